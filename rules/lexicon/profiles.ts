/**
 * Profiles: the words that give each away, and the groups rules apply to.
 * Terms are weighed 1 to 5 by how surely they tell what a service is; 8 names a kind of document, and decides where the title has it. Those of 0 tell
 * nothing by themselves: those of bodies tell in a title that names nothing else, those for minds only say of a ward whose it is.
 */
import type { Facts } from "../language/facts.ts";
import { profileIds, type Profile } from "../language/profile.ts";
import { bodilyTitles } from "./titles.ts";

export interface ProfileTerms {
  readonly id: Profile;
  readonly title: string;
  readonly terms: Readonly<Record<number, readonly string[]>>;
}

/** What a service is called after what it is for. */
const service = "(service|clinic|team|pathway|specification|nurse|nursing|unit|programme|hub|scheme|care|contract|centre|course|rehabilitation|rehab|schedule|requirement|provision|support|follow up|aftercare|after care)+";
const bodilyIllness = "(leg circulation|circulation|claudication|peripheral arterial|vascular disease|diabetes|epilepsy|parkinson~|multiple sclerosis|MS|kidney|renal|dialysis|haemodialysis|heart failure|heart|cardiac|cardiology|respiratory|lung|breathlessness|asthma|COPD|bronchiectasis|rheumatology|arthritis|inflammatory bowel|bowel disease|IBD|crohn~|coeliac|liver|hepatology|long covid|post covid|sickle cell|thalassaemia|HIV|lymphoedema|stroke|motor neurone|neurological condition+|huntington~|cystic fibrosis|hypertension|psoriasis|endometriosis|haemophilia|brain injury|osteoporosis|atrial fibrillation|hepatitis|long term condition+)";

