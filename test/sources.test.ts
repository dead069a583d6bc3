import { test } from "node:test";
import assert from "node:assert/strict";
import type { Recommendation } from "../rules/language/source.ts";
import { measures } from "../rules/lexicon/measures.ts";
import * as adaLanguage from "../rules/sources/ada-language.ts";
import * as communityMentalHealthFramework from "../rules/sources/community-mental-health-framework.ts";
import * as cc2019 from "../rules/sources/consultant-connect-2019.ts";
import * as core20plus5 from "../rules/sources/core20plus5.ts";
import * as cqc2020 from "../rules/sources/cqc-2020.ts";
import * as lloyd2018 from "../rules/sources/diabetic-medicine-2018.ts";
import * as diagnosticOvershadowing from "../rules/sources/diagnostic-overshadowing.ts";
import * as essentialActions2016 from "../rules/sources/essential-actions-2016.ts";
import * as fiveYearForwardViewMentalHealth from "../rules/sources/five-year-forward-view-mental-health.ts";
import * as healthAndCareAct2022 from "../rules/sources/health-and-care-act-2022.ts";
import * as healthAndSocialCareAct2012 from "../rules/sources/health-and-social-care-act-2012.ts";
import * as houseOfLords2017 from "../rules/sources/house-of-lords-2017.ts";
import * as iaptLtcPathway2018 from "../rules/sources/iapt-ltc-pathway-2018.ts";
import * as jointCommissioningPanel2017 from "../rules/sources/joint-commissioning-panel-2017.ts";
import * as jsnaCampion2017 from "../rules/sources/jsna-campion-2017.ts";
import * as kf2016Comment from "../rules/sources/kings-fund-2016-comments.ts";
import * as kf2016Talk from "../rules/sources/kings-fund-2016-talk.ts";
import * as kf2016 from "../rules/sources/kings-fund-2016.ts";
import * as kf2017 from "../rules/sources/kings-fund-2017.ts";
import * as kfNetwork from "../rules/sources/kings-fund-network.ts";
import * as languageMatters from "../rules/sources/language-matters.ts";
import * as lesterResource from "../rules/sources/lester-resource.ts";
import * as makingEveryContactCount from "../rules/sources/making-every-contact-count.ts";
import * as gillett2023 from "../rules/sources/medical-clearance-2023.ts";
import * as mentalHealthInvestmentStandard from "../rules/sources/mental-health-investment-standard.ts";
import * as mindYourLanguage from "../rules/sources/mind-your-language.ts";
import * as nhsAct2006 from "../rules/sources/nhs-act-2006.ts";
import * as nhsEnglandAccessStandards2021 from "../rules/sources/nhs-england-access-standards-2021.ts";
import * as nhsEnglandLiaison2016 from "../rules/sources/nhs-england-liaison-2016.ts";
import * as nhsEnglandPcref from "../rules/sources/nhs-england-pcref.ts";
import * as nhsEnglandSmi2024 from "../rules/sources/nhs-england-smi-2024.ts";
import * as nhsEnglandSmiTenActions from "../rules/sources/nhs-england-smi-ten-actions.ts";
import * as nhsEnglandTalkingTherapiesLtc from "../rules/sources/nhs-england-talking-therapies-ltc.ts";
import * as niceCg178 from "../rules/sources/nice-cg178.ts";
import * as niceCg192 from "../rules/sources/nice-cg192.ts";
import * as niceCg91 from "../rules/sources/nice-cg91.ts";
import * as niceNg150 from "../rules/sources/nice-ng150.ts";
import * as niceNg197 from "../rules/sources/nice-ng197.ts";
import * as niceNg222 from "../rules/sources/nice-ng222.ts";
import * as niceNg225 from "../rules/sources/nice-ng225.ts";
import * as niceNg56 from "../rules/sources/nice-ng56.ts";
import * as niceQs115 from "../rules/sources/nice-qs115.ts";
import * as niceQs34 from "../rules/sources/nice-qs34.ts";
import * as persistentPhysicalSymptoms from "../rules/sources/persistent-physical-symptoms.ts";
import * as rcpsych2013 from "../rules/sources/rcpsych-2013.ts";
import * as samaritans from "../rules/sources/samaritans-media-guidelines.ts";
import * as sideBySide2020 from "../rules/sources/side-by-side-2020.ts";
import * as uclSuicideLanguage from "../rules/sources/ucl-suicide-language.ts";
import * as ukNsc2025 from "../rules/sources/uk-nsc-2025.ts";

const files = {
  adaLanguage, communityMentalHealthFramework, cc2019, core20plus5, cqc2020, lloyd2018, diagnosticOvershadowing,
  essentialActions2016, fiveYearForwardViewMentalHealth, healthAndCareAct2022, healthAndSocialCareAct2012,
  houseOfLords2017, iaptLtcPathway2018, jointCommissioningPanel2017, jsnaCampion2017, kf2016Comment, kf2016Talk,
  kf2016, kf2017, kfNetwork, languageMatters, lesterResource, makingEveryContactCount, gillett2023,
  mentalHealthInvestmentStandard, mindYourLanguage, nhsAct2006, nhsEnglandAccessStandards2021,
  nhsEnglandLiaison2016, nhsEnglandPcref, nhsEnglandSmi2024, nhsEnglandSmiTenActions,
  nhsEnglandTalkingTherapiesLtc, niceCg178, niceCg192, niceCg91, niceNg150, niceNg197, niceNg222, niceNg225,
  niceNg56, niceQs115, niceQs34, persistentPhysicalSymptoms, rcpsych2013, samaritans, sideBySide2020,
  uclSuicideLanguage, ukNsc2025,
};

