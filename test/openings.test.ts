// What a document is can mostly be told from its first page: a specification that is taken for something else is not checked.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { asWritten } from "./as-written.ts";
import { root } from "./root.ts";
import { check } from "./whole-check.ts";

const folder = join(root, "test/documents/openings");
interface Opening {
  readonly name: string;
  /** Any of them is right. */
  readonly profiles: readonly string[];
  readonly text: string;
}
const opened = (file: string): readonly Opening[] => JSON.parse(readFileSync(join(folder, file), "utf8")) as Opening[];
const taken = ({ name, text }: Opening): string => {
  const document = readDocument(text, formatOf(name));
  const { id, extent } = check(document, asWritten(document)).profile;
  return extent ?? id;
};
const wrong = (file: string): readonly string[] => opened(file).filter((it) => !it.profiles.includes(taken(it))).map((it) => `${it.name} ${taken(it)}`);
/** Nothing is said to be missing from it. */
const isLeftAlone = (it: string): boolean => /(?:not-a-commissioning-document|criteria)$/.test(it);

test("of 460 openings of specifications, contracts and plans all that are known to be one are known for what they are, but for these", () => {
  assert.equal(opened("commissioning.json").length, 460);
  const taken = wrong("commissioning.json").filter((it) => !isLeftAlone(it));
  assert.deepEqual(taken, [
    "d012.md cyp", "d019.txt ltc", "d045.md ltc", "d048.md ltc", "d122.txt urgent-ed", "d132.txt system", "d165.md pain-pps", "d194.txt acute-ward", "d230.txt physical-other", "d236.txt physical-other", "d246.txt system",
    "d262.txt acute-ward", "d358.txt smi-mh", "d364.md strategy", "d380.md pain-pps",
    "d401.txt smi-mh", "d404.md pain-pps", "d407.md physical-other", "d410.md primary", "d427.txt minor", "d429.txt nonclinical", "d431.txt system", "d432.md physical-other", "d442.md physical-other", "d451.md system", "d453.txt physical-other", "d460.txt physical-other",
  ]);
});

test("a first page of a hundred words without a contract's words may say too little: no more than 45 of the 460 are left alone for that", () => {
  assert.equal(wrong("commissioning.json").filter(isLeftAlone).length, 45);
});

test("of 100 openings of minutes, leaflets, articles and such, in the same words, all but these are left alone", () => {
  assert.equal(opened("others.json").length, 100);
  assert.deepEqual(wrong("others.json"), ["n001.txt ltc", "n012.md criteria", "n019.txt physical-other", "n022.txt physical-other", "n030.txt physical-other", "n037.md physical-other", "n098.txt criteria"]);
});

test("a ward whose title does not say whose it is is known by what is done on it", () => {
  const ward = (life: string): string => taken({ name: "ward.md", profiles: [], text: `# Service specification: Larkfield Ward\n\nAcute admission ward, 18 beds. Written by the ward manager for the contract renewal.\n\n## Purpose\n\nWe keep people safe on the ward and get them home.\n\n## Service description\n\n${life}\n\n## Payment\n\nThe ward is paid by the bed day.\n` });
  assert.equal(ward("Observation levels are reviewed twice a day. The Home Treatment team comes each morning. Nurses give clozapine, and the Mental Health Act manager visits."), "mh-inpatient");
  assert.equal(ward("The liaison psychiatrist comes each morning. Drips are checked twice a day, and people held under the Mental Health Act are nursed by the door."), "acute-ward");
});

test("a title alone tells what a document is, where the text below it says little", () => {
  const titles = JSON.parse(readFileSync(join(folder, "titles.json"), "utf8")) as Readonly<Record<string, readonly string[]>>;
  const below = "\n\n## Introduction\n\nThis document sets out what is expected. People are seen within the time that is agreed, and feedback is asked for each year.\n\n## Description\n\nStaff work in teams across the area. Each team meets weekly to discuss its work.\n";
  const mistaken = Object.entries(titles).map(([title, profiles]) => ({ name: `${title}.md`, profiles, text: `# ${title}${below}` })).filter((it) => !it.profiles.includes(taken(it)));
  assert.deepEqual(mistaken.map((it) => `${it.name} ${taken(it)}`), []);
});

test("what names a plan within the name of something else makes no plan of it", () => {
  assert.equal(taken({ name: "cancer.md", profiles: [], text: "# Cancer service specification\n\n## Holistic needs assessment\n\nPeople are offered an assessment of their needs.\n" }), "cancer");
});

test("a service that people are sent on to does not tell what this one is", () => {
  const text = "# Community Bladder Club\n\n## Service description\n\nThe Provider shall see people within six weeks. Those who are low will be signposted to NHS Talking Therapies.\n\n## Exclusions\n\nPeople under 18.\n\n## Referral\n\nBy letter from a GP.\n";
  assert.notEqual(taken({ name: "bladder.md", profiles: [], text }), "talking-therapies");
});

test("a page of referral criteria is asked whom it keeps out, and nothing that only a whole specification can answer", () => {
  const page = "# Community pain clinic: referral guideline\n\n## Not suitable\n\n- Anyone under a mental health team\n- Pain from cancer\n\n## How to refer\n\nWrite to the clinic at Pennfold House.\n";
  const analysis = (text: string): ReturnType<typeof check> => check(readDocument(text, "markdown"), { rules: {} });
  const { profile, findings } = analysis(page);
  assert.deepEqual([profile.id, profile.extent], ["pain-pps", "criteria"]);
  assert.deepEqual(findings.map(({ rule }) => rule), ["mh-excluded-from-service"]);
  const full = page.replace("How to refer\n\n", "Missed appointments\n\nTwo missed visits lead to a call.\n\n## How to refer\n\nReferrals are accepted from GPs. The provider shall answer within 10 days. The service is commissioned by the board.\n\n");
  assert.equal(analysis(full).profile.extent, "criteria", "whatever words of a contract it has");
  const short = "# Community pain clinic specification\n\n## Referral criteria\n\nAdults with pain.\n\n## Exclusion criteria\n\nThe provider shall not see people with psychosis. Referrals are accepted from GPs within 10 days.\n";
  assert.equal(analysis(short).profile.extent, undefined, "a heading below the title does not name the text");
  const contract = analysis(page.replace("referral guideline", "service specification").replace("Write to", "The provider shall answer within ten days. Write to"));
  assert.equal(contract.profile.extent, undefined);
  assert.ok(contract.findings.length > 3);
});

test("minutes and leaflets that speak of referrals are no page of criteria", () => {
  assert.equal(taken({ name: "minutes.md", profiles: [], text: "# Minutes: referral criteria group\n\n## Apologies\n\nTwo.\n\n## Exclusions\n\nThe group talked about people with anxiety.\n" }), "not-a-commissioning-document");
  assert.equal(taken({ name: "leaflet.md", profiles: [], text: "# Your referral guide\n\nPlease tell us what you hope for. Your nurse will ring.\n\n## Who we cannot see\n\nPeople with anxiety.\n" }), "not-a-commissioning-document");
});
