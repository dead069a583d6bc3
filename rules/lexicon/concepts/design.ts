/** Words for who has a say when a service is designed. */
import type { Lexeme } from "../lexeme.ts";

/** What is made when a service is designed. */
const design =
  "(specification|pathway|outcome|result|service|contract|draft|design|strategy|priorit~|model|measure|target|indicator|question|timetable|wording|section|criteria)+";
/** Claimed, and nobody named. */
const claimed = [
  "co production (values|value|principle|principles|ethos|approach|spirit|culture|philosophy|lens|mindset|is (a|an|our|at|one|central|key|important|the))",
  "(values|principle|principles|spirit|ethos|culture|language|philosophy) of co production",
  "co produced (pilot|scheme|model|service|services|approach|care|support|culture|offer|person centred|document|agreement|plan)",
];

export const designing = {
  outset: {
    means: "The beginning of a design or plan: from day one, at the first workshop.",
    say: [
      "from day one", "(from|since|at) the (very)? (start|outset|beginning|first)", "(first|opening|initial|earliest) (workshop|meeting|design|draft|stage|session|phase|conversation|scoping|business case)+",
      "(design|planning|drafting|scoping|drawing board) (stage|table|phase)", "before (a word|anything|a line|the first draft) (was|is|had been)? (written|drafted|agreed|designed|decided)", "in the first (phase|wave|stage)", "as (it|this|the model|the service) was (being)? (designed|planned|written|drawn up)",
    ],
  },
  codesign: {
    means: "People who use a service shape it; no promise to hear them, and no principle by itself.",
    say: [
      "(score|scored|marked) by (a|the)? panel", "by its members (with|and)", "(lead|leads|led) service improvement", "(receives|receive|hears) .. (report|reports) .. can (summon|question|call|challenge)", "put in by (carers|patients|residents|users|families)", "(inspected|assessed|judged) by them",
      "drew up", "drawn up (by|with)", "cochair~", "co chair~", "sets .. agenda", "rebuilt", "rewritten", "redesign~", "score+ the",
      "tender (evaluation|panel)", "until .. (group|panel|forum|people|patients|residents|users|carers) .. (agreed|approved|signed|said)",
      "review+ the .. (outcome|service|result|specification)+", "sat down with", "sits down with",
      "signed off by .. (panel|group|forum|patients|people|residents|users|carers)", "had (a|the) (hand|say|part) in",
      "have (a|the) (say|hand|part) in", "hold .. to account", "appoint~ panel",
      `(chose|choose|chooses|chosen|wrote|write|drafted|rewrote|decide|decided|decides|picked|dropped|shaped|shape|set|asked for|insisted on|planned|tested|designed|worked on|work on|approve|approves|approved|reviews|changed|named|influenced|agreed) (the|a|an|our|its|this|which|what|on)? .. ${design}`,
      "send .. back", "helped (to)? (write|design|choose|shape|plan|decide|set|draft)", "seat+ with", "hold+ .. (votes|seats|places)",
      "(a|their|have|has|with) (a)? vote+", "veto", "on the (group|panel|board|committee|council) that",
      "(involved|in the room|at the table|with us|partners|part of (it|this|the|our)|worked|sat|consulted|met) .. from the (first|very first|outset|start|beginning)", "co (design~|produc~|creat~|develop~|author~|deliver~|wr~)", "codesign~",
      "coproduc~", "cocreat~", "codevelop~", "co (authors|chair)",
      "(designed|developed|written|shaped|drawn|built|planned|created|rewritten|drafted|agreed|prioritised|devised|worked) (up|out|jointly)? (with|alongside|together with|by and with)",
            "design and (deliver|delivery|review)", "working group+", "steering group+", "task group", "reference group", "design group",
      "voting", "vote", "votes", "voted", "panel (of|shall|will|must|agree|agrees|agreed|review|reviews|meets|has|which|that|with)",
      "(sit|sits|sat|seat|seats|place|places) (on|in) (the|a|our|its)? .. (board|group|panel|committee|council|meeting|partnership)",
      "(lay|patient|user|carer|lived experience|public) member+ (of|on) .. (board|group|panel|committee|meeting|review)", "full members of the (board|committee|group|panel|governance)",
      "full members of the .. (board|committee|group|panel)",
      "(design|development|planning|engagement|evening|stakeholder|specification) workshop+",
      "workshop+ (with|of|where|at which|held|attended)", "focus group+", "equal partner+", "as equals", "chosen by", "rewrote", "struck out", "set priorities", "set the priorities", "agreed (the|three|four|five|what|which|outcomes|our)",
      "agree the", "agrees the", "had the final say", "power to", "can require", "require changes", "co led", "lived experience",
      "shape+ (the|our|this|services|how|what)", "shaped", "influence+ (the|how|what)",
      "involv~ (in|people|patients|service|carers|them) .. (design|develop~|governance|review|plan~|commission~|decision~|deliver~|contract)",
      "involved (in|from|at)", 
      "(picked|settled|tested|proposed|ranked|rejected|threw out|removed|struck|put forward|came up with|voted (on|for)|scored|drew|sketched|mapped|invented|named|reworked|redrew|amended|signed off|sign off|signs off|agree|agrees|approve|approves) (the|a|an|our|its|this|which|what|on|up|every|any|all)? .. (specification|pathway|outcome|result|service|contract|draft|design|strategy|priority|priorities|model|measure|target|indicator|question|wording|section|criteria|scale|change|budget|conversation|version)+",
      "(specification|pathway|outcome|result|service|contract|draft|design|strategy|priorities|model|measure|target|question|wording|section|criteria|standards)+ .. (was|were|is|are|been|be) (jointly|first|all|then|also)? (picked|chosen|set|settled|written|agreed|drawn up|decided|designed|shaped|tested|selected|worked up|worked out|made|built|reviewed|changed|rewritten|drafted|redrafted|signed off) (jointly|up|out|together|first|then)? (with|alongside|together with|jointly with|by (the|a|our|two|three|#|these|those)? (people|patients|users|service|carers|residents|clients|young|women|members|panel|forum|group|council|same|them))",
      "(decide|decides|decided) .. (how|what|which|who|where|whether)", "(authority|power|right|powers) to (alter|change|stop|veto|approve|require|reject|hold|block)", "hold up (sign off|the|any)",
      "(half|a third|two|three|four|majority) of the (seats|votes|places)", "whose (changes|words|ideas|comments|edits|suggestions)", "(as a|with) result",
      "(changed|rewritten|altered|amended|redrafted) (as|because|after|following|in response)", "worked (beside|alongside|with|together|side by side|up)",
      "met (us|with us|the team) .. (times|seven|six|five|four|monthly)", "elect+ .. (member|members|to the|representatives)", "interview~ (bidders|candidates|applicants|staff)",
      "scor~ .. (bid|bids|tender|tenders|bidders)", "user (council|led)", "(with|has|have|holds|controls) (its|their) own budget", "(paid|sit|sits|seats) .. contract (meeting|board|group|review)",
      "equal (partners|partner|say|voice|numbers)", "hand in hand with", "co production group", "partners in (drawing|writing|designing|setting)", "helped us (plan|write|choose|design)", "worked up",
      "put together (by|with)",
    ],
    not: [
      "(choose|chose|chosen|set|decide|decided|pick|picked) .. (we|it|they|board|officers|panel) asked (how|whether|what|which|where|if)", "(we|board|officers|panel|it) asked (how many|how much|how unfair|how far|whether)",
      "(designed|shaped|built|developed|planned|created|made|organised|written) (up)? around (the)? .. (need|preference|wish|live|condition)+",
      "panel of (the|our|some|local|senior|specialist|clinical|lead|expert|two|three|four|five|six|#)? (nurse|clinician|doctor|consultant|specialist|expert|professional|commissioner|manager|GP|physician|director|therapist|officer|pharmacist|academic)+",
      // Where none but professionals took part.
      "(design|planning|development|stakeholder|specification)? (workshop|group|panel|meeting|team|event)+ (was|were|is|are|comprised|comprises|included|consisted of|consists of) (made up of|attended by|drawn from|held for|for|all)? (the|our|some|two|three|four|#)? (consultant|clinician|doctor|GP|surgeon|physician|manager|director|commissioner|officer|pharmacist|dietitian|executive|nurse|clinical|finance|contracting)+",
      "(removed|struck|dropped|taken|deleted) from (the|our|a|their|its|any|this) .. (outcome|outcomes|list|lists|register|caseload|programme|pathway|database|service)",
      "agree the (transfer|handover|date|plan|goal|goals|care|treatment|dose|next|discharge|time|arrangements|way)", "(regional|funding|individual funding|scientific|expert|clinical|exceptions|treatment|prioritisation) panel", "(therapy|care|treatment|support|discharge|transfer) planned (together|jointly)? with",
      "set up (a|an|the|one|two|#)", "put forward (people|patients|names|a|those|for)",
      ...claimed,
      "shared decision making", "planned with the (patient|person)",
      "agreed with the (person|patient|individual|GP|provider|commissioner|referrer)", "chosen by (the|each|every|a) (person|patient|individual|woman|client|resident)",
      "agreed by the (commissioner|provider|parties|board)", "written by the",
      "reviewed by the (provider|commissioner|clinical|team|service|GP)", "agreed with (commissioners|the (commissioner|ICB|trust|board|council|hospital|provider|practices|LMC))",
      "developed by clinicians", "(patient|patients|person|people|client|clients) (may|can|will|shall)? (decide|decides) (whether|when|how) (to|they)", "signed off by the (provider|commissioner|board|ICB|consultant|manager)", "(drawn up|written|designed|developed|agreed|set|chosen|settled|signed off|approved|prepared|drafted|produced|put together) (jointly)? by .. (trust|trust's|office|director|directors|consultancy|consultants|commissioner|commissioners|clinicians|ICB|ICB's|board|provider|providers|network|managers|manager|officers|LLP|finance|leads|directorate|secretariat|analysts)", "(want|wants|would like|hope|hopes|intend|intends|aspire|aspires) .. (be|been) (fully|truly|properly)? co (produced|designed|created)"],
  },
  "design-act": {
    means: "Having a hand in what a service is to be.",
    say: [
      "(spent|spend|spends|took|gave|devoted|met for|worked for) (a|an|#|two|three|four|five|six|eight|ten|twelve|several|many|half a)? (hour|day|week|month|evening|weekend|morning|afternoon|meeting|session|workshop)+ (on|in|to)? (revising|rewriting|drafting|redrafting|designing|redesigning|shaping|reshaping|redrawing|reworking|writing|choosing|ranking|settling|reviewing|planning|building|setting|agreeing|debating|testing)",
      "(write|writes|wrote|written|rewrote|rewritten|redrafted|redrafting|drafted|drafting|choose|chooses|chose|chosen|choosing|pick|picked|picking|ranked|ranking|vote|votes|voted|voting|decide|decides|decided|deciding|agreed|approve|approves|approved|veto|alter|altered|amend|amends|amended|reshape|reshaped|shaped|shaping|designed|designing|redesigned|redrawn|redrew|planned|planning|devise|devised|create|created|built|named|tested|testing|trialled|steer|steers|steered|chaired|chairs|led|evaluate|evaluated|scored|scoring|interviewed|appoint|appointed|reviewed|reviews|scrutinise|scrutinises|scrutinised|challenged|commission|procure|oversee|oversees|settled|struck|removed|dropped|inserted|insisted|asked for|changed|prioritise|prioritised|propose|proposed|author|authored|edited|debated|signed off|sign off|signs off|worked up|drew up|drawn up|put together|took out|put in|rejected|require changes)",
      "partner+ in", "a say (over|in|on)", "(led|leads|leading) to", "hand in", "co (design~|produc~|creat~|wr~|author~|led|chair~)", "codesign~", "coproduc~", "what they decided", "at the table",
      "voting", "(sit|sits) on",
    ],
    not: [
      ...claimed,
      "(led|run|delivered|taught|facilitated|chaired|written|reviewed|overseen|planned) (jointly|together)? by .. (psychologist|therapist|physiotherapist|nurse|dietitian|pharmacist|midwife|practitioner|worker|coach|tutor|facilitator|specialist|matron|sister|surgeon|instructor|counsellor|trainer|physician)+",
      "(the|an|each|their|this|any) agreed (plan|goal|date|time|dose|care|treatment|threshold|criteria)",
      "(agreed|approved|signed off|written|drafted|set|decided|chosen|chaired|led|reviewed|drawn up|designed) by .. (provider|commissioner|commissioners|board|ICB|clinical|clinicians|executive|director|directors|team|trust|consultancy|finance|managers|manager|chief|GP|GPs|officers|consultant|consultants)",
      "change+ (in|to) (their|his|her) (care|treatment|medication|condition)", "set out", "lead (nurse|clinician|provider|GP|commissioner|officer)", "care plan", "test results",
    ],
  },
  "design-object": {
    means: "What there is to have a hand in: a specification, a pathway, outcomes. No care plan.",
    say: [
      "(specification|spec|outcome|pathway|model|contract|draft|design|strategy|priority|measure|indicator|criterion|criteria|target|wording|budget|opening hours|staffing|change|improvement|policy|standard|vision|tender|bid|procurement|programme|menu|letter|form|leaflet|website|course|plan for|rota|venue|timetable|premises|agenda|questionnaire|clinic|schedule|section|rule|questions|procedure|arrangements|content|service|delivery)+",
    ],
    not: [
      "(care|treatment|support|discharge|crisis|birth|safety) plan+", "service user+", "(outcome|outcomes) of (treatment|care|the (review|assessment|appointment))",
      "(complaints|referral) (form|procedure|policy)", "improvement+ in (health|symptoms|function)",
    ],
  },
  decide: {
    means: "A say in one's own care and plan, and none in the service.",
    say: [
      "plan .. (drawn|agreed|written|made|developed|worked) (up|out)? .. with",
      "with (every|each|the) (client|patient|person|woman|individual|resident|young person|family)",
      "(the|each|every|a) (person|patient|individual|woman|resident|client) (chooses|agrees|decides|and)", "sign+ the plan", "care plan+",
      "support plan+", "treatment plan+", "management plan+", "birth plan+", "safety plan+", "crisis plan+", "plan of care", "goals are",
      "personal goal+", "their (own)? (plan|goals|care|treatment)", "his or her", "each (person|patient|individual) and",
      "discharge plan+", "with the (person|patient|individual|client|woman|family)", "individual+ care",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
