/** Paths, folders and globs → the documents to read, in a stable order; what is not there is said, never passed over. */
import * as callbacks from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import type { NotChecked } from "../report/result.ts";
import { endings } from "../text/endings.ts";
import { noFile } from "../text/limits.ts";
import { isCopy } from "../word/copy-name.ts";
import type { Ignores } from "../engine/configuration/git-ignores.ts";
import { gitignore } from "./gitignore.ts";

/** A document to read. */
export interface Input {
  /** As it is shown: relative where it was given so, with forward slashes. */
  readonly path: string;
  /** Absolute; "-" for standard input. */
  readonly file: string;
  /** Named by the user, not come upon in a folder or by a glob. */
  readonly named: boolean;
}

const extensions = new Set([...endings.map((ending) => `.${ending}`), ".docx", ".docm", ".pdf"]);
/** Documents that people would expect to be read: in a folder they are listed as skipped, never left out in silence. */
const notYet: Readonly<Record<string, string>> = {
  ".doc": "Older Word files", ".dot": "Older Word files", ".odt": "OpenDocument texts", ".ott": "OpenDocument texts", ".fodt": "OpenDocument texts", ".rtf": "RTF documents",
  ".pages": "Pages documents", ".wpd": "WordPerfect documents", ".wps": "Works documents",
  ".html": "Web pages", ".htm": "Web pages", ".mht": "Web pages", ".mhtml": "Web pages",
};
export const notYetSentence = (path: string): string | undefined => {
  const kind = notYet[extname(path).toLowerCase()];
  if (kind === undefined) return unsavedSentence(path);
  return `${kind} cannot be read; save it as a Word document (.docx), as plain text or as Markdown to check it.`;
};

/** What holds words but is no text that could be saved as one: a schedule in it is not to be thought checked. */
const unsaved: Readonly<Record<string, string>> = {
  ".xlsx": "Spreadsheets", ".xlsm": "Spreadsheets", ".xls": "Spreadsheets", ".ods": "Spreadsheets", ".pptx": "Slides", ".pptm": "Slides", ".ppt": "Slides", ".odp": "Slides",
};
function unsavedSentence(path: string): string | undefined {
  const kind = unsaved[extname(path).toLowerCase()];
  return kind === undefined ? undefined : `${kind} cannot be read; copy what belongs to the document into a Word document (.docx) to check it.`;
}

/** Other kinds of text, in a repository more often about software, and Word's templates, more often empty: they are read only where they are named. */
const asText = "to have it checked as plain text";
const unlooked: Readonly<Record<string, readonly [string, string]>> = {
  ".rst": ["reStructuredText", asText], ".adoc": ["AsciiDoc", asText], ".asciidoc": ["AsciiDoc", asText], ".org": ["Org text", asText],
  ".qmd": ["Quarto", asText], ".rmd": ["R Markdown", asText], ".dotx": ["A Word template", "to have it checked"], ".dotm": ["A Word template", "to have it checked"],
};
function unlookedSentence(path: string): string | undefined {
  const [kind, how] = unlooked[extname(path).toLowerCase()] ?? [];
  return kind === undefined ? notYetSentence(path) : `${kind} is not looked for in folders; name the file ${how}.`;
}

/** `wanted` tells whether a file come upon in a folder is one the configuration asks for. */
export async function findFiles(paths: readonly string[], wanted: (file: string) => Promise<boolean>): Promise<readonly (Input | NotChecked)[]> {
  const found = new Map<string, Input | NotChecked>();
  const ignores = gitignore();
  for (const path of paths) {
    if (path === "-") {
      found.set("-", { path: "-", file: "-", named: true });
      continue;
    }
    for (const each of await expand(path, ignores, wanted)) {
      const key = "file" in each ? each.file : resolve(each.path);
      if (!found.has(key)) found.set(key, each);
    }
  }
  return [...found.values()];
}

