/** What headings are called, for each role a section can play. Data only; read by server/src/read/roles.ts.
 *
 * Headings are compared after normalising: lower case, no number, "&" as "and", "/" as "and", singular, without
 * "the service", "of service" and the like. So each name is written once, in the plainest form. */
import type { Role } from "../language/document.ts";

export interface RoleWords {
  readonly role: Role;
  /** Names the heading may have, whole. A name of two words or more is also found at the start or end of a longer heading. */
  readonly headings: readonly string[];
  /** Words that settle it when no name fits; "~" stands for any ending. */
  readonly keywords: readonly string[];
}

/** Names that play two roles, the main one first. They win over the single names below. */
export const pairs: readonly (readonly [string, readonly Role[]])[] = [
  ["any acceptance and exclusion criteria and thresholds", ["acceptance", "exclusion"]],
  ["any acceptance and exclusion criteria", ["acceptance", "exclusion"]],
  ["acceptance and exclusion criteria and thresholds", ["acceptance", "exclusion"]],
  ["acceptance and exclusion criteria", ["acceptance", "exclusion"]],
  ["acceptance and exclusion", ["acceptance", "exclusion"]],
  ["acceptance, exclusion and thresholds", ["acceptance", "exclusion"]],
  ["inclusion and exclusion criteria", ["acceptance", "exclusion"]],
  ["inclusion and exclusion", ["acceptance", "exclusion"]],
  ["eligibility and exclusion criteria", ["population", "exclusion"]],
  ["eligibility and exclusions", ["population", "exclusion"]],
  ["who can and cannot use", ["acceptance", "exclusion"]],
  ["who we can and cannot see", ["acceptance", "exclusion"]],
  ["in scope and out of scope", ["scope", "exclusion"]],
  ["in and out of scope", ["scope", "exclusion"]],
  ["scope and exclusions", ["scope", "exclusion"]],
  ["out of scope", ["exclusion", "scope"]],
  ["not in scope", ["exclusion", "scope"]],
  ["service aims and desired outcomes", ["aims", "outcomes"]],
  ["service aims and outcomes", ["aims", "outcomes"]],
  ["aims and outcomes", ["aims", "outcomes"]],
  ["aims, objectives and outcomes", ["aims", "outcomes"]],
  ["aims and intended service outcomes", ["aims", "outcomes"]],
  ["aims and intended outcomes", ["aims", "outcomes"]],
  ["objectives and outcomes", ["aims", "outcomes"]],
  ["population covered and population needs", ["population", "needs"]],
  ["prevention, self-care and patient and carer information", ["prevention", "selfcare"]],
  ["prevention and self-care", ["prevention", "selfcare"]],
  ["service description and location", ["description", "premises"]],
  ["service description and care pathway", ["description", "pathway"]],
  ["care pathway and clinical dependencies", ["pathway", "interdependencies"]],
  ["referral, access and acceptance criteria", ["access", "acceptance"]],
  ["referral and acceptance criteria", ["access", "acceptance"]],
  ["access and acceptance criteria", ["access", "acceptance"]],
  ["access and eligibility", ["access", "population"]],
  ["outcomes and applicable quality standards", ["outcomes", "quality"]],
  ["outcomes and quality standards", ["outcomes", "quality"]],
  ["delivery, training and competencies", ["training", "workforce"]],
  ["service user, family and carer involvement", ["engagement", "carers"]],
  ["carer involvement", ["carers", "engagement"]],
  ["user and carer involvement", ["engagement", "carers"]],
  ["mission and vision", ["aims", "summary"]],
];

