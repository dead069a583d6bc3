// The name that a document gives a team for minds, once explained, is heard wherever it comes again.
import assert from "node:assert/strict";
import test from "node:test";
import { readDocument } from "../server/src/read/document.ts";
import { memory } from "../server/src/read/memory.ts";
import { rules } from "../rules/index.ts";
import { check } from "./whole-check.ts";
import { createCheck } from "./whole-check.ts";

const specification = (sentences: string): string => `# Community Heart Failure Service Specification\n\n## Service description\n\n${sentences}\n`;
/** Whether the check hears of psychological support. */
const helped = (sentences: string): boolean => !found(sentences).includes("ltc-psychological-support-missing");
const found = (sentences: string): readonly string[] => check(readDocument(specification(sentences), "markdown"), { rules: {} }).findings.map((it) => it.rule);

const explained = "The Integrated Psychological Medicine Service (IPMS) is run by the Trust.";
const told = "Somebody from IPMS sees people in the clinic every Tuesday.";

test("a team's short name means what the document says it does", () => {
  assert.equal(helped(told), false, "unexplained, it means nothing");
  assert.equal(helped(`${explained}\n\n${told}`), true);
});

test("in brackets, in a glossary or in a sentence", () => {
  for (const ways of ["IPMS (Integrated Psychological Medicine Service) is run by the Trust.", "| Short | Long |\n|---|---|\n| IPMS | Integrated Psychological Medicine Service |", "“IPMS” means the Integrated Psychological Medicine Service.", "IPMS – Integrated Psychological Medicine Service"]) {
    assert.equal(helped(`${ways}\n\n${told}`), true, ways);
  }
});

test("only where the letters are those of the words, and only names of teams for minds", () => {
  assert.equal(helped(`The Integrated Medicine Service (IPMS) is run by the Trust.\n\n${told}`), false, "a letter that no word has");
  assert.deepEqual(found("The Early Supported Discharge (XSD) team visits. XSD patients are asked how they are.").filter((it) => it === "wrong-door-rejection"), []);
  const discharged = "Early Supported Discharge (ESD) starts on the ward. ESD patients are visited within a day.";
  assert.equal(found(discharged).includes("wrong-door-rejection"), false, "“discharge patients” is no order");
});

test("a checker that remembers the draft hears at once when the explanation comes or goes", () => {
  const remembering = createCheck(rules, [], 300);
  const remembered = memory();
  const hears = (text: string): boolean => !remembering(readDocument(specification(text), "markdown", remembered), { rules: {} }).findings.some((it) => it.rule === "ltc-psychological-support-missing");
  assert.deepEqual([told, `${explained}\n\n${told}`, told].map(hears), [false, true, false]);
});

test("what a contract calls the party that is for minds is heard", () => {
  const sees = "Somebody from the MHC Trust sees people in the clinic every Tuesday.";
  assert.equal(helped(sees), false, "unexplained, it means nothing");
  assert.equal(helped(`This is agreed with Fellside Mental Health and Community NHS Foundation Trust (“the MHC Trust”).\n\n${sees}`), true);
  assert.equal(helped(`This is agreed with Fellside Medical and Hospital Care NHS Trust (“the MHC Trust”).\n\n${sees}`), false, "it is not for minds");
});

test("a house or a team whose name the document explains is heard where the name stands alone", () => {
  const alone = "Somebody from Kestrel House sees people in the clinic every Tuesday.";
  assert.equal(helped(alone), false, "unexplained, it means nothing");
  assert.equal(helped(`The nurse rings the mother-and-mind team at Kestrel House.\n\n${alone}`), true);
  assert.equal(helped(`People with depression, and the heart nurses at Kestrel House, come here.\n\n${alone}`), false, "those who work there look after hearts");
  assert.equal(helped("The psychiatrists and nurses of the Lantern team are based on level 2.\n\nSomebody from the Lantern team sees people in the clinic every Tuesday."), true);
});
