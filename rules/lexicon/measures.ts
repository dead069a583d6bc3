/** Measures by name: what kind each is, who it is for, and what is known of its licence. */
import type { Checked } from "../language/source.ts";

export interface Measure {
  /** Stable key, such as `m.phq9`. */
  readonly id: string;
  readonly name: string;
  /** Phrases, in the pattern language of the lexicon, that mean this measure wherever they stand. */
  readonly aliases: readonly string[];
  /** Phrases that have other meanings too ("the invoice will be PAID"): they count only near a measure word. */
  readonly needsContext?: readonly string[];
  /** `outcome` shows change, `screen` finds people, `process` counts activity, `experience` asks what care was like. */
  readonly kind: "outcome" | "screen" | "process" | "experience";
  /** A screen that shows change when it is repeated. */
  readonly also?: "outcome";
  readonly domain:
    | "mental" | "wellbeing" | "quality-of-life" | "physical" | "carer" | "activation" | "function" | "experience";
  /** The person sets what is measured. */
  readonly individualised?: true;
  /** A kind of measure, not one instrument: a document still has to say which. */
  readonly generic?: true;
  /** It says something of mental health only where one of these phrases stands near it. */
  readonly countsWith?: readonly string[];
  /** Who it is for, and where. */
  readonly population: string;
  /** Guidance only: what is known, never a permission. */
  readonly licence: string;
  /** How the licence statement was checked. */
  readonly checked: Checked;
}

const ask = "Not checked: check the licence with its owner.";
const believedFree = "Believed to be free to use, but not checked: check the licence.";
const phqFamily = "No permission needed, in terms recorded in 2012; check the licence.";

