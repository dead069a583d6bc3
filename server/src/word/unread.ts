/** What a run shows and no text of the file says: pictures, diagrams, and what comes from other programs. */
import type { Seen } from "./runs.ts";
import { child, descendants, value, type Element } from "./xml.ts";

/** `shown`: a drawing, or what older files have instead. */
export function noteUnread(shown: Element, into: Seen): void {
  for (const each of descendants(shown, telling)) {
    if (each.name === "?:OLEObject") into.embedded ||= !/^(?:equation|mathtype)/i.test(value(each, "ProgID") ?? "");
    else if (each.name === "?:graphicData") into.diagrams ||= /\/(?:diagram|chart\w*)$/.test(value(each, "uri") ?? "");
    else if (shown.name !== "w:object") into.pictures ||= areaOf(shown, each) >= large;
  }
}

const telling: ReadonlySet<string> = new Set(["?:OLEObject", "?:graphicData", "?:blip", "?:imagedata"]);

/** In square centimetres, a sixth of a page: a logo or a photograph beside the text is smaller, and a page that was scanned is not. */
const large = 100;

function areaOf(shown: Element, picture: Element): number {
  const extent = shown.children.map((each) => child(each, "?:extent")).find((each) => each !== undefined);
  if (extent !== undefined) return (Number(value(extent, "cx")) / 360_000) * (Number(value(extent, "cy")) / 360_000);
  const style = value(picture.parent, "style") ?? "";
  return lengthIn(style, "width") * lengthIn(style, "height");
}

function lengthIn(style: string, name: string): number {
  const found = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|in|cm|mm)`).exec(style);
  return found === null ? 0 : Number(found[1]) * units[found[2] as keyof typeof units];
}

const units = { pt: 2.54 / 72, in: 2.54, cm: 1, mm: 0.1 } as const;
