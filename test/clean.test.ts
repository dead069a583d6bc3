/**
 * Passages in which a fair reviewer finds nothing to remark, in the words that faults are made of: what a rule of wording says of one of
 * them is said of an author who did nothing wrong. What is known to be said so is listed, with the file and its heading.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import type { Profile } from "../rules/language/profile.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { root } from "./root.ts";
import { check } from "./whole-check.ts";

const folder = join(root, "test/documents/clean");
/** By the first sign of the name: what the writer was asked to write about. */
const read: Readonly<Record<string, readonly Profile[]>> = {
  1: ["ltc", "acute-ward"], 2: ["smi-mh", "mh-inpatient"], 3: ["strategy", "ltc"], 4: ["ltc", "primary"], 5: ["smi-mh", "strategy"], 6: ["ltc", "smi-mh", "strategy"], 7: ["ltc", "smi-mh"], 8: ["ltc", "smi-mh"],
};
/** They look at single sentences; the others ask for what a passage alone cannot have. */
const ofWording = new Set([
  "as-good-as-only", "blame-battle-language", "condition-as-identity", "medically-fit-gate", "mh-bolt-on", "mh-excluded-from-service", "mh-stability-gate", "mus-dismissive-language",
  "noncompliance-language", "outcome-unmeasurable", "siloed-budget-contract", "stigmatising-mh-language", "suicide-language", "weak-mh-commitment", "wrong-door-rejection",
]);