export const profiles: readonly ProfileTerms[] = [
  { id: "ltc", title: "long-term condition service", terms: {
    5: [
      `${bodilyIllness} (disease)? (community|specialist|adult)? ${service}`, "(adult|community|paediatric)? diabetes specialist", "COPD", "multimorbidity", "pulmonary rehab~", "cardiac rehab~",
      "(diabetes|epilepsy|heart|lung|kidney|asthma|stroke) nurses", "stroke early supported discharge", "structured education", "diabetes prevention programme", "frailty (team|service|pathway|hub|specification|scheme)+", "home oxygen",
    ],
    0: [bodilyIllness],
    2: ["multiple sclerosis", "motor neurone", "diabet~", "COPD", "(more than one|several|multiple) (long term)? condition+", "chronic obstructive", "asthma", "heart failure", "long term condition+", "HbA1c", "glycaemic", "inhaler+", "epilepsy", "parkinson~", "dialysis", "crohn's", "colitis", "inflammatory bowel", "self management"],
    1: ["rehabilitation", "chronic"] } },
  { id: "physical-other", title: "other physical health service", terms: {
    5: [
      "podiatry", "gender (identity|dysphoria) (clinic|service|development service)+", "sleep (service|clinic|apnoea|disorder|medicine)+", "(community|district) nursing", "wound care", "tissue viability", "dermatology", "ophthalmology", "cataract", "audiology", "continence (service|team)", "dental", "orthodontic~",
      "physiotherapy service", "gastroenterology (service|clinic)+", "weight management", "bariatric", "minor surgery", "endoscopy", "hearing (service|aid|aids)", "(eye|sight) (care|health) (service|pathway)+",
      "(bladder and bowel|bladder|bowel|continence) (nursing|nurse|care)? (service|team|clinic|specialist|nurses)+", "falls (service|clinic|prevention service)", "rehabilitation ward", "intermediate care", "neurology (service|clinic)+", "speech and language therapy", "dietetic+", "optometr~", "allergy",
      "urology", "gynaecology", "ENT", "(hip|knee|joint|hips|knees) (replacement|arthroplasty)", "orthopaedic~", "(elective|planned|day|podiatric|vascular|hand|hernia) surgery", "hernia+", "tonsil~", "menopause",
      "(IV|intravenous) (therapy|antibiotic+)", "leg ulcer+", "hospital at home", "virtual ward+", "fracture liaison",
    ],
    1: ["ulcer+", "clinic+", "outpatient+"] } },
  { id: "pain-pps", title: "pain or persistent physical symptoms service", terms: {
    5: ["pain (management|service|clinic|programme|pathway|unit)+", "pain .. (service|clinic|programme|pathway) (specification)?", "musculoskeletal", "MSK", "persistent physical symptom+", "medically unexplained", "fibromyalgia", "help with .. pain", "(pelvic|persistent|chronic|widespread) pain (service|clinic|team|pathway|help)", "chronic fatigue", "functional (neurological|neurology)", "functional (and|or) (persistent|unexplained)", "(ME|CFS) (service|clinic|pathway)", "myalgic"],
    2: ["(persistent|chronic|lasting|long term|enduring|ongoing) pain", "back pain", "(joints|backs|necks|knees)", "physiotherapist+"] } },
  { id: "acute-ward", title: "acute hospital ward or service", terms: {
    5: [
      "frailty unit", "stroke unit", "(acute|hyperacute|combined) .. stroke unit", "(acute|medical|surgical|elderly|stroke|general|frailty) (ward|wards|admission unit|assessment unit|inpatient)+", "acute .. ward+", "acute (hospital|trust) (service|specification|inpatient)+",
      "inpatient (medical|surgical|acute) ", "inpatient (service|services|care|unit|ward|wards)", "inpatient and .. (service|care|unit)+", "(coronary|high dependency) (care|unit)+", "hip fracture (unit|service|programme|pathway)", "general hospital inpatient", "critical care", "intensive care", "acute medicine", "(general|acute|emergency) surgery", "acute care of older",
    ],
    1: ["ward+", "ward round+", "bed+"], 0: ["ward+", "inpatient rehabilitation"] } },
  { id: "urgent-ed", title: "urgent or emergency care", terms: {
    5: [
      "integrated urgent care", "same day emergency (care|unit|clinic)", "urgent treatment (centre|center)+", "(same day|ambulatory|acute medical) assessment unit", "UTC", "emergency department", "accident and emergency", "urgent (and emergency)? care (service|centre|pathway|specification)+", "front door", "streaming",
      "ambulance (service|response)+", "NHS 111 (clinical)? (assessment)? (service|specification)", "walk in centre", "minor injur~", "out of hours (service|GP|doctors|cover)", "urgent community response", "two hour (response|crisis response)", "high intensity use (service|scheme|team)+",
    ],
    1: ["ED", "A&E", "triage"] } },
  { id: "liaison", title: "liaison mental health service", terms: { 5: ["liaison (psychiatry|mental health)", "psychiatric liaison", "rapid assessment interface and discharge", "RAID", "(psychiatry|mental health) liaison", "liaison (psychiatry|mental health) (service|team|specification)+", "psychological medicine", "(ED|A&E|emergency department|emergency department+|acute hospital+) (with|in) (a)? mental (health|distress) (needs|need|problems|crisis|crises|emergencies)?", "mental health liaison service", "mental health (in reach|inreach|outreach) (to|into|in|for) .. (hospital|infirmary|wards)", "core24", "(psychiatric|psychiatry) liaison (service|team)"] } },
  { id: "primary", title: "primary care service", terms: {
    5: [
      "(enhanced|local enhanced|locally commissioned|directed enhanced|local incentive) (service|scheme)", "(primary care network|PCN) (directed|enhanced|local)? (specification|service|contract|scheme)", "(primary care network|PCN|network) DES", "(local|locally commissioned|quality) incentive scheme", "general practice (specification|contract|service|enhanced)",
      "GP (practice)? (contract|specification|enhanced)", "primary medical (services|care)", "neighbourhood access", "network contract", "(alternative provider|general|personal) medical services", "APMS",
    ],
    2: ["general practice", "PCN", "GP practice+", "primary care"] } },
  { id: "smi-mh", title: "community mental health service", terms: {
    5: [
      "(community|neighbourhood) mental health (team|service|transformation|rehabilitation|framework|hub|care|provision|support|pathway|offer)+", "CMHT", "early intervention (in psychosis|team|service|for psychosis)", "EIP", "assertive outreach",
      "(severe|serious) (and enduring)? mental illness", "mental health rehabilitation", "(mental health)? community rehabilitation .. mental health", "mental health community (rehabilitation|team|service)", "recovery (team|service) .. mental health", "(complex|early|first)? psychosis (service|team|pathway)+", "complex psychosis", "for (people|adults|those|anyone) (who live|living)? with (psychosis|schizophrenia|bipolar|serious mental illness|severe mental illness)", "secondary mental health",
    ],
    2: ["SMI", "psychosis", "care co ordinator+", "CPA", "clozapine", "depot"] } },
  { id: "mh-inpatient", title: "mental health ward", terms: { 5: ["(mental health|psychiatric) (admission|assessment|acute|recovery|rehabilitation)? (ward|inpatient|unit|hospital|intensive care)+", "(locked|open) rehabilitation (ward|unit)+", "(acute)? inpatient (mental health|psychiatric) (ward|unit|service)?", "high dependency rehabilitation", "assessment and treatment unit", "PICU", "forensic (unit|ward|inpatient|service)", "(low|medium|high)? secure (ward|unit|mental health|hospital|inpatient)", "(low|medium|high) secure (service|care|pathway|bed)+", "tier 4 (CAMHS|bed|beds|inpatient|mental|ward|unit|eating)", "section 136 suite", "mental health (rehabilitation|recovery|acute)? inpatient (service|services|care|bed|beds)", "inpatient mental health"], 2: ["detained", "section 17", "sectioned", "informal patients", "nearest relative", "seclusion", "restrictive practice+", "out of area bed+", "acute psychiatric", "mental health act", "home treatment", "clozapine", "observation level+", "delusion~", "hearing voices", "olanzapine", "ReQoL", "HoNOS", "AMHP", "legal status"], 1: ["ward+", "ward round+", "crisis house"], 0: ["mental health (NHS|partnership|trust|foundation)", "state of mind", "psychiatrist+", "psychiatric", "mental health", "mental illness", "psychosis", "schizophrenia", "bipolar"] } },
  { id: "talking-therapies", title: "talking therapies", terms: { 5: ["(NHS)? talking therapies", "(NHS)? talking therapies (service|for|specification|pathway|provider|team)", "NHSTT", "IAPT (service|specification|LTC|provider)", "improving access to psychological", "(mind and body|body and mind|integrated psychological) (therapies|therapy|care)", "psychological therapies with", "psychological (therap~|treatment|treatments) (service|specification|for|in|inside|within|alongside|pathway)+", "step 2"], 2: ["IAPT", "PHQ 9", "GAD 7", "psychological wellbeing practitioner+", "CBT", "high intensity therap~"] } },
  { id: "cyp", title: "children and young people's service", terms: { 5: ["CAMHS", "children and young people (service|mental|emotional|specification)", "(children|child|school|paediatric) (and young people)? .. (service|nursing|health|team|clinic|specification)+", "CYP", "youth (service|mental|wellbeing|counselling)", "child development (centre|team|service)", "community paediatric+", "0 19", "0 to 19", "school nurs~", "mental health support team+", "young people's (service|mental|health|wellbeing)", "young people (emotional|mental)"], 1: ["young people", "children"] } },
  { id: "maternity-perinatal", title: "maternity or perinatal service", terms: { 5: ["maternal mental health", "having a baby", "maternity provider", "birth (centre|trauma)", "infant feeding (service|support)", "early pregnancy", "neonatal (unit|care|service)", "maternity (and perinatal|and neonatal|service|services|specification|care|pathway)", "perinatal (community|specialist|inpatient)? (mental health|service|team)", "midwifery", "antenatal (care|service|pathway)", "(midwives|midwife) (team|at home|led|service)", "health visiting", "mother and baby unit", "obstetric (service|care)"], 2: ["maternity", "postnatal", "midwives", "birth", "health visitor+", "breastfe~"] } },
  { id: "care-home", title: "care home service", terms: { 5: ["care home+ (service|support|specification|team|in reach|enhanced|scheme|residents|contract|framework|medical)", "enhanced health in care homes", "EHCH", "nursing homes", "(nursing|residential|care home) (places|placements|beds)", "(beds|places|placements) in (care|nursing) homes", "dementia nursing care", "nursing home (service|specification|contract|placement)", "residential (care|home) (service|specification|contract|placement|framework)", "care homes", "extra care (service|specification|scheme)", "supported living (service|specification|framework)"], 1: ["care home+", "residents", "home round"] } },
  { id: "carer-service", title: "carers' service", terms: { 5: ["(carer|carers|unpaid carers|young carers|adult carers|carer's) (support)? (service|specification|hub|centre|strategy|support|breaks)+", "support for (unpaid|young|family|adult)? carers", "respite service", "carers together"], 2: ["looking after (someone|somebody|a relative)", "call themselves carers"], 1: ["unpaid carer+"] } },
  { id: "public-health", title: "public health service", terms: { 5: ["tier (1|2|one|two) .. weight management", "weight management tier (1|2|one|two)", "(lifestyle|lifestyles) (service|services|hub)", "stop smoking", "smoking cessation", "gambling", "sexual health (service|clinic)+", "(sexual and reproductive|contraception and sexual) health", "public health (service|specification|contract|programme)+", "(drug|alcohol|substance) (and alcohol|misuse)? (treatment|service|recovery)+", "supervised consumption", "NHS health check+", "health check service", "healthy lifestyle+ (service|programme)+", "health improvement (service|programme)", "tobacco (dependence|control) (service|specification)", "smokefree", "social prescribing (service|specification)", "screening programme", "immunisation (programme|service)"], 2: ["(drink|alcohol) and drugs", "drugs and (drink|alcohol)", "heroin", "methadone", "quit", "smok~", "tobacco", "varenicline", "NRT", "drug treatment", "public health"] } },
  { id: "cancer", title: "cancer service", terms: { 5: ["after cancer", "holistic needs assessment", "cancer treatment", "cancer (service|pathway|centre|specification|support|rehabilitation|care)+", "oncology", "chemotherapy", "radiotherapy", "cancer (alliance|network) specification", "breast (service|clinic|screening|pathway)", "prostate (pathway|service|follow up|stratified)", "palliative (care)? (service|specification|team|coordination|co ordination|hub|pathway)", "end of life (care)? (service|specification)", "hospice+", "lung health check+", "rapid diagnostic (centre|clinic|service)", "(nearing|towards|near) the end of (life|their lives)", "end of life (hub|team|pathway|coordination)", "haematology"], 2: ["cancer", "tumour", "lump+", "biops~", "malignan~"] } },
  { id: "strategy", title: "strategy, plan or business case", terms: { 8: ["(outline|full|strategic)? business case", "(transformation|sustainability and transformation|STP|operating|joint forward|five year forward|leadership) plan", "(commissioning|joint|health|wellbeing|place|mental health|partnership|integrated care|control|delivery|public health|care) strategy"],
    5: ["(commissioning|joint|health|wellbeing|place|five year|5 year|mental health|partnership|integrated care|forward|tobacco control|prevention|control|delivery|public health) (strategy|strategies)", "strategy", "plan for #", "(our|a|the|'s|year) plan for (long term conditions|people|adults|children|older|mental health|the health|frailty|ageing|cancer|carers|tobacco|alcohol)", "(health|healthy|health and care|health and wellbeing|place|partnership|five year|joint forward|forward|operational|delivery|transformation|improvement|system|commissioning|neighbourhood|locality) plan", "strategic (plan|commissioning plan)", "business case", "strategic framework", "roadmap", "commissioning intentions", "proposal", "outline case"], 2: ["our vision", "our priorities", "our ambition+", "strategic (objective|priorit~|aim|vision|initiative)+", "delivery plan", "we will"], 1: ["vision", "priority #"] } },
  { id: "jsna", title: "needs assessment", terms: { 8: ["joint strategic needs assessment", "JSNA", "(health)? needs assessment"],
    5: ["joint strategic needs assessment", "JSNA", "health needs assessment", "needs assessment", "joint strategic assessment", "what we know about the (people|children|adults|residents|families) who live", "the health of the people", "annual public health report"], 1: ["prevalence", "ward level"] } },
  { id: "system", title: "system or alliance contract", terms: { 8: ["section 75", "(better care fund|BCF) plan", "alliance (agreement|contract|schedule)", "pooled (budget|fund) agreement", "lead provider (agreement|contract|collaborative)", "(collaboration|partnering|alliance) (deed|agreement|arrangement)"],
    5: ["section 75", "alliance (agreement|contract|schedule)", "integrated care (system|partnership) (contract|agreement|plan|guidance|framework)", "lead provider (contract|agreement)", "provider collaborative", "pooled (fund|budget)", "partnership agreement", "whole system (contract|specification)", "one contract (for|across)", "better care fund", "outcomes based contract", "neighbourhood health (guidelines|framework|service|guidance)", "integrated neighbourhood (team|service)+", "integrated (community|care|health)? (service|services) contract", "integrated (community|care) contract", "capitated"], 2: ["alliance", "alliance partners"], 1: ["participants", "ICB", "partners", "systems", "integrated neighbourhood teams"] } },
  { id: "mh-other", title: "other mental health service", terms: { 5: ["(crisis|mental health crisis) (service|line|care|specification|cafe|café|house)+", "mental health (service|specification|support service|helpline|supported housing|day service|counselling)+", "eating (disorder|disorders)", "(autism|ADHD|neurodevelopmental) (diagnostic|assessment|diagnosis)? (service|services|clinic|team)", "adult ADHD", "ADHD in adults", "adult autism", "memory (clinic|service|assessment|team)+", "unscheduled mental health", "mental health crisis", "crisis team+", "learning disability (community)? (team|service)", "crisis resolution", "home treatment (team|service)", "crisis and home treatment", "suicide (prevention|bereavement) (service|support)", "counselling (service|and psychotherapy|for)", "bereavement counselling", "psychotherapy (service|for)+", "wellbeing service", "memory (service|clinic|assessment)", "dementia (service|support service|specification)", "psychological support service", "bereavement service", "(secondary care|clinical|adult|specialist|health) psychology (service|team|department)?", "psychology (service|department)", "personality disorder service", "complex emotional needs service"], 2: ["dementia", "old age psychiatr~", "tests of memory"] } },
  { id: "nonclinical", title: "service without patient care", terms: { 5: ["output based specification", "pathology", "laborator~", "catering", "estates", "facilities management", "cleaning (service|contract)", "laundry", "linen", "courier", "patient transport", "non emergency patient transport", "IT (service|services|support) (contract|specification)", "interpreting service+", "(interpreting|translation) and (interpreting|translation|british sign language|BSL)", "sign language", "translation service+", "waste (management|collection)", "diagnostic (imaging|services contract)", "radiology (reporting|service|contract)+", "(image|imaging|scan|film|radiograph|remote) (reporting|exchange|archive|archiving)", "mobile (scanner|scanning|imaging)+", "PACS", "sterile services", "waste", "maintenance (contract|service)", "security service+", "payroll", "procurement service", "decontamination"], 2: ["specimen+", "sample+", "turnaround", "analyser+", "meals", "radiologist+", "radiograph~", "scanner+", "reporting (centre|queue|radiolog~)"] } },
  { id: "minor", title: "small supply or one-off service", terms: { 5: ["(loan|lending) scheme", "minor ailment+", "pharmacy first", "think pharmacy", "emergency supply", "needle (exchange|and syringe)", "(equipment|appliance|wheelchair|loan) (supply|loan|store)+", "community equipment", "head lice", "supply of (medicine|emergency|palliative)", "palliative care drugs", "flu vaccination service", "lateral flow", "blood pressure check service", "emergency hormonal contraception", "gluten free", "not dispensed", "inhaler recycling", "ear wax", "phlebotomy", "blood tests", "pharmacy (agreement|scheme)", "stockholding", "minor eye condition+", "MECS"], 1: ["OTC", "pharmacy"] } },
  { id: "other-public-service", title: "justice, housing or social care service", terms: { 5: ["people on probation", "rehabilitative service+", "commissioned rehabilitative", "probation", "offender+ (service|management|healthcare)", "housing (related support|support service|first|service)", "homeless~ (service|accommodation|prevention)", "floating support", "domestic (abuse|violence)", "(hurt|frightened|abused|controlled) by (someone|somebody|people|a partner|those) .. (live|lives|living|home|partner|family)", "supported employment", "welfare rights", "(debt|money|benefits) (and|or)? advice", "employment (support)? (programme|service)", "rough sleep~ (service|team|pathway)", "refuge (service|provision)", "home care (service|specification|in the|in our|contract|framework)", "domiciliary care", "social care (service|specification|contract)", "employment support service", "supported (accommodation|housing|living)", "day opportunities", "advocacy service", "youth justice"] } },
];

