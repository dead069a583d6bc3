// The coverage matrix in every form, and the rungs a team can require.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { parse as parseCsv } from "csv-parse/sync";
import MarkdownIt from "markdown-it";
import { run as start, type Run } from "./command-line.ts";
import { root } from "./root.ts";

const documents = join(root, "test/documents/documents");
const home = mkdtempSync(join(tmpdir(), "paritylint-coverage-"));
after(() => rmSync(home, { recursive: true, force: true }));
const run = (...args: readonly string[]): Run => start(home, ["coverage", ...args]);
interface Coverage {
  readonly documents: readonly { readonly path: string; readonly coverage: readonly { readonly recommendation: { readonly id: string; readonly title: string }; readonly status: string; readonly level?: string }[] }[];
  readonly notCheckable: readonly { readonly reason: string }[];
}
const json = JSON.parse(run(documents, "--format", "json").out) as Coverage;

test("every form of the matrix tells the same rungs, and has a row for what a machine cannot judge", () => {
  const cells = json.documents.flatMap(({ path, coverage }) => coverage.map(({ recommendation: { title }, level }) => [path, title, level ?? "not asked"].join("|")));
  const rows = parseCsv(run(documents, "--format", "csv").out, { bom: true, columns: true }) as Record<string, string>[];
  assert.deepEqual(rows.filter(({ document }) => document !== "every document").map(({ document, recommendation, rung }) => [document, recommendation, rung].join("|")), cells);
  assert.equal(rows.filter(({ document }) => document === "every document").length, json.notCheckable.length);
  assert.ok(json.notCheckable.length > 5 && json.notCheckable.every(({ reason }) => reason.length > 10));

  const first = json.documents[0]!.coverage;
  const few = json.documents.slice(0, 6);
  const page = run(...few.map(({ path }) => path), "--format", "html").out;
  const across = [...page.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row]) => [...row!.matchAll(/<td>(?:<span[^>]*>[■□]+<\/span> )?([a-z ]+)/g)].map(([, word]) => word));
  assert.deepEqual(across.slice(0, -1), first.map((_, i) => few.map(({ coverage }) => coverage[i]!.level ?? "not asked")));
  assert.match(page, /What a machine cannot judge<\/a><\/th>(<td>cannot say<\/td>)+<\/tr>/);
  // More documents than fit side by side go down, and each has its evidence below.
  const many = run(documents, "--format", "html").out;
  const downward = [...many.matchAll(/<tr><th scope="row"><a href="#(document-\d+)">(.*?)<\/tr>/g)];
  assert.deepEqual(downward.map(([, , row]) => [...row!.matchAll(/<span class="spoken">([a-z ]+)<\/span><\/td>/g)].map(([, word]) => word)),
    json.documents.map(({ coverage }) => [...coverage.map(({ level }) => level ?? "not asked"), "cannot say"]));
  for (const [, id] of downward) assert.ok(many.includes(`<h2 id="${id}">`));
  assert.match(many, /<q>[^<]{20,}<\/q>/);

  const tokens = new MarkdownIt().parse(run(documents, "--format", "markdown").out, {});
  const inside = tokens.flatMap((token, i) => (token.type === "td_open" ? [tokens[i + 1]!.content] : []));
  assert.equal(inside.length, (first.length + 1) * (json.documents.length + 1));
  assert.ok(inside.includes("What a machine cannot judge") && inside.includes("cannot say"));
  assert.match(run(documents).out, /\nWhat a machine cannot judge +cannot say/);
});

