/** The links, pictures and headings of our own Markdown. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";

export interface Page {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly line: number }[];
  /** Anchors of its headings, as GitHub and VS Code make them. */
  readonly anchors: ReadonlySet<string>;
}

/** What people read: the pages at the root, in docs/, and those that are made from the rules. */
export function pagesOf(root: string): readonly Page[] {
  const inFolder = (folder: string, recursive = false): string[] =>
    readdirSync(join(root, folder), { recursive, encoding: "utf8" }).filter((name) => name.endsWith(".md")).map((name) => join(folder, name).replaceAll("\\", "/"));
  return [...inFolder("."), ...inFolder("docs"), ...inFolder("rules", true), "test/documents/README.md"].sort().map((path) => page(path, readFileSync(join(root, path), "utf8")));
}

const markdown = new MarkdownIt({ linkify: true });

export function page(path: string, text: string): Page {
  const links: { href: string; line: number }[] = [];
  const anchors = new Set<string>();
  let line = 0;
  const tokens = markdown.parse(text, {});
  for (const [i, token] of tokens.entries()) {
    line = token.map === null ? line : token.map[0] + 1;
    if (token.type === "heading_open") anchors.add(anchorOf(tokens[i + 1]!.content));
    for (const child of token.children ?? []) {
      const href = child.attrGet(child.type === "image" ? "src" : "href");
      if (href !== null) links.push({ href: String(href), line });
    }
  }
  return { path, text, links, anchors };
}

const anchorOf = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/g, "-");
