/** Words for what is done with and for people. */
import type { Lexeme } from "../lexeme.ts";

/** What is made when a service is designed. */
const design =
  "(specification|pathway|outcome|result|service|contract|draft|design|strategy|priorit~|model|measure|target|indicator|question|timetable|wording|section|criteria)+";

export const care = {
  /** People as the object of what may or may not be done. */
  "done-to": {
    say: [
      "(may|might|could) be .. (offered|considered|referred|screened|asked|signposted|provided|given|explored|assessed|supported|reviewed|put|brought|added|discussed|arranged|available|invited|raised)",
      "(may|might|could) (wish|want|like|choose) to (explore|offer|ask|consider|raise|discuss)",
    ],
  },
  provision: {
    say: [
      "open to", "led by", "contain+", "held", "meet", "built", "share", "supervis~", "provid~", "provision", "deliver+", "deliver~",
      "offer+", "offer~", "support+", "assess+", "assessment+", "screen+", "treat+", "treatment", "therap~", "interven~", "refer+",
      "referral+", "embed~", "includ~", "access to", "available", "care plan+", "ask+", "asked", "discuss+", "review+", "explore+",
      "help", "helps", "helping", "manag~", "identif~", "respond~", "monitor~", "address+", "cover+", "ensure+", "employ+", "session+",
      "group+", "clinic+", "course+", "programme+", "visit+", "attend+", "run", "runs", "running", "WTE", "check+", "introduce+",
      "promot~", "listen~", "contact+", "join+", "work+ with", "see", "seen", "funded", "commission~", "train~", "advice", "advise+",
      "secur~",
    ],
  },
  training: {
    say: [
      "(day|half day|morning|hour|hours|afternoon|session|teaching)+ (on|about|in)",
      "awareness (day|course|session|training|module|programme)+", "refresher+", "be able to (recognise|respond|talk|ask|spot|notice)",
      "know how to", "confident (in|to|about) (recognis~|talk~|ask~|respond~)", "train", "trained", "training", "trains", "CPD",
      "competenc~", "upskill~", "up skill~", "supervision", "reflective practice", "learning (module|programme|set|event|package)+",
      "e learning", "first aid", "first aider+", "study day+", "workshop+ for staff", "course+", "half day", "masterclass~", "module+",
      "skill+ (development|programme|session|in)", "psychological skills", "coached", "coaching", "coaches staff", "teaching", "taught",
      "teach~", "educat~ (for)? staff", "educat~ of staff", "staff education", "staff development", "induction", "learn+", "rehears~",
      "competent (in|to)", "curricul~", "preceptorship", "shadow~", "skilled", "skills",
    ],
    not: [
      "training (shoes|programme for patients)", "structured education", "physical training", "strength training", "exercise training",
      "skills for life", "coping skills", "social skills", "life skills", "parenting skills", "skill mix",
      "(negotiation|assertiveness|communication|budgeting|thinking) skills", "learning disabilit~", "lessons learn~",
      "learn+ from (incident|death|complaint)+", "learning from", "skills and strategies", "education training and employment",
      "training and employment", "employment training", "employability",
    ],
  },
  codesign: {
    say: [
      "drew up", "drawn up (by|with)", "cochair~", "co chair~", "sets .. agenda", "rebuilt", "rewritten", "redesign~", "score+ the",
      "tender (evaluation|panel)", "until .. (group|panel|forum|people|patients|residents|users|carers) .. (agreed|approved|signed|said)",
      "review+ the .. (outcome|service|result|specification)+", "sat down with", "sits down with",
      "signed off by .. (panel|group|forum|patients|people|residents|users|carers)", "had (a|the) (hand|say|part) in",
      "have (a|the) (say|hand|part) in", "hold .. to account", "appoint~ panel",
      `(chose|choose|chooses|chosen|wrote|write|drafted|rewrote|decide|decided|decides|picked|dropped|shaped|shape|set|asked for|insisted on|planned|tested|designed|worked on|work on|approve|approves|approved|reviews|changed|named|influenced|agreed) (the|a|an|our|its|this|which|what|on)? .. ${design}`,
      "send .. back", "helped (to)? (write|design|choose|shape|plan|decide|set|draft)", "seat+ with", "hold+ .. (votes|seats|places)",
      "(a|their|have|has|with) (a)? vote+", "veto", "on the (group|panel|board|committee|council) that",
      "from the (first|very first|outset|start|beginning)", "co (design~|produc~|creat~|develop~|author~|deliver~|wr~)", "codesign~",
      "coproduc~", "cocreat~", "codevelop~", "co (authors|chair)",
      "(designed|developed|written|shaped|drawn|built|planned|created|rewritten|drafted|agreed|prioritised|devised|made|worked|reviewed) (up|out|jointly)? (with|by|alongside|together with|by and with)",
      "design and (deliver|delivery|review)", "working group+", "steering group+", "task group", "reference group", "design group",
      "voting", "vote", "votes", "voted", "panel (of|shall|will|must|agree|agrees|agreed|review|reviews|meets|has|which|that|with)",
      "(sit|sits|sat|seat|seats|place|places) (on|in) (the|a|our|its)? .. (board|group|panel|committee|council|meeting|partnership)",
      "member+ of the .. (board|group|panel|committee|meeting|review)", "full member",
      "(design|development|planning|engagement|evening|stakeholder|specification) workshop+",
      "workshop+ (with|of|where|at which|held|attended)", "focus group+", "equal partner+", "as equals", "chose", "chosen by", "chooses",
      "rewrote", "wrote", "struck out", "set priorities", "set the priorities", "agreed (the|three|four|five|what|which|outcomes|our)",
      "agree the", "agrees the", "had the final say", "power to", "can require", "require changes", "co led", "lived experience",
      "shape+ (the|our|this|services|how|what)", "shaped", "influence+ (the|how|what)",
      "involv~ (in|people|patients|service|carers|them) .. (design|develop~|governance|review|plan~|commission~|decision~|deliver~|contract)",
      "involved (in|from|at)", "told us", "have told", "you said we did",
    ],
    not: [
      "shared decision making", "planned with the (patient|person)",
      "agreed with the (person|patient|individual|GP|provider|commissioner|referrer)",
      "agreed by the (commissioner|provider|parties|board)", "written by the",
      "reviewed by the (provider|commissioner|clinical|team|service|GP)", "agreed with (commissioners|the commissioner)",
      "developed by clinicians",
    ],
  },
  decide: {
    say: [
      "plan .. (drawn|agreed|written|made|developed|worked) (up|out)? .. with",
      "with (every|each|the) (client|patient|person|woman|individual|resident|young person|family)",
      "(the|each|every|a) (person|patient|individual|woman|resident|client) (chooses|agrees|decides|and)", "sign+ the plan", "care plan+",
      "support plan+", "treatment plan+", "management plan+", "birth plan+", "safety plan+", "crisis plan+", "plan of care", "goals are",
      "personal goal+", "their (own)? (plan|goals|care|treatment)", "his or her", "each (person|patient|individual) and",
      "discharge plan+", "with the (person|patient|individual|client|woman|family)", "individual+ care",
    ],
  },
  signpost: {
    say: [
      "number (of|for) (the|a)", "web page+", "webpage", "given the (number|address|link|web)", "signpost~", "leaflet+", "poster+",
      "website+", "helpline+", "phone number", "card", "cards", "information (about|on|sheet|pack|leaflet)+", "contact their GP",
      "speak to their GP", "see their GP", "self refer", "advised to (contact|see|speak)", "directory", "crisis line number",
      "link+ to (further|online)",
    ],
  },
  upstream: {
    say: [
      "becoming a parent", "befriend~", "volunteer+", "cafe", "café", "allotment", "choir", "gardening", "walking group+",
      "(social|friendship|men's|fathers|peer|support) (group|club|league|evening)+", "drop in+",
      "before (people|they|anyone) .. (ill|unwell|crisis)", "newly diagnosed", "(evening|class|session)+ (for|about)", "assemblies",
      "link worker+", "prevent~", "upstream", "early (help|intervention|identification|detection|support)", "promot~",
      "wider determinant+", "social determinant+", "resilien~", "physical activity", "MECC", "five ways", "parenting", "anti stigma",
      "social prescri~", "peer support", "connection+", "healthy (living|lifestyle+)",
    ],
    not: [
      "prevent terrorism", "prevent (duty|strategy|training)", "infection prevention",
      "prevent~ (fall|admission|readmission|infection|avoidable|amputation|pressure)+", "early intervention in psychosis",
      "early intervention team",
    ],
  },
  "every-contact": {
    say: [
      "(every|each|any|all) .. (contact|visit|appointment|call|attendance|clinic|meeting|review|session|consultation|encounter)+",
      "every time", "no (appointment|visit|contact|session|review|call) (ends|closes|finishes|passes)", "whenever", "begin+ (with|by)",
      "each time", "any time", "whatever brought", "open+ with", "first thing", "before the (cuff|blood pressure|examination)",
      "every (contact|interaction|consultation|appointment|encounter|conversation|visit|review|meeting|session|home visit|clinic)+",
      "making every contact", "MECC", "each (contact|visit|appointment|review|session|consultation|meeting|call|clinic|time)+",
      "at (all|any) (contact|visit|appointment|review|point)+", "all (appointments|reviews|contacts|visits|consultations|clinics)",
      "routine~ (ask|asked|asking|enquir~|discuss~|part|question+)", "whenever (staff|they|we|people|a)", "always ask~",
      "opens by asking", "open by asking", "start by asking", "starts by asking", "any contact", "opportunistic~", "on every occasion",
    ],
  },
  assessment: {
    say: [
      "examin~", "take+ .. history", "(medical|obstetric|family|social|personal) .. history", "ask+ about", "assess+", "assessment+",
      "care plan+", "formulation", "first (appointment|visit|meeting|contact)", "initial (appointment|visit|review)", "review+",
      "history taking", "holistic need+",
    ],
  },
  /** Asks after a person without a word of mental health. */
  "asks-after": {
    say: [
      "how (she|he|they|you|the person|the patient|the client|the woman|people|each person|somebody|someone|everyone|things|life) (is|are|has|have)",
      "how it is going", "how life", "how (are|is) (you|things|life)", "in (themselves|himself|herself|yourself)",
      "what (is on|has been on)", "what matters",
    ],
  },
  link: {
    say: [
      "informal advice", "liaison .. (teach~|train~|joins|attends|joined)",
      "shared (caseload|case|list|review|office|base|huddle|meeting)+", "go through the people", "supervises",
      "share+ (an|a|the) (office|room|base|building|corridor|desk)", "huddle+", "duty phone", "both know",
      "(same|one) (team|corridor|building|office)", "sits with", "side by side", "each other's (number|mobile|phone|record|note)+",
      "shared patients", "go+ through .. (patients|cases|people) together", "team+ .. each with",
      "(psychologist|psychiatrist|mental health (nurse|practitioner|worker))+ .. (in|within|of|on) (the|each|every|our|all) .. (team|clinic|hub|ward|unit|service)+",
      "(part|member) of (the|each) .. team+", "works (in|from|alongside|beside)", "based (in|at|with|alongside)",
      "(work|works|sit|sits|run|runs) .. (together|jointly|side by side)", "swap+ (for|with|between)", "standing agreement",
      "joint (clinic|MDT|meeting|ward round|assessment|working|training|protocol|care plan|supervision|review|visit|case)+", "co locat~",
      "colocat~", "embed~", "MDT", "multidisciplinary", "advice and guidance", "advice line", "same day advice",
      "case (discussion|review|conference)+", "shared care", "named (contact|link|lead)", "link (worker|nurse|clinician)+", "in reach",
      "inreach", "outreach", "shadow~", "rotat~", "community of practice", "network meeting+", "interface",
      "without (a)? referral", "join+ (the|our|each|every|both|a) .. (round|team|huddle|handover|clinic)+", "joint .. round+",
      "see+ (people|patients|them|everyone) together", "run+ (a|the|weekly|regular|joint)? (clinic|session)+ (in|at) (both|all|each|every|the)",
      "teach+ (on|in) (the|our|both|all)? ward+", "ring the", "phone the", "meet (monthly|weekly|quarterly|regularly)", "seconded", "secondment+",
    ],
  },
  "beyond-nhs": {
    say: [
      "VCSE", "VCS", "VCFSE", "voluntary", "charit~", "third sector", "community (group|organisation|asset|centre)+", "faith", "mosque+",
      "church~", "housing", "local authority", "council", "councils", "social care", "social services", "children's (services|social)",
      "school+", "college+", "universit~", "employer+", "employment (support|adviser|specialist)+", "jobcentre", "job centre", "DWP",
      "IPS", "police", "probation", "criminal justice", "fire (and rescue|service)", "leisure", "librar~", "citizens advice", "debt",
      "money advice", "social prescri~", "link worker+", "hospice+", "carer+ (centre|trust)", "benefits advice",
      "voluntary and community",
    ],
    not: [
      "report~ to (the)? (police|council|local authority)",
      "brought (in|here)? by (the)? police", "brought in by the police", "detained by (the)? police", "(the)? council of governors",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
