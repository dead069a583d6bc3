/** Drafts as PDF documents, made by LibreOffice the ways people make them. */
import { deflateSync } from "node:zlib";
import { office } from "./word-producers.ts";

const filter = (options: Readonly<Record<string, string | boolean>>): string =>
  `pdf:writer_pdf_Export:${JSON.stringify(Object.fromEntries(Object.entries(options).map(([name, value]) => [name, { type: typeof value, value: String(value) }])))}`;

const ways = {
  tagged: filter({ UseTaggedPDF: true, ExportBookmarks: true }),
  bookmarks: filter({ UseTaggedPDF: false, ExportBookmarks: true }),
  bare: filter({ UseTaggedPDF: false, ExportBookmarks: false }),
  password: filter({ UseTaggedPDF: true, EncryptFile: true, DocumentOpenPassword: "Anyshire" }),
  /** Opens without one; only printing and copying are forbidden. */
  owner: filter({ UseTaggedPDF: true, RestrictPermissions: true, PermissionPassword: "Anyshire" }),
} as const;

/** Names end in ".docx", ".odt" or ".html"; the names given back are the same. */
export const asPdf = (files: Readonly<Record<string, Uint8Array>>, way: keyof typeof ways): Readonly<Record<string, Buffer>> => office(files, ways[way]);

/** A PDF written by hand: each page a list of what is drawn, in points from the left and from the bottom of A4. */
export function handMade(pages: readonly (readonly Drawn[])[]): Buffer {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"];
  const kids: string[] = [];
  for (const drawn of pages) {
    const stream = drawn.map(({ text, x, y, size = 11, bold = false, up = false }) =>
      `BT /F${bold ? 2 : 1} ${size} Tf ${up ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`} Tm (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`).join("\n");
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${objects.length + 2} 0 R >>`);
    kids.push(`${objects.length} 0 R`);
    objects.push(`<< /Length ${Buffer.byteLength(stream, "latin1")} >>\nstream\n${stream}\nendstream`);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`;
  return assembled(objects);
}

/** Objects in Latin-1, numbered from 1; the first is the catalogue. */
function assembled(objects: readonly string[]): Buffer {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  return Buffer.from(`${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`, "latin1");
}
export interface Drawn { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly bold?: boolean; readonly up?: boolean }

/** Lines one under the other. */
export const column = (x: number, top: number, lines: readonly string[], more: Partial<Drawn> = {}): readonly Drawn[] => lines.map((text, i) => ({ text, x, y: top - i * 14, ...more }));

/** A small file with one page that unpacks to as many megabytes of drawing: whoever reads it has to go through all of them. */
export function endless(megabytes: number): Buffer {
  const drawing = deflateSync(`BT /F1 9 Tf (Aims of the service) Tj ET\n${"0 0 m 9 9 l S\n".repeat(megabytes * 74_900)}`).toString("latin1");
  return assembled([
    "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
    `<< /Length ${drawing.length} /Filter /FlateDecode >>\nstream\n${drawing}\nendstream`,
  ]);
}
