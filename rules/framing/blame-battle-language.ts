import { phrases } from "../language/shapes.ts";
import { blame } from "../lexicon/framing/blame.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { adaLanguage } from "../sources/ada-language.ts";
import { kf2016Talk } from "../sources/kings-fund-2016-talk.ts";
import { languageMatters } from "../sources/language-matters.ts";

export default phrases({
  title: "Words that blame people or turn illness into a battle",
  severity: "warning",
  otherwise: { info: "for words of battle, and for milder words such as “frequent attenders” or “hard to reach”" },
  cites: [kf2016Talk.fighter, languageMatters.collaborative, adaLanguage.control],
  appliesTo: anyDocument,
  message: "“{text}” blames people for being ill, or for needing care.",
  advice: "Use plain words for what is so: what happened, what the level is, what people need.",
  variants: { battle: { message: "“{text}” makes illness a fight, in which whoever stays ill has lost.", advice: "Say what people do and what helps them: they live with it, are treated for it, or hope to get well." } },
  avoid: blame,
  ofPeople: true,
  notes: "Battle words are improvements only. “Tackle” is not flagged, nor are names such as Combat Stress.",
  examples: {
    flags: [
      "Brave people who have [[won their fight]] will speak at the launch.",
      "[[Bed blockers]] delay flow.",
      "Patients with [[chaotic lifestyles and poor motivation]] drop out.",
      "The aim is to reduce [[inappropriate attendances]].",
      "Some [[use A&E as a drop-in]].",
      "The town [[declares war]] on tobacco.",
      "This is our [[war on tobacco]].",
      "Admissions are of people who [[take no responsibility for]] their health.",
      "She hopes to [[win the battle against]] cancer.",
      "The [[hardest to reach]] are visited at home.",
      "Parents who ring without a new question are [[treated as vexatious]].",
    ],
    passes: [
      "It is a place of stubborn optimism, and a stubborn backlog remains.",
      "An unwise decision is not by itself a sign that a person lacks capacity.",
      "White cells fight infection.",
      "Catheters that get clogged with debris are changed at once, and lungs may be clogged by phlegm.",
      "Combat Stress supports veterans.",
      "The Fight Back group meets weekly, and Shape Up Ltd runs the sessions.",
      "The group is called Living with and beyond cancer.",
      "We will tackle the causes of smoking.",
      "Blood pressure that is above target is reviewed.",
      "Commissioners should pay for missed activity.",
      "In our clinic there are no trivial worries.",
      "Delay is the enemy of good breathing.",
      "The site is hard to reach by bus for patients.",
      "| Do not use | Use instead |\n|---|---|\n| inappropriate attender | person who came to A&E |",
      "Duplicate forms waste clinic time, and clinicians should take responsibility for their own results.",
      "People worry that they are a burden on the NHS.",
    ],
    fixes: { "Bed blockers wait.": "People ready to leave hospital wait." },
  },
});
