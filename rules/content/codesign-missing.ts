import { requires } from "../language/shapes.ts";
import { substantial } from "../lexicon/profiles.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { kfNetwork } from "../sources/kings-fund-network.ts";
import { nhsEnglandSmiTenActions } from "../sources/nhs-england-smi-ten-actions.ts";

export default requires({
  title: "No sign that people who use the service helped to design it",
  severity: "warning",
  cites: [kf2017.outcomes, kf2017["lesson.headings"], nhsEnglandSmiTenActions["co-production"], kfNetwork["mixed-teams"]],
  appliesTo: [...substantial, "jsna"],
  message: "Nothing here shows that people who use the service had a part in deciding what it is for.",
  advice: "Say who takes part, in which decisions, and how often. Surveys and complaints after the event are not design.",
  clause: {
    into: "engagement",
    text: "The outcomes and pathway in this specification shall be reviewed with [number] people with lived experience, including of mental health problems, and [number] carers, before the contract starts. The Provider shall keep a paid lived-experience group that reviews outcomes and complaints at least [every quarter] and can require changes.",
    unbound: "What is planned here shall be reviewed with [number] people with lived experience, including of mental health problems, and [number] carers, before [date]. A paid lived-experience group shall review outcomes and complaints at least [every quarter] and can require changes.",
  },
  topics: ["co-design"],
  atLeast: "committed",
  belongsIn: ["engagement", "governance", "needs", "aims"],
  notes: "Agreeing a care plan with one person is care, not design, and does not count. A service that is called co-produced without saying by whom does not count either.",
  examples: {
    profile: "ltc",
    flags: [
      "## [[Engagement]]\n\nStudies show that clinics designed with patients are better attended.",
      "## [[Engagement]]\n\nThe planning group was made up of surgeons, managers and the finance lead, and it chose the outcomes.",
      "## [[Engagement]]\n\nPatients are struck from the outcomes database. Non-compliant patients are removed from the list.",
      "## [[Engagement]]\n\nPatient satisfaction surveys will be completed annually.",
      "## [[Engagement]]\n\nEngagement with the programme will be monitored; patients who disengage are discharged.",
      "## [[Governance]]\n\nThe specification was developed by clinicians, finance and contracting leads.",
      "## [[Needs]]\n\nThe local population is growing.\n\n## Assessment\n\nThe care plan is agreed with the patient at the first visit.",
      "## [[Engagement]]\n\nThis is a co-produced document. Comments were open for four weeks.",
    ],
    passes: [
      "## How it came about\n\nA residents' forum gave three evenings to rewriting the pathway.",
      "## Engagement\n\nA man who has had gout for years sits on the design team with the consultant.",
      "## Engagement\n\nThe outcomes were settled in a workshop where patients outnumbered staff.",
      "## Engagement\n\nThe panel has 22 members. Over five days they worked out what success should look like, and the partners adopted their wording.",
      "## Engagement\n\nThis specification was co-designed with 14 people with lived experience of COPD and depression, and four carers.",
      "## Engagement\n\nA lived-experience panel shall agree the outcome set before contract signature and review it yearly.",
      "## Governance\n\nHealthwatch and service user representatives sit on the mobilisation board with voting rights.",
      "## How it came about\n\nThe first draft was torn up by nine patients, and theirs is the one you are reading.",
      "## Who shaped this\n\n- Residents' Bench: sixteen adults who use the service.\n- Between April and June it settled what counts as success, and it has two votes on the board.",
    ],
  },
});
