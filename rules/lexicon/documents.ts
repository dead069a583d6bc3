/** What tells a commissioning document from a briefing, an article or a guide, and how the reading is explained. */

/**
 * Points: each distinct phrase counts once, twice where the document says what it is; each role found by a heading adds `role`,
 * `running` for those of roles.ts that only a document that runs a service has; the share of sentences that bind adds to that, up to `bindingAtMost`.
 */
export const signs = {
  enough: 12,
  /** As many where nothing tells what kind of service it would be. */
  sure: 17,
  /** Terms of this weight are those of a document that binds somebody. */
  binds: 6,
  role: 1,
  running: 2,
  binding: 20,
  bindingAtMost: 4,
  /** The title names a kind of service or plan and no kind of writing. */
  named: 4,
  /** It says itself what kind of document it is: a business case, a strategy, an agreement. */
  called: 12,
  /** Terms of this weight speak against wherever they stand; the other negative ones only in what stands for a title. */
  anywhere: -5,
  /** Terms of this weight name a kind of writing that a needs assessment may be too. */
  kind: -4,
  terms: {
    6: [
      "market position statement", "contract schedule", "(grant|framework|call off|partnership|joint working) agreement", "grant agreement schedule", "funded (activities|activity)", "request for quotation", "purchase request", "statement of need", "(outline)? requirement for .. (beds|services|care|support)", "(menu|list) of (local|enhanced|services)", "(local|locally commissioned) (incentive|enhanced|improvement) scheme+", "final for contract",
      // The words of buying: Procurement Act 2023, Provider Selection Regime, NHS Standard Contract.
      "procurement route", "provider selection regime (process|procurement|most suitable)", "call off (order|contract|form)", "(statement of|restated|draft|outline|our) requirement", "heads of terms", "purchase brief", "(bed|place|placement) purchase agreement", "placement agreement", "market engagement", "accreditation questionnaire", "accredited provider+", "tender pack", "invitation to tender", "sum available", "variation (no|number|and restated)", "bed price", "weekly fee", "(weighted|unit|agreed) price", "price per (head|case|bed|night|patient)", "incumbent (shall|will|must)", "(council|ICB|authority|board) may buy", "grant and service agreement", "variation # to the", "seeks approval", "(clinical)? commissioning policy", "(joint|multi agency|inter agency|interagency) (funding|commissioning|operational)? (policy|protocol|agreement)", "service specification", "service (standard|description|outline)+", "invitation to (tender|bid|quote)", "(block)? purchase of .. (places|beds|care)", "schedule 2 (a|b|c|d|e)", "schedule 2a", "annex # to the .. (contract|agreement)", "(procurement|contract|tender|commissioning) (ref|reference|paper|notice)+", "what (we|the (county|council|ICB|borough|city|place)) (buy|buys|is buying|are buying|would like to buy|wants to buy|want to buy|want|expect|expects|wants)", "(what we|which we) (ask|expect|require|want) of (bidders|providers|the provider|whoever)", "specification of (beds|requirements|places|services|care)", "outline of the service", "(contract|spec) (ref|no|number|reference) #", "spec #", "(paper|papers) for contract", "operational (specification|policy)", "service level agreement", "conditions of service", "specification (no|number)",
      "commissioner lead", "provider lead", "(the|each) provider (shall|will|must|is required)", "enhanced service", "schedule 2", "commissioning (strategy|plan|intentions)", "section 75",
      "alliance (agreement|contract)", "patient group direction", "statement of requirements", "commissioned rehabilitative services", "(is|are) (paying|buying|commissioning) .. to",
      "agreement between", "specification for (a|an|the|in|our)", "(spec|SLA|contract|tender|specification) (ref|reference|number|no)", "any qualified provider", "tender for", "call off contract", "grant prospectus", "(pharmacy|practice|local) agreement", "(core model|grant|directed|tender) specification", "commissioned by", "commissioning (authority|authorities|body|lead)", "(prepared for|notice to|information for) bidders", "(is|are) (paid|contracted|commissioned) to (run|provide|deliver|see|give|offer)",
    ],
    4: ["(commissioner|commissioners)", "(ICBs|systems|integrated care boards|places) (should|must|are asked to|are expected to|will need to|are required to) .. (commission|ensure|provide|have|develop|put|deliver|work)", "specification", "lot #", "(pharmaceutical|health|strategic|population) needs assessment", "statement of need", "(bidder|bidders|tenderer|tenderers)", "funder", "service title", "this (grant|lot|scheme|agreement)", "(council|ICB|board|trust|authority) (wants|wishes|wish|seeks|intends) .. (fund|buy|commission|service|provider)", "agreed by", "contract (period|value|management|review|monitoring)", "the provider", "service provider", "this specification", "this contract", "strategy", "delivery plan", "our priorities", "key performance indicator+", "(healthy|health|place|forward|five year|system) plan", "this service is for", "we will commission", "business case", "guidelines (for|to support) (systems|commissioners|ICBs)", "planning guidance", "JSNA", "joint strategic needs assessment", "services are available for", "this is a .. service",
      "agreed between", "in force", "issuing body", "budget code", "notice period", "per annum", "what the price includes", "what we ask of you and how you will be paid", "(is|are) required by regulation to (arrange|provide|commission|secure)", "(starts|start|runs|run|begins|commences|effective|applies) (on|from) # (january|february|march|april|may|june|july|august|september|october|november|december)",
      "(annual|yearly|block|contract|agreed) (sum|price|payment|envelope)", "the price (is|for|covers|includes)", "(sum|price|budget) (is|of) #", "# (a|per|each) year for",
      "paid (monthly|quarterly|annually|in advance|in arrears|by block|a block|for each|per)", "what we (are buying|are paying|pay for|buy)", "is asked to approve",
      "(sends|send|submits|submit|reports|returns|supplies) .. (each|every) (month|quarter)", "reported (monthly|quarterly|each month|every quarter)", "referrals (are|come|will be|must|shall|may)", "(GPs|practices|wards|midwives|clinicians|professionals|people) (refer|can refer|may refer|self refer)", "referral", "(takes|accepts|sees|accept) (adults|people|patients|women|children|anyone|anybody|referrals)", "(adults|people|patients|children) .. registered with", "the (team|clinic|ward|unit|trust|practice|contractor|home|hospital|scheme) (shall|will|must|is required)", "clause #", "(whole time|wte|fte)", "contract (meeting|sum|price|term|year|meetings)", "(service|quality|care) schedule", "is run"],
    2: [
      "provider", "supplier", "buyer", "the service (shall|will|must|is)", "commissioned", "commissioning", "KPI", "referral criteria", "exclusion criteria", "contractor", "pharmacies", "integrated care board",
      "strategic (priorit~|objective)+", "action plan", "we will", "systems should", "the service", "(ICB|integrated care board|health board|county council|borough council)",
      "within # (working)? (hours|days|weeks|hour|day|week)", "caseload", "discharged", "target", "what we will do", "we propose", "# (year|years) from", "lasts # years",
      "lasts (two|three|four|five) years",
    ],
    [-5]: [
      "the author", "this paper (reports|describes|argues|explores|reviews|examines|discusses)", "this (article|briefing|report|study|newsletter|leaflet|guide|blog|handbook|toolkit|presentation)", "apologies", "matters arising", "any other business", "next meeting",
      "date of (the)? next meeting", "minutes of", "we (interviewed|studied|searched|recruited participants|analysed)", "participants (were|completed|reported)", "(our|the) findings",
      "limitations (of|include)", "ethics (approval|committee)", "in a personal capacity", "post holder", "postholder", "person specification",
      "applies to all (employees|staff)", "your (line)? manager", "employees of the trust", "book (by email|your place|online now)", "we found that", "read (more|the full report|the full paper)",
      "your (stay|appointment|visit|nurse|doctor) (on|at|in|with|will)", "please (tell|let|ask|bring|ring) (us|a|your|the)", "overall rating", "frequently asked questions",
      "I (was|am|have|had|think|saw|met)", "references and further reading", "et al", "loss to follow up",
    ],
    [-6]: [
      "decision maker", "date of decision", "key decision", "notice title", "(award|tender) notice", "notice of (intention|award)", "intention to award",
      "guide for .. commissioners", "(learning|training) (and development)? pack", "briefing", "minutes", "newsletter", "blog", "article", "press release", "job description", "curriculum vitae", "presentation", "transcript", "interview", "podcast", "news", "directory",
      "bulletin", "tender response", "bidder response", "(a|small) (python|javascript) (tool|script|library)", "training level #", "accreditation", "field definitions", "release notes", "subject re", "(media|press) statement", "for immediate release", "course outline", "learning (outcomes|points|objectives)", "hand out", "lecture", "lecturer", "seminar", "conference", "MSc", "essay", "journal of", "abstract",
      "freedom of information", "FOI", "response from .. consultation", "(our|this) response (was|is) agreed", "terms of reference", "method statement", "(response|reply) to (the|a|your) (consultation|complaint)", "consultation response", "complaint",
      "action notes", "notes of", "command line", "dear", "data dictionary", "job advert", "vacancy", "salary", "band #",
      "policy statement", "user guide", "README", "npm", "changelog", "privacy notice",
    ],
    [-4]: [
      "guide", "guideline", "protocol", "procedure for", "(visit|inspection) (findings|summary)", "quality assurance visit", "inspection", "rating", "line managers", "audience", "lead author", "opinion", "report", "summary of (evidence|findings)", "research", "evaluation", "statistics", "data", "how to (ask|use|talk|make|get|spot|help|write)", "what commissioners need to know",
      "frequently asked questions", "study", "cohort study", "(HR|attendance|sickness|absence|leave|conduct|management) policy", "leaflet", "handbook", "toolkit", "inspection report", "lessons",
      "programme board", "(board|committee|group|partnership) meeting", "agenda",
    ],
  },
} as const;

