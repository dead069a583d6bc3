/** Texts nobody writes but some tool makes: what reading them costs has to grow with their length, not with its square. */

export interface Hostile {
  readonly name: string;
  /** Of the largest that is tried: how many of what its name says. */
  readonly size: number;
  readonly make: (size: number) => string;
  readonly plain?: true;
}

type Make = Hostile["make"];
const fill = (unit: string): Make => (n) => unit.repeat(Math.ceil(n / unit.length));
const times = (unit: string, head = ""): Make => (n) => head + unit.repeat(n);
const lines = (line: (i: number) => string, head = ""): Make => (n) => head + Array.from({ length: n }, (_, i) => line(i)).join("\n");
const deep = (line: (i: number) => string): Make => lines((i) => line(i % 2_000));

const service = "# Service specification: diabetes service\n\n## 3. Exclusion criteria\n\n";
const marks = [
  "[", "](", "<", "{{", "(", "“", "\"", "'", "‘", "*", "**", "_", "**a", "_a ", "`", "\\", "|", "#", ".", "…", "-", "\n", "\t", "> ", "- ", "1. ", "<!--", "-->", "[a](", "&", "a.", "\"a ", "'a ", "‘a ", "*a ", "[a ", "[ ]", "http://a",
  "<a b ", "’", "a’", ":", ": ", "• ", "<br>", "~~~\n", "```\n", "===\n", "| ", "|-", "+-", "\u00a0", "\r", "\u2028", "1.1 ", "A. ", "TBC ", "1.", "(a) ", "@", "%", "mh", "Æ", "\u0000",
];