const browser = ["chromium", "chromium-browser", "google-chrome"].find((name) => spawnSync(name, ["--version"]).status === 0);
test("of many documents, the page is no wider than its window, and on A4 the whole matrix is on the paper", { skip: browser === undefined && "no Chromium is installed" }, () => {
  const page = run(documents, "--format", "html").out.replace(/<meta http-equiv[^>]*>/, "");
  assert.match(page, /– not asked; \? cannot say\./);
  const widths = (html: string, window: number): readonly number[] => {
    const at = join(home, `matrix-${window}.html`);
    writeFileSync(at, html.replace("</body>", `<script>document.title = [document.documentElement.scrollWidth, document.querySelector(".matrix").getBoundingClientRect().width, innerWidth].join()</script></body>`));
    const { stdout } = spawnSync(browser!, ["--headless", "--no-sandbox", "--disable-gpu", `--window-size=${window},900`, "--dump-dom", pathToFileURL(at).href], { encoding: "utf8" });
    return /<title>([\d.,]+)/.exec(stdout)![1]!.split(",").map(Number);
  };
  const [whole = 0, matrix = 0, window = 0] = widths(page, 1000);
  assert.ok(whole <= window && matrix > window, "the table is scrolled, and not the page");
  // A4 with margins of a centimetre, at 96 points to the inch.
  const [, printed = 0, paper = 0] = widths(page.replace(/@media print\{(?=body)/, "@media screen{"), 718);
  assert.ok(printed <= paper, `${printed} of ${paper}`);
});

test("a rung can be required; documents that it is not asked of pass", () => {
  const reached = json.documents.map(({ path, coverage }) => ({ path, level: coverage.find(({ recommendation: { id } }) => id === "kf2017.parity")?.level }));
  const { code, err } = run(documents, "--require", "parity=committed");
  assert.equal(code, 1);
  const below = reached.filter(({ level }) => level !== undefined && !["committed", "measured"].includes(level));
  const said = err.trim().split("\n");
  assert.deepEqual(said.map((line) => line.slice(0, line.indexOf(" Promise it"))), below.map(({ path, level }) => `${path}: “Parity of esteem” stands at “${level}”; “committed” is required.`));
  for (const line of said) assert.match(line, /\. Promise it: say what will be done\. Say so in the aims, and say where .*\[parity-commitment-missing\]$/);
  assert.match(run(documents, "--require", "outcomes=measured").err, /stands at “partly”; “measured” is required\. Nearest: \d+:\d+ “.*” \(measured, for part of it\)\. That is not all it asks for: [A-Z]/);
  assert.match(run(documents, "--require", "initial-design=committed").err, /Promise it: say what will be done\. What counts: [A-Z]/);
  assert.equal(run(documents, "--require", "kf2017.parity=absent").code, 0);
  writeFileSync(join(home, "soup.md"), "# Onion soup\n");
  assert.equal(run("soup.md", "--require", "parity=measured").code, 0);
});

/** The rung of each principle or priority that is asked of a draft, by the last part of its id. */
function rungsOf(name: string, text: string): Readonly<Record<string, string | undefined>> {
  writeFileSync(join(home, name), text);
  const { documents: [document] } = JSON.parse(run(name, "--format", "json").out) as Coverage;
  return Object.fromEntries(document!.coverage.flatMap(({ recommendation: { id }, level }) => (level === undefined ? [] : [[id.slice(id.indexOf(".") + 1), level]])));
}

test("a row says of a draft what the check says of it", () => {
  const community = "# Service specification: community mental health team\n\n## Care\n\nAt every contact staff ask about physical health, smoking and side effects. A practice nurse joins the team every week.\n";
  const minds = rungsOf("minds.md", community);
  assert.deepEqual([minds["every-contact"], minds["relationships"]], ["committed", "committed"], "a service for minds is asked of bodies, as the check does");
  const door = "# Service specification: diabetes\n\n## Aims\n\nThe Provider shall give mental and physical health equal priority.\n\n## Training\n\nAll staff shall complete training in recognising low mood by March 2027.\n\n## Outcomes\n\nPHQ-9 at the start and after twelve weeks: six in ten people improve.\n\n## Care\n\nThe psychologist sees people with low mood in the clinic each week.\n";
  const shut = `${door}\n## Exclusion criteria\n\n- People with a personality disorder.\n`;
  assert.equal(rungsOf("open.md", door)["parity"], "committed");
  assert.equal(rungsOf("shut.md", shut)["parity"], "partly", "whom a label keeps out is not treated as equal");
  const [told] = parseCsv(run("shut.md", "--format", "csv").out, { bom: true, columns: true }) as Record<string, string>[];
  assert.match(told!["but see"]!, /mh-excluded-from-service \(\d+:\d+\)$/, "a spreadsheet says why");
  assert.equal(rungsOf("accepted.md", shut.replace("- People", "<!-- paritylint-disable-next-line mh-excluded-from-service -- the joint clinic sees them -->\n- People").replace("## Aims", "<!-- paritylint-disable-file exclusion-contradicts-scope -- the joint clinic sees them -->\n## Aims"))["parity"], "committed", "what its owner accepts is missed no more");
  assert.deepEqual(rungsOf("pathology.md", "# Service specification: pathology\n\n## Service description\n\nSamples are collected twice a day and results returned within four hours.\n"), {}, "nothing is asked of a contract without care of people");
  assert.equal(rungsOf("birth.md", "# Service specification: maternity\n\n## Care\n\nThe perinatal mental health team sees women at 28 weeks.\n")["p9"], rungsOf("birth2.md", "# Service specification: maternity\n\n## Care\n\nThe perinatal mental health team sees women in pregnancy.\n")["p9"], "a week of pregnancy is no measure");
});

test("a requirement that means nothing is said in a sentence and ends with 2", () => {
  for (const [value, sentence] of [["parity", /takes a principle and a rung/], ["parity=firm", /--require cannot be “firm”/], ["paritty=committed", /no principle or priority “paritty”\. Did you mean “parity”\?/]] as const) {
    const { code, out, err } = run(documents, "--require", value);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, sentence);
  }
});

