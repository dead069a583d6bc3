/** Symptoms that are not believed, whatever the words. Read with symptoms.ts. */
import type { Phrase } from "../../language/rule.ts";
import { ailing, suffering } from "../classes.ts";

const about = ["patient", "phys", "pps", "mh", "referral", "assessment"] as const;
/** What people come with. */
const doubted = `(${suffering}|tiredness|problem|condition|distress)+`;
/** The same of the body alone: a problem or a presentation can well be psychological. */
const bodyComplaint = `(${ailing})+`;
/** How sure somebody is. */
const surely = "(evidently|sometimes|therefore|thus|hence|accordingly|consequently|manifestly|undoubtedly|usually|mostly|often|generally|largely|purely|only|just|merely|simply|entirely|probably|all|really|known to be|judged to be|thought to be|felt to be|likely to be|taken to be|held to be|found to be|said to be|deemed to be|judged|deemed|considered|clearly|obviously|plainly|essentially|basically|mainly|in reality|in fact|almost always|nearly always|invariably|down to)";
/** Not real. */
const unreal =
  "(psychosomatic|psychogenic|imagined|imaginary|in the mind|of the mind|all in the mind|in the head|made up|put on|feigned|fake|faked|fabricated|exaggerated|hysterical|supratentorial|non organic|nerves|all nerves|neurotic|stress|all stress|attention seeking|for attention|for effect|unfounded|baseless|bogus|a cry for attention|a way of getting attention|a way of avoiding|a means of avoiding|a bid for|a ploy|an excuse|a pretext|a habit|invented|contrived|spurious|self induced|self generated|trivial|behavioural|anxiety|overblown|not there|not genuine|not real|fictitious|factitious)";
/** Tests that found nothing. */
const foundNothing = "(normal|negative|clear|unremarkable|reassuring)";
const examinations = "(test|scan|investigation|result|blood|bloods|imaging|examination|endoscopy|colonoscopy|laparoscopy|MRI|ECG|EEG|x ray|work up|findings|angiogram|biopsy|exam|CT|ultrasound)+";
/** Whoever believes to be ill. */
const believers = "(they|he|she|themselves|himself|herself|people|patients|who|those)";

/** Named as what is not to be done. */
export const badPractice = "(reassure|reassuring|reassurance) .. (discharge|discharged|discharging|closure|closing) .. (is|are|was|were) (poor|bad|unsafe|unacceptable|unhelpful|harmful|inadequate|insufficient|wrong|outdated|no|not|never)";

