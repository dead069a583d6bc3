/** Words for what a service is there for, and for ends that are a disease's and not a person's. */
import type { Lexeme } from "../lexeme.ts";

const goal = "(aim|purpose|objective|goal|object|mission|vision|ambition|function|raison d'etre|priority|end point|endpoint|point|benefit|desired outcome|intended outcome|result we want|outcome)+";

export const purposes = {
  purpose: {
    means: "What a service is there for: its aim, or why it was set up.",
    say: [
      `(sole|main|overall|overarching|chief|first|single|only|key|primary|central|principal)? ${goal} (of|for|in) (this|the|our|a|its|commissioning)? .. (service|clinic|pathway|programme|scheme|team|contract|post|hub|new|education|unit|centre|specification|model|monitoring|follow up)+`,
      `(our|its|the service's|the clinic's|the hub's|the team's|the pathway's|the programme's) (sole|main|overall|first|only)? (aim|purpose|objective|goal|mission|vision|ambition)+`,
      "(aim|purpose|objective|goal|mission|object|vision)+ (is|are|be|shall|will|remains|remain|becomes)", "aim+ at", "aims to",
      "(aim|aims|purpose|objective|objectives|goal|goals|mission|vision|object|benefits)", "(exist|exists|existing) (to|for|in order)",
      "(service|clinic|team|pathway|hub|programme|unit) is (there|here|in place|set up|established|meant|intended|designed|commissioned|for) (to|for|the)?",
      "(established|set up|commissioned|created|founded|designed|put in place) (for|to|in order to)", "what .. (is|are) for", "(two|three|four|one) goals", "success (means|is|for|looks)",
      "outcomes that define", "no wider (object|purpose|aim)", "works to", "reason for commissioning", "purpose of (post|role)", "(everything|all) .. is (organised|built|arranged) around",
      "(buys|is buying|are buying|pays for) (units of)? (disease|care|control|treatment)", "what .. (aims at|is after)",
    ],
    not: [
      "(with|for) the (aim|purpose|purposes) of (this|these|the)", "for the purposes of", "(multi|dual|general|all) purpose", "purpose built", "fit for purpose",
      "(person|people|patient|personal|individual|treatment|care|therapy|shared|own)+ (goal|goals|aims)", "(goal|goals) (based|setting|attainment|planning|agreed|they|people|scored|reached)",
      "(aim|purpose|object|objective|function|goal|point) of (processing|the|this|an|each|any|a|every)? .. (data|audit|review|check|meeting|test|scan|visit|call|form|letter|assessment|policy|document|section|appendix|schedule|clause|register|template|dataset|committee|board|survey|laboratory|sample|report|return|indicator|measure|payment|tariff|incentive|procurement|tender|trial|study|summary|specification|scoping|consultation exercise)+",
      "(national|nhs|government|regional|screening|long term plan|statutory|trust's|trust) (aim|ambition|target|goal|standard|objective)+",
      "(audit|review|laboratory|test|scan|meeting|committee|board|survey|policy|study|trial|form|report)+ (aims|exists)",
      "(audit|review|laboratory|test|meeting|committee|board|survey|policy|study) .. (aims to|aim is|purpose is)", "(set up|established) (for|to) (a|an)? (meeting|account|room|machine|equipment)",
      "(their|his|her) (own)? (goal|aim|ambition|objective|purpose|vision)+", "(blurred|double|tunnel|distance|low|near|loss of|colour|sense of|peripheral) (vision|purpose)", "welfare benefits",
      "benefits (advice|claim|office|adviser|system|agency)", "claim+ benefits", "(money|debt|housing|work) .. benefits", "(weight loss|treatment|rehabilitation|therapy|personal|individual|agreed) goals",
    ],
  },
  "a-life": {
    means: "A life, as people would speak of theirs: sleep, work, play, what they love to do.",
    say: [
      "(life|lives)",
      "(sleep|sleeps|laugh|laughing|play|plays|driving|drive again|holiday|holidays|garden|dance|dancing|shopping|hobbies|hobby|pets|faith|intimacy|love|school|college|studying|career|earning|grandchildren|children|family|families|friends|friendship|sociable|neighbours|independence|independent|dignity|confidence|confident|afraid|fear|frightened|embarrassment|shame|comfort|comfortable|in charge|hope|hopes|peace|worry|worries|enjoy|enjoyment|pleasure|energy|loneliness|lonely|company|self esteem|burden of treatment)",
      "what (they|he|she|the person|people|somebody|someone|each person|patients|matters|it takes) .. (want|wants|enjoy|enjoys|like|likes|value|values|choose|chooses|most|say|says|to them|matters)",
      "(people|person|they|everyone|nobody|patients|women|men|adults|children|somebody|someone|anybody)+ .. (can|able to|feel|feels|keep|keeps|carry on|live|lives|want|choose|chooses|understand|understands|decide|decides|manage their|get on|get about|go out|get out|stay at|return to|get back)",
      "(do|doing) more of", "(back|return|returning) (at|to|in) (work|school|college|study|driving|sport|play|what)", "(out and about|at ease)",
    ],
    not: [
      "(life|lives) (threatening|saving|saved|support|limiting|science|sciences|years|cycle|lost|insurance|limb)", "(saved|save|saves|saving) lives", "family (history|doctor|practice|planning)",
      "(dose|doses|level|intensity|amount|load|drug|drugs|treatment|chemotherapy) (that|which)? (they|people|patients|he|she|the (person|patient)) (can|are able to|is able to) (take|tolerate|bear|stand|withstand)",
      "quality adjusted life", "at home (test|kit|monitoring)", "(contract|whole|shelf|battery) life",
    ],
  },
  "disease-end": {
    means: "An end that is a disease's or a system's: control, remission, throughput.",
    say: [
      "(DAS28|INR|TSH|T score|viral load|CD4|calprotectin|ejection fraction|proBNP|BNP|phosphate|albumin|PSA|urate|creatinine|potassium|proteinuria|platelet|haemoglobin|ferritin|CRP|ESR|A1c|PASI|FeNO|peak flow|lung function|kidney function|liver function|bone density|bone mineral|T cell|Kt V|mmol|limb volume|tumour size|viral suppression|virological|serum|biochemistry|biomarker|readings|blood count|glucose|sugar|lipid|cholesterol|blood pressure|BP|pressure|range|threshold|titration|dose|drug level)+",
      "(detection|early detection|diagnosis|classification|staging|surveillance|monitoring|suppression|eradication|clearance|resection|healing|closure|remission|progression|control|containment|management|prevention|reduction|recurrence|relapse|regression|stabilisation|normalisation) of",
      "(disease|seizure|asthma|symptom|glycaemic|tumour|viral|weight|rhythm|rate|infection|epilepsy|risk factor|lipid|pressure|bleeding|itch|pain) (control|activity|progression|burden|management|recurrence|suppression|free|remission|score|modification|reduction|count)+",
      "(optimis~|normalis~|titrat~|minimis~|stabilis~|suppress~|eradicat~|control) .. (function|dose|drug|level|pressure|disease|therapy|medication|count|load|sugar|glucose|target|testing|TSH)+",
      "under (control|surveillance)",
      "(remission|relapse|recurrence|progression|ulceration|amputation|infection|limb loss|retinopathy|nephropathy|neuropathy|sequelae|exacerbation|flare|attack|bleed|event|crisis|crises|fracture|fit|seizure|stroke|complication|decline|mortality|death|survival|surgery|transplant|cellulitis|lesion|late effects|variation|steroid course|transfusion|procedure|resistance mutation|motor fluctuation|biologic spend|high cost drug|acquisition cost|unwarranted variation)+",
      "(case find|case finding|treat to target|treat to threshold|recall)", "(wounds?|ulcer|lesion)+ (closed|healed|healing)", "healing time",
      "(throughput|bed day|readmission|length of stay|capacity|downstream|hospital activity|expenditure|avoidable use|avoidable admission|emergency admission|calls on|referral to treatment|discharge|fewest delays|target times|activity|efficient~|cost|delay|waits|spend|demand)+",
      "ulcers", "weight (reduction|loss)", "BMI",
    ],
    not: ["control of (their|his|her) (own)? (life|lives|care)", "in control", "management of (their|his|her) own", "(living|people|those|adults|children) with .. (stroke|epilepsy|disease|cancer)"],
  },
} satisfies Readonly<Record<string, Lexeme>>;