test("where the kind of a document has to be sure, a guess ends with 3 and is named", () => {
  writeFileSync(join(home, "soup.md"), "# Onion soup\n");
  const { code, err } = run("soup.md", "--require-profile");
  assert.equal(code, 3);
  assert.match(err, /^soup\.md: its kind is a guess \(not-a-commissioning-document\); set “profile:”/);
  assert.equal(run("soup.md", "--require-profile", "--profile", "ltc").code, 0);
  assert.equal(run(documents, "--require-profile").code, 0);
  const check = start(home, ["soup.md", "--require-profile"]);
  assert.deepEqual([check.code, check.err.startsWith("soup.md: its kind is a guess")], [3, true]);
});

test("a matrix of nothing says so in every form", () => {
  for (const format of ["html", "markdown"]) assert.match(run("none.md", "--format", format).out, /Nothing was checked\.[^]*none\\?\.md: There is no such file or folder/);
});

test("every form of the matrix says what was required, what fell short of it and where", () => {
  writeFileSync(join(home, "soup.md"), "# Onion soup\n");
  const asked = [documents, "--require", "parity=committed", "--require", "outcomes=absent"];
  const { code, err } = run(...asked);
  assert.equal(code, 1);
  const said = err.trim().split("\n");
  const sentence = new RegExp(`“Parity of esteem” has to stand at “committed” or above: ${said.length} of \\d+ documents that are asked stand below\\.`);
  const unfolded = (text: string): string => text.replace(/\\(?=\W)/g, "").replace(/\s+/g, " ");
  for (const format of ["stylish", "markdown", "html"]) assert.match(unfolded(run(...asked, "--format", format).out), sentence, format);
  const { required } = JSON.parse(run(...asked, "--format", "json").out) as { readonly required: readonly { readonly rung: string; readonly met: boolean; readonly asked: number; readonly short: readonly { readonly path: string; readonly sentence: string }[] }[] };
  assert.deepEqual(required.map(({ rung, met }) => [rung, met]), [["committed", false], ["absent", true]]);
  assert.deepEqual(required[0]!.short.map((it) => it.sentence), said);
  const page = run(...asked, "--format", "html").out;
  for (const { path } of required[0]!.short) assert.ok(page.includes(`<li>${path}: “Parity of esteem” stands at “`), path);
  const cells = parseCsv(run(...asked, "--format", "csv").out, { bom: true, columns: true }) as Record<string, string>[];
  assert.deepEqual(cells.filter(({ required: rung, reached }) => rung === "committed" && reached === "no").map(({ document }) => document), required[0]!.short.map(({ path }) => path));
  assert.equal(cells.filter(({ required: rung, reached }) => rung === "absent" && reached === "yes").length, required[1]!.asked);
  // Without it nothing is said of it.
  assert.equal(run(documents, "--format", "json").out.includes('"required"'), false);
});

test("where a rung is required of no document that is there, that is said", () => {
  writeFileSync(join(home, "soup.md"), "# Onion soup\n");
  const sentence = "“Parity of esteem” has to stand at “committed” or above, and is asked of none of these documents: nothing was held against it.";
  const done = run("soup.md", "--require", "parity=committed", "--format", "markdown");
  assert.deepEqual([done.code, done.err], [0, `${sentence}\n`]);
  assert.ok(done.out.replaceAll("\\", "").includes(sentence));
});