export const measures: readonly Measure[] = [
  // Depression and anxiety
  { id: "m.phq9", name: "PHQ-9", aliases: ["phq 9", "phq9", "patient health questionnaire 9", "patient health questionnaire", "(nine|9) (mood|depression) (question|item)+", "(nine|9) (question|item)+ (about|on|for|of) (mood|low mood|depression|spirits)"],
    kind: "screen", also: "outcome", domain: "mental",
    population: "Adults with depression; talking therapies; long-term conditions.", licence: phqFamily, checked: "secondary" },
  { id: "m.gad7", name: "GAD-7", aliases: ["gad 7", "gad7", "(generalised|generalized) anxiety disorder (scale|assessment|questionnaire)? 7", "(seven|7) (anxiety|worry) (question|item)+", "(seven|7) (question|item)+ (about|on|for|of) (worry|anxiety|nerves)", "(seven|7) (about|on) (worry|anxiety|nerves)"],
    kind: "screen", also: "outcome", domain: "mental",
    population: "Adults with anxiety.", licence: phqFamily, checked: "secondary" },
  { id: "m.phq2", name: "PHQ-2", aliases: ["phq 2", "phq2"], kind: "screen", domain: "mental",
    population: "Two questions to find possible depression; not an outcome measure on its own.", licence: phqFamily, checked: "secondary" },
  { id: "m.gad2", name: "GAD-2", aliases: ["gad 2", "gad2"], kind: "screen", domain: "mental",
    population: "Two questions to find possible anxiety; not an outcome measure on its own.", licence: believedFree, checked: "unchecked" },
  { id: "m.phq4", name: "PHQ-4", aliases: ["phq 4", "phq4"], kind: "screen", domain: "mental",
    population: "Four questions on mood and anxiety; not an outcome measure on its own.", licence: phqFamily, checked: "secondary" },
  { id: "m.who5", name: "WHO-5 Well-Being Index", aliases: ["WHO 5", "WHO5", "WHO five", "world health organi~ five (well being|wellbeing) index"], kind: "screen", also: "outcome", domain: "wellbeing",
    population: "Adults and young people; wellbeing in the last two weeks.", licence: ask, checked: "unchecked" },
  { id: "m.whooley", name: "Whooley questions", aliases: ["whooley", "two question (depression)? screen+", "(two|2) (depression|mood) questions", "depression identification questions"],
    kind: "screen", domain: "mental",
    population: "Two questions to find possible depression, in physical and maternity care.", licence: believedFree, checked: "unchecked" },
  { id: "m.hads", name: "HADS", aliases: ["HADS", "hospital anxiety (and)? depression scale"],
    kind: "screen", also: "outcome", domain: "mental",
    population: "People in hospital or with a long-term condition; cardiac and pulmonary rehabilitation.",
    licence: "Licensed, sold by GL Assessment, and fees appear to be payable; check the licence.", checked: "primary" },
  { id: "m.gds", name: "Geriatric Depression Scale (GDS)", aliases: ["geriatric depression (scale|score)", "GDS (4|15|30)", "GDS4", "GDS15", "GDS30"], needsContext: ["GDS"],
    kind: "screen", also: "outcome", domain: "mental",
    population: "Older adults.", licence: "The original scale was recorded as public domain in 2015; check the licence of the version you use.", checked: "secondary" },
  { id: "m.cornell", name: "Cornell Scale for Depression in Dementia", aliases: ["cornell (scale|depression)", "CSDD"],
    kind: "screen", also: "outcome", domain: "mental", population: "People with dementia; care homes.", licence: ask, checked: "unchecked" },
  { id: "m.epds", name: "Edinburgh Postnatal Depression Scale (EPDS)", aliases: ["EPDS", "edinburgh (postnatal|post natal|perinatal)", "edinburgh (questions|score|scores|form|scale|questionnaire)"],
    kind: "screen", also: "outcome", domain: "mental", population: "Pregnancy and the first year after birth.",
    licence: "Copyright of the Royal College of Psychiatrists: a clinician may copy it on paper, complete and with its source; other or online use needs written permission (terms recorded in 2013). Check the licence.", checked: "secondary" },

  // Talking therapies and mental health services
  { id: "m.wsas", name: "Work and Social Adjustment Scale (WSAS)", aliases: ["WSAS", "w&sas", "work (and)? social adjustment"],
    kind: "outcome", domain: "function", population: "Adults in talking therapies: daily functioning.",
    licence: "Copyright of Isaac Marks; check the licence.", checked: "secondary" },
  { id: "m.core10", name: "CORE-10", aliases: ["CORE 10", "CORE10"], kind: "outcome", domain: "mental", population: "Adults in psychological therapy.",
    licence: "Free of fee under Creative Commons if unaltered; sources differ on commercial use. Check the licence.", checked: "primary" },
  { id: "m.coreom", name: "CORE-OM", aliases: ["CORE (OM|34)", "COREOM", "CORE34", "clinical outcomes in routine evaluation"], needsContext: ["CORE"],
    kind: "outcome", domain: "mental", population: "Adults in psychological therapy.",
    licence: "Free of fee under Creative Commons if unaltered; sources differ on commercial use. Check the licence.", checked: "primary" },
  { id: "m.reqol", name: "ReQoL-10 and ReQoL-20", aliases: ["reqol (10|20)?", "reqol10", "reqol20", "re qol (10|20)?", "recovering quality of life"],
    kind: "outcome", domain: "quality-of-life", population: "People aged 16 and over with mental health problems; includes a physical health question.",
    licence: "Needs a licence from Oxford University Innovation, as a rule free for publicly funded health care; check the licence.", checked: "primary" },
  // DIALOG+ is a conversation built on DIALOG, not a measure. Its plus sign is no part of a word, so both read alike.
  { id: "m.dialog", name: "DIALOG", aliases: ["DIALOG"], kind: "outcome", domain: "quality-of-life",
    population: "People with severe mental illness; community mental health. Eight life areas and three on treatment.",
    licence: "Free to download and use; the type of licence was not found. Check the licence.", checked: "primary" },
  { id: "m.gbo", name: "Goal-based outcomes (GBO)", individualised: true,
    aliases: ["goal+ based outcome+ (measure+|tool)?", "GBO", "GBOM", "goal+ attainment (scaling|scale)", "personal goal+ (score+|scale+|rating+)"],
    kind: "outcome", domain: "wellbeing", population: "Anybody: children, adults, physical as well as mental health services.",
    licence: "Duncan Law's tool is under Creative Commons, non-commercial, share alike; check the licence.", checked: "primary" },
  { id: "m.honos", name: "HoNOS", aliases: ["honos~", "health of the nation outcome+ scale+"], kind: "outcome", domain: "mental",
    population: "Secondary mental health care; rated by clinicians. Versions for children, older people, brain injury and learning disability.",
    licence: "Copyright of the Royal College of Psychiatrists; check the licence.", checked: "secondary" },
  { id: "m.mansa", name: "MANSA", aliases: ["MANSA", "manchester short assessment of quality of life"], kind: "outcome", domain: "quality-of-life",
    population: "People with severe mental illness.", licence: believedFree, checked: "unchecked" },
  { id: "m.qpr", name: "Questionnaire about the Process of Recovery (QPR)", aliases: ["questionnaire about the process of recovery", "process of recovery questionnaire", "QPR (15)?"], needsContext: ["QPR"],
    kind: "outcome", domain: "wellbeing", population: "People with psychosis: personal recovery.", licence: believedFree, checked: "unchecked" },
  { id: "m.i-roc", name: "I.ROC", aliases: ["i ROC", "IROC", "individual recovery outcome+ counter"], kind: "outcome", domain: "wellbeing", individualised: true,
    population: "Recovery services and voluntary organisations.", licence: ask, checked: "unchecked" },
  { id: "m.star", name: "Outcomes Star", aliases: ["outcome+ star+", "recovery star+", "wellbeing star", "well being star"], kind: "outcome", domain: "wellbeing", individualised: true,
    population: "Voluntary organisations and recovery services.",
    licence: "Needs a licence, and training for every worker who uses it; check the licence.", checked: "primary" },
  { id: "m.tt-recovery", name: "Recovery rate, reliable improvement, reliable recovery",
    aliases: ["(recovery|recover|recovered) (in|from|after|through|at) (NHS)? talking therapies", "talking therapies recovery", "recovery rate+", "moving to recovery", "move to recovery", "reliable (improvement|recovery|change|deterioration|gain+)", "reliably (improved|recovered)"],
    kind: "outcome", domain: "mental", population: "NHS Talking Therapies: results of a whole service, from paired scores.",
    licence: "No licence of its own. National targets change each year: check the current planning guidance.", checked: "primary" },

  // Wellbeing, quality of life, loneliness
  { id: "m.wemwbs", name: "WEMWBS", aliases: ["WEMWBS", "warwick edinburgh (mental (wellbeing|well being))? (scale)?"], kind: "outcome", domain: "wellbeing",
    population: "Anybody aged 13 and over; public health and prevention.",
    licence: "Register with the University of Warwick first; free for non-commercial use. Check the licence.", checked: "primary" },
  { id: "m.swemwbs", name: "SWEMWBS", aliases: ["SWEMWBS", "short warwick edinburgh (mental (wellbeing|well being))? (scale)?"], kind: "outcome", domain: "wellbeing",
    population: "Anybody aged 13 and over; the seven-question form.",
    licence: "Register with the University of Warwick first; free for non-commercial use. Check the licence.", checked: "primary" },
  { id: "m.ons4", name: "ONS4 personal wellbeing questions", aliases: [
    "ONS (life satisfaction|anxiety|wellbeing|well being|personal|questions)", "ONS4", "ONS 4", "ONS (personal)? (wellbeing|well being)", "personal (wellbeing|well being) (question+|measure+|score+)",
  ],
    kind: "outcome", domain: "wellbeing", population: "Whole populations; social prescribing.", licence: believedFree, checked: "unchecked" },
  { id: "m.ucla", name: "UCLA loneliness scale (three items)", aliases: ["ucla (3|three)? (item)? loneliness", "loneliness (scale|score|measure)", "UCLA 3"],
    kind: "outcome", domain: "wellbeing", population: "Social prescribing; older people.", licence: believedFree, checked: "unchecked" },
  { id: "m.eq5d", name: "EQ-5D", aliases: ["EQ 5D (5L|3L)?", "EQ5D (5L|3L)?", "EQ5D5L", "EQ5D3L", "euroqol"], kind: "outcome", domain: "quality-of-life",
    countsWith: ["anxiety (and|or)? depression", "(all|each|five|5|every) dimension+", "dimension+ (score+|level+|result+)", "dimensions", "profile+"],
    population: "Any condition. Says something of mental health only where the anxiety/depression dimension, or the whole profile, is reported.",
    licence: "Register with EuroQol before any use; charges for non-commercial use outside research were dropped in 2019. Check the licence.", checked: "primary" },
  { id: "m.icecap", name: "ICECAP-A and ICECAP-O", aliases: ["icecap (a|o)?"], kind: "outcome", domain: "quality-of-life",
    population: "Adults and older people: what a person is able to do in life.", licence: "Registration is believed to be needed; not checked. Check the licence.", checked: "unchecked" },
  { id: "m.demqol", name: "DEMQOL", aliases: ["demqol (proxy)?"], kind: "outcome", domain: "quality-of-life", population: "People with dementia, or someone on their behalf.",
    licence: "Free without licence or registration, by an author's letter of 2015; copyright is kept. Check the licence.", checked: "secondary" },

  // Distress in physical illness
  { id: "m.dt", name: "Distress Thermometer", aliases: ["distress thermometer+", "(distress|emotion) thermometer", "concern+ checklist", "ehna (concern+)?"], kind: "screen", domain: "mental",
    population: "People with cancer; often with a list of concerns.", licence: "Sources differ: NCCN's permission may be needed. Check the licence.", checked: "secondary" },
  { id: "m.paid", name: "Problem Areas in Diabetes (PAID)", aliases: ["problem area+ in diabetes", "PAID (20|11) (score+|scale|questionnaire)?", "PAID20", "PAID5"], needsContext: ["PAID", "PAID 5", "PAID 1"],
    kind: "screen", also: "outcome", domain: "mental", population: "People with diabetes: distress.", licence: believedFree, checked: "unchecked" },
  { id: "m.dds", name: "Diabetes Distress Scale (DDS)", aliases: ["diabetes distress (scale|score|screening)", "DDS (2|17)", "DDS2", "DDS17"], needsContext: ["DDS"],
    kind: "screen", also: "outcome", domain: "mental", population: "People with diabetes: distress.", licence: believedFree, checked: "unchecked" },
  { id: "m.pseq", name: "Pain Self-Efficacy Questionnaire (PSEQ)", aliases: ["PSEQ", "pain self efficacy"], kind: "outcome", domain: "mental",
    population: "People with persistent pain: confidence in spite of pain.", licence: ask, checked: "unchecked" },
  { id: "m.pcs", name: "Pain Catastrophizing Scale (PCS)", aliases: ["pain catastrophi~"], needsContext: ["PCS"], kind: "outcome", domain: "mental",
    population: "People with persistent pain: worry about pain.", licence: ask, checked: "unchecked" },
  { id: "m.phq15", name: "PHQ-15", aliases: ["phq 15", "phq15"], kind: "screen", also: "outcome", domain: "physical",
    population: "People with persistent physical symptoms: load of bodily symptoms, not mood.", licence: phqFamily, checked: "secondary" },
  { id: "m.sss8", name: "SSS-8", aliases: ["SSS 8", "SSS8", "somatic symptom scale (8)?"], kind: "screen", also: "outcome", domain: "physical",
    population: "People with persistent physical symptoms: load of bodily symptoms, not mood.", licence: ask, checked: "unchecked" },
  { id: "m.isi", name: "Insomnia Severity Index (ISI)", aliases: ["insomnia severity index"], needsContext: ["ISI"], kind: "screen", also: "outcome", domain: "mental",
    population: "Adults with poor sleep.", licence: ask, checked: "unchecked" },
  { id: "m.audit", name: "AUDIT and AUDIT-C", aliases: ["AUDIT C", "alcohol use disorder+ identification test"], needsContext: ["AUDIT"], kind: "screen", domain: "mental",
    population: "Adults: risky drinking. Not a measure of mood.",
    licence: "AUDIT was recorded as free for non-commercial use (WHO) and AUDIT-C as public domain; check the licence.", checked: "secondary" },
  { id: "m.cage", name: "CAGE", aliases: ["CAGE (questionnaire|questions|screen+|score+)"], needsContext: ["CAGE"], kind: "screen", domain: "mental",
    population: "Adults: risky drinking. Not a measure of mood.", licence: "Believed to be public domain; check the licence.", checked: "secondary" },

  // Trauma
  { id: "m.ies", name: "Impact of Event Scale (IES-R)", aliases: ["IES R", "IESR", "impact of event+ scale"], kind: "screen", also: "outcome", domain: "mental",
    population: "Adults after trauma; follow-up after intensive care.", licence: "Copyright is unclear and an author declined permission in 2015; check the licence.", checked: "secondary" },
  { id: "m.pcl5", name: "PCL-5", aliases: ["PCL 5", "PCL5", "ptsd checklist (5)?"], kind: "screen", also: "outcome", domain: "mental",
    population: "Adults with PTSD symptoms.", licence: "Recorded as public domain (a work of the United States Government); check the licence.", checked: "secondary" },
  { id: "m.itq", name: "International Trauma Questionnaire (ITQ)", aliases: ["international trauma questionnaire"], needsContext: ["ITQ"], kind: "screen", also: "outcome", domain: "mental",
    population: "Adults with PTSD or complex PTSD symptoms.", licence: ask, checked: "unchecked" },
  { id: "m.tsq", name: "Trauma Screening Questionnaire (TSQ)", aliases: ["trauma screening questionnaire"], needsContext: ["TSQ"], kind: "screen", also: "outcome", domain: "mental",
    population: "Adults after trauma.", licence: ask, checked: "unchecked" },

  // Children, young people and families
  { id: "m.rcads", name: "RCADS", aliases: ["rcads (p)?", "revised (children's|child|childrens) anxiety (and)? depression scale"], kind: "screen", also: "outcome", domain: "mental",
    population: "Children and young people: anxiety and low mood; a form for parents.", licence: believedFree, checked: "unchecked" },
  { id: "m.sdq", name: "Strengths and Difficulties Questionnaire (SDQ)", aliases: ["SDQ", "strengths (and)? difficulties (questionnaire|score+)?"], kind: "screen", also: "outcome", domain: "mental",
    population: "Children and young people.", licence: "Paper copies are free if families are not charged; electronic use needs consent from Youthinmind. Check the licence.", checked: "secondary" },
  { id: "m.cgas", name: "Children's Global Assessment Scale (CGAS)", aliases: ["c gas", "CGAS", "(children's|childrens|child) global assessment scale"], kind: "outcome", domain: "function",
    population: "Children and young people; rated by clinicians.", licence: ask, checked: "unchecked" },
  { id: "m.ors", name: "Outcome Rating Scale (ORS, CORS)", aliases: ["(child)? outcome rating scale", "CORS"], needsContext: ["ORS"], kind: "outcome", domain: "wellbeing",
    population: "Children, young people and adults in therapy.", licence: "Copyright of Miller and Duncan; NHS permission may come through a national body. Check the licence.", checked: "secondary" },
  { id: "m.srs", name: "Session Rating Scale (SRS)", aliases: ["session rating scale"], needsContext: ["SRS"], kind: "experience", domain: "experience",
    population: "People in therapy: how the session went.", licence: "Copyright of Miller, Duncan and Johnson; check the licence.", checked: "secondary" },
  { id: "m.score15", name: "SCORE-15", aliases: ["SCORE 15", "SCORE15"], kind: "outcome", domain: "wellbeing",
    population: "Families: how they manage together.", licence: believedFree, checked: "unchecked" },

  // Carers
  { id: "m.zbi", name: "Zarit Burden Interview", aliases: ["zarit (burden|scale|score|interview|carer|caregiver)?", "caregiver burden (interview|inventory|scale|score)", "carer burden (interview|inventory|scale|score)"],
    kind: "outcome", domain: "carer", population: "Unpaid carers.",
    licence: "Licensed only through Mapi Research Trust; free for some users who register each study. Check the licence.", checked: "primary" },
  { id: "m.acqol", name: "Adult Carer Quality of Life questionnaire (AC-QoL)", aliases: ["ac qol", "acqol", "adult carer+ quality of life"], kind: "outcome", domain: "carer",
    population: "Unpaid adult carers.", licence: ask, checked: "unchecked" },
  { id: "m.ascot-c", name: "ASCOT-Carer", aliases: ["ASCOT (carer|SCT4)?", "adult social care outcomes toolkit"], kind: "outcome", domain: "carer",
    population: "Unpaid carers; social care.", licence: ask, checked: "unchecked" },
  { id: "m.ces", name: "Carer Experience Scale", aliases: ["carer experience scale"], kind: "outcome", domain: "carer", population: "Unpaid carers.", licence: ask, checked: "unchecked" },
  { id: "m.cws", name: "Carer Wellbeing and Support questionnaire (CWS)", aliases: ["carer+ (wellbeing|well being) (and)? support", "carer (wellbeing|well being) (score+|scale|questionnaire)"], needsContext: ["CWS"],
    kind: "outcome", domain: "carer", population: "Unpaid carers of people with mental health problems or dementia.", licence: ask, checked: "unchecked" },

  // Activation: what people know and feel able to do, not how they feel
  { id: "m.pam", name: "Patient Activation Measure (PAM)", aliases: ["patient activation (measure+|score+|level+)?", "PAM (10|13)", "PAM10", "PAM13"], needsContext: ["PAM"],
    kind: "process", domain: "activation", population: "People who manage a long-term condition: knowledge, skills and confidence. Not a measure of mental health.",
    licence: "Licensed by Insignia Health, one licence a person; the national licence ended in March 2021. Check the licence.", checked: "primary" },

  // Physical measures: never an answer to the question whether people's mental health changed
  { id: "m.cat", name: "COPD Assessment Test (CAT)", aliases: ["copd assessment (test|tool)", "CAT score+"], needsContext: ["CAT"], kind: "outcome", domain: "physical", population: "People with COPD.", licence: ask, checked: "unchecked" },
  { id: "m.ccq", name: "Clinical COPD Questionnaire (CCQ)", aliases: ["clinical copd questionnaire"], needsContext: ["CCQ"], kind: "outcome", domain: "physical", population: "People with COPD.", licence: ask, checked: "unchecked" },
  { id: "m.mrc", name: "MRC breathlessness scale", aliases: ["mmrc", "MRC (dyspnoea|breathlessness|score+|scale|grade)"], needsContext: ["MRC"], kind: "outcome", domain: "physical", population: "People who are short of breath.", licence: ask, checked: "unchecked" },
  { id: "m.kccq", name: "Kansas City Cardiomyopathy Questionnaire (KCCQ)", aliases: ["KCCQ (12)?", "kansas city cardiomyopathy"], kind: "outcome", domain: "physical", population: "People with heart failure.", licence: ask, checked: "unchecked" },
  { id: "m.msk-hq", name: "MSK-HQ", aliases: ["MSK HQ", "MSKHQ", "musculoskeletal health questionnaire"], kind: "outcome", domain: "physical", population: "People with muscle, bone or joint problems.", licence: ask, checked: "unchecked" },
  { id: "m.oxford", name: "Oxford hip and knee scores", aliases: ["oxford (hip|knee|shoulder) score+"], kind: "outcome", domain: "physical", population: "People who have a joint operation.", licence: ask, checked: "unchecked" },

  // Counts of activity and coverage
  { id: "m.tt-access", name: "Talking therapies access and waits",
    aliases: ["(talking therapies|iapt) (access|wait+|waiting)", "(access|wait+|waiting time+) (to|for) (nhs)? (talking therapies|iapt|psychological therapies)"],
    kind: "process", domain: "mental", population: "NHS Talking Therapies: how many people, how soon. Not whether they got better.", licence: "No licence needed for a count.", checked: "primary" },
  { id: "m.smi-check", name: "Annual physical health check coverage (SMI)",
    aliases: ["smi (annual)? (physical)? (health)? check+", "annual physical health check+", "(six|6) (core)? (physical)? (health)? check+", "full annual (smi)? check+"],
    kind: "process", domain: "physical", population: "People on the severe mental illness register: share who had all checks and follow-up.", licence: "No licence needed for a count.", checked: "primary" },
  { id: "m.liaison-1h", name: "Liaison response time", aliases: ["liaison .. (response|responds|respond|responding)", "liaison .. within (1|one|24) hour+"],
    kind: "process", domain: "mental", population: "Acute hospitals: how soon mental health liaison comes.", licence: "No licence needed for a count.", checked: "secondary" },

  // Experience of care
  { id: "m.fft", name: "Friends and Family Test", aliases: ["friends (and)? family (test)?", "FFT"], kind: "experience", domain: "experience",
    population: "Anybody: what care was like. Not a measure of health.", licence: ask, checked: "unchecked" },
  { id: "m.cmhs", name: "Community mental health survey (CQC)", aliases: ["community mental health survey", "cqc (community)? (mental health)? survey"], kind: "experience", domain: "experience",
    population: "People who use community mental health services.", licence: "A national survey; no local licence is needed to quote it.", checked: "unchecked" },
  { id: "m.csq8", name: "Client Satisfaction Questionnaire (CSQ-8)", aliases: ["CSQ 8", "CSQ8", "client satisfaction questionnaire"], kind: "experience", domain: "experience",
    population: "Anybody: satisfaction with a service.", licence: "A licence is believed to be needed; not checked. Check the licence.", checked: "unchecked" },
  { id: "m.peq", name: "Patient Experience Questionnaire", aliases: ["patient experience questionnaire+"], kind: "experience", domain: "experience", generic: true,
    population: "People in talking therapies and other services: what care was like.", licence: ask, checked: "unchecked" },
  { id: "m.prem", name: "Patient-reported experience measures (PREMs)", aliases: ["PREM", "patient reported experience (measure+)?"], kind: "experience", domain: "experience", generic: true,
    population: "Anybody: what care was like.", licence: "Depends on the measure: name it, then check the licence.", checked: "unchecked" },

  // Conditions and ages of life, whose scales tell of distress, mood or how much of life is taken
  { id: "m.edeq", name: "Eating Disorder Examination Questionnaire (EDE-Q)", aliases: ["EDE Q", "EDEQ", "eating disorder examination"], kind: "outcome", domain: "mental",
    population: "People with an eating disorder.", licence: ask, checked: "unchecked" },
  { id: "m.cia", name: "Clinical Impairment Assessment (CIA)", aliases: ["clinical impairment assessment"], kind: "outcome", domain: "mental",
    population: "People with an eating disorder: what it takes from daily life.", licence: ask, checked: "unchecked" },
  { id: "m.iwqol", name: "Impact of Weight on Quality of Life (IWQOL-Lite)", aliases: ["iwqol (lite)?", "impact of weight on quality of life"], kind: "outcome", domain: "quality-of-life",
    population: "People living with obesity.", licence: ask, checked: "unchecked" },
  { id: "m.mors", name: "Mother Object Relations Scale (MORS)", aliases: ["mother object relations", "MORS (SF)?"], kind: "outcome", domain: "mental",
    population: "Parents and babies: the bond between them.", licence: ask, checked: "unchecked" },
  { id: "m.pbq", name: "Postpartum Bonding Questionnaire (PBQ)", aliases: ["postpartum bonding questionnaire", "PBQ"], kind: "outcome", domain: "mental",
    population: "Parents and babies: the bond between them.", licence: ask, checked: "unchecked" },
  { id: "m.ypcore", name: "YP-CORE", aliases: ["YP CORE", "YPCORE"], kind: "outcome", domain: "mental",
    population: "Young people in counselling and therapy.", licence: ask, checked: "unchecked" },
  { id: "m.mfq", name: "Mood and Feelings Questionnaire (MFQ)", aliases: ["mood (and)? feelings questionnaire", "SMFQ"], kind: "outcome", domain: "mental",
    population: "Children and young people.", licence: ask, checked: "unchecked" },
  { id: "m.dass", name: "DASS-21", aliases: ["DASS (21|42)?", "depression anxiety (and)? stress scale+"], kind: "outcome", domain: "mental",
    population: "Adults: depression, anxiety and stress.", licence: ask, checked: "unchecked" },
  { id: "m.ghq", name: "General Health Questionnaire (GHQ-12)", aliases: ["GHQ (12|28|30)", "general health questionnaire"], kind: "outcome", domain: "mental",
    population: "Adults: strain and low mood.", licence: ask, checked: "unchecked" },
  { id: "m.k10", name: "Kessler scale (K6, K10)", aliases: ["kessler (6|10|psychological|scale)?", "K10"], kind: "outcome", domain: "mental",
    population: "Adults: psychological distress.", licence: ask, checked: "unchecked" },
  { id: "m.bdi", name: "Beck scales (BDI, BAI)", aliases: ["beck (depression|anxiety) inventory", "BDI (II|2)?", "BAI"], kind: "outcome", domain: "mental",
    population: "Adults: depression or anxiety.", licence: ask, checked: "unchecked" },
  { id: "m.madrs", name: "MADRS", aliases: ["MADRS", "montgomery asberg"], kind: "outcome", domain: "mental",
    population: "Adults with depression; rated by clinicians.", licence: ask, checked: "unchecked" },
  { id: "m.panss", name: "PANSS and BPRS", aliases: ["PANSS", "BPRS", "positive and negative syndrome scale", "brief psychiatric rating scale"], kind: "outcome", domain: "mental",
    population: "People with psychosis; rated by clinicians.", licence: ask, checked: "unchecked" },
  { id: "m.whodas", name: "WHODAS 2.0", aliases: ["WHODAS (2)?", "world health organi~ disability assessment"], kind: "outcome", domain: "quality-of-life",
    population: "Adults: how illness limits life.", licence: ask, checked: "unchecked" },
  { id: "m.whoqol", name: "WHOQOL-BREF", aliases: ["WHOQOL (bref)?"], kind: "outcome", domain: "quality-of-life",
    population: "Adults: quality of life.", licence: ask, checked: "unchecked" },
  { id: "m.sf", name: "SF-12 and SF-36", aliases: ["SF (12|36)", "SF12", "SF36"], kind: "outcome", domain: "quality-of-life",
    population: "Adults: health as people rate it, mental health among it.", licence: ask, checked: "unchecked" },
  { id: "m.promis", name: "PROMIS (mental health, anxiety, depression)", aliases: ["PROMIS (global|mental|anxiety|depression|29|10)"], kind: "outcome", domain: "quality-of-life",
    population: "Adults: health as people rate it.", licence: ask, checked: "unchecked" },
  { id: "m.qolie", name: "Quality of Life in Epilepsy (QOLIE)", aliases: ["QOLIE (10|31|89)?", "quality of life in epilepsy"], kind: "outcome", domain: "quality-of-life",
    population: "People with epilepsy.", licence: ask, checked: "unchecked" },
  { id: "m.macnew", name: "MacNew and other heart questionnaires", aliases: ["macnew", "minnesota living with heart failure", "dartmouth co op"], kind: "outcome", domain: "quality-of-life",
    population: "People with heart disease: feelings, limits and company.", licence: ask, checked: "unchecked" },
  { id: "m.sgrq", name: "St George's and Chronic Respiratory questionnaires", aliases: ["SGRQ", "st george's respiratory", "chronic respiratory (disease)? questionnaire", "CRQ"], kind: "outcome", domain: "quality-of-life",
    population: "People with lung disease: emotional effect among it.", licence: ask, checked: "unchecked" },
  { id: "m.eortc", name: "EORTC and FACT questionnaires", aliases: ["EORTC (QLQ)?", "QLQ C30", "FACT (G|B|L)"], kind: "outcome", domain: "quality-of-life",
    population: "People with cancer: emotional function among it.", licence: ask, checked: "unchecked" },
  { id: "m.ibdq", name: "IBD questionnaires (IBDQ, IBD-Control)", aliases: ["IBDQ", "IBD control"], kind: "outcome", domain: "quality-of-life",
    population: "People with inflammatory bowel disease.", licence: ask, checked: "unchecked" },
  { id: "m.saqol", name: "Stroke quality of life and mood scales", aliases: ["SAQOL", "SADQ", "stroke impact scale", "stroke specific quality of life", "SS QOL", "DISCS"], kind: "outcome", domain: "quality-of-life",
    population: "People who have had a stroke.", licence: ask, checked: "unchecked" },
  { id: "m.pdq", name: "Parkinson's Disease Questionnaire (PDQ-39, PDQ-8)", aliases: ["PDQ (39|8)", "PDQ39", "PDQ8"], kind: "outcome", domain: "quality-of-life",
    population: "People with Parkinson's: emotional wellbeing among it.", licence: ask, checked: "unchecked" },
  { id: "m.pedsql", name: "PedsQL and CHU-9D", aliases: ["pedsql", "CHU (9D)", "CHU9D", "kidscreen"], kind: "outcome", domain: "quality-of-life",
    population: "Children and young people.", licence: ask, checked: "unchecked" },
  { id: "m.burden", name: "Illness perception and treatment burden", aliases: ["brief illness perception", "illness perception questionnaire", "treatment burden questionnaire"], kind: "outcome", domain: "mental",
    population: "People with a long-term condition: what it means to them.", licence: ask, checked: "unchecked" },
  { id: "m.distress-own", name: "Condition-specific distress scales", aliases: ["(epilepsy|heart|cardiac|cancer|kidney|tinnitus|skin|birth) (distress|anxiety|depression) (scale|inventory|questionnaire)", "NDDI E", "NDDIE", "DLQI", "skindex", "tinnitus handicap inventory"], kind: "outcome", domain: "mental",
    population: "People with one condition: the distress that comes with it.", licence: ask, checked: "unchecked" },
  { id: "m.pss", name: "Perceived Stress Scale (PSS)", aliases: ["perceived stress scale"], kind: "outcome", domain: "mental",
    population: "Adults: stress.", licence: ask, checked: "unchecked" },
  { id: "m.rses", name: "Rosenberg Self-Esteem Scale", aliases: ["rosenberg (self)?"], kind: "outcome", domain: "wellbeing",
    population: "Anybody: self-esteem.", licence: ask, checked: "unchecked" },
  { id: "m.recovery", name: "Recovery measures (RAS, MHRM)", aliases: ["recovery assessment scale", "mental health recovery measure", "RAS DS"], kind: "outcome", domain: "wellbeing",
    population: "People in recovery from a mental health problem.", licence: ask, checked: "unchecked" },
  { id: "m.mymop", name: "MYMOP and MYCaW", aliases: ["mymop", "mycaw", "measure yourself (medical|concerns)"], kind: "outcome", domain: "wellbeing", individualised: true,
    population: "Anybody: what the person says matters.", licence: ask, checked: "unchecked" },

  // Kinds of measure: a document that uses these words still has to choose one
  { id: "m.wellbeing", name: "Wellbeing score or scale", generic: true,
    aliases: ["(wellbeing|well being) (score+|scale+|measure+|questionnaire+|star+|index)", "(score+|scale+|measure+) of (mental|emotional|personal)? (wellbeing|well being)"],
    kind: "outcome", domain: "wellbeing", population: "Anybody.", licence: "Depends on the measure: name it, then check the licence.", checked: "unchecked" },
  { id: "m.distress", name: "Distress scale", generic: true,
    aliases: ["distress (score+|scale+|measure+|questionnaire+)", "(score+|scale+|measure+) of (psychological|emotional|diabetes)? distress"],
    kind: "outcome", domain: "mental", population: "Anybody; several long-term conditions have one of their own.", licence: "Depends on the measure: name it, then check the licence.", checked: "unchecked" },
  { id: "m.mood", name: "Mood score", generic: true,
    aliases: ["(mood|depression|anxiety|panic|worry|grief|loneliness|self esteem|body image|adjustment|coping|resilience|fatigue|fear) (symptom|severity|disorder|intensity)? (score+|scale+|rating+|measure+|inventory|index)", "(score+|measure+) of (mood|depression|anxiety)"],
    kind: "outcome", domain: "mental", population: "Anybody.", licence: "Depends on the measure: name it, then check the licence.", checked: "unchecked" },
  { id: "m.mh-outcome", name: "Mental health outcome measure", generic: true,
    aliases: ["(mental health|psychological|emotional) (outcome|health)? (score+|scale+|measure+)", "(mental|emotional|psychological|psychosocial) (health|wellbeing|wellness|functioning)? (component|domain|dimension|subscale|sub scale|subscore|summary score|factor)+"],
    kind: "outcome", domain: "mental", population: "Anybody.", licence: "Depends on the measure: name it, then check the licence.", checked: "unchecked" },
  { id: "m.qol", name: "Quality of life score", generic: true,
    aliases: ["quality of life (score+|scale+|measure+|questionnaire+|tool+|index)", "QOL (score+|scale+|measure+|questionnaire+)"],
    kind: "outcome", domain: "quality-of-life", population: "Anybody.", licence: "Depends on the measure: name it, then check the licence.", checked: "unchecked" },
  // What a PROM measures depends on which it is: the words alone do not promise a measure of mental health.
  { id: "m.prom", name: "Patient-reported outcome measures (PROMs)", generic: true,
    aliases: ["PROM", "patient (reported|rated) outcome+ (measure+)?", "(person|self) reported outcome+ (measure+)?"],
    kind: "outcome", domain: "wellbeing", population: "Anybody: how people rate their own health.", licence: "Depends on the measure: name it, then check the licence.", checked: "unchecked" },
];
