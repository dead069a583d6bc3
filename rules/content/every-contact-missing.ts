import { requires } from "../language/shapes.ts";
import { mentalHealth, physical } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2016Talk } from "../sources/kings-fund-2016-talk.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { makingEveryContactCount } from "../sources/making-every-contact-count.ts";

export default requires({
  title: "Ordinary contacts leave one side out",
  severity: { default: "info", by: { primary: "warning", ltc: "warning", "maternity-perinatal": "warning", "pain-pps": "warning", "public-health": "warning", "smi-mh": "warning" } },
  cites: [kf2017["every-contact"], makingEveryContactCount.wellbeing, kf2016["basics.communication"], kf2016Talk["opening-question"]],
  appliesTo: [...physical.filter((it) => it !== "urgent-ed"), ...mentalHealth, "maternity-perinatal", "public-health"],
  message: "Nothing asks staff to look at {side} at ordinary contacts.",
  advice: "Make asking routine, not yearly: how the person is, how they are managing, and what would help.",
  clause: {
    into: "description",
    text: "At every contact [which staff] shall begin by asking how the person is and how they are managing, and shall offer brief advice on mental and physical wellbeing where it would help.",
    inMinds: "At every contact [which staff] shall ask about physical health, side effects, smoking, eating and pain, and shall offer brief advice or a check where it would help.",
  },
  topics: ["every-contact"],
  fill: { side: "how people are feeling and coping" },
  fillInMinds: { side: "physical health" },
  atLeast: "committed",
  belongsIn: ["prevention", "description", "pathway"],
  examples: {
    profile: "ltc",
    flags: [
      "## [[Description]]\n\nCarers are asked at every visit how they are coping.",
      "## [[Prevention]]\n\nStaff will use Making Every Contact Count to give brief advice on smoking, alcohol and diet.",
      "## [[Description]]\n\nMental health is discussed at the annual check only.",
      "## [[Description]]\n\nThe principles of MECC apply to all nurse-led clinics.",
      "## [[Description]]\n\nFor a university project, a researcher telephones people after each clinic visit and asks how they feel.",
    ],
    passes: [
      "## Description\n\nNo home visit may be logged as finished until the person has been asked about mood and worry.",
      "## Care\n\nNo review closes until the nurse has asked about low mood as well as breathing.",
      "## Care\n\nThe pharmacist asks about worries at every dispensing.",
      "## Description\n\nAt each visit staff ask how the person is coping as well as about symptoms.",
      "## Description\n\nEvery contact is used to promote mental and physical wellbeing.",
      "## Description\n\nStaff routinely ask about mood.",
      "## Care\n\nMood is asked about every day on the round.",
      "## Care\n\nNurses ask the Whooley questions at booking and at every home visit.",
      "## What happens\n\n*Every visit and every telephone call* starts the same way: how have you been in yourself?",
      "## What we do\n\nNobody is weighed before they have been asked how they are in themselves.",
    ],
    elsewhere: [
      {
        profile: "smi-mh",
        flags: ["## [[Service description]]\n\nAt every contact the worker asks about mood, voices and sleep."],
        passes: ["## Service description\n\nAt every contact the worker asks about smoking, weight and pain as well as mood."],
      },
    ],
  },
});