/** Settings at the top of a draft that say what it is called. */
export const titleKeys: readonly string[] = ["title", "service", "service name", "name", "service title", "title of service", "name of service", "service line", "subject", "document_type", "document type", "type"];

/** How a line near the top of a contract begins that says what it is for. */
export const subjects = /^\W*(?:(?:an? )?(?:agreement|contract|schedule) )?(?:for the (?:provision|supply|delivery|purchase|commissioning) of|in respect of|in relation to|relating to|concerning)\b/iu;
/** Before the name of another service: "signposted to NHS Talking Therapies" makes no talking therapies of a sleep clinic, nor "would otherwise be admitted to a ward" a ward of a team. */
export const sentTo = /\b(?:refer|signpost|point|direct|send|sent|transfer|pass|otherwise (?:be |have been |need |require )?(?:admi|treat|go))\p{L}* (?:\p{L}+ ){0,4}(?:to|for|in|on) (?:an? |the |our |local |acute |NHS )*$/iu;
/** In a title, or right below it. */
export const contracted = /\b(?:specifications?|contracts?|agreement|schedule|tender|service title)\b/iu;
/** In a title. */
export const specification = /\bservice specification\b/iu;
/** How the title of a plan never ends: it is the name of those who see people. */
export const teamTitle = /\b(?:team|clinic|ward|unit|nurses|practice)\W*$/iu;
/** In the name of a hospital service: people stay there. */
export const hasBeds = /\b(?:wards?|units?|inpatient|beds?|care)\b(?<!emergency care)/iu;
/** A ward whose name says which bodies lie there. */
export const ofBodies = /\b(?:medical|medicine|surg\w+|frail\w*|stroke|cardi\w+|respiratory|ortho\w+|trauma|renal|oncology|gyna?ecolog\w+|geriatric\w*|gastro\w+|haematology|neurosurg\w+|vascular|burns)\b/iu;
/** A title that spans years is that of a plan, unless it names something that is bought for so long. */
export const yearsSpanned = /\b20\d\d\s*(?:[-–—/]|to)\s*(?:20)?\d\d\b/iu;
/** What a plan for those years calls itself. */
export const planned = /\b(?:plan|strategy|framework|vision|priorities|ambitions?)\b/iu;
export const bought = /\b(?:services?|specifications?|contracts?|agreements?|schedules?|pathways?|schemes?|programmes?|teams?|clinics?|tenders?|incentives?|requirements?)\b/iu;