export const roleWords: readonly RoleWords[] = [
  {
    role: "meta",
    headings: [
      "service specification", "service specification no", "service specification number", "specification number",
      "service", "service name", "service title", "commissioner lead", "accountable commissioner", "commissioner",
      "provider lead", "provider", "period", "contract period", "date of review", "review date", "date published",
      "version", "version control", "version history", "document control", "document history", "document information",
      "contract reference", "framework reference", "lot", "programme of care", "crg", "clinical reference group",
      "contract details", "contract particulars", "parties", "acknowledgements", "acknowledgments", "contact us",
      "contact details", "further information", "find out more", "distribution list", "approval", "sign off",
    ],
    keywords: [],
  },
  {
    role: "summary",
    headings: [
      "executive summary", "summary", "foreword", "introduction", "overview", "general overview", "purpose of this document",
      "about this document", "about this specification", "about this strategy", "vision", "shared vision", "strategic vision",
      "welcome", "preface", "at a glance", "key findings", "key messages", "plan on a page", "strategy on a page",
      "summary document", "our vision",
    ],
    keywords: ["introduction", "overview", "vision", "foreword", "summary"],
  },
  {
    role: "needs",
    headings: [
      "population need", "national and local context and evidence base", "national and local context", "national context",
      "local context", "evidence base", "evidence", "background", "background and context", "background and rationale",
      "background and local need", "context", "rationale", "case for change", "strategic context", "needs assessment", "need",
      "local need", "health need", "our population", "our population and its needs", "understanding our population",
      "demographic profile", "demographics", "epidemiology", "prevalence", "expected significant future demographic changes",
      "current service provision", "current provision", "current service", "current picture", "current position",
      "what the data tells us", "what the evidence tells us", "joint strategic needs assessment", "jsna",
      "inequalities in our area", "policy context", "policy background", "key drivers", "drivers", "drivers for change",
      "local drivers", "local issues", "the local picture", "the national picture", "where we are now", "our challenges",
      "challenges", "the challenge", "our place and people", "our place and its people", "our place", "about our area",
      "why we are commissioning this", "why we are commissioning this service", "why this service is needed",
      "why is this service needed", "why this matters", "why change is needed", "why a new approach is needed",
      "what has not worked", "the problem", "burden of disease", "health and wellbeing need", "impact", "situation analysis",
      "the people", "the case", "the case for the service", "where we are", "what we know", "what we found", "how things are", "how things stand", "how things stand now", "the story so far", "the picture", "the area", "the population", "who lives here", "why", "the issue", "the need for change",
    ],
    keywords: ["need", "needs", "context", "evidence", "prevalence", "driver~", "background", "rationale", "why we", "why this", "challenges", "impact of", "picture", "the case for", "why it is", "why change", "how things", "where things", "who needs", "what we know", "who lives", "why now"],
  },
  {
    role: "aims",
    headings: [
      "aims and objectives", "aim and objectives", "aims", "aim", "service aims", "objectives", "purpose", "overall purpose",
      "key objectives", "key service objectives", "strategic objectives", "strategic aims", "quality statement",
      "quality statement - aim of service", "goals", "our goals", "strategic goals", "ambitions", "our ambitions", "our ambition", "mission",
      "our mission", "principles", "our principles", "service principles", "guiding principles", "underpinning values",
      "values", "our values", "values and principles", "design principles", "purpose and aims", "what we want to achieve",
      "what we are trying to achieve", "what this service is for", "what it is for", "our approach", "parity of esteem",
      "what we are after", "what we want", "what we want to be different", "what it is there for", "what the team is for", "intentions", "our promise", "the ask", "what is wanted", "what we are asking for", "what we are buying", "what we are buying and why", "the point of the service",
    ],
    keywords: ["aim", "aims", "objective~", "purpose", "goals", "ambition~", "principles", "achieve", "is for", "hope~", "trying to", "here for", "stands for", "we want", "are after", "there for", "the point of", "our promise", "intend~", "we buy", "are buying"],
  },
  {
    role: "outcomes",
    headings: [
      "outcomes", "nhs outcomes framework domains and indicators", "nhs outcomes framework domains", "nhs outcomes framework",
      "local defined outcomes", "locally defined outcomes", "locally agreed outcomes", "local outcomes", "agreed outcomes",
      "expected outcomes", "intended outcomes", "expected outcomes including improving prevention", "service outcomes",
      "desired outcomes", "outcome measures", "outcome measurement", "outcomes framework", "outcomes and indicators",
      "key outcomes", "patient outcomes", "clinical outcomes", "health outcomes", "personal outcomes",
      "public health outcomes framework", "adult social care outcomes framework", "social value outcomes", "benefits",
      "expected benefits", "benefits realisation", "what success looks like", "what good looks like", "measures of success",
      "how will we know", "how we will know", "how we will measure success", "how will we measure success",
      "measuring success", "logic model", "theory of change", "patient reported outcomes", "proms",
      "what difference it makes", "what will be different", "results we want",
      "telling whether it works", "how we shall know", "how we shall tell", "how we will tell", "what should change", "what will change", "effects", "the difference made", "gains", "what people should notice",
    ],
    keywords: ["outcome~", "success", "indicators", "results", "difference", "good look~", "will know", "will change", "better for people", "shall know", "ll know", "can tell", "will tell", "shall tell", "whether it works", "is working", "should change", "should notice", "gains"],
  },
  {
    role: "scope",
    headings: [
      "scope", "service scope", "scope of requirements", "scope of services", "service overview", "service outline", "in scope",
      "prescribed specialised service", "how the service is differentiated",
    ],
    keywords: ["scope"],
  },
  {
    role: "description",
    headings: [
      "service description", "description", "service model", "model of care", "care model", "new model of care", "operating model",
      "service delivery", "service requirements", "requirements", "the requirement", "core components", "service elements",
      "interventions", "treatment", "treatments", "clinical service", "specification of service", "delivery model",
      "delivery method", "content of sessions", "content of the programme", "programme content", "enhanced service",
      "services", "the services", "services to be provided", "service provision", "service offer", "the offer", "our offer",
      "what the service does", "what the service will do", "what we will provide", "what we provide",
      "what the provider will do", "what the provider must do", "what is provided", "how the service works",
      "how it works", "how the service will work", "steps of care", "strands of care", "levels of care",
      "service specification details", "clinical model", "responsibilities of the provider", "provider responsibilities",
      "responsibilities of the pharmacy", "key service components", "outline of the service",
      "the work", "what happens", "what happens first", "what people get", "what people receive", "what people can expect", "what people are offered", "what is offered", "what we offer", "what we do", "what the team does", "what the clinic does", "how it runs", "how it is run", "how the team works", "the care", "day to day", "what is required", "what we propose", "the proposal", "what you will provide", "what is to be provided", "what must be provided", "care offered", "treatment offered", "help offered", "the service offered",
    ],
    keywords: ["model", "description", "service requirements", "specific requirements", "clinical requirements", "service delivery", "components", "step by step", "service runs", "care", "what happens", "is offered", "people get", "people receive", "can expect", "team does", "how it runs", "is run", "be provided", "is provided", "day to day", "the work of"],
  },
  {
    role: "pathway",
    headings: [
      "care pathway", "pathways", "pathway", "patient pathway", "clinical pathway", "referral pathway", "pathway stages",
      "patient journey", "customer journey", "transition", "transitions", "step-up step-down", "stepping up and stepping down",
      "step up and step down", "treatment pathway", "pathway of care",
    ],
    keywords: ["pathway~", "journey"],
  },
  {
    role: "assessment",
    headings: [
      "assessment", "initial assessment", "first assessment", "individual assessment", "holistic assessment",
      "assessment and care planning", "assessment and planning", "care planning", "care plans",
      "personalised care and support planning", "triage", "clinical assessment", "comprehensive geriatric assessment",
      "holistic needs assessment", "assessment process", "full assessment process", "screening and assessment", "risk assessment",
      "first conversation", "first appointment",
    ],
    keywords: ["assessment~", "care plan~", "triage"],
  },
  {
    role: "population",
    headings: [
      "population covered", "population covered by this specification", "population", "population and geography to be served",
      "population and geography", "population served", "minimum population size", "patients", "eligibility",
      "eligibility criteria", "eligible population", "target group", "target population", "who is the service for",
      "who the service is for", "who it is for", "who is it for", "who can use the service", "who we see", "who can be referred", "client group", "service users",
      "geographic coverage", "geographic coverage and boundaries", "geographical coverage", "catchment", "cohort",
      "target cohort", "patient cohort",
      "who comes", "who can come", "who may use", "who may use the service", "who may be referred", "who can be sent to us", "who it serves", "who we serve", "who is covered", "who qualifies", "people served", "people we see", "the people we see", "who we are here for", "who the team sees", "who we look after",
    ],
    keywords: ["eligib~", "population covered", "target population", "cohort", "geograph~", "catchment", "who it is for", "whom", "who may", "who can", "who it serves", "who we serve", "who qualif~", "people served", "who comes", "who is seen"],
  },
  {
    role: "access",
    headings: [
      "access", "accessibility and acceptability", "referral criteria and sources", "referral sources", "source of referral",
      "referral route", "referral process", "referral", "referrals", "referral method", "how to access", "how to refer",
      "making a referral", "access and referral", "referral and access", "referral arrangements", "entry", "entry routes", "entry into",
      "days and hours of operation", "hours of operation", "opening hours", "opening times", "hours", "service availability",
      "availability", "response time and prioritisation", "response times", "response time detail and prioritisation", "waiting times",
      "single point of access", "single point of contact", "self-referral",
      "equity of access to services, venues and operational hours", "equity of access", "invitation to participate",
      "getting in", "getting in touch", "getting help", "how people get in", "how people get help", "how people reach us",
      "teams and hours", "booking", "appointments", "contacting the service", "front door",
      "how people come to us", "how people are referred", "asking for help", "asking for the service", "getting here", "coming to the service", "how to ask", "requests", "ways in", "reaching the team", "arrival", "on arrival", "speed", "waits",
    ],
    keywords: ["referral~", "access", "opening hours", "response time~", "waiting", "getting in", "way in", "front door", "how to reach", "coming to us", "ways in", "come to us", "asking for", "reach us", "reaching", "hours", "how soon", "arriv~"],
  },
  {
    role: "acceptance",
    headings: [
      "acceptance criteria", "acceptance", "inclusion criteria", "inclusion", "inclusions", "criteria for referral",
      "referral criteria", "criteria", "thresholds", "referral thresholds", "access criteria", "entry criteria", "who we accept", "who can be seen",
      "criteria for acceptance", "suitable for",
    ],
    keywords: ["acceptance", "inclusion criteria", "threshold~"],
  },
  {
    role: "exclusion",
    headings: [
      "exclusion criteria", "exclusions", "exclusion", "exceptions", "service exclusions", "excluded services", "excluded groups",
      "excluded patients", "who the service is not for", "who it is not for", "who is not eligible", "who is not covered", "not suitable for", "ineligible",
      "ineligibility", "inappropriate referrals", "contraindications", "contra-indications",
      "criteria for non-acceptance", "not included", "not covered", "what is not included", "what is not covered",
      "who we cannot see", "who cannot be seen", "people we do not see", "when somebody else should lead",
      "when another service should lead", "when another service is needed", "patients not accepted", "reasons for not accepting",
      "who cannot", "who cannot be referred", "who is not for us", "who is not seen", "who may not", "not seen here", "limits of the service", "when we are not the right team", "who does not qualify", "people the service does not see", "reasons to say no", "what the service will not do", "who should go elsewhere",
    ],
    keywords: ["exclu~", "not suitable", "unsuitable", "out of scope", "ineligib~", "not accepted", "contraindicat~", "not for", "cannot take", "do not see", "do not take", "turn away", "not taken", "unable to see", "not included", "not covered", "who cannot", "cannot be seen", "cannot see", "may not be", "not qualify", "not seen", "not the right", "go elsewhere", "does not see", "will not do", "declin~", "refus~"],
  },
  {
    role: "discharge",
    headings: [
      "discharge criteria and planning", "discharge criteria", "discharge planning", "discharge", "discharge process", "exit",
      "exit criteria", "exit from", "leaving the service", "transfer of and discharge from care",
      "transfer of care", "transfers of care", "dna policy", "dna", "did not attend", "non-attendance", "missed appointments",
      "attendance", "notification of discharge", "ending treatment", "completion of treatment", "discharge and transfer", "moving on",
      "keeping in touch",
      "how it ends", "when it ends", "when people leave", "finishing", "going home", "the end of care", "stepping back", "closing a case",
    ],
    keywords: ["discharge", "dna", "non-attendance", "missed appointment~", "leaving", "moving on", "coming back", "ending", "missed", "it ends", "people leave", "finishing", "going home", "stepping back", "closure"],
  },
  {
    role: "interdependencies",
    headings: [
      "interdependence with other services and providers", "interdependence with other services", "interdependencies",
      "interdependencies with other services", "interdependencies with other services and providers", "interdependencies and key relationships",
      "interdependent service components", "interdependence", "dependencies", "whole system relationships",
      "relevant clinical networks and screening programmes", "clinical networks", "networks", "links to other services", "links",
      "links with other services", "partnership working", "partnership", "partnerships", "partners", "our partners", "community partners",
      "key relationships", "key interfaces", "interfaces", "joint working", "integration", "integrated working", "stakeholders", "system partners",
      "sub-contractors", "subcontractors", "subcontracting", "sub-contracting", "working with others", "working together", "working with partners",
      "working in partnership", "who we work with", "multi-agency working", "collaboration",
      "who else is involved", "others involved", "who else", "friends and neighbours of the service", "connections", "organisations involved", "related services", "the wider system", "with whom we work",
    ],
    keywords: ["interdepend~", "interface~", "partner~", "network~", "relationship~", "joint working", "working with", "other services", "others", "alongside", "neighbours", "who else", "with whom", "we do it with", "do this with", "beside us", "hand in hand", "connections", "related services", "we work with", "works with", "wider system", "joined up"],
  },
  {
    role: "prevention",
    headings: [
      "prevention", "making every contact count", "mecc", "health promotion", "wider determinants", "proactive care",
      "early intervention", "early help", "public health", "getting in early", "prevention and early intervention", "staying well", "keeping well",
      "before people are ill", "keeping people well", "before it starts", "stopping trouble early",
    ],
    keywords: ["prevention", "preventing", "health promotion", "mecc", "keeping people", "staying well", "early help", "before people"],
  },
  {
    role: "selfcare",
    headings: [
      "self-care and patient and carer information", "self-care", "self-management", "supported self-management",
      "patient education", "structured education", "information and advice", "advice and information", "patient information", "peer support",
      "personalised care", "development plan for personalised care", "patient and carer information", "health education",
    ],
    keywords: ["self-manag~", "self manag~", "self-care", "self care", "structured education", "patient information", "self help", "own hands"],
  },
  {
    role: "carers",
    headings: [
      "carers", "unpaid carers", "support for carers", "carer support", "families and carers", "carers and families", "family and carers",
      "think family", "families", "partners and families", "partners and family", "family and friends", "carers and family",
      "those who look after somebody", "those who look after someone", "people who look after others", "the people around them", "people at home", "supporters", "family", "parents and families", "husbands, wives and families",
    ],
    keywords: ["carer~", "families", "close to", "loved ones", "relatives", "those who care", "look after", "looking after someone", "looking after somebody", "family", "parents", "partners and"],
  },
  {
    role: "workforce",
    headings: [
      "workforce", "staffing", "essential staff groups", "staffing and skill mix", "staff", "skill mix", "team", "the team", "our team", "our people", "team composition",
      "multidisciplinary team", "multi-disciplinary team", "roles and responsibilities", "leadership and clinical leadership",
      "workforce requirements", "staffing levels", "staffing establishment", "establishment", "staffing requirements",
      "looking after staff", "staff wellbeing", "recruitment", "who delivers the service", "personnel", "planning for a flexible workforce",
      "people", "who does it", "who does the work", "who works here", "the people who do it", "the people who work here", "posts", "people and training", "staff and training", "who is needed", "employees",
    ],
    keywords: ["workforce", "staff~", "skill mix", "who works", "who is in the team", "people who work", "our people", "who does", "who work", "posts", "employ~", "personnel", "team members", "recruit~"],
  },
  {
    role: "training",
    headings: [
      "training", "training, education and research activities", "staff training and development", "staff training", "training and development",
      "training requirements", "competencies", "competence", "competencies and training", "training and competencies", "supervision", "clinical supervision", "cpd",
      "continuing professional development", "education", "education and training", "learning and development",
      "training and supervision", "qualifications",
      "skills", "learning", "what staff learn", "what staff know", "keeping skills up", "keeping up skills",
    ],
    keywords: ["training", "competence", "competency", "supervis~", "qualification~", "learn~", "teaching", "skills", "staff know", "staff learn"],
  },
  {
    role: "standards",
    headings: [
      "applicable service standards", "applicable national standards", "applicable national standards eg nice", "service standards",
      "applicable standards set out in guidance and or issued by a competent body",
      "applicable standards set out in guidance and issued by a competent body",
      "applicable standards", "applicable local standards", "applicable obligatory national standards",
      "other applicable national standards", "links to other key documents", "clinical standards", "standards", "national standards", "local standards",
      "legislation and guidance", "legislation", "national guidance", "guidance", "clinical guidelines", "guidelines",
      "policies and procedures", "legal and regulatory framework", "regulatory requirements",
    ],
    keywords: ["standards", "guidance", "legislation", "nice guid~"],
  },
  {
    role: "quality",
    headings: [
      "applicable quality requirements and cquin goals", "applicable quality requirements", "applicable cquin goals", "cquin", "cquin goals",
      "quality requirements", "operational standards", "national quality requirements", "local quality requirements",
      "local incentive scheme", "quality and performance indicators", "quality and performance standards", "quality and performance",
      "quality and performance requirements", "key performance indicators", "key performance indicators and quality standards",
      "kpis", "kpi", "performance indicators", "quality indicators", "suggested quality indicators", "indicators", "dashboard", "performance monitoring",
      "performance management", "performance management framework", "performance framework", "performance", "performance measures", "performance standards",
      "monitoring and evaluation", "monitoring", "evaluation", "evaluation and monitoring", "reporting", "reporting requirements",
      "information requirements", "information reporting requirements", "monthly reporting", "data collection", "baseline performance targets", "targets",
      "continual service improvement", "continual service improvement plan", "continuous improvement", "service improvement", "audit", "audits", "clinical audit",
      "quality dashboard", "quality", "quality assurance", "quality standards", "quality improvement", "contract monitoring", "measurement", "measures",
      "counting", "what we will count", "what we will measure", "what is counted", "what is measured", "figures", "monthly figures", "returns", "checks", "how we check", "numbers we want to see", "scorecard",
    ],
    keywords: ["quality", "kpi~", "performance", "monitoring", "reporting", "evaluation", "measures", "measuring", "counting", "what we count", "watch", "we count", "is counted", "be counted", "we measure", "is measured", "figures", "scorecard", "we check", "returns"],
  },
  {
    role: "governance",
    headings: [
      "governance", "clinical governance", "accountability", "leadership", "clinical leadership", "leadership and governance", "governance and leadership", "board", "programme governance",
      "senior responsible officer", "assurance", "contract management", "review", "service review", "specification review", "service specification review",
      "risk", "risks", "risk management", "management of programme risks", "risk management and incident reporting", "risks and issues",
      "programme board", "lead roles", "serious incidents", "incident reporting", "incidents", "complaints", "complaints and incidents",
      "patient safety", "governance and delivery", "delivery and governance",
      "who answers for it", "who is in charge", "who answers for what", "oversight", "review of the contract", "contract review", "review of the agreement", "running the contract", "keeping watch", "kept honest", "holding to account", "signatures", "changes to this agreement",
    ],
    keywords: ["governance", "board", "leadership", "accountab~", "incident~", "complaint~", "who answers", "answerable", "oversight", "in charge", "answers to", "answers for", "in charge", "oversight", "kept honest", "to account", "review of", "accountab~", "governance", "complaints"],
  },
  {
    role: "engagement",
    headings: [
      "patient and public involvement", "public and patient involvement", "patient and public engagement", "service user involvement",
      "patient involvement", "co-production", "coproduction", "co-design", "consultation", "engagement", "involvement", "involving people", "people and communities",
      "lived experience", "patient experience", "service user experience", "experience", "feedback", "patient feedback", "service user feedback",
      "how we developed this", "how this specification was made", "how this specification was developed", "how this was developed",
      "how this plan was developed", "how this strategy was developed", "how we wrote this", "what people told us", "what people told us matters", "what we heard",
      "what people have told us", "what local people told us", "what residents told us", "what matters to people", "you said we did",
      "working with people and communities", "listening to people", "what local people have said", "patient voice",
      "involving patients and the public", "involving service users", "stakeholder engagement", "community engagement", "citizen voice",
      "how this was written", "who wrote this", "who helped to write this", "listening", "voice", "voices", "people's say", "having a say", "who was asked", "what people told us", "what people said", "what we were told", "what we have heard",
    ],
    keywords: ["involvement", "involving", "engagement", "co-produc~", "coproduc~", "co-design~", "lived experience", "consultation", "told us", "have said", "we heard", "helped", "who wrote", "written", "voices", "heard", "listened", "who decides", "was written", "was made", "was drawn", "was put together", "came about", "drew it up", "drawn up", "wrote this", "helped write", "a say", "voice~", "was asked", "we asked", "told us", "people said", "listen~", "heard"],
  },
  {
    role: "equality",
    headings: [
      "equality and inclusion", "equality and diversity", "equality, diversity and inclusion", "equality", "equalities", "health inequalities", "inequalities",
      "health inequalities action plan", "protected characteristics", "eia", "eqia", "ehia", "equality impact assessment", "accessibility",
      "reasonable adjustments", "equality and inequalities", "tackling health inequalities", "reducing inequalities", "equity", "health equity",
      "addressing health inequalities", "inclusion health",
    ],
    keywords: ["equalit~", "diversity", "inequalit~", "equity", "reasonable adjustment~"],
  },
  {
    role: "safeguarding",
    headings: [
      "safeguarding", "safeguarding policies and mental capacity act policies", "mental capacity", "mental capacity act", "dols", "prevent",
      "safeguarding adults", "safeguarding children", "safeguarding and mental capacity", "deprivation of liberty safeguards",
    ],
    keywords: ["safeguard~", "capacity act"],
  },
  {
    role: "data",
    headings: [
      "information governance", "data sharing", "information sharing", "it", "im and t", "digital", "records", "record keeping", "records to be kept", "clinical systems",
      "interoperability", "data and information", "data", "information", "information and it systems", "information technology", "records and information",
      "information and records", "digital and data", "data and digital", "data protection", "confidentiality", "shared records", "data sources",
      "information management",
      "notes", "what is written down", "who can see what", "systems", "computers", "letters and notes", "information and letters",
    ],
    keywords: ["data", "record~", "information governance", "information sharing", "information", "digital", "notes", "systems", "letters", "written down", "can see what", "computer~"],
  },
  {
    role: "payment",
    headings: [
      "payment", "payments", "local prices", "aligned payment and incentive rules", "expected annual contract values", "finance", "finances", "financial information",
      "financial arrangements", "currency and prices", "price", "prices", "pricing", "pricing structure", "payment conditions", "payment mechanism", "funding", "budget", "financial model",
      "contract value", "contract values", "tariff", "affordability", "resources", "investment", "application of resources", "contracting approach", "procurement",
      "commercial model", "money", "money and contracts", "finance and contracting", "the pooled fund", "pooled fund", "pooled budget", "gain share",
      "incentive", "incentives", "cost", "costs", "value for money", "claims for payment", "payment and reimbursement structure", "how we will pay", "how it is paid for",
      "finance and activity", "contract and payment", "invoicing",
      "what it costs", "how we'll pay", "how we pay", "paying for it", "paying", "the price", "sums", "what we pay", "charges", "the contract sum",
    ],
    keywords: ["payment~", "price~", "pricing", "fund", "funding", "budget~", "tariff", "financ~", "money", "cost", "costs", "prices", "pay", "paid", "paying", "what it costs", "sum", "charges"],
  },
  {
    role: "activity",
    headings: [
      "indicative activity plan", "activity planning assumptions", "activity plan", "activity", "activity modelling", "capacity and demand", "demand and capacity", "caseload", "activity levels",
      "expected activity", "volumes", "activity and price",
    ],
    keywords: ["activity plan~", "caseload", "demand"],
  },
  {
    role: "premises",
    headings: [
      "location of provider premises", "the provider's premises are located at", "provider premises", "location of service delivery", "location", "locations", "service location",
      "essential equipment and facilities", "essential equipment and or facilities", "equipment", "equipment and facilities", "venues", "venue", "estates", "estate", "premises", "premises and equipment", "facilities",
      "designated providers", "commissioned providers", "site", "sites", "where the service is delivered", "where", "accommodation",
    ],
    keywords: ["premises", "location~", "venue~", "estate~", "equipment"],
  },
  {
    role: "placement",
    headings: ["individual service user placement", "individual placement", "placement"],
    keywords: [],
  },
  {
    role: "actions",
    headings: [
      "priorities", "our priorities", "priority", "strategic priorities", "commitments", "our commitments", "what we will do", "what we are going to do", "delivery plan", "action plan", "actions",
      "example actions", "recommendations", "roadmap", "implementation", "implementation plan", "next steps", "milestones", "mobilisation", "mobilisation plan", "transition arrangements",
      "timeline", "timescales", "delivering the plan", "making it happen", "making a start on delivery", "our strategic initiatives", "strategic initiatives", "work programme",
      "delivery", "later developments", "future developments", "how we will deliver", "implementation and next steps",
    ],
    keywords: ["priorit~", "actions", "action plan", "delivery plan", "recommendation~", "milestones", "roadmap", "mobilis~", "implement~"],
  },
  {
    role: "appendix",
    headings: [
      "appendix", "appendices", "annex", "annexes", "glossary", "glossary of terms", "abbreviations", "abbreviations and acronyms", "abbreviations and acronyms explained", "acronyms", "references", "reference list",
      "bibliography", "definitions", "definitions and interpretation", "terms", "endnotes", "footnotes", "sources", "further reading", "case studies", "list of tables and figures", "list of tables", "list of figures",
    ],
    keywords: ["glossary", "references", "definitions", "abbreviations", "bibliography", "endnotes"],
  },
];

