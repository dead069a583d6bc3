/** Files that came with a folder: whoever made it may have put a link there to something without an end, or that never answers. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { noFile } from "./limits.ts";
import type { Refusal } from "./refusal.ts";

/** The bytes of a regular file that has fewer than `most` of them. Throws what the system says where it cannot be read. */
export async function readRegular(path: string, most: number, tooLarge: string): Promise<Uint8Array | Refusal> {
  const info = await stat(path);
  if (!info.isFile() && !info.isDirectory()) return { refusal: noFile };
  // What the system makes up as it is read says that it is empty: the bytes are counted too.
  return info.size >= most ? { refusal: tooLarge } : readUpTo(path, most, tooLarge);
}

/** One that a shell has opened for a program, `<(command)`: it ends when that does. A pipe by name may wait for ever for somebody to write to it. */
export const isOpened = (path: string): boolean => /^\/(?:dev\/fd|proc\/(?:self|\d+)\/fd)\/\d+$/.test(path);

/** The same of whatever somebody named, a pipe included. */
export async function readUpTo(path: string, most: number, tooLarge: string): Promise<Uint8Array | Refusal> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    size += (chunk as Uint8Array).length;
    if (size >= most) return { refusal: tooLarge };
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
