import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "kf2017",
  authors: "Naylor C, Taggart H, Charles A",
  title: "Mental health and new models of care: lessons from the vanguards",
  short: "The King's Fund 2017",
  year: 2017,
  url: "https://www.kingsfund.org.uk/insight-and-analysis/reports/mental-health-new-models-of-care",
};

const article =
  "https://www.kingsfund.org.uk/insight-and-analysis/long-reads/nine-principles-success-integrating-mental-health-new-models-care";
/** Reprints the nine word for word, in an order of its own: good for their wording, not for their numbers. */
const reprint = "https://www.consultantconnect.org.uk/webinar-mental-health-integration-what-does-it-take-to-make-it-work/";
const unnumbered = "one of the nine principles, as reprinted in 2019";
const contents = "https://www.scribd.com/document/452710887/policy-mh-new-models-care-kings-fund-may-2017-pdf";

export const kf2017 = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    // The nine principles
    parity: {
      title: "Parity of esteem",
      locator: "principle 1, article “Nine principles for success”",
      paraphrase:
        "Commissioning, design and delivery should meet the requirement of parity of esteem: in access, quality, resources, standing, ambition and measurement.",
      url: article,
      checked: "primary",
      group: "principle",
    },
    "initial-design": {
      title: "Mental health considered from the first design stage",
      locator: "principle 2, article “Nine principles for success”",
      paraphrase:
        "Mental health belongs in the first design and in every stage after it. Adding it to finished plans makes deep change harder.",
      url: article,
      checked: "primary",
      group: "principle",
    },
    outcomes: {
      title: "Outcomes that matter to people, found through co-design",
      locator: unnumbered,
      paraphrase: "New care models should work towards outcomes that people care about, and measure them. Co-design is how to find them.",
      url: reprint,
      checked: "primary",
      group: "principle",
    },
    "beyond-nhs": {
      title: "Reach beyond NHS services",
      locator: unnumbered,
      paraphrase: "New care models should reach past the NHS to every organisation that can affect people's wellbeing.",
      url: reprint,
      checked: "primary",
      group: "principle",
    },
    "whole-person": {
      title: "Whole-person approach",
      locator: unnumbered,
      paraphrase: "New care models should look at the whole person and cover physical, mental and social needs together.",
      url: reprint,
      checked: "primary",
      group: "principle",
    },
    relationships: {
      title: "Relationships and networks between professionals",
      locator: unnumbered,
      paraphrase: "Put effort and resources into links between people who work in mental health and people who work in physical health.",
      url: reprint,
      checked: "primary",
      group: "principle",
    },
    upstream: {
      title: "Upstream, preventive mental health interventions",
      locator: unnumbered,
      paraphrase: "New care models should do more, and earlier, to prevent problems and to improve mental wellbeing.",
      url: reprint,
      checked: "primary",
      group: "principle",
    },
    "every-contact": {
      title: "Every clinical interaction promotes wellbeing",
      locator: unnumbered,
      paraphrase: "Each clinical contact is a chance to promote mental as well as physical wellbeing.",
      url: reprint,
      checked: "primary",
      group: "principle",
    },
    "frontline-training": {
      title: "Mental health training for all frontline staff",
      locator: unnumbered,
      paraphrase: "Everyone on the front line should have suitable training in mental health, whatever setting they work in.",
      url: reprint,
      checked: "primary",
      group: "principle",
    },

    // Findings and lessons
    "lesson.teams": {
      title: "Mental health expertise in integrated teams",
      locator: "key findings, report page",
      paraphrase: "Integrated care teams gain from knowing about psychology and mental health, whoever they look after.",
      checked: "primary",
    },
    "lesson.informal-advice": {
      title: "Informal advice",
      locator: "key findings, report page",
      paraphrase: "In some areas new models let local staff ask mental health professionals for advice without a formal referral.",
      checked: "primary",
    },
    "lesson.vcse": {
      title: "Working with voluntary organisations",
      locator: "key findings, report page",
      paraphrase: "In some vanguards, close work with voluntary organisations helped teams give better support to people with complex needs.",
      checked: "primary",
    },
    "lesson.headings": {
      title: "Lessons for local leaders",
      locator: "contents page, section 5, p36–41",
      paraphrase:
        "The lessons cover mental health in integrated teams, a wider view of it, prevention, the workforce, relationships, co-design with the public, and a small start from which to learn.",
      url: contents,
      checked: "primary",
    },
    "finding.low-priority": {
      title: "Too little priority",
      locator: "key findings, report page",
      paraphrase: "In the design of new care models, mental health had not always been given enough priority.",
      checked: "primary",
    },
    "rec.go-further": {
      title: "Go further than the vanguards",
      locator: "policy implications, report page; section 7, p51, was not read",
      paraphrase: "Areas that take up models like those of the vanguards should do more for mental health than the vanguards did.",
      checked: "primary",
      notCheckable: "It asks whole areas to do more than others did; one document cannot show that.",
    },
  },
);
