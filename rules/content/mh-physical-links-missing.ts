import { requires } from "../language/shapes.ts";
import { substantial } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { kfNetwork } from "../sources/kings-fund-network.ts";

export default requires({
  title: "No working link between the two sides",
  severity: "warning",
  cites: [kf2017.relationships, kf2017["lesson.informal-advice"], kf2016["enabler.skills-transfer"], kf2017["lesson.teams"], kfNetwork["neighbourhood-teams"]],
  appliesTo: [...substantial, "other-public-service"],
  message: "Staff on the physical and the mental health side have no planned way to meet, ask each other or work together here.",
  advice: "Put a mental health professional in the team, or agree joint clinics, quick advice without referral and time to meet.",
  clause: {
    into: "interdependencies",
    text: "The Provider and [partner organisation] shall (a) bring physical health and mental health staff, [roles], together in a weekly team meeting, (b) give each other same-day advice by telephone without referral, (c) hold a joint case review at least monthly, and (d) protect [number] hours a month of staff time for this.",
    unbound: "[Physical health service] and [mental health service] shall (a) bring physical health and mental health staff, [roles], together in a weekly team meeting, (b) give each other same-day advice by telephone without referral, (c) hold a joint case review at least monthly, and (d) protect [number] hours a month of staff time for this.",
  },
  topics: ["links"],
  atLeast: "committed",
  belongsIn: ["interdependencies", "workforce", "pathway", "description"],
  notes: "A referral route is not a link.",
  examples: {
    profile: "ltc",
    flags: [
      "## [[Interdependencies]]\n\nPatients with depression will be referred to NHS Talking Therapies.",
      "## [[Partners]]\n\nThe service works closely with partners including mental health.",
      "## [[Workforce]]\n\nThe team is a consultant, specialist nurse, dietitian and podiatrist.",
      "## [[Working with others]]\n\nPatients with a mental health problem will be referred to the mental health trust on its standard form. The team is made up of the consultant, nurses and a pharmacist.",
    ],
    passes: [
      "## Workforce\n\nA clinical psychologist is a core member of the MDT and holds a weekly joint clinic.",
      "## Interdependencies\n\nGPs can phone the duty psychiatrist for same-day advice without making a referral.",
      "## Interdependencies\n\nRespiratory and mental health leads meet monthly to review shared patients.",
      "## Working with others\n\nThe mental health practitioner has the desk next to the heart nurse, and they swap a day each month.",
      "## Interdependencies\n\nThe Provider and Stonecroft Mental Health Trust shall hold a joint case review each month.",
    ],
  },
});
