/** Words for what has to be settled first: a body that is fit, a mind that is steady, a person who is willing. */
import { physicians, proves, resolve, resolved, steadied, substances } from "../classes.ts";
import { ails, bodily, bodySigns, bodyStaff, clear, faintSigns, kit as gear, letGo, ofBody, over as through, sound } from "../body-classes.ts";
import type { Lexeme } from "../lexeme.ts";

/** Care of the body, and what is looked for in it, */
const bodyCare = "(medical|medically|physical|physically|clinical|acute|somatic|organic|bodily|active)";
const bodyMatter =
  "(treatment|care|management|work up|workup|investigation|issue|problem|need|concern|cause|condition|illness|injury|injuries|intervention|attention|side|input|optimisation|stabilisation|recovery|emergency|wound|observation|monitoring|detox|infection|symptom|matter|aspect|picture|complication|review|phase|episode|intervention|stay|requirement|poisoning)+";
const tests =
  "(blood|bloods|toxicology|paracetamol level|scan|result|ECG|lactate|observation|obs|vital sign|NEWS|NEWS2|temperature|alcohol level|alcohol reading|reading|breathalyser|breath test|BAC|liver function|CT|potassium|blood sugar|GCS|sats|saturation|electrolyte|screen|test)+";
const kit = "(drip|cannula|line|drain|tube|monitor|oxygen|fluids|infusion|IV|antibiotics|antidote|parvolex|acetylcysteine|intravenous|telemetry|catheter|ventilator)";
/** and how it is said to be over. */
const found = "(clear|cleared|normal|normalised|negative|back|available|stable|satisfactory|acceptable|within range|below|fallen|falls|fall|zero|complete|completed|settled|excluded)";
const taken = "(finished|complete|completed|out|down|off|removed|disconnected|stopped|ended|over|taken down)";
const over =
  "(finished|over|complete|completed|concluded|ended|ends|clear|cleared|normal|normalised|negative|resolved|resolves|settled|settles|stable|stabilised|excluded|ruled out|dealt with|addressed|treated|sorted|stopped|below|fallen|falls|fall|zero|within range|satisfactory|acceptable|signed off|optimised|optimized|healed|concludes|finishes|completes|closed|under control|safe|seen to|attended to|taken care of|come to an end|run its course|run through|taken down|subsided)";
/** Moments at a door. */
const doorway = "(listing|referral|surgery|operation|entry|joining|starting|start|enrolment|enrolling|admission|acceptance|treatment|programme|place|consideration|assessment|booking|commencing|commencement|allocation|being|coming|attending|any|a|an|we|they|he|anyone|work|therapy|operating|transplant)";

/** What weighs on a mind, and help for it; */
const weighing = "counselling|therapy|psychological treatment|psychological therapy|psychiatric treatment|mental health treatment|psychiatric care|course of therapy|grief|low mood|low spirits|mood|distress|depression|anxiety|panic|panic attacks|suicidal thoughts|self harm|thoughts of suicide|drinking|alcohol|alcohol use|drug use|drugs|opioids|substances|cravings|voices|psychosis|nerves|life stresses|stresses|divorce|debt|domestic crisis|crisis|emotions|feelings|psychological issues|psychological issue|emotional issues|emotional difficulties|psychological difficulties|psychological problems|emotional problems|trauma|litigation|anger|bingeing|eating disorder|upset|worries";
/** and how it is said to be no more. */
const lifted = "finished|be finished|completed|complete|taken place|at an end|ceased|stopped|absent|gone|out of the way|passed|lifted|settled|abated|subsided|tapered|given up|sorted out|sorted|resolved|ironed out|dealt with|responded|improved|eased|quiescent|calmed|calmed down|under control|well controlled|in hand|behind them|in remission|controlled|addressed|cleared|put right|healed|nil";

/** Of what is seen of a body; kit comes out and off, and numbers lie over and under. */
const settledDown = through.split("|").filter((each) => !["over", "right", "out", "down", "off", "removed", "disconnected", "below", "zero", "back", "met", "set", "end", "ends", "stop", "stops", "finish"].includes(each)).join("|");