/** How pages are called that say no more than who is seen: a specification without its other parts. */
export const criteriaTitles: readonly RegExp[] = [
  // "Referral guide", "inclusion and exclusion criteria", "guidance for referrers".
  /\b(?:referral|admission|eligibility|selection|inclusion|acceptance|discharge|access|exclusion)s?(?: (?:and )?\p{L}+)? (?:criteria|guide|guidance|guidelines?|polic(?:y|ies)|process|protocol|thresholds?)\b/iu,
  /\b(?:service criteria|referral information)\b/iu,
  /\b(?:criteria|guidance|information|eligibility) (?:for|on) (?:referr(?:als?|ers?|ing)|admissions?)\b/iu,
  // What is done about those who do not come.
  /\b(?:attendance|DNA|did not attend|was not brought|non[- ]attendance|missed appointments?|(?:dis)?engagement|non[- ]engagement)(?: \([^)]*\))?(?: and \p{L}+)? (?:polic(?:y|ies)|procedure|protocol)\b/iu,
  // "When do you refer?", "who should not be referred", "who is the service for?"
  /\b(?:when|how|who|whom) (?:do you |to |can |may |should )?(?:not )?(?:we |be )?(?:refer(?:red)?|accept)\b/iu,
  /\bwho (?:is )?(?:the |our |this )?service (?:is )?for\b/iu,
  /\bscope and referral\b/iu,
  /\binappropriate referrals?\b/iu,
];
/** Who gets a treatment, and who has to ask for it: it decides nothing else, however long it is. */
export const fundingTitles = /\b(?:prior approval|individual funding requests?|clinical thresholds?|(?:commissioning|cosmetic|surgical|clinical access) polic(?:y|ies)|procedures of (?:limited|low) clinical|evidence[- ]based interventions)\b/iu;
/** Kinds of writing that such a page may be. */
export const withCriteria: ReadonlySet<string> = new Set(["guide", "guideline", "directory", "protocol", "procedure for", "policy statement", "attendance policy", "handbook", "audience"]);

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

export const reasons = {
  set: { asked: "set on the command line", document: "set in the document's front matter", configuration: "set in paritylint.yaml" },
  nothing: "few words in it tell what kind of service it is about",
  title: (words: string): string => `its title calls it “${words}”`,
  words: (words: readonly string[]): string => `it speaks of ${list(words)}`,
  close: (title: string, words: readonly string[]): string => `it could also be read as ${title}: ${list(words)}`,
  kind: (word: string): string => `it calls itself “${word}” and has few signs of a specification, contract or plan`,
  other: (word: string): string => `it says “${word.replace(/\bi\b/, "I")}”, as other kinds of writing do, and has few signs of a specification, contract or plan`,
  hinted: "that one word is all that tells what kind of service it is about",
  fewSigns: "it has few signs of a specification, contract or plan",
  doors: "it tells who may come and who may not, and nothing in it runs a service",
  criteria: (headings: readonly string[]): string => `most of it is ${list(headings)}`,
  noSigns: "it has few signs of a specification, contract or plan: no provider, commissioner or contract wording, and few of the usual sections",
} as const;