export const doubt: readonly Phrase[] = [
  // The symptom is not real, or is not of the body.
  { say: `${doubted} (is|are|being|as|be|to be|was|were|seem|seems|appear|appears|prove|proves|turn out|turns out) ${surely}? ${unreal}`, not: [
    `${doubted} (is|are|was|were|be) (stress|anxiety|trivial|behavioural) (related|free|and)`, "(is|are) anxiety (and|or|about|related|disorder)",
  ] },
  { say: `${bodyComplaint} (is|are|was|were|being|be|must be|has to be) ${surely}? (psychological|emotional|mental|psychiatric)`, not: [
    "(psychological|emotional|mental|psychiatric) (and|or|as well|in part|too|also|to|but|support|distress|health|need|needs)+",
    "(not|never) (only|just|purely|all|always|simply)? (psychological|mental)",
    "(is|are|be) .. (psychological|emotional|mental|psychiatric) (and|or|as well|in part|too|also|but|support|distress|health|need|needs)+",
  ] },
  { say: `${doubted} (judged|felt|thought|deemed|considered|known|held|taken|found) (to be)? ${unreal}` },
  { say: `${doubted} (express|expresses|reflect|reflects|mask|masks|serve|serves|signal|signals|amount to|amounts to|represent|represents|are a form of|is a form of|stem from|stems from|spring from|come from|comes from) ${surely}? (unhappiness|attention|attention seeking|nothing|neurosis|hysteria|nerves|a wish|a need for|to avoid|to escape|to excuse|to get|stress|the mind|inadequacy|personality)` },
  { say: "express .. through (their|his|her|the) (body|bodies)" }, { say: "(unhappy|anxious|neurotic|inadequate|lonely|needy|unfulfilled) people who (express|show|somatise|present|bring)" },
  { say: "mind over matter" }, { say: `(is|are|it|all) ${surely}? down to (stress|nerves|anxiety|mood|attitude|personality|age|hormones|the mind)`, about },
  { say: "(of|from|in) the mind (rather than|not|and not) (of|from|in)? (the)? body" },
  { say: `(imagining|imagine|imagines|inventing|invent|invents|dreamt up|dream up|making up|conjure up|feigning|feign|feigns|faking|fake|fakes|simulating|simulate|simulates|putting on|exaggerating|exaggerate|exaggerates|inflating|overplaying|play up|plays up|playing up|talk up|talks up|embroidering|milking|dramatising) (it|them|things|their|his|her|the|a|symptoms|pain|illness|for|to)`, about, not: ["(play|plays|playing) up to", "(imagine|imagining) (it|things|the (life|future|body|place|pain as))", "(not|never|nobody|without) .. (imagining|faking|exaggerating|making)"] },
  { say: "(who|identify those who|those) (are|is) (exaggerating|faking|feigning|malingering|imagining|putting it on)" },
  { say: `(talked|talk|talks|thought|worked|worry|worried|worries|read|googled) ${believers} (into|up into|to) (being|feeling|a|an|illness|having|believing)` },
  // People only say so.
  { say: `(claim|claims|claiming|claimed|profess|professes|purport|purports|allege|alleges|alleged|make out|makes out|pretend|pretends|pretending|insist|insists|maintain|maintains) (that|to)? (they are|he is|she is|they have|he has|she has|they feel|he feels|she feels|be|have|feel|suffer|suffer from|be suffering) (in|too|so|constant|severe|unable to)? (ill|sick|unwell|disabled|pain|agony|unable|exhausted|suffering|a disease|an illness|a condition|ill health|work|walk|tired)`, about, not: [
    "(claim|claims|claimed) (that|to) (the|it|be) (provider|contract|invoice|payment)", "(he|she|they) (insist|insists) (on)",
  ] },
  { say: `(believe|believes|believing|think|thinks|thinking|convince|convinced|convinces|imagine|imagines|consider|considers|fancy|fancies|persuade|persuaded) (themselves|himself|herself) (to be|that|they are|he is|she is|of being)? (ill|sick|unwell|diseased|in pain|disabled|seriously|to be)`, about },
  { say: `(so called|supposed|supposedly|allegedly|self styled|self diagnosed|self declared|purported|ostensible|professed) .. ${doubted}`, not: ["(so called) (silent|missed|panic|heart)"] },
  { say: "(endless|never ending|constant|perpetual|interminable|countless|myriad|catalogue of|litany of|string of|list of|shopping list of|fresh|ever new|nebulous|multiple vague|many vague|their vague|with vague|these vague|such vague|bizarre|weird|implausible|unlikely) (aches|ache|symptoms|complaints|ailments|woes|pains|grumbles|niggles|moans)", about, not: ["(head|heads|top|tops|lead|leads) the list of (complaints|symptoms)", "(list of|vague) (symptoms|complaints) (is|are|that|to (look|watch)|may|and (signs|when))"] },
  { say: "low pain threshold+", about, not: ["low pain threshold (is real|clinic)"] },
  { say: "(moan|moans|moaning|whinge|whinges|grumble|grumbles|wail|whine) (the|about|loudest|most|on|and)", about }, { say: "doctor (shop|shops)" }, { say: "(the)? sick role" },
  { say: "(our|these) regulars" }, { say: "(patients|people|those) nobody (else)? wants" },
  // The genuine ones come first.
  { say: "(with|have|has|having|of|for|from|to|in) (a)? (genuine|bona fide|proper) (disease|illness|pathology|pain|symptoms|condition|disability|case|cases|sufferers|patients|problem|medical problem|physical illness)", about, not: ["(with|of|for|has|have|having) proper pain (relief|control|management|plan)"] },
  { say: "which (is|are) (a)? (genuine|real|true|proper) (illness|illnesses|disease|diseases|condition|conditions|pathology)" },
  { say: "(genuinely|properly|truly) (ill|sick|disabled|unwell|in pain)", about: ["pps"], not: ["(be|is|are|feel|feels) genuinely (ill|unwell) (and|when|even)"] },
  { say: "(rather than|not|instead of|over) (illness|disease|real disease|pathology)", about: ["pps"] },
  { say: "(in need|need|needs) .. (than|rather than|and not) (of)? (a)? (doctor|medicine|treatment|hospital|physician|scan|tests)", about },
  { say: "(from|rather than|and not|not) (those|the ones|people|patients|others|anyone) (who|that) (only|just|merely|simply) (think|thinks|say|says|claim|claims|feel|feels|believe|believes|imagine|imagines|fancy|pretend|suppose|seem)", about },
  { say: "(tell|tells|telling|separate|separates|sort|sorts|sorting|distinguish|distinguishes|sift|weed|divide|part) .. from (those|the ones|people|patients) who (say|claim|think|believe|imagine|feel|pretend) (they (are|do|have)|so|it)", about },
  { say: `(cling|clings|clinging|clung|wedded|hang on|hangs on|hanging on|hold on|holds on|holding on|attached|stick|sticks|sticking) to (the|their|his|her|a|any) (belief|idea|notion|conviction|view|fantasy|theory|claim|story|hope) (that|of) ${believers}? (something|there|a|an|the|some|it|being|having)? (is|are|has|have|must be|must have)? (really|still|truly|seriously|a|an|some)? (ill|sick|unwell|wrong|amiss|diseased|physical|organic|bodily|medical|disease|illness|undiagnosed|hidden|rare|dying)` },
  { say: `${bodyComplaint} (may|might|could|can|will|would) (well|often|sometimes|also|simply|easily)? be ${surely}? (put on|feigned|faked|for show|for effect|for attention|simulated|invented|made up|imagined|imaginary|contrived|fabricated|all in the mind|not genuine|a sham|an act)`, not: ["put on (video|film|record|hold|the|a|an|file|paper|our|their)"] },
  // Nothing found, so nothing done.
  { say: "(looked into|investigated|checked|tested|scanned|examined) and nothing (found|amiss|wrong|shown)", about: ["pps", "phys", "unexplained", "patient"] },
  { say: "(symptom|pain|complaint|presentation|attack|seizure|illness)+ .. (is|are|be) (all|largely|mostly|purely|entirely|simply|just|only|merely)? (imaginary|imagined|invented|made up|unreal|not real|a way of (seeking|getting|attracting) (attention|care|sympathy))", not: ["(not|never|no one|nobody) .. (imaginary|imagined|invented|made up|unreal)", "not (imaginary|imagined|invented|made up|unreal)"] },
  { say: "(respond|responds|do|does|react|reacts) (very|quite)? (well|best|better) to being (ignored|brushed aside|put off|brushed off|left to it|sent away)" }, { say: "(best|better|safely) (be)? ignored", about: ["pps", "phys", "patient"] },
  { say: `(they|he|she|patient|people|person|these|such)+ (will|shall|are|is|should|must|need|can) not be (investigated|tested|scanned|imaged|examined|x rayed|looked into) (again|further|any (further|more))`, about: ["pps", "phys", "unexplained"], not: ["(again|further) (until|unless|within|for|before|if|in)"] },
  { say: "(no|nothing|n't) .. (disease|illness|lesion|pathology|abnormality) to (treat|find|cure|speak of|rehabilitate|manage|work on|follow up|operate on)" },
  { say: "(further|more|any|additional|repeat|no further) (investigation|investigations|tests|scans|imaging|work up) (is|are|be|would be) (not)? (indicated|needed|warranted|required|justified|worthwhile) .. (discharge|discharged|reassure|reassured|closed|sent home|returned)", about: ["pps", "phys", "unexplained"], not: ["(unless|until|if|when|new|changes?) .. (investigation|tests)"] },
  { say: "discouraged from (coming back|returning|re attending|reattending|attending|ringing|calling|presenting|seeking)", about: ["pps", "phys", "unexplained"] }, { say: "(told|telling|informed|advised) (firmly|plainly|bluntly|clearly)? (that)? nothing (physical|organic|medical) (has been|was|is|can be) (found|wrong)", about: ["pps", "phys", "patient", "unexplained"] },
  { say: "(turn out|turns out|turned out|prove|proves|proved|found|shown|felt|thought|judged) to be (put on|psychological|imagined|imaginary|feigned|emotional|all in the mind|attention seeking)", about: ["phys", "pps", "patient", "mh"], not: ["(not|never|wrongly|too often) .. to be (psychological|emotional)"] },
  { say: "(likely|probably|presumably|doubtless|no doubt|likelihood|probability|almost certainly|most often|usually) (to be)? (emotional|psychological|psychiatric|nervous) (in (origin|nature|basis)|rather than physical|and not physical)", about: ["phys", "pps"] },
  { say: `(reassure|reassured|reassurance|reassuring|explain) .. (and|then) .. (close|discharge|discharged|closed|avoid referring|send home|sent home|move on|moved on|end|no further|bring .. to an end)`, about, not: [badPractice, "(reassured|reassure|explain) .. discharged (home|safely|when|with a plan)", "(reassure|explain) .. (and|then) .. (close|end) the (session|visit|call|appointment)"] },
  { say: `(test|scan|investigation|result|bloods|MRI|examination|findings|EEG|imaging)+ (is|are|being|was|were|come back|came back)? ${foundNothing} .. (psychological|stress|nerves|anxiety|put on|imagining|in the mind|discharge|discharged|reassure|told (that|so|by|they|he|she|it|not|nothing|there|no|to|firmly|plainly)|dismissed|no further|nothing wrong|nothing further|psychiatric|closed|not real|mental)`, about, not: ["(not|never|nobody|no one) .. (told|dismissed|discharged)"] },
  { say: `(with|a|an|and|have|has|had|after|when|following) .. ${foundNothing} ${examinations} (are|is|be|should|will|can|must|shall|may) (imagin~|put on|usually|told (that|so|by|they|he|she|it|not|nothing|there|no|to|firmly|plainly)|discharg~|reassur~|dismiss~|sent|not|written|closed)`, about, not: ["not (be)? (discharged|dismissed|told|sent|left|closed)", `(with|a|an|and|have|has|had|after|when|following) .. ${foundNothing} ${examinations} (is|are) (not|never) (the|a|an|any) (end|last|whole|final|reason|proof|answer)`] },
  { say: `${foundNothing} ${examinations} (are|is|be|should|will|can|must|shall|may|usually) .. (put on|imagined|imagining|imaginary|psychological|in the mind|discharged|reassured)`, about, not: ["(not|never) .. (discharged|psychological|in the mind)"] },
  { say: `${foundNothing} ${examinations} .. (all)? (down to stress|put on|imagining|in the mind|psychological|no further|stress)`, about, not: ["(not|never) .. (psychological|in the mind)"] },
  { say: "(reassured|told|advised) .. (asked|told|advised) not to (return|come back|re attend|reattend|attend again|call again|contact)", about, not: ["(infection|vomiting|diarrhoea|cough|cold|covid|norovirus|infectious|unwell) .. (reassured|told|advised) .. not to (return|attend|come back)"] },
  { say: "(it|this) (may|might|could|can|is|will) (well|probably|often|simply)? (be)? (put on|all in the mind|imagined|for show)", about, not: ["(it|this) (is|will be|can be|may be) put on (the|a|an|our|record|file|screen)", "put on (one|a|an|the|her|his|their|our|its|record|hold|file|paper|screen|weight|medication|to)"] }, { say: "(over reacting|overreacting|over react|overreact)", about }, { say: "nothing organic", about }, { say: "drawn a blank", about }, { say: "(found|find|finds) nothing (wrong|amiss|the matter|to account)", about, not: ["found nothing wrong .. (and|but) (explain~|still|believe~)", "(find|finds|found) nothing (wrong|amiss) (with|in|on) (the|their|his|her|a) (bowel|heart|lung|lungs|brain|joint|stomach|womb|scan|bladder|spine|knee|chest|back|gut|ear|eye|nerves)"] },
  { say: `(not|never|need not|do not|does not|rarely|should not|n't|don't) (to)? (be|worth|warrant|merit|need|require|deserve|justify)? (being)? (taken at face value|believed|investigated|investigating|pursued|entertained|humoured|pandered to|encouraged|given credence|credited|further investigation|investigation|further tests|another scan|repeat tests|any investigation|a second opinion|medical attention|medicalised)`, about: ["pps", "phys"], not: ["(should|must) not (be)? (believed)? .. (without|until|unless)", "not (need|require) (further investigation|further tests) (before|for|to (start|begin))", "(never|not) (be)? (encouraged) to"] },
  { say: "(over sympathetic|too much sympathy|undue sympathy|excessive sympathy|sympathetic handling) .. (feeds|encourages|reinforces|rewards|role)" },
  { say: "(feed|feeds|feeding|reinforce|reinforces|indulge|indulges|indulging|pander|panders|pandering|collude|colludes|colluding|encourage|encourages) (to|with|in|their|the|such|illness|abnormal)? .. (sick role|illness behaviour|belief|beliefs|complaining|somatisation|symptoms|dependency|neurosis)", about: ["pps", "phys"], not: ["encourage .. (reporting|report|talk|beliefs about)"] },
  { say: "(somatising|somatizing|somatisation|somatise|somatises|somatiser|catastrophisers|catastrophiser)", about: ["pps", "patient", "phys"], not: ["somatisation (disorder|scale|subscale|index|and)"] },
  { say: "functional (complaint|patient|case|type|lot|presentation|attender)+", about, not: ["functional (presentation|case|type)+ (of|and|are seen|with)"] },
];
