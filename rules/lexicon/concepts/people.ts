/** Words for who is spoken of: those served, those who serve, those who care. */
import { patients, persons } from "../classes.ts";
import type { Lexeme } from "../lexeme.ts";

/** Small numbers as words, for counting people. */
const few =
  "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|several|a dozen|#)";
/** Those who may have a say, so many of them; no cases, and nobody in particular. */
const several = `(${patients}|${persons}|young people|parent|mother|father|families|carer|tenant|member|citizen|relative|family member|husband|wives|wife|local people|of them|survivor|partners)+`;

export const people = {
  patient: {
    means: "Whoever a service is for, whatever they are called.",
    say: [
      "patient+", "people", "person", "persons", "candidate+", "applicant+", "participant+", "attendee+", "inpatient+", "service user+", "client+", "resident+", "citizen+", "woman", "women", "mother+",
      "parent+", "individual+", "child", "children", "young (person|people|adult+)", "adult+", "user+", "those", "anyone", "everyone",
      "somebody", "someone", "anybody", "nobody", "the public", "public", "tenant+", "member+ of the public", "expert+ by experience",
      "healthwatch", "MNVP", "maternity voices", "voices partnership",
    ],
    not: [
      "lead person", "(person|patient|people|child|family|woman|women) (centred|centered|centredness)", "public health", "public sector", "the person responsible", "user guide", "public holiday+", "people plan",
      "user licence", "public transport", "adult (services|social|care|safeguarding)", "director of (adult|children's|children) .. services"],
  },
  provider: {
    means: "Whoever has to do what the contract says.",
    say: [
      "provider+", "service", "services", "team+", "practice+", "trust+", "home+", "contractor+", "pharmac~", "we", "commissioner+",
      "ICB", "clinic+", "ward", "unit", "hospital+", "participant+", "partnership", "programme", "(consideration|thought)",
    ],
  },
  staff: {
    means: "Those who work here, by their callings or together.",
    say: [
      "(unit|ward|charge) sister+",
      "staff", "employee+", "workforce", "nurse+", "doctor+", "clinician+", "midwi~", "therapist+", "practitioner+", "worker+",
      "consultant+", "receptionist+", "administrator+", "HCA", "physio~", "pharmacist+", "colleague+", "professional+", "manager+",
      "matron+", "GP", "psychologist+", "adviser+", "advisor+", "trainee+", "coordinator+", "volunteer+", "facilitator+",
    ],
  },
  everyone: {
    means: "All who work here without exception, or those often forgotten: cleaners, receptionists.",
    say: [
      "(everyone|everybody|anyone|all|all those) (with|who has|who have|having|in) (any|direct|regular|face to face|some)? (patient|public|client|resident|direct|service user)? contact",
      // Barred until they have learnt it, or whoever is sent to work here.
      "(no one|nobody|no member of staff|no employee|no worker) (may|shall|can|is to|will|is allowed to|is permitted to) (work|practise|start|begin|see|meet|be deployed|be rostered|be placed|take calls) .. (until|unless|before|without)",
      "(post|role|grade|discipline|profession|band|position)+ alike",
      "(every|each|all|any) (person|people|individual|worker)+ (whom|that)? (they|it|the provider|we) (deploy|deploys|employ|employs|engage|engages|place|places|supply|supplies|roster|rosters|use|uses)",
      "no (new)? (starter|joiner|recruit|employee|colleague|member of staff|member of the team) .. (before|until|unless|without)",
      "(whatever|whichever) (the|their|his or her)? (post|role|job|grade|band|seniority|profession|discipline)",
      "(in|of|at) any (post|role|grade|band|job|position|discipline|profession)",
      "(frontline|front line|patient facing|public facing|customer facing) (staff|workers|roles|posts|colleagues|employees|work)",
      "(everyone|everybody) (it|we|they) (employ|employs)", "(full|entire|complete) (team|staff|workforce|department)", "(nobody|no one) .. (left out|exempt|excused)", "all of us", "(all|last|each|every one) of (our|the|its) # (staff|people|employees)", "(all|every) (job|post|office) holder+", "(agency|bank|locum|temporary) .. (like|as well as|and) (permanent|substantive) (employees|staff|workers)", "(the)? front desk", "caterer+", "dispenser+", "domestic assistant+",
      "(everyone|everybody) .. included",
      "everyone (is|must|shall|will|has|learns|completes|takes|does)", "whole workforce", "its workforce", "from the .. to the",
      "receptionist+", "porter+", "administrator+", "cleaner+", "driver+", "attendant+", "domestic+ (staff|worker)+",
      "healthcare assistant+", "whether or not clinical", "clinical or (not|otherwise)", "no exceptions",
      "(all|every|each|any|whole|entire) .. (staff|team|clinician|employee|colleague|worker|practitioner|therapist|role|professional|personnel|workforce|advisor|adviser)+", "(all|every|each|any) .. (nurse|midwi~)+ (and|or) .. (doctor|support worker|assistant|therapist|obstetrician|healthcare assistant|worker|clerk|staff|administrator)+",
      "everyone (who|in|working|from|on|meets)", "(clinical and|both clinical and) (non clinical|administrative)",
      "frontline (staff|team+|worker+|colleague+)", "front line (staff|team+|worker+|colleague+)", "(patient|public|customer) facing",
      "regardless of (role|setting|grade|band)", "whatever (their|the) (role|job|grade|setting)", "reception~ to",
      "from (the)? reception~", "including reception~",
      "including .. (reception~|admin~|porter+|administrator+|domestic+|volunteer+|healthcare assistant+|support worker+)",
      "reception~ and", "whole (team|workforce)", "each member of", "every member of", "all (those|people) (who|working)",
      "everybody (who|in|working)", "no matter (their|what) (role|job)", "everyone in the (team|service)", "all who (work|meet)",
      "graded by role", "role appropriate",
      "(all|every|each) .. (job roles|roles|post|posts|grade|grades|discipline|disciplines|trainees|administrators|employees|people we employ)", "no (role|one|post|grade) is exempt",
      "(porters|receptionists|administrators|clerks|drivers|volunteers|cleaners) .. (included|too|as well)", "everyone .. (staff|colleagues|partners) included", "(clerical|administrative) (staff)? included",
      "from (the)? .. to the (consultant|director|chair|doctor|doctors|matron)", "(booking|ward|reception) clerk+", "whatever their (grade|band|post)", "all our (people|staff)",
      "compulsory for (all|every)", "everybody (in|who|from|on)", "(peer|support) workers .. reception~", "therapists, trainees and administrators",
      "(every|each|all|any) (new)? (starter|joiner|recruit|newcomer|hire|appointee|member|colleague|person who works)+", "front of house", "whatever (the|their) (badge|uniform|title)",
      "(receptionists|clerks|porters|cleaners|cooks|drivers) (to|and|as well|alike)", "(driver|porter|cleaner|cook|clerk|receptionist) to (consultant|director|doctor|matron|chief executive)", "(reception|admin|administrative|clerical) .. (and|or) (medical|clinical|nursing|therapy) staff", "from the .. (on|at) the (desk|door|front)", "down to the", "volunteers included",
      "all (clinical and)? non clinical", "across the (whole)? (team|service|department|workforce|ward|practice)", "all hands",
      "(all|everyone|everybody|anyone|anybody|those) who (deal|deals|meet|meets|work|works|greet|greets|answer|answers|see|sees)",
      "clinical and (office|support|clerical|admin|administrative|non clinical) (staff|colleagues|workers)", "(every|all) job description+",
      "(nobody|no one) .. (before|until|unless|without) .. (practised|completed|done|attended|passed|learned|learnt|trained|course|session|training)",
      "from (the)? (clerk|clerks|porter|porters|cleaner|cook|desk|receptionist) to", "across (all|the whole) (bands|grades|roles|disciplines|workforce|team)",
      "(everybody|everyone|everybody else) (learns|attends|completes|takes|has|gets|goes|does)", "from (the)? (front|ward|booking)? (desk|door|switchboard|kitchen) to", "(so|and so) (does|do) the (person|people|staff|desk|receptionist|receptionists|clerk|clerks|porter|porters|drivers)", "(desk|door|reception|porter|clerk|porters|clerks) to (consultant|consultants|director|doctor|doctors|matron)", "(and|or) bank (staff|nurses) (too|as well|included)", "(all|everybody|everyone) (do|does|attend|attends|go|goes) .. (day|days|half day|session|sessions|course)",
      "(nobody|no one) (sees|meets|works|starts|speaks|takes|answers) .. until .. (taught|shown|trained|signed|learned|learnt|practised|done)",
    ],
    not: [
      // One in each of them; and so often.
      "(in|from|per|of|for|to|across) (each|every|any) (community|ward|neighbourhood|practice|clinic|local|area)? (team|ward|practice|clinic|unit|service)+", "(each|every) (year|month|week|quarter|spring|autumn|winter|summer) .. (staff|nurse|clinician|worker|therapist|team|practitioner|colleague)+",
    ],
  },
  "some-staff": {
    means: "Only some of those who work here: one profession, one team, a lead.",
    say: [
      "(senior|ward|charge|night) (sister|nurse in charge)", "(practice|clinical|nurse) educator+", "team leader+",
      "midwives (only|alone)", "(newly qualified|junior|band 5) (midwives|nurses|doctors|therapists)",
      "(one|a|two) (person|member|nurse|colleague|champion|people|members) (in|from|per|of) (each|every) (team|practice|ward|site|shift|staff)",
      "(unit|ward|charge) sister+",
      "(the|a|an|one|our|each|its) (dual diagnosis|diabetes|frailty|safeguarding|mental health|wellbeing|liaison|suicide prevention|learning disability|service|pathway|psychology|education|training) lead+", "newly (qualified|appointed|registered)", "qualified (therapist|nurse|practitioner|clinician|worker)+",
      "one (nurse|midwife|doctor|therapist|clinician|practitioner|worker|manager|pharmacist|paramedic|receptionist|porter|adviser|healthcare assistant)", "(medical|nursing) staff", "general practitioner+", "(two|three|four|five|both) (lead|specialist|senior|ward|link|clinical|named) (nurses|matrons|midwives|clinicians|doctors|practitioners|therapists)",
      "(the|a|one|each)? (lead|link|specialist|senior|named|clinical|ward|ED|team|service) (nurse|matron|midwife|clinician|manager|consultant|doctor|practitioner|worker|lead|therapist)+",
      "matron", "nurse+", "midwi~", "psychologist+", "doctor+", "GP",
      "consultant+", "physio~", "therapist+", "band #", "clinical staff", "registered staff", "clinicians", "one member of", "some staff",
      "selected staff", "a champion", "champion+", "link worker+", "link nurse+", "at least one", "coordinator+", "co ordinator+",
      "assessors", "prescribers", "(ward|charge|night|department|ED|the|one|a|each|every|two|three|four) sister+", "charge nurse+", "two (staff|members|nurses)", "qualified staff", "obstetric~", "dietit~", "managers", "supervisors",
      "facilitators",
    ],
  },
  carer: {
    means: "Those who look after somebody unpaid: carers, family, friends. No ward sister.",
    say: [
      "(anyone|those|all those|people|person|everyone|somebody) caring (for|at home|can)",
      "whoever (lives with|is at home with|shares)", "whoever (does|is doing|will be doing|looks after|is looking after|will be looking after|cares|helps)", "(main|chief|family|home) helper+",
      "(the|those|whoever|person|people|one|partner|wife|husband|relative) .. (who|that) (does|do|is doing|are doing|gives|give|provides|provide) (the|most of the|any)? (caring|care at home|looking after|unpaid care)",
      "doing the (caring|looking after)", "(caring|care giving|caregiving) (partner|husband|wife|daughter|son|relative|parent|family|neighbour|role)+",
      "families (tell|say|find|get|feel|under|told|need|bear|carry)", "young carer+", "carer+", "caregiver+", "relative+", "next of kin", "loved one+",
      "those (who care for|close to|nearest|who look after)",
      "family member+", "(people|patients|users) and (their)? families", "families (and carers|are|can|who)", "and (their)? families",
      "famil~ and carer+", "partners (and|of|are|who|have)", "husbands", "wives", "grown up children", "(birth|their) partner+",
      "(those|people|anyone|person|someone|somebody|family|friends|relatives|husbands|wives|partners) who (care|cares|look after|looks after|support|supports)",
      "look+ after (somebody|someone)", "(who|they|those|family) (also|themselves)? look+ after (others|them|a|our|the|her|him|their)", "(parents|partners|husbands|wives|sisters|brothers|siblings|sons|daughters|spouse|spouses|grandparents)", "caring (responsibilit~|role)+",
      "family members", "who (provides|gives) (the)? care (at home)?", "famil~ (weighed|under|and friends|member|support)+",
      "those closest", "at home with (a|the) person", "(unpaid|informal) (help|care|support)", "supporters", "kin",
      "(wife|husband|spouse|partner) or (husband|wife|partner|daughter|son|spouse|carer)", "(the|each|a|every) (wife|husband|spouse|daughter|son)", "daughters and sons",
      "(ask|asks|asked|offer|offers|offered|ring|rings|see|sees|meet|meets) (the)? partners", "those at home (who|with)", "whoever is at home",
      "(person|one|people|whoever) who (does|do) (the)? most", "whoever does (the)? most", "(wife|husband) (wife|husband|daughter|son|mother|sister)",
    ],
    not: [
      "(place|system|alliance|delivery|strategic|local|integrated care) partners", "partners (share|agree|sign|divide|hold)",
      "(band|ward|charge|senior|night|link|outpatient|ED) (#)? sister+", "sister+ and charge nurse+", "sister+ (on|in) (the|each|every) ward",
      "peer supporter+", "caring (role|responsibilit~|commitment|duties)+", "paid carer+", "domiciliary carer+", "formal carer+", "family (doctor|hub+|practice|planning|nurse|health)", "parents (evening|school)", "single parents", "being a parent", "(the|all|both|each|our) partner+ (shall|will|would|must|may|agree+|have|are|is|to)",
      "(shift|shifts|work|works|working|worked) (with|alongside) (the|our|its)? (care)? carers", "(agency|paid|bank|senior|night) carers", "new carers (complete|attend|receive|undertake|shadow|start|join|must|shall|are (trained|inducted|supervised|recruited))",
    ],
  },
  "lived-experience": {
    means: "People who use or have used a service, where they may have a say in it.",
    say: [
      "(of|among) whom (#|two|three|four|five|six|half) (use|used|have used)", "(support group) .. members", "(people|those|patients) who had (left|used|stopped)", "young people with", "residents of", "carers (jointly|themselves)",
      "(peer|patient|community|user|lay) researcher+", "self advoca~", "service user (group|forum|panel)", "voices partnership+", "people using", "users of (the|this)", "residents with", "a patient", "two patients",
      "patients (sit|chair|lead|co)", "carers from", "ex patients", `${few} (of the)? (local|former|younger|older)? ${several}`,
      "people who have", "former patients", "lived experience", "(lived|living) experience", "expert+ by experience",
      "service user (and carer)? (rep~|council|panel|group|forum|voice|lead+)",
      "(patient|user|client|resident|citizen|carer|public|women|parent|people) (and (carer|public|family))? (council|panel|forum|group|representative|rep|leader|partner|reference group|advisory group|voice|involvement|participation)+",
      "citizen+ panel", "participation group+", "PPG", "healthwatch", "MNVP", "maternity voices", "PPI", "patient leader+", "user led",
      "peer led", "# (people|patients|service users|carers|residents|women|parents|family members|adults|clients|local people)",
      "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|several) (of the)? (people|patients|service users|carers|residents|women|parents|adults|clients|local people|family members)",
      "people who (use|used|have used|live with|have lived)", "people (living|with experience|with lived)", "patients and carers",
      "service users and carers", "people and (carers|communities|families)", "local people", "communities", "patients, carers",
      "carers and (families|patients)",
      "(user|patient|service user|youth|parents|carers|families|client|women's|tenant|voices) (council|network|circle|forum|assembly|collective|senate|reference group|panel)+",
      "peer (network|council|forum)+", "members of the .. (network|club|group|circle|forum|panel|council)", "those (it|they) (is|are) for", "people (it|they) (is|are) (for|meant for)",
      "people who (come|came|use|used|had|have had|live|lived|go)", "past users", "users of the (team|service|clinic)", "residents living with",
      "(former|past|current) (patients|users|clients|residents)", "reference group of (local|#)? (people|patients|service users|users|carers|residents|parents|women|families)", "(people|patients|clients|service users) .. (treated|seen) here", "breathe easy", "stroke club",
      "group of (patients|people|clients|users|residents|parents|carers|women)", "personal experience",
      "(people|patients|women|men|parents|carers|residents|families|survivors|spouses|young people|members) .. (support|stroke|breathe easy|self help|user|patient|parents) (group|club|network|forum)",
      "expert patient+", "# (stroke|cancer|heart|burn|cardiac)? survivor+", "(stroke|cancer|young|heart|parents|women's|carers) (stroke)? (group|club|circle)", "(patients'|residents'|users'|carers'|families'|parents'|tenants'|members'|survivors'|clients') (council|forum|group|panel|assembly|jury|bench|circle|network|reference group)",
      "users council", "(nine|ten|eleven|twelve|five|six|seven|eight|#) who (have|had|use|used|live|lived|came|come|go)", "group of .. who (have used|use|used|have lived|live with)",
    ],
    // For whom it is made, not by whom.
    not: [
      "(senior|key|lead|finance|commissioning|management|operational) people", "people (from|at|in) the (provider|trust|council|ICB|partner|partnership|board|commissioner|hospital)+","(designed|planned|built|made|meant|intended|pathway|pathways|service|services|clinic|care|support|help|treatment|provision|programme|offer|open|available|offered) (for|to) (all|our|the|those|any|older|younger|local)? (people|adults|residents|women|men|patients|families|communities) (who|with|living|using|from|in|of)"],
  },
  "both-sides": {
    means: "Said of two sides at once, whoever they are: both teams, each other, together.",
    say: [
      "(between|to link|linking|links|joins|joining|connects|connecting) the .. (record|system|notes|database|team|service)+ and the .. (record|system|notes|database|team|service)+",
      "(both|each|either|the two|two|all) (of the|of our|the|our)? (team|side|service|sector|organisation|party|clinical team|set of staff|trust|partner|agenc~|half|profession|disciplin~)+",
      "each other's", "each other", "one another", "the other (team|side|service|trust|half|one)", "the (other's|others)",
      "(mutual|mutually|reciprocal|two way|both ways|both directions|either direction|joint|jointly)", "together",
      "(open|visible|available|shared|read|seen|used|known|clear) (to|by|with)? both", "both .. (read|seen|see|write|use|view|open|hold|sign)", "(share|shares) (one|a|the same)",
      "all (see|share|read|use|write|have|open|view|work from)",
      "(everyone|everybody|all (those|professionals|services|teams|parties)) (who is|who are)? (named|involved|listed|looking after|caring for) (in|on|the|them|her|him)",
    ],
  },
  "the-patient": {
    means: "The person the service is for, and nobody beside them.",
    say: [
      "patient+", "service user+", "client+", "resident+", "the (person|woman|individual|young person|child)",
    ],
    not: ["patients and (their)? (carers|families)", "patient and (their)? (carer|family)"],
  },
  signatory: {
    means: "Who makes an agreement: party to it, host of its fund.",
    say: [
      "between .. (board|ICB|commissioner|trust|council|authority)+", "(party|parties|partner|partners|signatory|signatories) to (this|the|a)? (section 75)? (agreement|contract|arrangement|alliance|partnership|pooled fund)",
      "(parties|partners) (to this agreement)? (are|is)", "(is|be|are|as) (the)? host (partner|authority|organisation|commissioner)?", "(host|hosts) (of)? the (pooled fund|fund|pool|pooled budget|budget)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
