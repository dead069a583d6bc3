// The notices of every package whose code is really in the bundles, as esbuild counts it: dist/THIRD_PARTY.md.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** `inputs`: paths of the files that went into the bundles. Throws for a package that says nothing of its licence. */
export function writeNotices(inputs) {
  const folders = [...new Set(inputs.map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean))];
  const packages = new Map();
  for (const folder of folders) {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    if (typeof license !== "string") throw new Error(`${folder} does not say what its licence is.`);
    packages.set(`${name} ${version}`, { license, author: typeof author === "string" ? author : author?.name, text: licenceText(folder) });
  }
  const parts = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, { license, author, text }]) =>
    [`## ${title}`, "", `Licence: ${license}${author ? `. By ${author}` : ""}`, ...(text === undefined ? [] : ["", "```text", text, "```"])].join("\n"));
  writeFileSync("dist/THIRD_PARTY.md", ["# Code of others in paritylint", "", "These packages are part of the programs in this folder, each under its own licence.", "", parts.join("\n\n"), ""].join("\n"));
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}
