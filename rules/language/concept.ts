/**
 * Ideas the lexicon has words for, under the name of the file of rules/lexicon/concepts/ that holds them.
 * What each covers is the `means` beside its words; `paritylint facts` prints it.
 */
export type Concept =
  // asks
  | "coordinator" | "board" | "board-other" | "pps" | "unexplained" | "dismissed" | "route" | "outcome-word" | "whole" | "regular"
  | "referral" | "mattering"
  // births
  | "perinatal-route" | "antenatal" | "postnatal" | "enquiry"
  // bodies
  | "phys" | "phys-cause" | "biomarker" | "utilisation" | "person-words" | "social"
  // care
  | "done-to" | "provision" | "every-contact" | "assessment" | "asks-after" | "link" | "beyond-nhs" | "beside" | "bystander"
  // carers
  | "carer-support" | "carer-task" | "own-needs"
  // checks
  | "physical-half" | "smi-check" | "cvm-alcohol" | "cvm-glucose" | "cvm-pressure" | "cvm-weight" | "cvm-lipids" | "cvm-smoking"
  | "all-six" | "left-to-gp" | "physical-exam" | "discharge-later" | "follow-up" | "amiss" | "remedy" | "physician" | "on-admission"
  | "physical-wellbeing" | "physical-service"
  // comparing
  | "as-good-as" | "done-as-one" | "bodily-side"
  // conditions
  | "only-then" | "entry" | "condition" | "licence"
  // design
  | "outset" | "codesign" | "design-act" | "design-object" | "decide"
  // doors
  | "exclusion" | "inclusion" | "softener" | "alternative"
  // early
  | "upstream" | "even" | "company" | "mind-skill" | "heartened" | "late-help" | "partner-act"
  // fitness
  | "medfit" | "medfit-parallel" | "taking-on" | "unfit" | "muddled" | "put-off" | "other-step" | "our-step" | "waits-for"
  // gates
  | "steady" | "unready" | "upset" | "seen-elsewhere" | "held-off" | "settled"
  // hospital
  | "on-ward" | "liaison" | "always-open" | "limited-hours" | "home-specialist" | "in-reach"
  // later
  | "bolt-on" | "means" | "growth"
  // learning
  | "training" | "on-offer" | "attending" | "covers" | "staff-learning"
  // meaning
  | "esteem" | "hollow" | "parity" | "as-part-of" | "alike" | "boilerplate" | "staff-wellbeing" | "for-staff" | "need" | "denied"
  | "not-applicable"
  // minds
  | "mh" | "mh-condition" | "disputed-diagnosis" | "mh-service" | "mh-party" | "smi" | "cognition" | "substance" | "wellbeing"
  | "neurodiversity"
  // money
  | "outside-pot" | "silo" | "money" | "joint-money" | "pooled" | "merging"
  // naming
  | "criticised" | "word-list" | "naming" | "licensed" | "reported" | "excerpt"
  // partings
  | "rejects"
  // past
  | "superseded" | "back-then" | "lapsed" | "looking-back" | "studied" | "bygone"
  // people
  | "patient" | "provider" | "staff" | "everyone" | "some-staff" | "carer" | "lived-experience" | "both-sides" | "the-patient"
  | "signatory"
  // posts
  | "ring-fence" | "short-lived" | "redeploy"
  // purposes
  | "purpose" | "a-life" | "disease-end"
  // records
  | "record-sharing" | "record-apart"
  // results
  | "measuring" | "form-count" | "change" | "target" | "how-often" | "schedule" | "outcome-hedge" | "inner" | "outcome-list" | "process"
  | "beds" | "shown-by" | "qualitative" | "experience" | "twice"
  // signposts
  | "signpost" | "hands-on" | "helps"
  // visits
  | "completed" | "not-people" | "refused" | "dropped" | "missed" | "outreach"
  // voices
  | "their-doing" | "voice";