export const hostile: readonly Hostile[] = [
  { name: "one line of 1 MB, words", size: 1_000_000, make: fill("mental health patients shall be seen by depression services ") },
  { name: "one line of 1 MB, sentences", size: 1_000_000, make: fill("The Provider shall offer care. ") },
  { name: "one line of 1 MB, no space", size: 1_000_000, make: fill("a") },
  { name: "one line of 1 MB, capitals", size: 1_000_000, make: fill("Mental Health Act And The ") },
  { name: "one line of 1 MB, exclusions", size: 1_000_000, make: fill("exclude people with depression, ") },
  { name: "one line of 256 kB, words for retext", size: 256_000, make: fill("the chairman and a handicapped ") },
  { name: "1 MB of one bullet line", size: 1_000_000, make: fill("• The Provider shall • ") },
  { name: "1 MB of running headings", size: 1_000_000, make: fill("3.1 Scope The service sees people. ") },
  { name: "100,000 headings", size: 100_000, make: lines((i) => `# ${i + 1}. Scope\n`) },
  { name: "100,000 headings, ever different", size: 100_000, make: lines((i) => `${"#".repeat(1 + (i % 6))} Part ${i} of care\n`) },
  { name: "100,000 numbered headings, plain text", size: 100_000, make: lines((i) => `${i + 1}. AIMS\n`), plain: true },
  { name: "100,000 bold headings, plain text", size: 100_000, make: lines((i) => `**Aims ${i}**\nText.\n`), plain: true },
  { name: "20,000 capital headings, plain text", size: 20_000, make: lines((i) => `OUR AIMS ${"ABCDEFGH"[i % 8]}\n\nThe Provider shall see everyone who asks for it.\n`), plain: true },
  { name: "50,000 table rows", size: 50_000, make: lines((i) => `| PHQ-9 change ${i} | ${i}% |`, "| Outcome | Target |\n| --- | --- |\n") },
  { name: "50,000 rows of a form", size: 50_000, make: lines((i) => `| ${i + 1}. Training | Staff shall learn to listen. |`, "| Section | Content |\n| --- | --- |\n") },
  { name: "50,000 rows lined up with spaces", size: 50_000, make: lines((i) => `PHQ-9 change     ${10_000 + i}     each quarter`), plain: true },
  { name: "20,000 rows of a grid", size: 20_000, make: lines((i) => `| PHQ-9 ${10_000 + i} | ${10 + (i % 90)}% |\n+-------------+-----+`, "+-------------+-----+\n") },
  { name: "one row of a grid on 20,000 lines", size: 20_000, make: lines((i) => `| PHQ-9 ${10_000 + i} | ${10 + (i % 90)}% | a`.padEnd(30) + "|", "+-------------+-----+------+\n") },
  { name: "one row of 20,000 cells", size: 20_000, make: (n) => `|${" a |".repeat(n)}\n|${" - |".repeat(n)}\n|${" depression |".repeat(n)}` },
  { name: "one row of 20,000 cells that rules find", size: 20_000, make: (n) => `# Diabetes service specification\n\n|${" mental health |".repeat(n)}\n|${" - |".repeat(n)}\n|${" mental patients are seen. |".repeat(n)}` },
  { name: "50,000 lines of contents", size: 50_000, make: lines((i) => `Scope ${i} ........ ${i % 900}`, "Contents\n"), plain: true },
  { name: "20,000 contents titles", size: 20_000, make: lines(() => "Contents"), plain: true },
  { name: "20,000 contents titles with entries", size: 20_000, make: lines((i) => `Contents\nScope ${i} and so on`), plain: true },
  { name: "100,000 list items", size: 100_000, make: lines((i) => `- See to ${i}`) },
  { name: "50,000 items, exclusions", size: 50_000, make: lines((i) => `- people with depression ${i}`, "The service does not accept:\n\n") },
  { name: "50,000 bullets on lines of their own", size: 50_000, make: lines(() => "•", "The Provider shall:\n"), plain: true },
  { name: "20,000 bullets, then their texts", size: 20_000, make: (n) => `We will:\n${"•\n".repeat(n)}${"Offer care to all\n".repeat(n)}`, plain: true },
  { name: "50,000 lower-case lines", size: 50_000, make: lines((i) => `offer care ${i}`, "The Provider shall:\n"), plain: true },
  { name: "10,000 nested lists", size: 10_000, make: deep((i) => `${" ".repeat(2 * i)}- depression`) },
  { name: "10,000 nested lists, ever deeper marks", size: 10_000, make: lines((i) => `${"- ".repeat(1 + (i % 200))}depression`) },
  { name: "10,000 nested quotes", size: 10_000, make: deep((i) => `${">".repeat(i + 1)} depression`) },
  { name: "100,000 nested quotes in one line", size: 100_000, make: (n) => `${"> ".repeat(n)}depression` },
  { name: "50,000 lead-ins", size: 50_000, make: lines((i) => `${i % 2 ? "-" : "*"} those who:`) },
  { name: "100,000 short paragraphs", size: 100_000, make: lines((i) => `Staff should consider mental health ${i}.\n`) },
  { name: "50,000 sentences that one rule finds", size: 50_000, make: lines(() => "Staff treat mental patients and schizophrenics.", service) },
  { name: "50,000 findings in a diabetes service", size: 50_000, make: lines((i) => `- people with a mental illness ${i}`, service) },
  { name: "50,000 hopes beside duties", size: 50_000, make: lines((i) => (i % 2 ? "Feet must be examined by the nurse." : "The Provider may offer psychological support."), service) },
  { name: "50,000 items under a hope", size: 50_000, make: lines((i) => `- offer psychological support ${i}`, `${service}${"Feet must be examined. ".repeat(9)}\n\nThe Provider will, where affordable:\n\n`) },
  { name: "20,000 physical health checks", size: 20_000, make: lines((i) => `The team shall offer a yearly physical health check to people with severe mental illness ${i}.\n`, "# Community mental health team for severe mental illness\n\n## Service description\n\n") },
  { name: "20,000 sections with a finding", size: 20_000, make: lines((i) => `## Part ${i}\n\nPatients who are non-compliant are seen.\n`, service) },
  { name: "20,000 chapters of a strategy", size: 20_000, make: lines((i) => `## Chapter ${i}\n\nSmoking and obesity and blood pressure rise. Weight does.\n`, "# Joint strategic needs assessment\n\n") },
  { name: "1 MB of one bullet line in a service", size: 1_000_000, make: (n) => `${service}${fill("• The Provider shall see • ")(n)}\n\n| Outcome | Target |\n| --- | --- |\n| PHQ-9 | 5% |\n` },
  { name: "one cell of 1 MB in a form", size: 1_000_000, make: (n) => `# Service specification: diabetes service\n\n| Section | Content |\n| --- | --- |\n| Aims | ${fill("To help people.<br>• Walk <br>")(n)} |\n| Payment | Monthly in arrears. |\n` },
  { name: "5,000 fixes", size: 5_000, make: lines((i) => `Staff shall help people who failed to attend and were non-compliant ${i}.\n`, service) },
  { name: "50,000 suppressions", size: 50_000, make: lines(() => "<!-- paritylint-disable-next-line mh-bolt-on -- agreed -->") },
  { name: "50,000 suppressions that are never lifted", size: 50_000, make: lines(() => "<!-- paritylint-disable mh-excluded-from-service -- agreed -->\n\n- people with depression", service) },
  { name: "20,000 suppressions of findings", size: 20_000, make: lines(() => "<!-- paritylint-disable-next-line mh-excluded-from-service -- agreed -->\n- people with depression", service) },
  { name: "20,000 suppressions that are never closed", size: 20_000, make: times("<!-- paritylint-disable ") },
  { name: "20,000 suppressions of no rule", size: 20_000, make: lines((i) => `<!-- paritylint-disable-next-line no-such-rule-${i} -- agreed -->`) },
  { name: "one suppression of 20,000 rules", size: 20_000, make: (n) => `<!-- paritylint-disable-next-line ${Array.from({ length: n }, (_, i) => `mh-bolt-${i}`).join(" ")} -- agreed -->\nText.` },
  { name: "50,000 placeholders", size: 50_000, make: lines((i) => `[insert ${i}]`) },
  { name: "50,000 placeholders in one line", size: 50_000, make: times("[insert name] ") },
  { name: "20,000 quotations", size: 20_000, make: times("She said “we never talked about mental health”. ") },
  { name: "50,000 comments", size: 50_000, make: times("<!-- a -->\ntext\n\n") },
  { name: "50,000 fences", size: 50_000, make: times("```\ncode\n```\n") },
  { name: "20,000 indented lines", size: 20_000, make: lines((i) => `    a = ${i};\n`, "# a\n\n# b\n\n# c\n\n") },
  { name: "50,000 underlined lines", size: 50_000, make: lines(() => "Scope\n===\n") },
  { name: "50,000 dashes between lines", size: 50_000, make: lines((i) => `Line ${i}\n---`) },
  { name: "a line that comes back 50,000 times", size: 50_000, make: lines((i) => `Anyshire Diabetes Service Draft\n${i % 100}\nthe text goes on`), plain: true },
  { name: "50,000 page feet", size: 50_000, make: lines((i) => `Page ${i % 1000} of 999\n\nand so on\n`), plain: true },
  { name: "front matter of 60 kB", size: 60_000, make: (n) => `---\n${"a: b\n".repeat(Math.min(400, n / 5))}c: "${"x".repeat(n)}"\n---\n\nText.` },
  { name: "a link and 100,000 spaces", size: 100_000, make: (n) => `[a](${" ".repeat(n)}x` },
  { name: "a bracket and 200,000 letters", size: 200_000, make: (n) => `<${"a".repeat(n)}` },
  { name: "200 kB of lone surrogates", size: 200_000, make: fill("\ud83d ") },
  { name: "200 kB of emoji headings", size: 200_000, make: fill("# 👩🏽‍⚕️ Scope 🧠\n\n") },
  { name: "200 kB of right-to-left text", size: 200_000, make: fill("الصحة النفسية \u202eshall\u202c \u2067mind\u2069 ") },
  { name: "200 kB of zero-width letters", size: 200_000, make: fill("m\u200be\u200dn\u200ct\ufeffal ") },
  { name: "a letter with 200,000 combining marks", size: 200_000, make: (n) => `Scope a${"\u0301".repeat(n)}` },
  { name: "200 kB of letters with marks", size: 200_000, make: fill("e\u0301\u0302\u0323 ") },
  ...marks.map((unit): Hostile => ({ name: `200 kB of ${JSON.stringify(unit)}`, size: 200_000, make: fill(unit) })),
];
