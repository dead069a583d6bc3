import { requires } from "../language/shapes.ts";
import { substantial } from "../lexicon/profiles.ts";
import { cc2019 } from "../sources/consultant-connect-2019.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

export default requires({
  title: "Only NHS organisations are partners",
  severity: { default: "warning", by: { strategy: "error", system: "error" } },
  cites: [kf2017["beyond-nhs"], kf2017["lesson.vcse"], cc2019["beyond-health"]],
  appliesTo: [...substantial.filter((it) => it !== "public-health"), "other-public-service"],
  message: "No organisation beyond the NHS has a part in this service.",
  advice: "Name partners in the voluntary sector, social care, housing, money and work advice, with a contact and a route both ways.",
  clause: {
    into: "interdependencies",
    text: "The Provider shall have working agreements with voluntary and community organisations ([names]), social care, housing and money advice. Each agreement shall name a contact, a referral route and a feedback route.",
    unbound: "There shall be working agreements with voluntary and community organisations ([names]), social care, housing and money advice. Each agreement shall name a contact, a referral route and a feedback route.",
  },
  topics: ["beyond-nhs"],
  atLeast: "committed",
  belongsIn: ["interdependencies", "pathway", "description"],
  examples: {
    profile: "ltc",
    flags: [
      "## [[Partners]]\n\nThe Stroke Association ran a café with our nurses. It has not reopened.",
      "## [[Partners]]\n\nThe stakeholders in this service are the council and local charities.",
      "## [[Interdependencies]]\n\nThe council, housing and the voluntary sector have no part in this contract.",
      "## [[Interdependencies]]\n\nGP practices, primary care networks, the acute trust, the ambulance trust and NHS 111.",
      "## [[Interdependencies]]\n\nThe Provider shall have working links with outpatient departments and the out-of-hours GP service.",
      "## [[Partners]]\n\nGP practices refer.\n\n## Safeguarding\n\nSafeguarding concerns are reported to the local authority under the safeguarding policy.",
      "## [[Who we work with]]\n\nThe community teams, the General and the practices. The family nurse books the council's carer's assessment.",
      "## [[Interdependencies]]\n\nGP practices, the out-of-hours doctors' co-operative and the ambulance trust.\n\n## Workforce\n\nEmployment specialist, 1.0 WTE.",
    ],
    passes: [
      "## Working with others\n\nBesides safeguarding alerts, the council supplies two exercise instructors for the lung class.",
      "## Partners\n\nA tenancy officer is attached to the team, and police officers and the ward have agreed who does what when somebody goes missing.",
      "## Working with others\n\nThe Provider shall meet Ridgeway Mental Health NHS Trust and Age UK monthly.",
      "## Interdependencies\n\nLink workers from the VCSE alliance and the council's debt advice team join the weekly meeting.",
      "## Interdependencies\n\nA joint pathway with Jobcentre Plus supports people off work.",
      "## Interdependencies\n\nThe centre will have agreed pathways with NHS 111, the trust, the council's housing and safeguarding teams, the Samaritans and the crisis café run by Mind.",
      "## Partners\n\nThe police and adult social care join the crisis protocol review.",
      "## Care\n\nAge UK volunteers play music, read and walk with people every afternoon, so that nobody is alone with their worries.",
      "## Other services\n\nThe foodbank delivers low-salt parcels when the nurse asks.",
    ],
    elsewhere: [
      {
        profile: "system",
        flags: ["An agreement between Lowland Integrated Care Board and Stonecroft Hospital NHS Trust\n\n## [[Services]]\n\nNurses and therapists help people after a stay in hospital."],
        passes: ["An agreement between Lowland Integrated Care Board and Eastmarch County Council\n\n## Services\n\nNurses and therapists help people after a stay in hospital."],
      },
    ],
  },
});
