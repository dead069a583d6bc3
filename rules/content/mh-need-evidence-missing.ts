import { speaksOfMinds } from "../reading/minds.ts";
import { rule } from "../language/rule.ts";
import { lacking } from "../language/shapes.ts";
import { hasPurpose, type Statement } from "../language/statement.ts";
import { physical } from "../lexicon/profiles.ts";
import { iaptLtcPathway2018 } from "../sources/iapt-ltc-pathway-2018.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { nhsEnglandTalkingTherapiesLtc } from "../sources/nhs-england-talking-therapies-ltc.ts";
import { niceCg91 } from "../sources/nice-cg91.ts";

/** Words: a shorter needs section points elsewhere, and is not asked for figures of its own. */
const enough = 80;

/** "Data on mental health were not to hand": where no number follows, nothing is told. */
const noFigures = /\b(?:data|figures?|information|evidence|statistics|numbers|counts?|returns?)\b.{0,90}\b(?:not (?:yet )?(?:been )?(?:to hand|at hand|available|collected|held|gathered|analysed|obtained|sought|asked for|requested|received|included|supplied|shared|broken down)|unavailable|lacking|missing|absent|awaited|outstanding)\b|\b(?:no|lacks?|without) (?:local |reliable |recent |usable )?(?:data|figures|information|evidence|statistics)\b/i;

/** Somebody's mind, as it is: nothing that may come, or is only hoped for. */
const tells = (it: Statement): boolean =>
  speaksOfMinds(it) && !it.own.has("bolt-on") && !(it.strength === "weak" && !it.own.has("need") && !it.hasNumber) && hasPurpose(it, "need", "mention", "provision", "measure");

export default rule({
  title: "Needs without the distress that comes with them",
  severity: "warning",
  cites: [kf2016.c1, kf2016.c4, kf2016.p5, kf2016.p1, niceCg91.prevalence, nhsEnglandTalkingTherapiesLtc.comorbidity, iaptLtcPathway2018.comorbidity],
  appliesTo: [...physical, "maternity-perinatal", "carer-service", "public-health", "strategy", "system"],
  message: "The needs described here are bodily; nothing is said of people's mental health.",
  advice: "Add local figures on mental health among the people served, so that the rest of the document can answer them.",
  clause: { into: "needs", text: "Locally, [number] people ([ ]%) among those this is for also have a recorded mental health problem, and others live with distress that is not coded. Compared with others they have [number] times as many emergency admissions ([source, year])." },
  *check(facts) {
    const { statements, having, document, profile } = facts;
    const told = having("mh", "smi").some((it) => (it.section.roles.includes("needs") || it.own.has("need")) && tells(it) && (it.hasNumber || !noFigures.test(document.text.slice(it.start, it.end))));
    const needs = statements.filter((it) => it.section.roles.includes("needs"));
    // What a scale of mood showed tells of minds without naming them.
    if (told || needs.some((it) => (it.hasNumber && !it.own.has("staff-wellbeing") && it.measures.some((use) => use.mental)) || (profile === "care-home" && it.own.has("cognition")))) return;
    const words = needs.reduce((sum, it) => sum + document.text.slice(it.start, it.end).split(/\s+/).length, 0);
    if (words >= enough) yield lacking(facts, ["needs"]);
  },
  notes: "Dementia and delirium alone do not count, except where the service is for older people.",
  examples: {
    profile: "ltc",
    flags: [
      `## [[Population needs]]\n\n${"Around 24,000 people are registered with diabetes and prevalence is rising each year in every ward of the town. ".repeat(5)}`,
      `## [[Population needs]]\n\n${"Deprivation and smoking drive local admissions for lung disease, which cost twelve million pounds every year in Anyshire. ".repeat(5)}\n\nAnyshire Mental Health NHS Trust is the neighbouring provider.`,
      `## [[Needs]]\n\n${"Complications of diabetes are common, and amputation rates are above the average for England in three of the five towns. ".repeat(5)}\n\n## Description\n\nStaff shall offer podiatry.`,
      `## [[Needs]]\n\n${"Complications of diabetes are common, and amputation rates are above the average for England in three of the five towns. ".repeat(5)}\n\nFigures for anxiety and low mood have not been collected.`,
    ],
    passes: [
      `## Population needs\n\n${"Around 24,000 people are registered with diabetes and prevalence is rising each year in every ward of the town. ".repeat(5)}\n\nAbout a third also live with anxiety or depression.`,
      `## Population needs\n\n${"Around 24,000 people are registered with diabetes and prevalence is rising each year in every ward of the town. ".repeat(5)}\n\nDiabetes distress was the issue raised most in our survey.`,
      "## Needs\n\nSee chapter 6 of the JSNA.",
    ],
  },
});
