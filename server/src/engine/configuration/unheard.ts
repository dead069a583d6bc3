/** What the top of a document asks for in vain. Other programs have settings there too, so only what can hardly be meant for them is told. */
import type { Document, Problem } from "../../../../rules/language/document.ts";
import { jurisdictions } from "../../../../rules/language/jurisdiction.ts";
import { profileIds } from "../../../../rules/language/profile.ts";
import { splitLines } from "../../text/lines.ts";
import { didYouMean } from "../../text/closest-word.ts";

/** What a document can say of itself. */
const own = ["profile", "jurisdiction"] as const;
const values: readonly string[] = [...profileIds, ...jurisdictions];

/** What only paritylint.yaml can say, and how it looks there. */
const others: Readonly<Record<string, RegExp>> = {
  rules: /[a-z]-[a-z-]+["']?\s*:\s*["']?(?:error|warning|review|info|off)\b/,
  exceptions: /\brule\s*:/,
  packs: /\.ya?ml\b/,
};

export function unheard({ blocks, meta, text }: Document): readonly Problem[] {
  const front = blocks.find(({ zone }) => zone === "front-matter");
  if (front === undefined) return unclosed(text);
  const lines = splitLines(text.slice(0, front.end));
  const ours = own.some((name) => meta[name] !== undefined);
  return lines.flatMap((line, i): readonly Problem[] => {
    const [, key, value = ""] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
    if (key === undefined || own.some((name) => name === key)) return [];
    const place = { line: i + 1, column: 1 };
    const instead = values.includes(value.trim().toLowerCase()) ? didYouMean(key, own) : "";
    if (instead !== "") return [{ message: `There is no setting “${key}” at the top of a document.${instead}`, ...place }];
    const look = Object.hasOwn(others, key) ? others[key] : undefined;
    const next = lines.findIndex((each, at) => at > i && /^[\w-]/.test(each));
    const said = lines.slice(i, next < 0 ? lines.length : next).join("\n");
    return look !== undefined && (ours || look.test(said)) ? [{ message: `“${key}” has no effect at the top of a document, which can hold ${own.join(" and ")}; it belongs in paritylint.yaml.`, ...place }] : [];
  });
}

/** Nothing says where the settings end, so they are read as text. */
function unclosed(text: string): readonly Problem[] {
  const [fence, ...lines] = splitLines(text.slice(0, 20_000).replace(/^\uFEFF/, ""));
  const end = lines.findIndex((line) => line.trim() === "");
  const settings = lines.slice(0, end < 0 ? lines.length : end);
  if (fence?.trimEnd() !== "---" || settings.some((line) => /^(?:---|\.\.\.)\s*$/.test(line)) || !settings.some((line) => /^(?:profile|jurisdiction):\s*\S/.test(line))) return [];
  return [{ message: "What is set here is not read: a line of three dashes has to stand below it.", line: 1, column: 1 }];
}
