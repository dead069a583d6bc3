/** ZIP packages: read under limits that hold while a part is inflated, and written so that untouched parts stay as they are. */
import { deflateSync, Inflate } from "fflate";
import { refusals } from "../../../rules/lexicon/word.ts";
import type { Refusal } from "../text/refusal.ts";
import { limits } from "./limits.ts";

export interface Entry {
  readonly name: string;
  /** As it stands in the package, for copying. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  /** Its compressed bytes, in place. */
  readonly packed: Uint8Array;
  readonly made: number;
  readonly attributes: number;
}

export interface Zip {
  readonly entries: readonly Entry[];
  readonly comment: string;
}

const refuse = (refusal: string): Refusal => ({ refusal });
const broken = refuse(refusals.broken);

/** The directory at the end of the package, every entry of it checked against what it points to. */
export function readZip(bytes: Uint8Array): Zip | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return broken;
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  if (count > limits.entries) return refuse(refusals.manyEntries);
  if (view.getUint16(end + 4, true) !== 0 || count !== view.getUint16(end + 8, true) || from + view.getUint32(end + 12, true) > end) return broken;
  const entries: (Entry & { readonly start: number; readonly stop: number })[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return broken;
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const next = at + 46 + lengths[0] + lengths[1] + lengths[2];
    if (next > end) return broken;
    const entry = entryAt(bytes, view, at, lengths[0], lengths[1]);
    if ("refusal" in entry) return entry;
    const key = entry.name.toLowerCase();
    if (names.has(key) || !isSafe(entry.name)) return refuse(refusals.unsafeNames);
    names.add(key);
    total += entry.size;
    if (total > limits.total) return refuse(refusals.tooBig);
    entries.push(entry);
    at = next;
  }
  const ordered = [...entries].sort((a, b) => a.start - b.start);
  if (ordered.some((entry, i) => i > 0 && entry.start < ordered[i - 1]!.stop) || (ordered.at(-1)?.stop ?? 0) > from) return refuse(refusals.overlap);
  return { entries: entries.map(({ start: _start, stop: _stop, ...entry }) => entry), comment: latin(bytes.subarray(end + 22)) };
}

/** The end record is the last thing in the package but for its own comment. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): (Entry & { readonly start: number; readonly stop: number }) | Refusal {
  const u16 = (offset: number): number => view.getUint16(at + offset, true);
  const u32 = (offset: number): number => view.getUint32(at + offset, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const long = long64(view, at + 46 + nameLength, extraLength, [u32(24), u32(20), u32(42)]);
  if (long === undefined) return broken;
  const [size, packed, start] = long;
  const flags = u16(8);
  if ((flags & 1) !== 0) return refuse(refusals.password);
  if (start + 30 > bytes.length || view.getUint32(start, true) !== 0x04034b50) return broken;
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const localName = bytes.subarray(start + 30, start + 30 + view.getUint16(start + 26, true));
  if (data + packed > bytes.length || latin(localName) !== latin(rawName)) return broken;
  return {
    name: nameOf(rawName), rawName, flags, method: u16(10), time: u32(12), crc: u32(16), size, packed: bytes.subarray(data, data + packed),
    made: u16(4), attributes: u32(38), start, stop: data + packed,
  };
}

/** Sizes and places of 64 bits, as some writers give them although they are small. */
function long64(view: DataView, from: number, length: number, values: readonly number[]): readonly [number, number, number] | undefined {
  const out = [...values];
  if (out.includes(0xffffffff)) {
    let at = from;
    while (at + 4 <= from + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
    let field = at + 4;
    for (let i = 0; i < 3; i++) {
      if (out[i] !== 0xffffffff) continue;
      if (field + 8 > from + length || view.getUint32(field + 4, true) !== 0) return undefined;
      out[i] = view.getUint32(field, true);
      field += 8;
    }
  }
  return out as unknown as readonly [number, number, number];
}

const isSafe = (name: string): boolean =>
  name !== "" && !name.startsWith("/") && !/[\\\u0000]|^[A-Za-z]:/.test(name) && !name.split("/").includes("..");

/** Whole, its length and checksum as the directory says; nothing beyond a limit is ever held. */
export function inflate({ method, packed, size, crc }: Entry): Uint8Array | Refusal {
  if (size > limits.part || (size > limits.ratioFrom && size > packed.length * limits.ratio)) return refuse(refusals.tooBig);
  if (method !== 0 && method !== 8) return broken;
  if (method === 0) return packed.length === size && crc32(packed) === crc ? packed : broken;
  const out = new Uint8Array(size);
  let length = 0;
  let over = false;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) over = true;
    else out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !over; at += step) stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return broken;
  }
  return !over && length === size && crc32(out) === crc ? out : broken;
}
/** Bytes given to the inflater at once: they can become at most a thousand times as many. */
const step = 4_096;

/** `changed` replaces parts by name, those that are not there yet come last; everything else is copied as it was packed. */
export function writeZip({ entries }: Zip, changed: ReadonlyMap<string, Uint8Array>, comment: string): Uint8Array {
  const added = [...changed.keys()].filter((name) => !entries.some((entry) => entry.name === name));
  const all: Entry[] = [
    ...entries.map((entry) => {
      const content = changed.get(entry.name);
      return content === undefined ? entry : pack(entry, content);
    }),
    ...added.map((name) => pack({ name, rawName: ascii(name), flags: 0, method: 8, time: 0x00210000, crc: 0, size: 0, packed: new Uint8Array(), made: 20, attributes: 0 }, changed.get(name)!)),
  ];
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of all) {
    const { name, local, central } = headers(entry, at);
    parts.push(local, name, entry.packed);
    directory.push(central, name);
    at += local.length + name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  return join([...parts, ...directory, record([[4, 0x06054b50], [2, 0], [2, 0], [2, all.length], [2, all.length], [4, size], [4, at], [2, comment.length]]), ascii(comment)]);
}

const pack = (entry: Entry, content: Uint8Array): Entry =>
  ({ ...entry, method: 8, crc: crc32(content), size: content.length, packed: deflateSync(content, { level: 6 }) });

/** Sizes stand in the header, so no record has to follow the data (bit 3). */
function headers({ rawName, flags, method, time, crc, size, packed, made, attributes }: Entry, at: number): { readonly name: Uint8Array; readonly local: Uint8Array; readonly central: Uint8Array } {
  const common: readonly Field[] = [[2, 20], [2, flags & ~8], [2, method], [4, time], [4, crc], [4, packed.length], [4, size], [2, rawName.length], [2, 0]];
  return {
    name: rawName,
    local: record([[4, 0x04034b50], ...common]),
    central: record([[4, 0x02014b50], [2, made], ...common, [2, 0], [2, 0], [2, 0], [4, attributes], [4, at]]),
  };
}

type Field = readonly [2 | 4, number];
function record(fields: readonly Field[]): Uint8Array {
  const out = new DataView(new ArrayBuffer(fields.reduce((sum, [width]) => sum + width, 0)));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) out.setUint16(at, value, true);
    else out.setUint32(at, value, true);
    at += width;
  }
  return new Uint8Array(out.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const latin = (bytes: Uint8Array): string => bytes.reduce((text, byte) => text + String.fromCharCode(byte), "");
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0x7f);

/** Names of parts are ASCII; of the others nothing is asked but that they differ. */
const nameOf = latin;

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = crcTable[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