async function expand(path: string, ignores: Ignores, wanted: (file: string) => Promise<boolean>): Promise<readonly (Input | NotChecked)[]> {
  const file = resolve(path);
  const info = await stat(file).catch((error: NodeJS.ErrnoException) => error);
  if (!(info instanceof Error)) {
    if (!info.isDirectory()) return [{ path: shown(path), file, named: true }];
    return choose(path, await walk(file, ignores), wanted, unlookedSentence, `There is no document in this folder that paritylint reads (${[...extensions].join(", ")})`);
  }
  if (info.code === "ENOENT" && /[*?{[]/.test(path)) {
    const { glob } = await import("tinyglobby");
    const pattern = path.split(sep).join("/");
    const matches = await glob([pattern], { absolute: true, followSymbolicLinks: true, fs: tellingLinks, ignore: ["**/node_modules/**"], expandDirectories: false });
    // The folder above the first sign that stands for something.
    const base = resolve(pattern.slice(0, pattern.lastIndexOf("/", pattern.search(/[*?[{(!]/)) + 1));
    const inside = await realpath(base).catch(() => base);
    // A pattern that spells out an ending asks for exactly that; one that does not means documents.
    const any = /\.\w+$/.test(path);
    const found: Found = { files: [], refused: [], gitLeaves: false };
    for (const each of matches.map((match) => resolve(match)).sort()) {
      // As in folders: a link to a file counts, what lies behind a link to a folder does not.
      const straight = (await realpath(dirname(each))) === join(inside, relative(base, dirname(each)));
      if (!straight || (!any && !isDocument(each))) continue;
      if (await ignores(each, false, base)) found.gitLeaves = true;
      else if (await leadsOut(each, join(inside, sep))) found.refused.push(leftOut(each));
      else found.files.push(each);
    }
    return choose(path, found, wanted, any ? notYetSentence : unlookedSentence, "No document matches this pattern");
  }
  return [unreadable(path, (await isBrokenLink(file)) ? brokenLink : info.code === "ENOENT" || info.code === "ENOTDIR" ? "There is no such file or folder." : `It cannot be read (${info.code}).`)];
}

/** What a folder or a pattern leads to. */
interface Found {
  readonly files: string[];
  readonly refused: NotChecked[];
  /** Git leaves out something that is, or may hold, a document. */
  gitLeaves: boolean;
}

/** `skip`: why a file is passed over, where it is; `none`: what is said where nothing is left, but for its full stop. */
async function choose(path: string, { files, refused, gitLeaves }: Found, wanted: (file: string) => Promise<boolean>, skip: (file: string) => string | undefined, none: string): Promise<readonly (Input | NotChecked)[]> {
  const chosen: (Input | NotChecked)[] = [...refused];
  let left = 0;
  for (const file of files) {
    const name = shown(resolve(path) === path ? file : relative(process.cwd(), file));
    if (!(await wanted(file))) left++;
    else {
      const sentence = isCopy(file) ? "It is a copy with comments that paritylint wrote; the document itself is checked." : skip(file);
      chosen.push(sentence === undefined ? { path: name, file, named: false } : { path: name, status: "skipped", reason: sentence });
    }
  }
  if (chosen.some((each) => "file" in each) || refused.length > 0) return chosen;
  return [unreadable(path, left > 0 && left === files.length ? "Every document here is left out by paritylint.yaml." : `${none}${gitLeaves ? ", other than what git leaves out; a file or folder that you name is checked" : ""}.`), ...chosen];
}

/** Depth first, in order of names. Links to folders are not followed, so a loop cannot trap it. */
async function walk(folder: string, ignores: Ignores): Promise<Found> {
  const found: Found = { files: [], refused: [], gitLeaves: false };
  const stack = [folder];
  const inside = join(await realpath(folder), sep);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
    if (entries instanceof Error) {
      found.refused.push(unreadable(relative(process.cwd(), next), `The folder cannot be read (${entries.code}).`));
      continue;
    }
    const folders: string[] = [];
    for (const entry of entries) {
      const path = join(next, entry.name);
      // Word keeps a file beside each that is open.
      if (entry.name.startsWith(".") || entry.name.startsWith("~$") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) {
        if (await ignores(path, true, folder)) found.gitLeaves = true;
        else folders.push(path);
      } else if (isDocument(path) && (await isEndless(path))) {
        found.refused.push(unreadable(relative(process.cwd(), path), noFile));
      } else if (isDocument(path) && (entry.isFile() || (entry.isSymbolicLink() && ((await isBrokenLink(path)) || (await stat(path)).isFile())))) {
        if (await ignores(path, false, folder)) found.gitLeaves = true;
        else if (entry.isSymbolicLink() && (await leadsOut(path, inside))) found.refused.push(leftOut(path));
        else found.files.push(path);
      }
    }
    stack.push(...folders);
  }
  found.files.sort();
  return found;
}

/** A link that somebody else made may lead to a file that was never meant to be quoted in a report. */
const leadsOut = async (file: string, inside: string): Promise<boolean> => !((await realpath(file).catch(() => undefined)) ?? inside).startsWith(inside);
const leftOut = (file: string): NotChecked => ({ status: "skipped", path: shown(relative(process.cwd(), file)), reason: "It is a link to a file outside this folder; name it to have it checked." });

/** For patterns: a link that leads nowhere stands for itself, so that it is told of and not passed over. */
const tellingLinks = {
  realpath: ((path: string, done: (error: Error | null, resolved: string) => void) => callbacks.realpath(path, (error, resolved) => done(null, error === null ? resolved : path))) as typeof callbacks.realpath,
  stat: ((path: string, done: (error: Error | null, info: callbacks.Stats) => void) => callbacks.stat(path, (error, info) => (error === null ? done(null, info) : callbacks.lstat(path, done)))) as typeof callbacks.stat,
};

/** A pipe, a device or a socket, also by a link. */
const isEndless = (path: string): Promise<boolean> => stat(path).then((info) => !info.isFile() && !info.isDirectory(), () => false);

/** Also one that leads back to itself. */
export const isBrokenLink = async (file: string): Promise<boolean> =>
  (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true && (await stat(file).catch(() => undefined)) === undefined;
export const brokenLink = "This link points to a file that is not there.";

const isDocument = (path: string): boolean => {
  const extension = extname(path).toLowerCase();
  return extensions.has(extension) || extension in notYet || extension in unsaved || extension in unlooked;
};
const unreadable = (path: string, reason: string): NotChecked => ({ status: "unreadable", path: shown(path), reason });
export const shown = (path: string): string => path.split(sep).join("/").replace(/^(\.\/)+(?=.)/, "") || ".";
