/** A file that is either whole or as it was: written beside its place, and moved there once all of it is on the disk. */
import { rmSync } from "node:fs";
import { link, lstat, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

interface WholeFile {
  write(content: string | Uint8Array): Promise<void>;
  /** Moves it to its place, behind `head`, which is often known last. */
  keep(head?: string): Promise<void>;
  /** Leaves what was there before. */
  drop(): Promise<void>;
}

const unfinished = new Set<string>();

/** Throws where nothing can be written there. Links lead to what they point to, and permissions stay; a pipe or device is written to as it is. */
export async function openWhole(path: string): Promise<WholeFile> {
  const there = await stat(path).catch(() => undefined);
  // What nobody may write to is not replaced either, though its folder would allow it.
  const existing = there === undefined ? undefined : await open(path, there.isFile() ? "r+" : "w");
  if (existing !== undefined && there?.isFile() === false) return straight(existing);
  await existing?.close();
  const file = there === undefined ? path : await realpath(path);
  const mode = there === undefined ? 0o666 : there.mode & 0o777;
  const part = await openPart(file, mode);
  return {
    write: (content) => append(part.handle, content),
    drop: () => remove(part),
    keep: async (head = "") => {
      const whole = head === "" ? part : await openPart(file, mode);
      try {
        if (whole !== part) {
          await append(whole.handle, head);
          for await (const chunk of part.handle.createReadStream({ start: 0, autoClose: false })) await whole.handle.appendFile(chunk as Uint8Array);
        }
        await whole.handle.close();
        await rename(whole.path, file);
        unfinished.delete(whole.path);
      } catch (error) {
        await remove(whole);
        throw error;
      } finally {
        if (whole !== part) await remove(part);
      }
    },
  };
}

/** The whole content or what was there before. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await openWhole(path);
  try {
    await file.write(content);
  } catch (error) {
    await file.drop();
    throw error;
  }
  await file.keep();
}

/** The same where nothing lies there yet; throws EEXIST where something does. */
export async function writeNew(path: string, content: string): Promise<void> {
  const part = await openPart(path, 0o666);
  try {
    await append(part.handle, content);
    await part.handle.sync();
    // Unlike moving it there, this goes over nothing.
    await link(part.path, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST" || (await lstat(path).catch(() => undefined)) !== undefined) throw Object.assign(error, { code: "EEXIST" });
      // Some disks know no second name of a file.
      await rename(part.path, path);
    });
  } finally {
    await remove(part);
  }
}

interface Part {
  readonly path: string;
  readonly handle: FileHandle;
}

let parts = 0;
async function openPart(file: string, mode: number): Promise<Part> {
  const path = join(dirname(file), `.${basename(file)}.${process.pid}.${parts++}.part`);
  const handle = await open(path, "wx+", mode);
  unfinished.add(path);
  return { path, handle };
}

async function remove({ path, handle }: Part): Promise<void> {
  await handle.close().catch(() => undefined);
  await rm(path, { force: true });
  unfinished.delete(path);
}

/** Nothing can be taken back there, so nothing is written before the opening is known. */
function straight(handle: FileHandle): WholeFile {
  const held: (string | Uint8Array)[] = [];
  return {
    write: async (content) => void held.push(content),
    drop: () => handle.close(),
    keep: async (head = "") => {
      for (const content of [head, ...held]) await append(handle, content);
      await handle.close();
    },
  };
}

const append = async (handle: FileHandle, content: string | Uint8Array): Promise<void> => (content.length === 0 ? undefined : handle.appendFile(content));

const tidy = (): void => unfinished.forEach((path) => rmSync(path, { force: true }));

/** A run that is stopped in the middle leaves no half of a file behind. */
export function tidyAtTheEnd(): void {
  process.once("exit", tidy);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      tidy();
      // Now that nobody waits for it, it ends this process at once; leaving by the door would wait for a pipe that never answers.
      process.kill(process.pid, signal);
    });
  }
}