/** What people are told that a document is. */
export const profileTitle = (id: Profile): string => profiles.find((each) => each.id === id)?.title ?? "a text that commissions nothing";

const all: readonly Profile[] = profileIds;
const but = (list: readonly Profile[], ...without: readonly Profile[]): readonly Profile[] => list.filter((id) => !without.includes(id));

/** Everything; even a text that commissions nothing is read for how it speaks of people. */
export const anyDocument = all;
/** Everything that is a commissioning document. */
export const commissioning = but(all, "not-a-commissioning-document");
/** Services for bodies. */
export const physical: readonly Profile[] = ["ltc", "physical-other", "acute-ward", "urgent-ed", "cancer", "pain-pps", "primary", "care-home"];
/** Services for minds. */
export const mentalHealth: readonly Profile[] = ["smi-mh", "mh-inpatient", "talking-therapies", "liaison", "mh-other", "cyp"];
/** Services with patients. */
export const clinical: readonly Profile[] = [...physical, ...mentalHealth, "maternity-perinatal", "public-health", "carer-service"];
/** Plans for a whole population. */
export const plans: readonly Profile[] = ["strategy", "system", "jsna"];
/** Where the questions about content make sense: not in a supply scheme, a directory or a contract without patients. */
export const substantial: readonly Profile[] = [...clinical, "strategy", "system"];
/** Where people can be let in or kept out. */
export const withAccess: readonly Profile[] = [...clinical, "strategy", "system", "minor", "other-public-service"];