export const gates = {
  medfit: {
    say: [
      // The body is in order, in so many words or as somebody finds it.
      `(${bodily}) (fully|quite|well|sufficiently|entirely|all)? (${sound})`, `(fit|well|ready|clear|cleared|stable|better|safe|recovered|okay) (enough)? (${bodily})`, `(ready|fit|clear|cleared|well|stable|finished) from (the|a|any) (${ofBody}) (point of view|side|standpoint|angle|perspective|viewpoint)`,
      `(deemed|declared|considered|judged|adjudged|certified|passed|found|pronounced|confirmed|thought|assessed|marked|flagged|recorded|reported|said) (to be|as|as being)? (${bodily})? (fit|well|stable|clear|sober|ready for (discharge|home|us|psychiatry|interview))`, "(passed|certified|declared|cleared) (as)? fit", "fit (to be|for) (seen|interview|psychiatry|liaison|interviewed|spoken to|us|assessment)",
      // What ailed it is over, ...
      `(${ofBody}) (and|or)? (${ofBody})? (${ails})+ .. (${through})`, `(${bodySigns})+ (must|to|is|are|has|have|had|be|been|being|was|all|should|will|shall|can|known|fully|completely|found|come|comes|gone)? (be|been|have|has|to|all|fully|completely|safely|properly|known to be|found|come|back)? (been|be|back|being)? (${settledDown})`, `(${faintSigns})+ (is|are|has|have|must|come|comes|came)? (be|been|back|known to be|come)? (carried out and|back and|in and)? (been)? (${clear})`,
      `(${gear})+ (is|are|has|have|been|must|be|to be|was)? (been|be|come|all)? (out|down|off|removed|disconnected|stopped|ended|over|pulled|taken down|taken out|finished|complete|completed)`, `(off|free of|free from|without|no longer (on|need~|requir~|receiv~|attached to)|clear of|weaned off|disconnected from|out of) (the|a|an|any|all|their|his|her|every)? (${gear})`, `(last|final) (${gear}|(${bodySigns}))`, `after the last (abnormal|raised|intravenous) (${gear}|observation|dose|reading|result)+`,
      `(completion|resolution|conclusion|end|exclusion|optimisation|stabilisation|clearance|correction|settling|restoration|normalisation|reversal|healing|repair|cessation|removal) of (the|any|all|their|his|her|a|an)? .. (${ofBody}|${bodySigns}|${ails})`, "(sobriety|sobering up|extubation|suturing|step down|stepping down) (to|from|has|is|first|and|before|must)?", "(on|upon|after|until|following) (sobriety|extubation|suturing|step down|stitching|wound closure|rehydration|medical clearance|clearance)",
      `(rule|ruled|rules|ruling) out (a|any|all)? (${ofBody}) (${ails})+`, `(no|not|nil|without|free (of|from)|clear of) (more|further|outstanding|remaining|ongoing|active|acute|any|all|untreated|current|other)? (${ofBody}) (${ails})+`, "(nothing|no) (organic|physical|medical|surgical|bodily|somatic) .. (left|outstanding|remaining|pending|to treat|to do|wrong|reason)", "(no|not any) outstanding (medical|physical|clinical|surgical) (need|issue|concern)+", "(no longer|not) in need of (a|any)? (medical|acute|hospital) (bed|care|treatment|attention)", "(no|not any) acute (medical|physical) reason",
      `(finish|finishes|finished|done|dealt|deals|through) (with)? (the|all|any|their|its|his|her)? (${ofBody}) (${ails})+`,
      // ... those who treat it have let go, ...
      `(${bodyStaff})+ .. (${letGo})`, `(clean slate|clean bill|all clear|green light|go ahead|thumbs up|nod) (from|by|of) (the)? (${bodyStaff})`, `(cleared|released|signed off|discharged|passed|let go|stepped down|handed over|given the all clear|screened|seen) .. (by|from) (the|an|a)? (ED|A&E|${bodyStaff})`, "(production of|given|gives|gets|with|has|have) (an|the|their)? all clear", "(ready|fit|well enough) to (leave|go home|go)", "the patient may leave", "(may|can|could) (go|leave|go home|be discharged|be sent home)", "where the (medical|physical|surgical) (work|part|side|care) (stops|ends|finishes|leaves off)", "(discharged|discharge) from (the)? (acute|medical) (side|team|care)",
      // ... or it has slept, eaten and is up again; and what comes first.
      "(sleep|slept|sleeping) it off", "(worn|wears|wear) off", "up and (about|dressed)", "up dressed", "clear headed", "(breathalysed|blow|blows|blowing|reading) (at|a|of)? (zero|nought|nil|under|below)", "eating and drinking", "(night|overnight|hours) .. under observation", "(kept|held|observed|admitted|detained) overnight", "after breakfast", "(weight|BMI|salts) .. (restored|safe|right|recovered|corrected)",
      "(body|medicine|bodies|medical care|surgeons|physicians|surgery) (first|before mind|then mind)", "first the body", "(surgeon|surgeons|physician|physicians|medics|medical) (first|then|before)", "go+ to (the)? (surgeon|surgeons|medics|physicians|medical team) first", "(stitched|sutured|dressed|tetanus given)", "last (step|job|thing|item) (before|on the list|prior to)", "(medical|physical) (triage|screen|screening) (and treatment)? (first|comes|before)", "(physical|medical|bodily) (health|needs|matters|care) (comes|come|goes|go|ranks|rank|is dealt with|is seen to) (before|ahead of|first)", "(does|do|did) not (need|require) (a)? (hospital|medical|acute|ward) (care|bed|treatment|attention)", `(${ofBody}) (triage|treatment|screen|assessment) and (treatment|triage|care)`, "(follow|follows|following) (medical|physical)", "body has been (put right|dealt with|treated|mended)",
      "nothing more to be done", "waiting for a (scan|test|result|bed)", "on a drip", "physically (stable|optimised|settled)",
      "signed (them|him|her|patients|people|the patient|the person) off", "signed off (as|by) .. (medical|doctor|ED|registrar|consultant|physician|ward|well|fit|acute|surgeon|paediatric)+", "(finish~|complet~|conclud~) .. (medical|physical|active) .. (treatment|care|investigation|work up)+",
      "(infusion|acetylcysteine|fluids|oxygen|antibiotics) .. (complete|finished|done|stopped)", "bloods (are|is) (normal|back|clear)",
      "certified .. (medically|fit|physically)", "medical first", "medicine first", "done their bit",
      "still on (intravenous|IV|fluids|oxygen|a drip|antibiotics)", "still receiving .. (treatment|care)",
      "no outstanding (physical|medical)",
      "(physical|medical) (problem|need|cause|issue)+ .. (resolved|excluded|sorted|dealt with|addressed|ruled out)",
      "medically (optimised|optimized|settled|resolved|finished|suitable|signed)", "medically",
      "(physicians|medics|doctors|surgeons|ward|medical team|medical side|paediatric team|acute team|paediatricians|consultant|registrar) .. (finished|done with|declared|signed|cleared|discharged|released|given)",
      "(clean|clear) bill of health", "(drip|drips|tubes|monitors) (is|are) (out|down|off)", "ready for (discharge|home)",
      "(fit|well) enough to be (seen|interviewed|discharged|assessed)", "medically (done|finished|complete)",
      "(blood results|results|bloods|antibiotics|treatment|investigation|test|scan|work up|medical need|infection|observation|drip|detox|delirium|withdrawal)+ .. (settled|finished|complete|completed|over|done|back|negative|excluded|ended|concluded|clear|stopped|dealt with)",
      "nothing further to offer", "no further medical need+", "no (longer|further) .. medical", "ready (medically|from a medical)",
      "(medical|physical) (team|side|doctors|ward) (has|have) .. (finished|declared|signed|nothing|discharged)", "full set of tests",
      "physically (clear|cleared)", "medical green light", "medically (fit|cleared|stable|optimised|optimized|ready|well)",
      "(medical|medically) clear~", "medical clearance", "fit for (assessment|interview|review)", "declared fit", "physically (well|fit)",
      "(medical|physical) (treatment|care|investigation|work up|workup|management|health condition|condition|needs)+ .. (complete~|finished|concluded|over|ended)",
      "treatment for the physical", "treatment .. (has|have|is) (been)? (finished|completed|complete|concluded)",
      "(blood|test) (results|alcohol) .. (back|below|available|normal)", "(is|are|being) (sober|no longer intoxicated)",
      "sign+ off .. (well|fit)", "following morning", "after observation",
      "no longer (require|need)+ .. (medical|acute) (care|treatment|bed|input)",
      "cleared by (the)? (ED|medical|doctor|consultant|ward|acute)",
      "(deemed|declared|considered|judged|certified|passed|found|pronounced|confirmed|thought|assessed as) (to be)? (medically|physically|clinically)? (fit|well|stable|clear|sober)",
      "(medical|physical) (clearance|sign off|work up|workup|discharge|fitness|stability|recovery) (is|are|has|have|form|must|should|first|and|for|before|was|were|ends|end)",
      "(physical|medical|clinical) (clearance|sign off|fitness|recovery|stability|discharge)", "fitness (form|for|to be|is)",
      "fit (for|to be) .. (assessment|assessed|interview|interviewed|review|reviewed|transfer|transferred|seen)",
      "fit (and|or) sober", "sober (and|or) fit", "when fit", "until fit", "once fit", "(a|the) sober (patient|person)",
      "(discharged|released|signed off|stepped down|free) (from|by|of) (the)? (medical|acute|physical|hospital|physicians|ward|general)",
      "(alcohol|blood|bloods|breath|lactate|paracetamol|electrolyte|potassium|test|result|observation|vital sign|physiology|physical observation)+ .. (fallen|normal|back|available|below|cleared|settled|stable|in range|acceptable|satisfactory)",
      "(breath|blood) alcohol",
      
      "(medical|physical|active|acute) (treatment|care|work up|workup|investigations|needs|issues|problems) .. (ended|ends|end|finished|completed|over|complete|addressed|excluded|dealt|met)",
      "(completion|conclusion|end) of (the|their|all)? (medical|physical|acute) (treatment|care|work up|workup|investigation|observation|assessment)+",
      "dealt with medically", "seen to medically",
      "(physical|medical|organic) (cause|illness|problem|reason|explanation|pathology)+ .. (excluded|ruled out|treated|eliminated|discounted)",
      "(sobered|sober) up", "(sober|no longer (drunk|under the influence|intoxicated))",
      "(physically|medically|clinically) (well|fit|stable|safe|recovered|cleared|better|settled|able)",
      "(physical|medical) (green light|go ahead|all clear|okay)",
      "(physical|medical) .. (investigation|treatment|care|problem|need)+ .. (come to an end|come to a close|brought to an end|an end)",
      "treatment (ends|has ended|is over|is finished|finishes|stops|is complete|comes to an end)",
      "(antidote|infusion|course|drip|parvolex) (ends|has ended|is over|is finished|finishes|stops|is complete|has run)",
      "(clinical|medical|physical) (issues|concerns|side|aspects|matters|care) (has|have|is|are) (been)? (settled|resolved|closed|dealt with|addressed|finished)",
      "no (drip|monitor|drain|catheter|cannula) (is|are)",
      "(finish|finishes|complete|completes|conclude|concludes) (the)? (refeeding|detox|detoxification|medical|physical) (treatment|care|recovery|work up|investigations)?",
      "fitness form",
      "nothing (more|further|else) (to be done|left|to do|needed|required|outstanding)",
      "(certifies|certify|certified|confirms|confirm|states|state|declares|declare) .. (fit|well|stable|medical|medically|physical|physically|body|nothing)",
      "(drip|line|catheter|drain) (is|are) (down|out|off)", "passed fit", "(medical|physical) causes (have|has|are|were)",
      "at baseline", "(hold|holding) a (sensible)? conversation",
      `${bodyCare} ${bodyMatter} .. ${over}`, `${tests} (is|are|has|have|must be|come|comes|came)? (back|all|been|come|now|below|fallen)? ${found}`, `${kit} (is|are|has|have)? (been|come)? ${taken}`, `(off|free of|free from|without|no longer (on|need~|requir~|receiv~)|finish~ with|down from) (the|a|an|any|all|their|his|her)? ${kit}`,
      "(completion|resolution|conclusion|end|exclusion|optimisation|stabilisation|clearance|correction|finishing|settling) of (the|any|all|their|his|her)? .. (medical|physical|illness|injury|injuries|organic|acute|bodily|poisoning|overdose|infection)",
      `(${physicians})+ (have|has|had|is|are)? .. (finished|done|signed off|signs off|cleared|declared|declares|released|releases|discharged|discharges|satisfied|happy|content|confirmed|confirms|agreed|agrees|certified|certifies|certifying|given|gives|passed|passes|let go|hands over|handed over|stood down|completed|concluded)`,
      "medical~ (optimisation|clearance|stability|fitness|sign off|discharge|stabilisation|recovery|completion|readiness|certification|passport|stamp|release|handover)",
      "NEWS (2)? (score)? (of)? .. #", "score+ .. NEWS", "no longer (need~|requir~|receiv~|under) .. (treatment|care|medical|hospital|injur~|observation|monitoring|doctor~|physician~)",
      "(physical|medical|bodily|body) (health|needs|care|side|treatment|problem|condition|illness)? (first|before|comes first|take~ precedence|is priority|is the priority)", "body before mind", "fit for (psych|psychiatry|psychiatric|liaison|mental|CAMHS|the mental|transfer)",
      "nothing (medical|medically|physical|physically)", "MFFD", "MOFD", `(finish|finishes|finished|complete|completes|completed|full course of|end of|had) .. (acetylcysteine|antidote|antibiotics|infusion|detox|fluids)`, "physically .. well enough", "no outstanding (medical|physical) (issue|need|problem|concern|matter)+", "(fit|well|ready|cleared|fit enough|well enough) to (leave|go|transfer|be (transferred|seen|interviewed|assessed|moved|discharged)|engage in (an)? (interview|assessment))",
      `those (deemed|declared|considered|judged|certified|passed) (to be)? (fit|well|stable)`, "(not|no longer) (under the influence|intoxicated|drunk|sedated|confused)", "(able|fit|sober|well|awake|alert) (enough)? to (give a history|be interviewed|take part in (an)? (interview|assessment)|talk|converse|engage)",
      `where the (${physicians}) (ends|end|finishes|leaves off|stops)`, "(alcohol|blood alcohol|breath alcohol) .. (below|under|zero|fallen|fall|#)", "metabolised", "slept it off", "sobered", "sober",
      "(physical|medical|acute) .. (complete|completed|concluded|resolved|over|finished|excluded|treated|addressed)", "(injur~|wound~|fracture~) .. (treated|dealt with|dressed|sutured|closed|healed|addressed|seen to|fixed|repaired)", "medically (appropriate|permissible|able|sound|settled|safe|okay|recovered|dischargeable|signed)",
    ],
    not: [
      "(medically|clinically) (fit|optimised|ready|stable|well) (but|for work|for duty|for discharge (are|is|at|list|by|leave|will|go|move|wait|on|each|and))", "fit for (work|duty)",
      "medically (qualified|trained|unexplained|led|necessary|indicated|urgent|assured)", "no need to wait", "not wait for",
      "(medically|clinically) (stable|well) (patients|people|adults) (are|can|may) (seen|discharged)",
      "physically (well|fit|able) (as|for work|and mentally)", "fit for purpose",
      "medically (fit|ready|well|optimised|stable) (to (go|leave|return|move|be)|for (home|theatre|surgery|anaesth~))",
      "(tests|bloods) (are|is|be|will be|shall be) done", "fitness for (anaesthe~|surgery|work|theatre|purpose|duty|exercise)", "end of life", "(back|neck|low back) (pain|injury|problem)", "(well|fit|better|safe|stable) in body and mind", "body and mind", "(mind|minds) and bod~", "(cut|cuts|cutting) off", "over (the|a|#|time|half|and above)", "(level|levels) of (need|care|support|risk|confidence|distress|anxiety|training)", "end of (treatment|therapy|programme|course|the programme|care|the course)", "(review|care|treatment|support|input) .. (back|end of)",
    ],
  },
  "medfit-parallel": {
    say: [
      "parallel", "alongside", "side by side", "at the same time", "simultaneous~", "concurrent~", "regardless of", "whether or not",
      "(stand|stands|get|gets|come|comes) (in the way|between)", "(isn't|aren't|is not|are not|never|no longer) (a|the)? (needed|required|asked|necessary|condition|requirement|bar|reason|test|hurdle)", "(is|are) no (bar|reason|condition|requirement|obstacle|hurdle)", "need not", "before, during and after", "before during and after", "comes anyway", "(report|audit|log|challenge|escalate|record)+ (each|every|any|all) (case|instance|delay|occasion|breach)+", "(cannot|can't|must not|may not|will not|does not) (turn|refuse|decline|reject|put off)", "(fit|optimised|ready|well) (for discharge)? (but|and|who are|yet|while) (still)? (waiting|awaiting|stuck|delayed)", "(waiting|awaiting|waits) (for)? (a|an)? (mental health|psychiatric|specialist|care home) (bed|placement|ward|unit)", "(do|must|should|may|shall|will|can) not (hold|defer|postpone|withhold|stall|put off|be (held|deferred|postponed|put off|kept))", "(seen|met|begin|begins|start|starts|come|comes|called|meets|sees) (at once|straight away|right away|immediately|on arrival|from arrival|at the door)", "from (the (first hour|start|outset|very first)|day one)", "(neither|nobody|no one|nothing|none) .. waits", "(meets|talks|sees|begin|begins|conversation|offered|offers) .. while", "(awake|alert|able|well) enough to (talk|speak|answer|have a)", "(drip|sober|fit|well|cleared|drunk|treatment) or not", "regardless", "from (admission|the day of admission|the time of admission)",
      "no need to (wait|be)", "not (be)? (required|delayed|wait~|need~)", "without waiting",
      "as soon as (the)? (person|patient|they|he|she|young person|woman) (is|are|can|feels)", "(do|does|need) not (need to|have to|depend|wait)", "do not delay", "jointly", "together", "never (wait|delay~)", "before (medical|physical)",
    ],
  },
  /** What a body is treated or tested with, and for: together with a word that says it is over, the body has been dealt with. */
  "body-thing": {
    say: [`(${bodySigns}|${faintSigns})+`, `(${gear})+`, `(${ofBody}) (${ails})+`, "medically", "physically", "physiology", "(medical|surgical|stroke|paediatric|acute|cardiac|renal|trauma) (team|side|ward|unit|trust)+", "protocol", "bloodstream", "heparin", "PCA", "nasogastric", "feeding", "pain", "feverish", "breath", "stay", "hospital stay", "end of the stay", "admissions unit", "physicians", "surgeons", "medics", "intensive care", "high dependency"],
    not: ["chronic pain", "persistent pain", "(home|social|mental|psychological|follow up|patient) (care|health|treatment)", "pain (clinic|service|team|management)"],
  },
  "over-word": {
    say: [`(${through})`, `(${sound})`, "no more to offer", "nothing (more|else|further)", "(all)? in and (all)? good", "all in", "known", "given", "end of", "at the end", "out of", "off their", "made comfortable", "in hand", "outstanding", "still open", "unresolved", "no longer (requires|needs|require|need)", "discharge ward", "(discharged|moved) (from|off|to)"],
    not: ["(treatment|care) (and|or) (treatment|care)", "out of hours", "well being", "safe place", "safe staffing", "right (to|person|place|time|care|team)", "over (the|a|#|time|half)", "back (to|pain)", "set (out|up)"],
  },
  /** Where a mental health team takes somebody on. */
  "taking-on": { say: ["refer+", "referr~", "referral+", "accept+", "admit~", "admission+", "transfer~", "tak+ (them|people|over|on)", "taken on", "pick+ up", "picked up", "(seen|visited|assessed|interviewed) (by|only|once|when|after|until)", "request+", "first (contact|appointment|assessment)", "opinion+", "assess", "assesses", "assessed", "assessment", "come+ (in|down|out|to|after|when|once)", "called", "bleep~", "(ring|call|phone) us", "hear from us", "visit+", "see", "sees", "seen", "attend", "attends", "asked to see"] },
  /** The body is not dealt with yet: a reason not to come. */
  unfit: {
    say: [
      "still (hooked up|attached|connected|tied|wired|on (a|the|oxygen|fluids|IV|intravenous|antibiotics)|under (the)? (medics|physicians|surgeons|anaesthetic)|in (resus|bed|withdrawal|hospital)|poorly|unwell|drinking|bleeding|need (a|an) (bed|scan|line|drip))", "having (stitches|fluids|a scan|bloods)", "no outstanding", "(hooked up|wired up|attached|connected) to", "(intensive care|ITU|ICU|HDU|high dependency|critical care|resus|resuscitation)", `(${bodily}) (poorly|ill|unwell|unwel|sick|unstable|compromised|frail|unfit)`, "(feverish|septic|obtunded|stuporous)", "(before|while|whilst|until|as long as|during) (medical|physical|acute|active)? (treatment|investigation|investigations|care|tests|infusion) (is|are|goes|go|still)? (going on|under way|underway|in progress|ongoing|continuing|unfinished|incomplete|outstanding)", "NEWS2 (score)? (of)? (above|over|greater|more)", "(wound|cut|injury|laceration)+ .. (not been|not yet been|not) (dressed|closed|treated|stitched|sutured|seen)", "raised (creatinine|lactate|temperature|NEWS|potassium)", "(not|no) .. (cleared|passed|screened) (by|in|through)", "not been (cleared|passed|screened|declared fit)", "awaiting (blood|medical|physical|surgical|a scan)",
      "still (receiving|having|being|under|on|undergoing|awaiting|waiting|in|unwell|intoxicated|drunk|confused|sedated) .. (treatment|treated|care|drip|fluids|oxygen|infusion|monitor~|observation+|tests|results|investigat~|physicians|medical)",
      "not yet (fit|well|sober|medically|ready|cleared)", "medically (unfit|unwell|unstable|ill)",
      "not (medically|physically) (fit|well|stable|cleared|ready)", "physically (unwell|unfit|unstable)", "(receiving|undergoing|awaiting) (active|acute)? (medical|physical) (treatment|care|investigation+|results)",
      "(attached to|on) a (drip|monitor)",
      "still (on (a|the|oxygen|fluids|IV|intravenous)|having|receiving|under|attached)", 
      "waiting for (a|the|their)? (scan|result|test|bed|blood)+", `(has|have|with|while|whilst|having) (a|an|the)? .. ${kit} (in|up|running|in situ|attached)`, "(in|on) (resus|resuscitation|ITU|intensive care|HDU)", "(receiving|having|undergoing|under) (physical|medical|acute|active|ongoing) (treatment|care|investigation|management)", "(medical|physical) (work up|workup|treatment|assessment|investigation|clearance|care)+ (is|are|remains)? (still)? (incomplete|outstanding|unfinished|ongoing|under way|underway|pending|not complete|not finished|in progress)", "NEWS .. (above|over|greater)", "(awaiting|waiting for|pending) .. (blood|bloods|toxicology|scan|result|CT|X ray|medical|physical)", `(undergoing|receiving|requiring|needing|require|requires|need|needs) .. ${bodyCare} ${bodyMatter}`, "(abnormal|deranged) (bloods|observations|obs)", "under the (physicians|medics|medical team|surgeons|acute team)", "unfit for (interview|assessment)", "unwell (physically|medically)",
    ],
    not: ["(not|no) (need|have) to be", "in (hospital|bed)"],
  },
  /** The head is not clear: a reason to be kept waiting where people are brought in at all hours. */
  muddled: {
    say: ["intoxicated", "intoxication", "drunk", "inebriated", "tipsy", "not sober", "under the influence", "(smell|smells|smelling) of (drink|alcohol)", "(been|be|is|are|still) drinking", "blood alcohol (above|over|of|greater)", "in (acute)? withdrawal", "withdrawing", "incapacitated", "drowsy", "sedated", "delirious", "delirium", "tremens", "confused", "still (intoxicated|drunk|confused|sedated|drowsy)", "had (too much)? (a)? (drink|drinks)"],
    not: ["(not|no) (need|have) to be"],
  },
  /** Not now: what is said of somebody whose body is not dealt with. */
  "put-off": {
    say: ["too (soon|early)", "not (yet)? (ready|ours|one of ours|our|ready for us)", "(be|is|are|being) (parked|held|deferred|put off|kept|kept waiting|told to wait|asked to wait|held back|held over|ignored|postponed)", "(stay|stays|remain|remains|kept) (with|in|on|off|under)", "until (morning|later|the morning|tomorrow)", "(sought|seen|called|asked|referred) (later|afterwards|next day)", "(wait|waits)", "not for (liaison|us|psychiatry|the mental|mental)", "no (mental health|psychiatric|psych|liaison) (input|attendance|review|visit|assessment|contact)+", "(outside|beyond) (the|our|its)? (team's|service's|work)"],
  },
  /** What else waits for a body that is fit, and rightly: theatre, an anaesthetic, exercise, the way home. */
  "other-step": {
    say: ["ECT", "electroconvulsive", "anaesthe~", "physio~", "stairs", "stair practice", "dietit~", "feeding", "theatre", "exercise", "operate", "operates", "elective surgery", "occupational therap~", "kitchen", "board round", "discharge (lounge|team|hub|list|planning|summary|nurse|coordinator)", "package+ of care", "care package+", "transport home", "bed meeting", "occupancy", "delayed discharge+", "(for|of) discharge (are|is|was|will|at|list|occupy|by)", "walking practice", "cardiac rehab~", "pulmonary rehab~", "chemotherapy", "dialysis", "clozapine", "lithium", "titrat~", "prescri~", "antipsychotic~", "dose+", "antidepressant~", "occupational health", "fit for work", "for anaesthetic", "medical engineering", "portable", "equipment"],
    not: ["discharge (lounge|team) .. (psych~|mental|liaison)", "before (physio|occupational)", "after physio~"],
  },
  /** What a mental health team is asked to do, or itself when it speaks. */
  "our-step": {
    say: ["(see|sees|seen|assess|assessed|assesses|assessment|interview|interviews|interviewed|review|reviews|reviewed|visit|visits|attend|attends|attendance|accept|accepts|accepted|transfer|transfers|admit|admits|admitted|admission|called|bleeped|bleep|paged|summon|summoned|contacted|notified|informed|telephoned|phones|rings|ring|telephones|consulted|conveyed|respond|responds|response|opinion|input|triage|clock|threshold|readiness|our|us|we|ours)", "refer+", "referr~", "referral+", "request+", "come+ (to|down|up|on|in)", "the (team|service)", "the (nurse|duty doctor|consultant) (comes|looks|sees|will|goes)", "look+ in", "pick+ up", "picked up", "tak+ (them|people|over|on)", "psych~", "(form|checklist|box|criteria|condition)+", "duty", "section", "the act", "place of safety", "handover", "handed over", "PLN", "turn+ away"],
  },
  "waits-for": {
    say: [
      "upon", "on production", "no sooner", "and not before", "where", "later", "last", "from the point", "thumbs up", "then", "rings us", "ring us", "in the morning", "not until", "as soon as .. (surgeon~|ward|doctor~|paed~|team)", "on transfer", "on the day", "no (visit|input|contact|attendance|assessment|psychiatric)+ .. (on|in|for)", "the point at which", "such time as", "threshold", "gateway", "ticket", "(those|only) (medically|physically|clinically)", "(those|only) who are (medically|physically)", "await+", "measured from", "from the moment", "(starts|begins) at", "at the end", "released when", "of being", "no earlier", "never sooner", "whereupon", "at which point", "still (need|needs)", "stops until", "behind",
      "starts (at|when|once)", "at the point", "condition of", "require+", "without one", "till", "ready for", "first", "pending",
      "by the time", "not before", "only", "once", "after", "until", "unless", "must be", "need+ to be", "required", "prior to", "before",
      "provided that", "when", "subject to", "criteria", "following", "if", "then",
      "follow+", "(come|comes|coming|goes|go|step|steps) (in|on|along|second|next|later) (after|once|when|then)",
      "after (that|this|which)", "(on|upon) (completion|discharge|the completion|the day|conclusion)", "depend~ (on|upon)",
      "requirement", "precondition", "prerequisite", "condition (of|for)", "needed before",
      "(postpone~|defer~|wait|waits|waiting)", "next (working)? (day|morning)",
      "so long as", "as long as", 
      "(with|given) (the)? (consent|confirmation|agreement|approval) (of|that|from)", 
      
      "contingent", "(morning|day|afternoon|shift|hour) (on|in|after) (which|that|the)", "at the time of referral",
      "it must be recorded", "before (a|any|the) (referral|bleep|call)", "not logged", "clock",
      "only (taken|made|accepted|seen|offered|available|possible)",
      "(do|does|will) not want to hear", "post", "those (deemed|declared|considered|judged|certified|passed|cleared)", "defer~", "follow~", "starts", "begin+", "commence+", "comes after", "conditional", "wait~", "second", "hold off", "held", "delay~", "then and only then", "precede+", "subsequent", "thereafter", "afterwards", "as soon as .. (medic~|fit|physical~)", "must (have|be|also)", "(will|can|may|shall|should) not (be|see|come|attend|assess)", "cannot (be|see|come|attend|assess)", "only .. (whose|who|where|patients)", "(runs|run|starts|counted|measured|counts) (from|at|once)", "confirm~", "tick~", "(no|not) .. earlier", "accepts (referral|patients|people|those) .. (for|who|when|where)",
    ],
    not: ["once (a|every|per|each|weekly|monthly|more)"],
  },
  /** A state of mind or conduct asked for at the door. */
  steady: {
    say: [
      // What weighs on a mind, or its treatment, is over.
      `(${weighing})+ (has|have|had|is|are|must|should|need|needs|to|be|been|having|was|being|such) .. (${lifted})`, `(${weighing}) (${lifted})`, "(PHQ|GAD|HADS|PHQ9|GAD7|CORE|EPDS) .. (under|below|less than|no more than|comes down|falls) (#)?", "(score|scores) .. (come|comes|came|gone) down", `(${lifted}) (of|from) (the|their|any|all|his|her)? (${weighing})`,
      // Nothing of the kind has happened for so long.
      "(not|no|never|neither|nor|without|free (of|from)|nil) .. (self harm~|harmed|overdose~|admission~|admitted|episode|relapse|crisis|crises|contact|psychiatric|inpatient|treatment|sectioned|detention|drink|lapse|incident|suicid~) .. (month|week|year)+", "(month|week|year)+ (without|free (of|from)|clear of|since) (a|an|any|the)? (self harm~|overdose~|admission|episode|relapse|crisis|lapse|drink|incident|psychotic|depressive|manic|bipolar)", "(no|without|free of) (contact with|input from|involvement with|visits from|help from) .. (crisis|mental|psychiatr~|CMHT)",
      "(CPN|psychiatrist|team|CMHT|they|trust|psychologist|nurse|crisis team) (has|have) (discharged|signed|released) (you|them|him|her|the|off)",
      // They are of the right kind: in earnest, reliable, pleasant, strong.
      "mean+ business", "in earnest", "half hearted", "convincing (account|case|reason)+", "(record|history) of (sticking|keeping|attending|compliance|turning up|following|adherence)", "(stick|sticks|sticking|stuck) to (treatment|it|the plan|their|advice|the programme)", "(be|is|are|remain|being|fully|shown to be|good|prove|proved) (compliant|concordant|adherent|cooperative|reliable|dependable|trustworthy|punctual|pleasant|cheerful|sociable|biddable)", "(good|full|strict|proven) (compliance|adherence|concordance|attendance|cooperation)", "trial of (compliance|abstinence|attendance|diet|adherence)", "(cheerful|constructive|positive|cooperative|willing|hopeful|sensible|right|proper|good) (and (cheerful|constructive|positive|cooperative|willing|hopeful|sensible))? (attitude|outlook|spirit|disposition|manner|approach)", "prov+ themselves", "(proved|proven|prove|shown|show) themselves (to be)? (reliable|committed|motivated|willing|serious|ready|able|stable|by)?", "turn+ up (to|for|without|every|each|on)", "(months|weeks) of turning up", "commit to .. (attendance|attending|session|class|week|visit)+", "(ability|capacity|willingness|readiness) to (commit|engage|attend|change|stick|complete|cope|comply|tolerate)", "keep+ (all|four|three|two|every|# )? (appointment|diary|record|session)+ (running|in a row|without|up)?", "previous attendance record", "(keeping|keep|keeps|show|shows|maintain) (up)? (enthusiasm|interest|motivation|effort)", "earn+ (their|a|his|her) (place|spot)", "presuppos~ (resilience|motivation|commitment|stability)", "(psychological|emotional|mental|inner) (resilience|maturity|sturdiness|poise|composure|strength|steadiness)", "(emotional|psychological) maturity", "fitness of mind", "(psychologically|emotionally|mentally) (sturdy|steady|poised|composed|tough|hardy|on top|up to it|at peace|untroubled)", "sociable enough", "(robust|strong|tough|resilient|sturdy|stable|mature|calm) enough to", "strong enough in (yourself|themselves|himself|herself)", "(feel|feels) (strong|stronger|well|better|calmer|ready) (enough)? (in|for|to)?", "able to (regulate|contain|manage|control|tolerate|cope|stand)", "take+ (their|the) (treatment|programme) seriously", "(take|taking) charge (of)?", "drug screen (at any point|is positive|positive)", "positive drug (screen|test)", "(yet|able|failed) to (accept|come to terms)",
      "(mental health|mood|emotion~|psych~) .. under control", "not in .. (distress|crisis)", "emotionally (robust|resilient|settled)",
      "psychologically (robust|resilient|prepared)", "that care has ended", "still drinking",
      "accept~ .. psychological (explanation|cause|basis|nature)", "no suicidal (thoughts|ideation|intent)",
      "really (want|wants|want to)", "(sufficient|enough|adequate) psychological (resilience|strength|robustness|readiness)",
      "HADS .. (below|under|less|8)", "mood (better|improved|lifts|settled)", "good mental health", "months abstinence",
      "(no|without) .. (history|episode) .. (last|past|previous) (month|year)+", "desire to (change|get better|stop)",
      "positive attitude", "willingness to", "symptom free", "in remission", "free of symptoms",
      "(shown|show|showing|demonstrate) .. (commitment|willing~|motivat~)",
      "(mental health|mood|psychiatric|psychological) .. (stable|settled|controlled|under control|in remission|in good order|well managed)",
      "emotionally (ready|stable|able)", "right place mentally", "able to (engage|commit)", "insight into", "buy~ in",
      "(settled|calm|positive|right|good) (frame|state) of mind",
      "(mood|distress|anxiety|depression) has (been)? (dealt with|treated|lifted|settled|resolved|improved)",
      "no (undue|significant|marked|current) (distress|anxiety)", "(is|are) serious", "want+ to change", "must want", "commitment form",
      "until (that|the) team has", "prove .. (serious|committed|motivated|willing)", "show they are (serious|ready|motivated)",
      "engaging well", "well enough (in themselves|mentally)", "on a stable dose", "placement has been settled", "motivated",
      "well motivated", "sufficiently motivated",
      "(emotionally|mentally|psychologically|psychiatrically) (stable|stabilised|ready|robust|well|minded|settled|able)",
      "stable (mental|mood|psych~)",
      "(mental health|mood|mental state) (is|are|being|to be) .. (stable|controlled|settled|managed)", "stable, .. motivated",
      "abstinent", "abstinence", "commitment", "committed to (change|attend~|the programme|losing|stopping)",
      "commit to (attend~|change|the)",
      "(demonstrate|show|shown|demonstrated|evidence of) .. (commitment|motivation|readiness|engagement|desire|willingness)",
      "sustained engagement", "readiness to change", "ready to (change|engage)",
      "(not|no longer) .. (open to|under|known to) .. (mental health|secondary|CMHT|psychiatr~)",
      "(discharged|discharge) (from|them by|by) .. (CMHT|mental health|team|psychiatr~)", "until that team has discharged",
      "drug and alcohol free", "drug free", "clean and sober", "free (of|from) .. (drugs|alcohol|psychological|mental|distress)",
      "clear of .. (psych~|mental)", "(compliant|engaged) with (treatment|medication|their)", "no current (distress|crisis)",
      "psychological readiness", "willing to (engage|change|commit)",
      "(must|should|need to|needs to|has to|have to|shall|required to|expected to|able to|asked to|look for|looking for|want) .. (motivat~|commitment|committed|willing~|ready|readiness|determin~|engage fully|genuine wish|real wish|wish to change|desire to)",
      "(ready|willing|prepared|determined|committed|keen|want|wants|wanting|wish|wishes|real wish|genuine wish|agree|agrees|agreed|undertake|undertakes|promise|promises|pledge|pledges) (and (able|willing|ready|committed))? to (make|take part|change|lose|engage|attend~|commit|participate|complete|adopt|stop|give up|work on|work hard|get better|recover)",
      "(engage|engages|engaging|engagement) (fully|actively|meaningfully|consistently|properly|well|positively|regularly|reliably)",
      "(full|active|meaningful|consistent|proper|genuine|real) (engagement|commitment|participation|motivation)",
      "(attend|attendance at|commit to|come to) (all|every|each|the whole|a full|at least #) .. (session|week|class|appointment|visit|course|programme)+",
      "(sign|signs|signed|signing) (a|an|the) (commitment|attendance|behaviour|behavioural|treatment|engagement|personal|lifestyle)? (agreement|contract|pledge|undertaking|commitment)",
      "(right|proper|better|positive|good|suitable) (state|frame) of mind",
      "psychologically (prepared|fit|suitable|capable|equipped)",
      "(emotionally|mentally|psychologically) (prepared|fit|strong|well|suitable|capable|equipped|healthy|balanced)",
      "(motivation|commitment|readiness|willingness|determination|desire|enthusiasm|compliance|concordance|adherence) (to|for|score|scale|ruler|is|has been|must|will be|should) .. (change|engage|attend|evidenced|shown|demonstrated|assessed|confirmed|score+|scores|high|good|seven|required|tested|proven|proved)",
      "(lack of|poor|low|little|no|insufficient|limited) (motivation|commitment|readiness|willingness|insight|engagement|interest)",
      "not (motivated|committed|ready|willing|engaged|engaging|prepared)",
      "(unmotivated|uncommitted|unwilling|ambivalent|in denial|resistant to change)",
      "(scores|score|scoring) .. (readiness|motivation|confidence) (ruler|scale|score|tool)+", "readiness ruler",
      "(shown|show|shows|showing|prove|proves|proved|demonstrate|demonstrates|demonstrated) .. (commitment|motivat~|serious|willing~|readiness|determination|resolve)",
      "by losing .. (weight|#|percent)", "abstain~",
      "(not|no longer) (using|drinking|misusing|taking) .. (drugs|alcohol|substances|cannabis)", "(alcohol|drug|substance) free",
      "(free|clean|dry|sober) for .. (month|week|day|year)+",
      "(engaging|engaged|engage|working|complying|cooperating) with .. (mental health|CMHT|psychiatr~|worker|team|support|treatment|coordinator|keyworker)",
      "(under|open to|with|known to|seen by) .. (mental health|CMHT|psychiatr~|secondary care) .. (wait|finish~|discharg~|complet~|ended|until)",
      "(wait|waits|waiting) .. (until|till) .. (discharged|finished|ended|complete|completed|treatment|therapy|team)",
      "(accept|accepts|accepted|accepting|acceptance of|come to terms with|coming to terms with) .. (diagnosis|condition|stroke|illness|injury|loss|situation|prognosis)",
      "want (to)? change",
      "(psychological|emotional|mental) (robustness|strength|stamina|maturity|stability|fitness|resilience|toughness|suitability)",
      "(drive|discipline|determination|grit|resolve|stamina|will power|willpower) to",
      "(conditional|dependent|contingent) (up)? on .. (undertaking|agreement|commitment|signed|contract|motivation|abstinence)",
      "signed (undertaking|agreement|contract|pledge|commitment)",
      "(undertaking|agreement|promise|pledge) (by|from) the (patient|person|client|participant|service user|tenant)",
      "(dry|clean|sober|abstinent|drug free|on a script|stable on) (for|or|since|at|on)",
      "without (a)? (lapse|relapse|drink|drinking|using|missing)",
      "(off|free of|free from) (benzodiazepine|antipsychotic|antidepressant|sedative|psychotropic|psychiatric|opiate|opioid|methadone|drug|alcohol)+",
      "be off .. (benzodiazepine|antipsychotic|antidepressant|medication|drug)+",
      "(young person|person|patient|client|individual|they|he or she|applicant|child) (wants|want|wishes|really wants|is willing|are willing|is ready|are ready) to (come|change|attend|engage|take part|stop|be helped|get better|recover|work)",
      "(put|putting) the (work|effort) in", "prepared to (put|work|make|commit|change|attend|engage|do|give)",
      "(carry|carrying) passengers", "only here because",
      "(already|first) (changed|made|begun|started|shown|demonstrated|lost|given) .. (habit|change|effort|weight|commitment|lifestyle|smoking|drinking|diet)+",
      "(no|without|free of) .. (emotional eating|unresolved|emotional issue|psychological issue|outstanding emotional)+",
      "discharged by the (trust|team|CMHT|psychiatr~|mental health)", "(have|has) been discharged by",
      `(mentally|emotionally|psychologically|psychiatrically) (${steadied})`, `(${steadied}) (mentally|emotionally|psychologically|psychiatrically|in themselves|in mood|in mind)`, `(mental|emotional|psychological|psychiatric|mood) (stability|robustness|fitness|resilience|readiness|wellness|equilibrium|preparedness|balance|maturity|soundness|strength|steadiness|capacity to change)`,
      `(good|right|better|positive|settled|strong|stable|calm|healthy) (place|frame|state|headspace|head space|space|mindset|mental state|mood|mental health) (of mind|mentally|emotionally|psychologically|to)?`, "(right|positive|good|proper|correct) (attitude|mindset|outlook|approach|motivation)",
      `(${proves})+ .. (${resolve})+`, `(sufficient|enough|adequate|right|proper|genuine|real|clear|high|strong|sustained|evident|good|full|necessary|appropriate|requisite|satisfactory|sincere|serious|firm|active|personal|demonstrable|continued|continuing|ongoing) (degree of|level of|levels of)? (${resolve})+`,
      `(${resolve})+ (must|should|shall|has to|have to|will be|to be|is|are) .. (shown|demonstrated|evidenced|evident|assessed|confirmed|proved|proven|tested|recorded|scored|required|expected|needed|essential|apparent|established|satisfied|documented)`,
      `(lack|lacking|low|poor|little|no|insufficient|limited|without|doubtful|questionable|inadequate|absence|wavering|half hearted) (of)? (${resolve})+`, `(not|un|insufficiently|never|in) (${resolved})`, `(${resolved}) to (make|take (part|on|responsibility|ownership|steps|up|action)|change|lose|engage|attend|commit|participate|complete|adopt|stop|give up|work|get|recover|accept|follow|put|try|stick|keep|alter|address|comply|cooperate|quit|reduce|cut|do|explore|set|sign|join|undertake|invest|turn up|abide)`,
      `(must|should|shall|need to|needs to|has to|have to|expected to|required to|are|is|who are) (be)? (fully|highly|sufficiently|well|genuinely|truly|self|really|seriously|actively|very|both)? (motivated|committed|dedicated|cooperative|psychologically minded)`,
      "(readiness|motivation~|willingness|commitment|confidence) (score|questionnaire|ruler|scale|assessment|interview|test|check|form|letter|statement|checklist|tool|rating|panel|contract|agreement)+", "(behaviour|behavioural|treatment|attendance|commitment|patient|personal|engagement|lifestyle) (contract|agreement|pledge|undertaking|charter)+ .. (sign|signed|agree|agreed|accept|accepted|required)", "up for it", "(waste|wasting|squander) (a|the|their)? (place|slot|resource|time)", "take (it|this|the programme|their health|treatment|the process) seriously", "pull their weight", "(meet us|come) half way", "look after themselves", "be trusted to", "can be relied on", "help themselves",
      `(not|no longer|never|stopped|stop|cease|ceased|given up|gave up|quit|off|clear of|clean of|free of|free from|without|no) (be|been)? (currently|actively)? (use of|using|misusing|taking|drinking|any|all|current)? (of)? (${substances})`, `(refrain|refrains|refrained|abstain|abstains|abstained|abstinence|abstinent|desist|detoxed|withdrawn) (from|of)? .. (${substances})`, "(dry|clean|sober|abstinent) .. (#|month|week|day|year)+", "(drug|alcohol|breath|urine) (test|screen|sample)+ .. (negative|clear|clean)", "(negative|clear|clean) (drug|alcohol|breath|urine|toxicology) (test|screen|sample)+", "no (drugs|drink|drinking|alcohol|cannabis) (for|in|within|at least|on)",
      `(psychiatric|psychotropic|antidepressant|antipsychotic|mental health|mood) (medication|medicine|treatment|drug|drugs|dose|tablets) .. (unchanged|stable|not changed|settled|established|same|optimised)`,
      `(none|nil) (in|for|within|during) (the|at least)? (last|past|previous|preceding|#|six|three|twelve|two) (#)? (month|week|year|day)+`,
      "(sustained|proven|evidence of|evident|demonstrable) (behaviour|behavioural|lifestyle|dietary|weight) change", "(already|first) (shown|made|begun|demonstrated|started) .. (change|effort|progress|commitment)+", "engage (with|in) (all|every|the whole|each|group|the full|therapy|psychological)", "able to (engage|participate|take part|function|work) (in|with|meaningfully|fully|effectively) .. (group|therapy|programme|session|work)+", "(capable of|capacity for) (engaging|change|insight|reflection|sustained)", "not (currently|presently)? in (a)? (crisis|distress|turmoil|psychiatric)", "(crisis|crises) (free|over|passed)", "no current (crisis|crises|risk)", "not .. in (a)? (crisis|distress|turmoil)", "insight", "psychological mindedness", "psychologically minded",
      "(not|no longer|stopped) (currently|actively)? using", "(has|have|having) (fully)? (accepted|acknowledged|come to terms|adjusted|processed|worked through|dealt with|moved on|got over|faced up)", "accept+ (that)? .. (psychological|emotional|weight|drinking|problem|responsibility)", "(get|gets|got|getting|have|be) on top of", "(made|make|makes) (their|his|her) peace", "(accepted|accept|accepts) (that)? there is no (cure|more|further|treatment)", "not be a (barrier|obstacle|hindrance)", "(mood|emotions|feelings|nerves|mental state) .. (up and down|unsettled|volatile|fragile|unstable|all over)", "tak~ ownership", "(finish|finished|complete|completed|had) (any|all|their|a course of)? (counselling|therapy|CBT|psychotherapy|psychological therapy|mental health treatment)", "track record", "(alcohol|drug|drink|drinking|mental|mental health|psychological|psychiatric|emotional|substance) (problem|issue|difficult~|matter|need|side)+ .. (dealt with|addressed|sorted|resolved|treated|under control|managed|tackled|stabilised)", "work hard", "(going through|having) (a|any) (difficult|hard|bad|rough|tough|stressful) (time|patch|period|spell)", "coping (skills|strategies|well)", "(no|not|without) (hospital|inpatient|psychiatric|mental health|recent)? (admission|inpatient stay|crisis|overdose|self harm|relapse)+ .. (month|year|week)+", "truly want+", "(really|genuinely|truly|sincerely) (want|wants|wish|wishes|mean|means|wanting)", "(doubt|doubts|doubted|question|questions) .. (commitment|motivation|readiness|sincerity|willingness)", "keep+ (all)? (their)? (appointments|their word)", "(in the right|in a good|in a better) (place|frame|space)", "(over|past|beyond) the worst", "likely to (engage|benefit|attend|complete|comply|persevere|change|stick)", "serious about", "strict understanding", "(distress|mood|crisis|low mood|anxiety|depression|grief) (has|have) (passed|eased|gone|subsided|lifted|abated|settled|cleared)", "no (current|recent|ongoing|open|active) (contact|involvement|input|episode|referral) (with|from|to|under) .. (mental|psychiatr~|CMHT|secondary)", "no change+ (to|in) (your|their|the|any|his|her)? (antidepressant|psychiatric|psychotropic|antipsychotic|mental health)+", "(discharged|signed off|released) (from|by) (it|them|that team|the team|the CMHT|secondary|mental)", "(had|has|having) (a|an)? (mental health|psychiatric)? (crisis|admission|breakdown|episode|relapse) .. (last|past|previous) .. (year|month)+", "(get|gets|getting|got) (their|his|her) (head|act|life|house|mood|drinking) .. (together|right|straight|sorted|order|round)", "(sort|sorted|sorting) (themselves|himself|herself|their|his|her) .. (out)",
      "(completed|finished|attended|certificate) .. (parenting|preparation|readiness|motivation~|induction|pre) .. (course|group|programme|session|class)+",
      "(insight|motivation|psychological mindedness|readiness|capacity) (to|for|into) (use|change|their|benefit|work|engage|the need)",
      "ready to make changes",
    ],
    not: [
      "(bidder|tenderer|supplier|contractor|staff|employee|candidate for|postholder|post holder|worker|nurse|volunteer|applicants for the post|the provider|trainee)+ (must|need|needs|shall|should|will|are|is|have to|has to|who) .. (to be|be|have|show|demonstrate|possess|display|stay)", "(motivated|resilient|committed|enthusiastic|reliable|self motivated) (and (motivated|resilient|committed|enthusiastic|reliable))? (physio~|nurse|therapist|psychologist|colleague|individual to join|person to join|team player|candidate|doctor|dietit~|manager|practitioner|worker|clinician)", "looking for (a|an) .. (physio~|nurse|therapist|psychologist|manager|practitioner|lead)", "social value", "(no|not|nobody|none) .. (has|have) to (be|feel|show|prove)", "at whatever point", "of no interest", "(come|coming|get|getting|help) off (drink|drugs|alcohol)", "by the end (of)? .. (should|will|able|more)",
      "workforce is stable", "do not have to (feel|be)", "supervisors motivated", "financially stable", "clinically stable", "commitment to .. (plan|policy|strategy|value|values|agenda|improvement|quality|equality|diversity|sustainability|standards|safeguarding|safety|research|training|development|partnership|contract|parity|working|co production|principles|outcomes|vision)", "(be|is|are|been) determined", "(must|should|shall|need to|needs to|has to|have to|required to|expected to|able to) be .. determin~", "abstinent from (smoking|tobacco|nicotine)", "(smoking|tobacco) abstinence", "abstinence from (smoking|tobacco)",
      "licensed .. motivated", "NICE .. motivated", "medicine .. motivated", "by the end of the (programme|course|group)",
      "(workforce|staff|team|provider|nurse|worker|practitioner|candidate|volunteer|employer|partner|participant organisation|tenderer|bidder)+ .. (motivated|committed|willing|ready|prepared|engaged)",
      "(motivated|committed|stable) (and (motivated|committed|stable|skilled))? (workforce|staff|team)",
      "ready to (discuss|respond|go|use|leave|be discharged)", "ready for",
      "wish to (discuss|see|speak|complain|bring|self refer|know|be)",
      "want to (talk|speak|know|see|bring|discuss|live|do|be heard|come)",
      "(do|does|did|will|shall|need) not (need|have) to (be|have|show|prove|feel|commit|attend|sign|agree|promise|complete|want|engage) .. (commit|attend|sign|whole|all|every|agreement|course|programme|motivated|ready)+", "(do|does|did|will|shall|need) not (need|have) to (be|have|show|prove|feel|commit|attend|sign|agree|promise|engage)",
      "willing to (share|help|learn from|accept the referral|support|act)", "accept~ .. (referral|patient|people)+",
      "without (a|any)? (commitment|promise|pledge)", "financial commitment",
      "commitment (of|from|by) (the)? (board|provider|partner|organisation|commissioner|trust|ICB)+",
      "(provider|board|partner|trust|ICB|organisation|commissioner)+ .. commitment", "agree to (share|disagree)",
      "(whether|if|until|when|as) .. (ready|willing) to (talk|share)",
    ],
  },
  /** What weighs on a mind, and help for it, where words of illness are not used. */
  upset: {
    say: ["grief", "grieving", "bereavement", "divorce", "debt+", "(life|family|domestic) (stress|crisis|upheaval|event|problem|trouble)+", "stresses", "turmoil", "upheaval", "upset", "home life", "temperament", "emotions", "feelings", "nerves", "spirits", "anxious", "tearful", "frightened", "unhappy", "agitated", "mood+", "distress", "drinking", "drug use", "cannabis", "methadone", "opioids", "substances", "counselling", "therapy", "psychological treatment", "mental health treatment", "psychiatric (treatment|care|follow up)", "(state|frame) of mind", "mental state", "worry", "worries", "panic", "panic attack+", "temper", "anger", "compulsions", "cravings", "emotional~", "psycholog~", "PHQ", "GAD", "HADS", "PHQ9", "suicidal thoughts", "self harm", "litigation"],
    not: ["drug (chart|error|treatment|therapy|interaction|budget|company)+", "(occupational|speech|oxygen|inhaler|insulin|hormone|radio|physio|drug|compression|combination) therapy", "(disease modifying|prescribed|new) drugs"],
  },
  /** People are kept waiting for it. */
  "held-off": {
    say: ["(asked|told|advised|need|needs|best|invited|have|required|expected|encouraged|better) to (wait (until|for|while|before|till)|defer|come back|reapply|hold off|postpone|delay|return when|think again)", "(put|placed|kept|held|go|goes) on hold", "on hold", "not (be)? (begun|started|booked|listed|offered|set|commenced|considered|accepted|taken|put forward) .. (while|until|whilst|till|so long as)", "(be|is|are|being) (deferred|postponed|delayed|put off|held back|held over|suspended|stood over)", "(do|does|will|shall|can|cannot) (not)? (start|begin|book|list|offer|take|accept|operate|train|treat|place) .. (those|people|anyone|patients|clients) (who (have yet|are still|are not yet|remain|cannot yet)|still|not yet)", "otherwise (hold|wait|defer)", "closed to", "(will|can|may) (start|begin|come|join|be listed) (later|afterwards)", "(do|does|will|shall) not (start|begin|book|list|offer|take|accept|operate|see|refer) .. (while|until|whilst|till|yet)"],
  },
  /** Not before, and not otherwise. */
  "only-then": {
    say: ["once", "until", "till", "unless", "only", "solely", "provided (that|the|they|their|neither|his|her)", "providing", "as long as", "so long as", "must", "must have", "need+ to have", "should (first|have)", "has to", "have to", "contingent", "conditional", "subject to", "on condition", "prerequisite", "precede+", "reserved for", "confined to", "granted to", "prior to", "ahead of", "in advance", "beforehand", "before", "(listed|booked|offered|accepted|reapply|apply|return|refer|start|taken) (after|when|if)", "requires", "require", "expects", "as soon as", "if (it|they|he|she|their|his|her) (is|are)", "if (well|stable|settled|controlled|calm)", "then ask", "yes as soon", "ahead", "first", "free of"],
    not: ["must (also)? (be (offered|given|told|asked|seen|recorded|reviewed|assessed|provided|referred|included|able to)|offer|provide|ask|have (a|an|access))", "not only", "once (a|every|per|each|more|again)", "first (assessment|appointment|contact|conversation|aid|line|year|visit|session|episode|language|name|week)", "at first", "before (and|or|during)", "has to (offer|say|do)"],
  },
  /** The door that a condition of entry stands at. */
  entry: {
    say: ["list", "listed", "listing", "book", "booked", "booking", "start", "starts", "started", "starting", "begin", "begins", "begun", "offer", "offered", "offers", "place", "places", "accept", "accepted", "acceptance", "join", "joining", "enrol", "enrolled", "enrolment", "admit", "admits", "admission", "transplant", "surgery", "operation", "device", "fund", "funded", "granted", "access", "supply", "supplied", "referral", "refer", "referred", "reapply", "come back", "participation", "take on", "takes over", "taken (on|into)", "takes", "entry", "injections", "pump", "programme", "training", "goals (will|are|can)", "work up", "flat", "tenancy", "eligible", "considered", "put forward", "puts forward", "apply", "reserved", "open to", "stage #", "tier #", "treatment", "course", "group", "rehabilitation", "suitable", "suitability", "criteria"],
    not: ["takes place", "take place", "start of", "in the first place"],
  },
  /** The same of a mind, in words that are also used of bodies: a gate only where the sentence speaks of minds. */
  settled: {
    say: [
      "quiescent", "(an)? even keel", "calm", "calmer", "calmed (down)?", "calm enough", "abated", "ironed out", "in (good|full)? control of", "grip on", "subsided", "put to bed", "(kept)? at bay", "long past", "steady", "steadied", "feel stronger", "stronger in", "lifted sufficiently", "(settled|steady|orderly|stable|ordered|regular) (home|life|lifestyle|temperament|living)", "orderly", "temperate", "at peace", "reconciled", "(sturdy|unshaken|composed|collected|untroubled|clear headed|level headed|equable|serene|unflustered)", "(free|clear|rid) (of|from) .. (for|since)", "(regulate|manage|govern|master|contain|control)+ (their|his|her) (emotion|feeling|anxiety|distress|mood|temper|anger|drinking|worry|impulse|behaviour)+", "on top of (things|it|their)", "sorted out", "(has|have|had) been settled", "(strong|well|robust|calm|settled) enough (in|to|for)",
      "stable", "stabilised", "stabilized", "settled", "(well|adequately|fully|is|are|be|being|remain|remains|not|been) controlled", "under control", "well managed", "in remission", "resolved",
      "symptom free", "(free|clear) (of|from) (symptom+|distress|any|all|psych~|mental)", "improved", "lifted", "recovered", "(sufficiently|reasonably|well) (robust|resilient|well|strong)",
      "robust enough", "well enough", "well for .. (month|week|year)+", "been well", "treated first", "dealt with first", "(treatment|therapy|care) (there)? (is|has|have|was)? (been)? (finished|complete|completed|ended|over)",
      "no (recent)? change+ (to|in) .. (medication|medicine|antidepressant|dose)", "unchanged", "has not been (admitted|in hospital|in crisis)", "have not been (admitted|in hospital|in crisis)",
      "no (admission|crisis|episode|relapse|self harm|overdose|inpatient)+ .. (month|week|year)+", "come to terms", "coming to terms", "able to cope with",
      "(not|no) .. (admission|admitted|hospital|inpatient|crisis|crises|relapse|episode)+ .. (month|week|year)+",
      "treatment .. (finished|complete|completed|ended|over)", "(been|remained|stayed|mentally|emotionally) well (for|since|throughout|over)", "(has|have|had) (been)? (fully|adequately|successfully)? treated", "(be|is|are) treated (before|first|prior)", "(should|must|shall|need to|to) be (fully|adequately|successfully)? treated (before|first|prior|and)", "(good|right|better) place", "(have|has|been) (been)? addressed", "dealt with", "sorted", "remitted", "remission", "optimised", "(well|adequately|being|properly) managed", "behind (them|him|her)", "(no|without) (recent|current|further|new)? (flare|deterioration|exacerbation|setback|episode|breakdown)+",
    ],
    not: ["level (is|are) stable", "stable (angina|disease|dose|weight|COPD|housing|home|tenancy|accommodation|relationship|income)", "not (been)? (stable|settled|controlled) (yet)? (are|is) welcome", "as well", "well being", "(well|better) (as|known|established|placed|before|under|informed|documented|supported|received|trained|within|with|in advance|led|evidenced|publicised|used|done|attended|beyond|run|designed|qualified|developed|over|below|above|lit|equipped|understood|read)", "(is|are|be|being|been|to be|and) (treated|managed) (as|with|equally|alike|fairly|by|in|at|alongside|together|promptly|well|here|jointly|through|under|according|within|using|like|the)", "(keep|keeping|stay|staying|live|living|age|ageing|eat|eating|work|works|working|get|sleep|sleeping|die|how|very|may|might) well", "well (and|or) (safe|quickly)"],
  },
  /** Words that make what follows a condition of entry. */
  condition: {
    say: [
      "(is|are) for (people|those|patients|anyone|adults) (who|calm|able|ready|willing|prepared|in|strong|stable|well)", "(is|are) (an|a)? (essential|vital|must|expected|looked for)", "(referrer|GP|doctor|nurse|psychiatrist)+ to (tick|confirm|certify|state|declare)", "yes (once|when|as soon as|after|but only|provided)", "come back to us (when|once|after)", "(reserved|confined|limited|restricted|kept) (to|for) (people|those|patients|clients|anyone)", "(solely|only|exclusively) (to|for)? (such)? (people|persons|those|patients|clients|candidates|adults|tenants|individuals) (as|who|with|able|whose)", "only such", "granted to", "(provided|providing|assuming) (that|neither|the|they|their|it)", "contingent (on|upon)", "conditional (on|upon)", "(presuppose|precede)+", "(means|mean) no (place|start|surgery|list)", "must accompany", "before .. (start|starts|begins|is made|is set|join|joins)", "prior to (the)? (start|starting|beginning|entry|listing|referral|surgery)", "ahead of", "beforehand", "(listed|booked|offered|funded|started|considered|accepted|taken|referred) (after|when|once|if|provided)", "(reapply|return|refer|come back) (when|once|after)", "when they (have|are)", "(until|once|when) the .. (has|have|is|are)", "what we look for", "(will|can|may) be (listed|booked|offered|started|set|funded|taken|considered)", "puts forward those", "those whom (she|he|they|we)", "gate", "entry to", "must not have",
      "requirement (of|for) (entry|joining|acceptance|access)", "prerequisite", "join if", "entry requirement+", "takes people whose",
      "only take (on)?", "admit .. only", "meet all (of)?", "come back (after|when|once)", "suitab~", "criteria", "assessed as having",
      "otherwise back", "goes to (clients|people|those|patients) who", "put forward (when|once|only)",
      "(offered|given|open|available) (only)? (once|when|after|if)", "on condition", "expected to (show|be|demonstrate)",
      "not (be)? (offered|considered|accepted|listed|booked|started) until", "(will|shall) (only|not) .. (until|unless|once)",
      "so long as", "as long as", "who have shown", "must have (been|shown)", "before a place", "must show",
      "reason .. not to (go|start|offer|treat)", "as a sign", "shown over",
      "(should|are to|is to) be (on a|able|free|settled|engaged|motivated)", "only those who",
      "(people|patients|those) who (are|can|have) .. (motivated|committed|stable|engaged|abstinent|demonstrated|shown)",
      "must (be|have|show|demonstrate|want|first|already)", "only (available|open|offered|accepted|for|if|to)",
      "(is|are) (only)? (open|available|offered) (only)? to (people|patients|clients|those) who", "need+ to (be|have|show|demonstrate)",
      "required to (be|show|demonstrate|have)", "able to demonstrate", "provided that", "(is|are) asked to wait", "wait+ until",
      "until (that|the|their) .. (has|have|is)", "accept~ (once|only|when|if)", "eligib~",
      "to be (eligible|accepted|considered|prioritised)", "prioritised",
      "(before|prior to) (a place|entry|joining|being|referral|treatment)", "will be (offered|accepted|considered) (only|if|once|when)",
      "has to", "have to (be|show)",
      "(takes|take|accept|accepts|see|sees|offer|offers) (only)? (people|those|patients|clients|anyone|adults) (who|whose)",
      "depend~ (on|upon)", "(look|looks|looking) for", "(should|must|shall|will|to) confirm", "entry (requires|is|depends|needs|to)",
      "(held|kept|stay|stays|remain|remains) (on|back|off) .. (list|until)",
      "(before|until) .. (offered|given|started|accepted|listed|booked|considered|allocated)",
      "(should|must|will|shall|can) (be treated|be seen|wait|finish|complete) .. (first|elsewhere|before)", "requirement+",
      "sign (a|an|the) (commitment|attendance|behaviour|behavioural|treatment|engagement|personal|lifestyle)? (agreement|contract|pledge|undertaking)", "put forward", "refer only", "only refer", "(are|is|be) accepted", "(evidence|proof|confirmation) (of|that)",
      "(required|needed) (before|for|at|prior)",
      "(taken|take|taking) on (until|only|when|once|if)", "certificate", "conditional", "unless", "(should|must|shall|will) show",
      "show commitment", "have attended", "(must|shall|should|need to|needs to) have (been|had|shown|completed|stopped|remained|stayed|demonstrated|finished|lost|given)", "must have", `(before|prior to|ahead of|in advance of) (the|their|his|her|being)? ${doorway}`, "(at|by) (the)? (time|point|moment|date) of (referral|listing|surgery|entry|assessment|application|admission|starting|enrolment|acceptance)",
      "satisf~", "panel", "(suitable|ideal|successful|good|appropriate|typical|eligible|prospective) (patient|candidate|applicant|participant|client|people|referral)+", "the (candidate|applicant)", "we (need|want|have) to (know|be sure|see|be satisfied|feel|be confident)", "criterion", "required", "requirement", "GP to confirm", "(do|does|please) not refer", "we (ask|need|expect|want|require) (you|people|patients|them|that|the)", "(programme|course|group|service|clinic|surgery) (suits|is for|is offered to|is meant for|is aimed at|takes)", "means (starting|going|waiting)", "(should|must|will|have to|need to) wait", "(letter|form|statement|report|certificate) .. (confirm~|stating|showing|saying|certif~)", "asked to (wait|defer|come back|return|reapply|think again|delay|show|sign|demonstrate|prove|commit)", "(come|comes|coming) back (after|when|once|if)", "(can|may) (apply|join|come|start|be referred|attend|be considered) (when|once|after|only|if)", "to join", "(takes|take) (people|those|patients|clients) (whose|who)", "(is|are) (offered|given) on the", "only refer", "refer (only)? those", "can be considered", "precondition", "a (must|condition|prerequisite|given)", "(is|are) (a)? (required|essential|necessary|mandatory|requirement|looked for|sought|assumed) (for|before|of|to|at|by|in order)", "(is|are) (a)? (required|mandatory|requirement)", `only (the|those|people|patients|candidates|applicants|individuals|referrals)`, "no (place|date|slot|referral|operation|surgery|start)+ .. (until|unless|without|before)", "(before|until|unless) .. (will|can|may|is|are) (be)? (considered|accepted|listed|offered|taken|seen|started|put|referred|booked)", "(should|must|shall|needs|need) (to)? (first|never|not be|not have)", "(should|must) have been", "qualif~", "(gateway|suitability|inclusion criteria|selection criteria|entry (requirement|criteria|criterion|threshold|interview|test))", "(will|shall|may|can) only", "(expect|expects|expected|require|requires) (that)? (all|every|each|our|any|the)? .. to", "not (be)? (enrolled|listed|started|offered|considered|accepted|booked|taken|referred|put) (unless|until|if|where|while|without)",
    ],
  },
  licence: { say: ["licensed", "licence", "NICE (appraisal|guidance|guideline|criteria|technology)", "marketing authorisation", "NICE recommends", "in line with NICE", "summary of product"] },
} satisfies Readonly<Record<string, Lexeme>>;