/** Names that count only when they are the whole heading: as a part of one they say something else. */
export const wholeOnly: readonly string[] = ["multidisciplinary team", "multi-disciplinary team", "clinical service", "care plans", "peer support", "key findings", "the team", "our team", "the offer", "our offer", "case studies", "benefits", "working together", "values"];

/** Sections under these names, or starting so, list words and works of others: their text is passed over. */
export const referenceHeadings: readonly string[] = [
  "glossary", "glossary of terms", "abbreviations", "abbreviations and acronyms", "abbreviations and acronyms explained", "acronyms", "references", "reference list", "bibliography",
  "definitions", "definitions and interpretation", "definitions used", "interpretation", "endnotes", "footnotes", "sources", "further reading", "list of tables and figures",
  "list of tables", "list of figures", "acknowledgements", "acknowledgments",
];

/** Titles of contents pages. */
export const contentsTitles: readonly string[] = ["contents", "content", "table of contents", "contents page", "list of contents", "index", "in this document"];

/** Words that open a division's own number: "Part 2:", "Schedule 4", "Annex B". The last four make an appendix of what has no role. */
export const divisionWords: readonly string[] = ["part", "schedule", "section", "chapter", "annex", "annexe", "appendix", "attachment"];
export const appendixWords: readonly string[] = ["annex", "annexe", "appendix", "attachment"];

