/** Bytes → text, or one sentence that says why there is none. */
import { refusals } from "../../../rules/lexicon/refusals.ts";
import { withoutMark } from "../text/byte-order-mark.ts";
import type { Refusal } from "../text/refusal.ts";

/** The one part of the platform used here: every host has it, and no library of types this folder compiles with says so. */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => { decode(bytes: Uint8Array): string };

export type Decoded = { readonly text: string } | Refusal;

/** UTF-8, UTF-16 or, if it is neither, Windows-1252. A byte order mark stays in the text, so that offsets count it. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refusal: refusals.empty };
  const refusal = signature(bytes);
  if (refusal !== undefined) return { refusal };
  const text = decodeText(bytes);
  if (text === undefined) return { refusal: refusals.binary };
  return /[^\s\u200b\ufeff]/.test(text) ? { text } : { refusal: refusals.blank };
}

/** The same without the mark: for a text that is no draft, and for a draft as an editor has it. */
export function decodeUnmarked(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  return "text" in decoded ? { text: withoutMark(decoded.text) } : decoded;
}

function decodeText(bytes: Uint8Array): string | undefined {
  const wide = utf16(bytes);
  if (wide !== undefined) return new TextDecoder(wide, { ignoreBOM: true }).decode(bytes);
  const sample = bytes.subarray(0, 65_536);
  if (sample.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const controls = sample.reduce((sum, byte) => sum + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11 ? 1 : 0), 0);
    return controls * 50 > sample.length ? undefined : new TextDecoder("windows-1252").decode(bytes).replace(/[\x80-\x9f]/g, (control) => upper[control.charCodeAt(0) - 0x80] ?? control);
  }
}

/** Windows-1252 from 0x80 on: some hosts decode it as Latin-1, which has controls there. */
const upper = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];

/** By its mark, or because every other byte of the beginning is nought. */
function utf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const noughts = [0, 0];
  sample.forEach((byte, i) => { if (byte === 0) noughts[i % 2]!++; });
  const [even, odd] = noughts as [number, number];
  if (bytes.length % 2 !== 0 || sample.length < 4) return undefined;
  if (odd * 2 > sample.length * 0.8 && even * 20 < sample.length) return "utf-16le";
  if (even * 2 > sample.length * 0.8 && odd * 20 < sample.length) return "utf-16be";
  return undefined;
}

/** What the first bytes give the file away as. */
function signature(bytes: Uint8Array): string | undefined {
  const starts = (...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) {
    const names = new TextDecoder("windows-1252").decode(bytes.subarray(0, 8192)) + new TextDecoder("windows-1252").decode(bytes.subarray(-8192));
    return names.includes("word/") ? refusals.docx : /xl\/|ppt\//.test(names) ? refusals.office : refusals.zip;
  }
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return refusals.oldOffice;
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return refusals.pdf;
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return refusals.rtf;
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38)) return refusals.image;
  if (starts(0x1f, 0x8b)) return refusals.gzip;
  // UTF-32 begins as UTF-16 does.
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff)) return refusals.utf32;
  return undefined;
}
