/** Names of the sections that say how a service is run. How they are compared is told in sections.ts. */
import type { RoleWords } from "./role-words.ts";

export const runningSections: readonly RoleWords[] = [
  {
    role: "workforce",
    headings: [
      "workforce", "staffing", "essential staff groups", "staffing and skill mix", "staff", "skill mix", "team", "the team", "our team", "our people", "team composition",
      "multidisciplinary team", "multi-disciplinary team", "roles and responsibilities", "leadership and clinical leadership",
      "workforce requirements", "staffing levels", "staffing establishment", "establishment", "staffing requirements",
      "looking after staff", "staff wellbeing", "recruitment", "who delivers the service", "personnel", "planning for a flexible workforce",
      "people", "who does it", "who does the work", "who works here", "the people who do it", "the people who work here", "posts", "human resources", "medical cover", "medical staff",
      "nursing staff", "professional roles", "job roles", "people and training", "staff and training", "who is needed", "employees",
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
      "policies and procedures", "legal and regulatory framework", "regulatory requirements", "legal framework", "statutory framework", "statutory duties", "legal duties",
      "statutory requirements", "the law", "rules", "matters of law",
    ],
    keywords: ["standards", "guidance", "guidelines", "legislation", "nice guid~", "statutory", "legal"],
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
      "counting", "what we will count", "what we will measure", "what is counted", "what is measured", "figures", "monthly figures", "returns", "checks", "how we check",
      "numbers we want to see", "scorecard", "service levels",
    ],
    keywords: [
      "quality", "kpi~", "performance", "monitoring", "reporting", "evaluation", "measures", "measuring", "counting", "what we count", "watch", "we count", "is counted", "be counted", "we measure",
      "is measured", "figures", "scorecard", "we check", "returns",
    ],
  },
  {
    role: "governance",
    headings: [
      "governance", "clinical governance", "accountability", "leadership", "clinical leadership", "leadership and governance", "governance and leadership", "board", "programme governance",
      "senior responsible officer", "assurance", "contract management", "review", "service review", "specification review", "service specification review",
      "risk", "risks", "risk management", "management of programme risks", "risk management and incident reporting", "risks and issues",
      "programme board", "lead roles", "serious incidents", "incident reporting", "incidents", "complaints", "complaints and incidents",
      "patient safety", "governance and delivery", "delivery and governance",
      "who answers for it", "who is in charge", "who answers for what", "oversight", "review of the contract", "contract review", "review of the agreement", "running the contract",
      "direction and control", "keeping watch",
      "kept honest", "holding to account", "signatures", "changes to this agreement",
    ],
    keywords: [
      "governance", "board", "leadership", "accountab~", "incident~", "complaint~", "who answers", "answerable", "oversight", "in charge", "answers to", "answers for", "in charge", "oversight",
      "kept honest", "to account", "review of", "accountab~", "governance", "complaints",
    ],
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
      "how was shaped", "how was designed", "how was made", "how this was written", "who wrote this", "who helped to write this", "listening", "voice", "voices", "people's say", "having a say", "who was asked", "what people told us",
      "what people said", "how this was designed",
      "what we were told", "what we have heard", "friends and family test", "experts by experience", "you said, we did", "user voice",
    ],
    keywords: [
      "part in this", "involvement", "involving", "engagement", "co-produc~", "coproduc~", "co-design~", "lived experience", "consultation", "told us", "have said", "we heard", "helped", "who wrote", "written",
      "voices", "heard", "listened", "who decides", "was written", "was made", "was drawn", "was put together", "came about", "drew it up", "drawn up", "wrote this", "helped write", "a say", "voice~",
      "was asked", "we asked", "told us", "people said", "listen~", "heard", "arrived at", "was shaped", "were shaped", "was decided", "decided this", "views",
    ],
  },
  {
    role: "equality",
    headings: [
      "equality and inclusion", "equality and diversity", "equality, diversity and inclusion", "equality", "equalities", "health inequalities", "inequalities",
      "health inequalities action plan", "protected characteristics", "eia", "eqia", "ehia", "equality impact assessment", "accessibility",
      "reasonable adjustments", "equality and inequalities", "tackling health inequalities", "reducing inequalities", "equity", "health equity",
      "addressing health inequalities", "inclusion health", "fairness",
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
      "information management", "coding", "coding and registers", "disease registers", "minimum data set", "minimum dataset",
      "notes", "what is written down", "who can see what", "systems", "computers", "letters and notes", "information and letters",
    ],
    keywords: [
      "data", "record~", "information governance", "information sharing", "information", "digital", "notes", "systems", "letters", "written down", "can see what", "computer~", "coding",
      "paperwork",
    ],
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
      "what it costs", "how we'll pay", "how we pay", "paying for it", "paying", "the price", "sums", "what we pay", "charges", "the contract sum", "fees", "claims", "claiming",
      "investment required", "sources of funding",
    ],
    keywords: [
      "payment~", "price~", "pricing", "fund", "funding", "budget~", "tariff", "financ~", "money", "purse", "cost", "costs", "prices", "pay", "paid", "paying", "what it costs", "sum",
      "charges", "fee", "fees", "claim~", "invest~", "incentive~", "spend~",
    ],
  },
  {
    role: "activity",
    headings: [
      "indicative activity plan", "activity planning assumptions", "activity plan", "activity", "activity modelling", "capacity and demand", "demand and capacity", "caseload", "activity levels",
      "expected activity", "volumes", "activity and price", "contracted activity", "planned activity", "expected volumes", "number of contacts", "activity and capacity", "throughput",
    ],
    keywords: ["activity plan~", "caseload", "demand", "volumes", "contracted activity", "planned activity", "expected activity", "indicative activity", "throughput"],
  },
  {
    role: "premises",
    headings: [
      "location of provider premises", "the provider's premises are located at", "provider premises", "location of service delivery", "location", "locations", "service location",
      "essential equipment and facilities", "essential equipment and or facilities", "equipment", "equipment and facilities", "venues", "venue", "estates", "estate", "premises", "premises and equipment", "facilities",
      "designated providers", "commissioned providers", "site", "sites", "where the service is delivered", "where", "addresses", "accommodation", "buildings", "the building", "rooms",
      "ward environment", "physical environment",
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
      "bibliography", "definitions", "definitions and interpretation", "meanings", "terms", "endnotes", "footnotes", "sources", "further reading", "case studies", "list of tables and figures",
      "list of tables", "list of figures",
    ],
    keywords: ["glossary", "references", "definitions", "abbreviations", "bibliography", "endnotes"],
  },
];