/** Left out of a heading before it is compared: they say nothing of its role. */
export const emptyPhrases: readonly string[] = [
  "of the service's", "the service's", "of the services", "of the service", "for the services", "for the service", "to the service", "from the service", "into the service",
  "of services", "of service", "for services", "for service", "into service", "from service", "the services", "the service",
  "if applicable", "where applicable", "eg nice", "e.g. nice", "in this schedule", "of this specification", "for this service",
];
export const emptyOpenings: readonly string[] = ["the", "our", "a", "an", "any", "key", "general", "specific", "local", "your", "suggested", "overall", "proposed"];

/** Headings of the columns of tables, as cells; any of them makes a first row a header. */
export const columnHeads: readonly string[] = [
  "kpi", "kpis", "target", "threshold", "frequency", "reported", "method", "measure", "measures", "indicator", "outcome", "outcomes", "ref", "reference", "no", "number", "domain",
  "description", "applies", "partner", "role", "service", "what", "who", "when", "year 1", "total", "standard", "requirement", "consequence", "situation", "step", "element", "item", "detail", "details",
  "stage", "date", "lead", "group", "term", "meaning", "category", "criteria", "criterion", "suitable for", "not suitable for", "wte", "workstream", "action", "milestone", "quality requirement",
  "performance indicator", "owner", "baseline", "discipline", "site", "arrangement", "provider", "area", "comment", "comments", "notes", "priority", "timescale",
];

/** First rows of form tables: they name nothing, and the first cells below are headings. */
export const formHeads: readonly string[] = ["item", "detail", "details", "section", "content", "heading", "headings", "description", "paragraph", "provision", "clause", "field", "response", "information", "text", "requirement", "entry", "element of the specification"];