test("of 1,200 passages that nobody would remark on nothing is said, but for these", () => {
  const said: string[] = [];
  let passages = 0;
  for (const name of readdirSync(folder).sort()) {
    for (const passage of readFileSync(join(folder, name), "utf8").split(/^(?=## )/mu).filter((each) => each.startsWith("## "))) {
      passages++;
      const document = readDocument(passage, formatOf(name));
      const heading = /^## (.*)$/mu.exec(passage)![1]!.trim();
      const found = new Set(read[name[0]!]!.flatMap((profile) => check(document, { rules: {}, profile }).findings.filter(({ rule }) => ofWording.has(rule)).map(({ rule }) => rule)));
      for (const rule of found) said.push(`${name} ${heading}: ${rule}`);
    }
  }
  assert.equal(passages, 1_200);
  assert.deepEqual(said, known);
});

const known: readonly string[] = [
  "1-03.md Business case: psycho-oncology, option appraisal: mh-bolt-on",
  "1-04.md Fracture clinic: virtual review: condition-as-identity",
  "1-07.md Specialist palliative care: access: as-good-as-only",
  "1-08.md Asthma in schools: emergency inhaler scheme: stigmatising-mh-language",
  "1-08.md Mobilisation timetable, musculoskeletal service: wrong-door-rejection",
  "1-08.md Individual funding requests: what the panel weighs: outcome-unmeasurable",
  "2-01.md Finding 6 (internal audit, October 2024): wrong-door-rejection",
  "2-06.md Disulfiram and alcohol gel: mh-excluded-from-service",
  "2-07.md Subject access: when part of a record is withheld: mh-stability-gate",
  "2-07.md Unacceptable behaviour: policy for premises: stigmatising-mh-language",
  "2-07.md Equality impact assessment: new entry form: noncompliance-language",
  "2-08.md Outline business case: the new building at Saltings: blame-battle-language",
  "3-03.md Freedom to speak up: as-good-as-only",
  "3-07.md Prevention board: criteria for funding bids: wrong-door-rejection",
  "4-02.md 9.4 Closing the patient list: wrong-door-rejection",
  "4-03.md 111 clinical assessment service – abandoned and failed calls: blame-battle-language",
  "4-03.md Ambulance handover and delayed release: as-good-as-only",
  "4-03.md Escalation: OPEL 4 actions: mh-excluded-from-service",
  "4-03.md Ambulatory fracture pathway: condition-as-identity",
  "4-04.md Fetal head not engaged at term: weak-mh-commitment",
  "4-04.md Bereavement after stillbirth or neonatal death: mh-excluded-from-service",
  "4-04.md Gestational diabetes clinic: discharge arrangements: blame-battle-language",
  "4-05.md Immunisation in schools: day-of-session rules: noncompliance-language",
  "4-06.md Renal unit: dialysis attendance and support: weak-mh-commitment",
  "4-06.md Imaging: cancelled and repeated scans: wrong-door-rejection",
  "4-06.md Elective orthopaedics: waiting well: mh-stability-gate",
  "4-07.md Measures reported to the alliance board: blame-battle-language",
  "4-07.md Indicator definitions: numerators, denominators, exclusions: mh-excluded-from-service",
  "4-07.md Incident themes, quarter three: wrong-door-rejection",
  "4-08.md Dispensing errors and near misses: wrong-door-rejection",
  "5-01.md Aftercare under section 117: siloed-budget-contract",
  "5-03.md Mental health support team: attendance and exclusions: mh-excluded-from-service",
  "5-04.md Perinatal pathway: from booking to two years: mh-bolt-on",
  "5-05.md What became of the last plan: mh-bolt-on",
  "5-05.md Consultation: you said, we did: noncompliance-language",
  "5-06.md Conditions precedent: mh-stability-gate",
  "5-06.md Shared incentive for 2026/27: as-good-as-only",
  "5-06.md Liability, indemnity and what is excluded: as-good-as-only",
  "5-07.md Principal risks: mh-stability-gate",
  "5-08.md Vacancies and protected posts: wrong-door-rejection",
  "6-04.md Ophthalmology: intravitreal injection clinic: mh-excluded-from-service",
  "6-05.md Sickness absence procedure: mh-excluded-from-service",
  "6-05.md Public health grant: five-year financial forecast: as-good-as-only",
  "6-05.md Tissue viability: dressings formulary: wrong-door-rejection",
  "6-07.md Foreword by the Chair: as-good-as-only",
  "7-01.md Urgent gastroenterology: using the advice line: medically-fit-gate",
  "7-02.md Talking therapies: long-term conditions and persistent symptoms: siloed-budget-contract",
  "7-03.md Residential rehabilitation: use by place, 2023/24: weak-mh-commitment",
  "7-03.md Electronic referral: policy statement: mh-stability-gate",
  "7-03.md Electronic referral: policy statement: weak-mh-commitment",
  "7-03.md Planned clinic and crisis team: one front door: mh-stability-gate",
  "7-04.md Palliative care outpatients: reasons for referral: weak-mh-commitment",
  "7-04.md Opening remarks to the mental health and physical health strategy: outcome-unmeasurable",
  "7-05.md Rapid access chest pain clinic: panic disorder (PD): stigmatising-mh-language",
  "7-05.md Rapid access chest pain clinic: panic disorder (PD): weak-mh-commitment",
  "7-05.md Record of the partnership's presentation: weak-mh-commitment",
  "7-05.md What is psychosis?: weak-mh-commitment",
  "7-06.md 5.2 Referral will be considered for: weak-mh-commitment",
  "7-06.md Pilot: rapid weight loss at any body mass index: weak-mh-commitment",
  "7-06.md Opiates: numbers in treatment: weak-mh-commitment",
  "7-06.md Routes to the acute medical unit: wrong-door-rejection",
  "7-07.md Adapting weight management to what is going on in life: blame-battle-language",
  "7-07.md Pharmacy contraception service: other health concerns: mh-excluded-from-service",
  "7-07.md Booking an assessment with the podiatry team: wrong-door-rejection",
  "7-08.md Re-referral after the age of 65: wrong-door-rejection",
  "7-08.md Bariatric surgery: how the panel decides: wrong-door-rejection",
  "7-08.md Hospital discharge: when someone would prefer to stay: wrong-door-rejection",
  "8-01.md Options appraisal: the Section 75 agreement: weak-mh-commitment",
  "8-01.md Staff grievance and appeals procedure: wrong-door-rejection",
  "8-01.md Lessons from other places: crisis houses: siloed-budget-contract",
  "8-02.md Electronic referral: weak-mh-commitment",
  "8-02.md Second tranche of the autism assessment programme: mh-bolt-on",
  "8-03.md Financial review, programme by programme: siloed-budget-contract",
  "8-04.md House style guide, second edition: mh-bolt-on",
  "8-04.md House style guide, second edition: condition-as-identity",
  "8-04.md Carers' register: blame-battle-language",
];