/** Claims nobody has checked. A new one has to be argued for here. */
const unchecked: readonly string[] = [];

const all = Object.values(files).flatMap((file) =>
  Object.values(file as Record<string, Readonly<Record<string, Recommendation>>>).flatMap((publication) => Object.values(publication)),
);
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

test("each file exports one publication", () => {
  for (const [name, file] of Object.entries(files)) assert.equal(Object.keys(file).length, 1, name);
});

test("recommendation ids are unique, and say which publication they belong to", () => {
  const ids = all.map(({ id }) => id);
  assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
  for (const { id, source } of all) assert.ok(id.startsWith(`${source.id}.`), id);
  const sources = new Set(all.map(({ source }) => source));
  assert.equal(new Set([...sources].map(({ id }) => id)).size, sources.size, "two publications share an id");
});

test("every recommendation says where it was read, when, and what it says in a few words", () => {
  for (const { id, title, locator, paraphrase, url, source, read } of all) {
    assert.ok(title && locator, `${id} has no title or locator`);
    assert.ok(words(paraphrase) >= 5 && words(paraphrase) <= 60, `${id}: ${words(paraphrase)} words`);
    for (const address of [url, source.url]) assert.match(address, /^https:\/\/[^\s]+\.[^\s]+$/, id);
    assert.match(read, /^\d{4}-\d{2}-\d{2}$/, id);
    assert.ok(!Number.isNaN(Date.parse(read)), id);
    assert.ok(source.authors && source.title && source.short && (source.year === "undated" || source.year > 1990), id);
  }
});

test("sentences of a paraphrase are short enough to read", () => {
  for (const { id, paraphrase } of all) {
    for (const sentence of paraphrase.split(/(?<=[.?!])\s+(?=[A-Z“])/)) {
      assert.ok(words(sentence) <= 34, `${id}: a sentence of ${words(sentence)} words`);
    }
  }
});

test("only principles 1 and 2 carry a number: the others were never confirmed", () => {
  for (const { id, title, locator, paraphrase } of all) {
    assert.doesNotMatch(`${title} ${locator} ${paraphrase}`, /principle\s+(?:[3-9]|three|four|five|six|seven|eight|nine)\b/i, id);
  }
});

test("the nine principles and the ten priorities are rows of the coverage view", () => {
  const group = (name: Recommendation["group"]): string[] => all.filter((one) => one.group === name).map(({ id }) => id);
  assert.equal(group("principle").length, 9);
  assert.ok(group("principle").every((id) => id.startsWith("kf2017.")));
  assert.deepEqual(group("priority"), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `kf2016.p${number}`));
});

test("unchecked claims are listed by name", () => {
  assert.deepEqual(all.filter(({ checked }) => checked === "unchecked").map(({ id }) => id), unchecked);
});

test("Samaritans are not cited against “completed suicide”, which their list accepts", () => {
  for (const { id, paraphrase } of all) {
    if (id.startsWith("lang.samaritans.")) assert.doesNotMatch(paraphrase, /completed/i);
  }
});

test("every measure has an id of its own, words to find it by, people it is for, and a licence note", () => {
  const ids = measures.map(({ id }) => id);
  assert.deepEqual(ids.filter((id, at) => ids.indexOf(id) !== at), []);
  for (const { id, name, aliases, population, licence } of measures) {
    assert.match(id, /^m\.[a-z0-9-]+$/);
    assert.ok(name && aliases.length > 0 && population && licence, id);
  }
});

test("no phrase belongs to two measures", () => {
  const phrases = measures.flatMap(({ aliases, needsContext = [] }) => [...aliases, ...needsContext]);
  assert.deepEqual(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at), []);
});

test("phrases keep to the pattern language", () => {
  for (const { id, aliases, needsContext = [], countsWith = [] } of measures) {
    for (const phrase of [...aliases, ...needsContext, ...countsWith]) {
      assert.match(phrase, /^[\p{L}\p{N} '&+~|()?.]+$/u, `${id}: ${phrase}`);
      assert.doesNotMatch(phrase, /[^\s(|]\(|\)[^\s)?|+]|\?[^\s)|]/, `${id}: a group stands inside a word of “${phrase}”`);
      assert.equal(phrase.split("(").length, phrase.split(")").length, `${id}: ${phrase}`);
    }
    for (const phrase of needsContext) assert.equal(phrase, phrase.toUpperCase(), `${id}: ${phrase} has to be in capitals`);
  }
});

test("a licence that was not checked says so", () => {
  for (const { id, licence, checked, kind, generic } of measures) {
    if (kind === "process" || generic) continue;
    assert.match(licence, /check the|No licence|no local licence/i, `${id}: ${licence}`);
    if (checked === "unchecked" && !/survey/.test(licence)) assert.match(licence, /not checked/i, `${id}: ${licence}`);
  }
});