/** A service for minds. One for children is, unless its title names a bodily illness: a diabetes clinic for children. One for mothers is where its title says so. */
export const isForMinds = ({ profile, document: { text, title } }: Pick<Facts, "profile" | "document">): boolean => {
  const called = text.slice(title.start, title.end).toLowerCase();
  // Its name may stand in the line below the title of the form.
  if (profile === "maternity-perinatal") return mothersMinds.test(text.slice(title.start, title.end + nameBelow)) && !called.includes("maternity");
  return mentalHealth.includes(profile) && !(profile === "cyp" && bodilyTitles.some((illness) => called.includes(illness)));
};
/** What a service is for by its title, in the words of it: an autism service that does not see every autistic person keeps nobody out for being so. */
export const ownLabels = ({ text, title }: Pick<Facts["document"], "text" | "title">): readonly RegExp[] => labels.filter((label) => label.test(text.slice(title.start, title.end)));
const memory = /\bdementia|\bmemory\b|\bcognitive\b/iu;
const labels = [/\bautis/iu, /\bADHD\b|\battention deficit/iu, /\blearning (?:disabilit|difficult)|\bintellectual disabilit/iu, memory];
export const isForMemory = (document: Facts["document"]): boolean => ownLabels(document).includes(memory);
const mothersMinds = /\b(?:perinatal|maternal) mental health (?:service|team)\b/iu;
/** In characters. */
const nameBelow = 90;
