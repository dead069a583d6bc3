/** Words for a body that has to be fit before anybody sees to the mind, and for what else may wait for it. */
import { noUse, physicians } from "../classes.ts";
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
/** Of what is seen of a body; kit comes out and off, and numbers lie over and under. */
const settledDown = through.split("|").filter((each) => !["over", "right", "out", "down", "off", "removed", "disconnected", "below", "zero", "back", "met", "set", "end", "ends", "stop", "stops", "finish"].includes(each)).join("|");

export const fitness = {
  medfit: {
    say: [
      // The body is in order, in so many words or as somebody finds it.
      `(${bodily}) (fully|quite|well|sufficiently|entirely|all)? (${sound})`, `(fit|well|ready|clear|cleared|stable|better|safe|recovered|okay) (enough)? (${bodily})`,
      `(ready|fit|clear|cleared|well|stable|finished) from (the|a|any) (${ofBody}) (point of view|side|standpoint|angle|perspective|viewpoint)`,
      `(deemed|declared|considered|judged|adjudged|certified|passed|found|pronounced|confirmed|thought|assessed|marked|flagged|recorded|reported|said) (to be|as|as being)? (${bodily})? (fit|well|stable|clear|sober|ready for (discharge|home|us|psychiatry|interview))`,
      "(passed|certified|declared|cleared) (as)? fit", "fit (to be|for) (seen|interview|psychiatry|liaison|interviewed|spoken to|us|assessment)",
      // What ailed it is over, ...
      `(${ofBody}) (and|or)? (${ofBody})? (${ails})+ .. (${through})`,
      `(${bodySigns})+ (must|to|is|are|has|have|had|be|been|being|was|all|should|will|shall|can|known|fully|completely|found|come|comes|gone)? (be|been|have|has|to|all|fully|completely|safely|properly|known to be|found|come|back)? (been|be|back|being)? (${settledDown})`,
      `(${faintSigns})+ (is|are|has|have|must|come|comes|came)? (be|been|back|known to be|come)? (carried out and|back and|in and)? (been)? (${clear})`,
      `(${gear})+ (is|are|has|have|been|must|be|to be|was)? (been|be|come|all)? (out|down|off|removed|disconnected|stopped|ended|over|pulled|taken down|taken out|finished|complete|completed)`,
      `(off|free of|free from|without|no longer (on|need~|requir~|receiv~|attached to)|clear of|weaned off|disconnected from|out of) (the|a|an|any|all|their|his|her|every)? (${gear})`,
      `(last|final) (${gear}|(${bodySigns}))`, `after the last (abnormal|raised|intravenous) (${gear}|observation|dose|reading|result)+`,
      `(completion|resolution|conclusion|end|exclusion|optimisation|stabilisation|clearance|correction|settling|restoration|normalisation|reversal|healing|repair|cessation|removal) of (the|any|all|their|his|her|a|an)? .. (${ofBody}|${bodySigns}|${ails})`,
      "(doctor|physician|registrar|consultant|surgeon|ward|ED|A&E|medic)+ (clearance|sign off|say so|signature|all clear|go ahead)",
      "(sobriety|sobering up|extubation|suturing|step down|stepping down) (to|from|has|is|first|and|before|must)?",
      "(on|upon|after|until|following) (sobriety|extubation|suturing|step down|stitching|wound closure|rehydration|medical clearance|clearance)",
      `(rule|ruled|rules|ruling) out (a|any|all)? (${ofBody}) (${ails})+`,
      `(no|not|nil|without|free (of|from)|clear of) (more|further|outstanding|remaining|ongoing|active|acute|any|all|untreated|current|other)? (${ofBody}) (${ails})+`,
      "(nothing|no) (organic|physical|medical|surgical|bodily|somatic) .. (left|outstanding|remaining|pending|to treat|to do|wrong|reason)",
      "(no|not any) outstanding (medical|physical|clinical|surgical) (need|issue|concern)+", "(no longer|not) in need of (a|any)? (medical|acute|hospital) (bed|care|treatment|attention)",
      "(no|not any) acute (medical|physical) reason",
      `(finish|finishes|finished|done|dealt|deals|through) (with)? (the|all|any|their|its|his|her)? (${ofBody}) (${ails})+`,
      // ... those who treat it have let go, ...
      `(${bodyStaff})+ (has|have|had)? (put|puts|said|says|say|stated|states|noted|notes|recorded|records|written|writes|confirmed|confirms|told us|tells us) (it|this|down)? (in writing|in the notes|on paper|on the form|on the chart|by email)? (that)? ((they|he|she|it|the|all|physical|medical|surgical|active|acute|treatment|tests|investigations|nothing|everything) .. (${letGo})|there (is|was)? (nothing|no) (more|further|left|else|outstanding|need|reason))`,
      `(wait|waits|waiting) (for|on) (the|their|a|all|his|her)? (${bodySigns}|results|tests|scan|drip) (results|result|scan|test|tests)? (to|is|are)? (be|come|run|have)? (back|out|through|down|done|clear)? (before|and then)`,
      "((everyone|everybody|anyone) else|all the others|the others|every other team) (has|have|is|are) (finished|done|through)", "(negative|normal|clean|satisfactory) (breath test|alcohol reading|bloods|blood tests|blood results|observations|obs|ECG|scan|CT|tox screen|toxicology|vital signs|medical screen|physical screen)+",
      `(exclude|excludes|excluded|excluding) (a|any|all|every)? (${ofBody}) (${ails})+`,
      
      `(${bodyStaff})+ .. (${letGo})`, `(clean slate|clean bill|all clear|green light|go ahead|thumbs up|nod) (from|by|of) (the)? (${bodyStaff})`,
      `(cleared|released|signed off|discharged|passed|let go|stepped down|handed over|given the all clear|screened|been seen) .. (by|from) (the|an|a)? (ED|A&E|${bodyStaff})`,
      "(production of|given|gives|gets|with|has|have) (an|the|their)? all clear", "(ready|fit|well enough) to (leave|go home|go)", "the patient may leave",
      "(may|can|could) (go|leave|go home|be discharged|be sent home)", "where the (medical|physical|surgical) (work|part|side|care) (stops|ends|finishes|leaves off)",
      "(discharged|discharge) from (the)? (acute|medical) (side|team|care)",
      // ... or it has slept, eaten and is up again; and what comes first.
      "(sleep|slept|sleeping) it off", "(worn|wears|wear) off", "up and (about|dressed)", "up dressed", "clear headed",
      "(breathalysed|blow|blows|blowing|reading) (at|a|of)? (zero|nought|nil|under|below)", "eating and drinking", "(night|overnight|hours) .. under observation",
      "(kept|held|observed|admitted|detained) overnight", "after breakfast", "(weight|BMI|salts) .. (restored|safe|right|recovered|corrected)",
      "(body|medicine|bodies|medical care|surgeons|physicians|surgery) (first|before mind|then mind)", "first the body", "(surgeon|surgeons|physician|physicians|medics|medical) (first|then|before)",
      "go+ to (the)? (surgeon|surgeons|medics|physicians|medical team) first", "(stitched|sutured|dressed|tetanus given)", "last (step|job|thing|item) (before|on the list|prior to)",
      "(medical|physical) (triage|screen|screening) (and treatment)? (first|comes|before)",
      "(physical|medical|bodily) (health|needs|matters|care) (comes|come|goes|go|ranks|rank|is dealt with|is seen to) (before|ahead of|first)",
      "(does|do|did) not (need|require) (a)? (hospital|medical|acute|ward) (care|bed|treatment|attention)", `(${ofBody}) (triage|treatment|screen|assessment) and (treatment|triage|care)`,
      "(follow|follows|following) (medical|physical)", "body has been (put right|dealt with|treated|mended)",
      "nothing more to be done", "waiting for a (scan|test|result|bed)", "on a drip", "physically (stable|optimised|settled)",
      "signed (them|him|her|patients|people|the patient|the person) off", "signed off (as|by) .. (medical|doctor|ED|registrar|consultant|physician|ward|well|fit|acute|surgeon|paediatric)+",
      "(finish~|complet~|conclud~) .. (medical|physical|active) .. (treatment|care|investigation|work up)+",
      "(infusion|acetylcysteine|fluids|oxygen|antibiotics) .. (complete|finished|done|stopped)", "bloods (are|is) (normal|back|clear)",
      "certified .. (medically|fit|physically)", "medical first", "medicine first", "done their bit",
      "still on (intravenous|IV|fluids|oxygen|a drip|antibiotics)", "still receiving .. (treatment|care)",
      "no outstanding (physical|medical)",
      "(physical|medical) (problem|need|cause|issue)+ .. (resolved|excluded|sorted|dealt with|addressed|ruled out)",
      "medically (optimised|optimized|settled|resolved|finished|suitable|signed)",
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
      "(are|is|been|be|being|until|once|when|after|unless) (discharged|released|signed off|stepped down|free) (from|by|of) (the)? (medical|acute|physical|hospital|physicians|ward|general)",
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
      "(antidote|infusion|drip|parvolex|course of (antibiotics|treatment|fluids|acetylcysteine|detox)) (ends|has ended|is over|is finished|finishes|stops|is complete|has run)",
      "(clinical|medical|physical) (issues|concerns|side|aspects|matters|care) (has|have|is|are) (been)? (settled|resolved|closed|dealt with|addressed|finished)",
      "no (drip|monitor|drain|catheter|cannula) (is|are)",
      "(finish|finishes|complete|completes|conclude|concludes) (the)? (refeeding|detox|detoxification|medical|physical) (treatment|care|recovery|work up|investigations)?",
      "fitness form",
      "nothing (more|further|else) (to be done|left|to do|needed|required|outstanding)",
      "(certifies|certify|certified|confirms|confirm|states|state|declares|declare) .. (fit|well|stable|medical|medically|physical|physically|body|nothing)",
      "(drip|line|catheter|drain) (is|are) (down|out|off)", "passed fit", "(medical|physical) causes (have|has|are|were)",
      "at baseline", "(hold|holding) a (sensible)? conversation",
      `${bodyCare} ${bodyMatter} .. ${over}`, `${tests} (is|are|has|have|must be|come|comes|came)? (back|all|been|come|now|below|fallen)? ${found}`, `${kit} (is|are|has|have)? (been|come)? ${taken}`,
      `(off|free of|free from|without|no longer (on|need~|requir~|receiv~)|finish~ with|down from) (the|a|an|any|all|their|his|her)? ${kit}`,
      "(completion|resolution|conclusion|end|exclusion|optimisation|stabilisation|clearance|correction|finishing|settling) of (the|any|all|their|his|her)? .. (medical|physical|illness|injury|injuries|organic|acute|bodily|poisoning|overdose|infection)",
      `(${physicians})+ (have|has|had|is|are)? .. (finished|done|signed off|signs off|cleared|declared|declares|released|releases|discharged|discharges|satisfied|happy|content|confirmed|confirms|agreed|agrees|certified|certifies|certifying|given|gives|passed|passes|let go|hands over|handed over|stood down|completed|concluded)`,
      "medical~ (optimisation|clearance|stability|fitness|sign off|discharge|stabilisation|recovery|completion|readiness|certification|passport|stamp|release|handover)",
      "NEWS (2)? (score)? (of)? .. #", "score+ .. NEWS", "no longer (need~|requir~|receiv~|under) .. (treatment|care|medical|hospital|injur~|observation|monitoring|doctor~|physician~)",
      "(physical|medical|bodily|body) (health|needs|care|side|treatment|problem|condition|illness)? (first|before|comes first|take~ precedence|is priority|is the priority)", "body before mind",
      "fit for (psych|psychiatry|psychiatric|liaison|mental|CAMHS|the mental|transfer)",
      "nothing (medical|medically|physical|physically)", "MFFD", "MOFD",
      `(finish|finishes|finished|complete|completes|completed|full course of|end of|had) .. (acetylcysteine|antidote|antibiotics|infusion|detox|fluids)`, "physically .. well enough",
      "no outstanding (medical|physical) (issue|need|problem|concern|matter)+",
      "(fit|well|ready|cleared|fit enough|well enough) to (leave|go|transfer|be (transferred|seen|interviewed|assessed|moved|discharged)|engage in (an)? (interview|assessment))",
      `those (deemed|declared|considered|judged|certified|passed) (to be)? (fit|well|stable)`, "(not|no longer) (under the influence|intoxicated|drunk|sedated|confused)",
      "(able|fit|sober|well|awake|alert) (enough)? to (give a history|be interviewed|take part in (an)? (interview|assessment)|talk|converse|engage)",
      `where the (${physicians}) (ends|end|finishes|leaves off|stops)`, "(alcohol|blood alcohol|breath alcohol) .. (below|under|zero|fallen|fall|#)", "metabolised", "slept it off", "sobered", "sober",
      "(physical|medical|acute) .. (complete|completed|concluded|resolved|over|finished|excluded|treated|addressed)",
      "(injur~|wound~|fracture~) .. (treated|dealt with|dressed|sutured|closed|healed|addressed|seen to|fixed|repaired)",
      "medically (appropriate|permissible|able|sound|settled|safe|okay|recovered|dischargeable|signed)",
    ],
    not: [
      "agrees (that)? it (is|would be) (kinder|better|best|right|safer|fair)",
      "wherever .. can be done", "(ready|fit|well) in (body and mind|mind and body)", "closed and undisplaced", "closed (limb|fracture|fractures|wound|wounds)", "is happy with that",
      "(medically|clinically) (fit|optimised|ready|well) for discharge .. (tell|tells|inform|informs|lets|write|writes|sends|send|letter|summary)", "out of line", "(shut|closed|ended|removed|withdrawn|discharged|struck off) .. (unless|until|without) .. (consultant|doctor|psychiatrist|physician)", "(physical|medical) (observations|examination|checks|health checks|health check) (is|are) (carried out|completed|done|taken|recorded) (after|before|every|daily|at|by|in|with|on)", 
      "(people|patients|those|anyone|person|adults|somebody|someone) (who (are|is|have been|has been))? (discharged|released) from", "(follow~|contact|visit|call|review|plan|seen)+ .. (after|following|on|of|from) (being)? (discharged|discharge) from",
      "(declared|deemed|passed|found|certified) fit (to (drive|work|fly|return|travel|exercise|play)|for (driving|exercise|work))",
      "(physical|medical|physically) (examination|assessment|health check|check|review|screen|observations|checks)+ (will|shall|must|should|is to|are to) (be)? .. (carried out|completed|done|addressed|available|reported)", "(where|if|when|unless|as|until) (it is)? clinically (safe|appropriate|ready|suitable|able)", "(all)? (six|eight|nine|6|8|9) (tests|checks|measures) (done|complete|completed|taken)", "step down (ward|unit|bed|house|service|placement|accommodation|facility|team|pathway)+", "(medical|physical|organic|bodily|acute) .. (including|such as|like) .. (treated|controlled|managed|dependent|resolved|complete|over)",
      "(medically|clinically) (fit|optimised|ready|stable|well) (but|for work|for duty|for discharge (are|is|at|list|by|leave|will|go|move|wait|on|each|and))", "fit for (work|duty)",
      "medically (qualified|trained|unexplained|led|necessary|indicated|urgent|assured)", "no need to wait", "not wait for",
      "(medically|clinically) (stable|well) (patients|people|adults) (are|can|may) (seen|discharged)",
      "physically (well|fit|able) (as|for work|and mentally)", "fit for purpose",
      "medically (fit|ready|well|optimised|stable) (to (go|leave|return|move|be)|for (home|theatre|surgery|anaesth~))",
      "(tests|bloods) (are|is|be|will be|shall be) done", "fitness for (anaesthe~|surgery|work|theatre|purpose|duty|exercise)", "end of life", "(back|neck|low back) (pain|injury|problem)",
      "(well|fit|better|safe|stable) in body and mind", "body and mind", "(mind|minds) and bod~", "(cut|cuts|cutting) off", "over (the|a|#|time|half|and above)",
      "(level|levels) of (need|care|support|risk|confidence|distress|anxiety|training)", "end of (treatment|therapy|programme|course|the programme|care|the course)",
      "(review|care|treatment|support|input) .. (back|end of)",
    ],
  },
  "medfit-parallel": {
    say: [
      "parallel", "alongside", "side by side", "at the same time", "simultaneous~", "concurrent~", "regardless of", "whether or not (they|people|the person|the patient|he|she|someone|somebody|anyone|a person|there|it is|you|registered|known|diagnosed|housed|resident|insured|detained|in|on|under|with)",
      "(stand|stands|get|gets|come|comes) (in the way|between)",
      "(isn't|aren't|is not|are not|never|no longer) (a|the)? (needed|required|asked|necessary|condition|requirement|bar|reason|test|hurdle)",
      "(is|are) no (bar|reason|condition|requirement|obstacle|hurdle)", "need not", "before, during and after", "before during and after", "comes anyway",
      "(report|audit|log|challenge|escalate|record)+ (each|every|any|all) (case|instance|delay|occasion|breach)+",
      "(cannot|can't|must not|may not|will not|does not) (turn|refuse|decline|reject|put off)",
      "(fit|optimised|ready|well) (for discharge)? (but|and|who are|yet|while) (still)? (waiting|awaiting|stuck|delayed)",
      "(waiting|awaiting|waits) (for)? (a|an)? (mental health|psychiatric|specialist|care home) (bed|placement|ward|unit)",
      "(do|must|should|may|shall|will|can) not (hold|defer|postpone|withhold|stall|put off|be (held|deferred|postponed|put off|kept))",
      "(seen|met|begin|begins|start|starts|come|comes|called|meets|sees) (at once|straight away|right away|immediately|on arrival|from arrival|at the door)",
      "from (the (first hour|start|outset|very first)|day one)", "(neither|nobody|no one|nothing|none) .. waits", "(meets|talks|sees|begin|begins|conversation|offered|offers) .. while",
      "(awake|alert|able|well) enough to (talk|speak|answer|have a)", "(drip|sober|fit|well|cleared|drunk|treatment) or not", "regardless",
      "from (admission|the day of admission|the time of admission)",
      "no need to (wait|be)", "not (be)? (required|delayed|wait~|need~)", "without waiting",
      "as soon as (the)? (person|patient|they|he|she|young person|woman) (is|are|can|feels)", "(do|does|need) not (need to|have to|depend|wait)", "do not delay", "jointly", "together",
      "never (wait|delay~)", "before (medical|physical)",
    ],
  },
  /** Where a mental health team takes somebody on. */
  "taking-on": { say: [
    "refer+", "referr~", "referral+", "accept+", "admit~", "admission+", "transfer~", "tak+ (them|people|over|on)", "taken on", "pick+ up", "picked up",
    "(seen|visited|assessed|interviewed) (by|only|once|when|after|until)", "request+", "first (contact|appointment|assessment)", "opinion+", "assess", "assesses", "assessed", "assessment",
    "come+ (in|down|out|to|after|when|once)", "called", "bleep~", "(ring|call|phone|bleep|page|telephone)+ us", "put through", "(look|looks|looking) at (anyone|anybody|someone|people|patients|a person|a patient|them|referral|referrals|anyone's)", "considered (by|for|only|when|after|once)", "(therapy|therapies|treatment|session|work)+ (will|can|may|shall|does|do)? (only|not)? (begin|begins|start|starts|commence|commences)", "hear from us", "visit+", "see", "sees", "seen", "attend", "attends", "asked to see",
  ] },
  /** The body is not dealt with yet: a reason not to come. */
  unfit: {
    say: [
      "still (need|needs|needing|requires|require|requiring) .. (medical|acute|hospital|physical|surgical) (bed|care|treatment|attention|input)", "(medical|physical|acute) (treatment|care|investigation) (is|are) (still)? (continuing|going on|in hand)",
      "still (hooked up|attached|connected|tied|wired|on (a|the|oxygen|fluids|IV|intravenous|antibiotics)|under (the)? (medics|physicians|surgeons|anaesthetic)|in (resus|bed|withdrawal|hospital)|poorly|unwell|drinking|bleeding|need (a|an) (bed|scan|line|drip))",
      "having (stitches|fluids|a scan|bloods)", "no outstanding", "(hooked up|wired up|attached|connected) to", "(intensive care|ITU|ICU|HDU|high dependency|critical care|resus|resuscitation)",
      `(${bodily}) (poorly|ill|unwell|unwel|sick|unstable|compromised|frail|unfit)`, "(feverish|septic|obtunded|stuporous)",
      "(before|while|whilst|until|as long as|during) (medical|physical|acute|active)? (treatment|investigation|investigations|care|tests|infusion) (is|are|goes|go|still)? (going on|under way|underway|in progress|ongoing|continuing|unfinished|incomplete|outstanding)",
      "NEWS2 (score)? (of)? (above|over|greater|more)", "(wound|cut|injury|laceration)+ .. (not been|not yet been|not) (dressed|closed|treated|stitched|sutured|seen)",
      "raised (creatinine|lactate|temperature|NEWS|potassium)", "(above|over|exceeds|exceeding|more than) # (microgram|milligram|mcg|mg)+", "(not|no) .. (cleared|passed|screened) (by|in|through)", "not been (cleared|passed|screened|declared fit)",
      "awaiting (blood|medical|physical|surgical|a scan)",
      "still (receiving|having|being|under|on|undergoing|awaiting|waiting|in|unwell|intoxicated|drunk|confused|sedated) .. (treatment|treated|care|drip|fluids|oxygen|infusion|monitor~|observation+|tests|results|investigat~|physicians|medical)",
      "not yet (fit|well|sober|medically|ready|cleared)", "medically (unfit|unwell|unstable|ill)",
      "not (medically|physically) (fit|well|stable|cleared|ready)", "physically (unwell|unfit|unstable)", "(receiving|undergoing|awaiting) (active|acute)? (medical|physical) (treatment|care|investigation+|results)",
      "(attached to|on) a (drip|monitor)",
      "still (on (a|the|oxygen|fluids|IV|intravenous)|having|receiving|under|attached)", 
      "waiting for (a|the|their)? (scan|result|test|bed|blood)+", `(has|have|with|while|whilst|having) (a|an|the)? .. ${kit} (in|up|running|in situ|attached)`,
      "(in|on) (resus|resuscitation|ITU|intensive care|HDU)", "(receiving|having|undergoing|under) (physical|medical|acute|active|ongoing) (treatment|care|investigation|management)",
      "(medical|physical) (work up|workup|treatment|assessment|investigation|clearance|care)+ (is|are|remains)? (still)? (incomplete|outstanding|unfinished|ongoing|under way|underway|pending|not complete|not finished|in progress)",
      "NEWS .. (above|over|greater)", "(awaiting|waiting for|pending) .. (blood|bloods|toxicology|scan|result|CT|X ray|medical|physical)",
      `(undergoing|receiving|requiring|needing|require|requires|need|needs) .. ${bodyCare} ${bodyMatter}`, "(abnormal|deranged) (bloods|observations|obs)",
      "under the (physicians|medics|medical team|surgeons|acute team)", "unfit for (interview|assessment)", "unwell (physically|medically)",
    ],
    not: ["(not|no) (need|have) to be", "in (hospital|bed)"],
  },
  /** The head is not clear: a reason to be kept waiting where people are brought in at all hours. */
  muddled: {
    say: [
      "intoxicated", "intoxication", "drunk", "inebriated", "tipsy", "not sober", "under the influence", "(smell|smells|smelling) of (drink|alcohol)", "(been|be|is|are|still) drinking",
      "blood alcohol (above|over|of|greater)", "in (acute)? withdrawal", "withdrawing", "incapacitated", "drowsy", "sedated", "delirious", "delirium", "tremens", "confused",
      "still (intoxicated|drunk|confused|sedated|drowsy)", "had (too much)? (a)? (drink|drinks)",
    ],
    not: ["(not|no) (need|have) to be"],
  },
  /** Not now: what is said of somebody whose body is not dealt with. */
  "put-off": {
    say: [
      noUse, "too (soon|early)", "not (yet)? (ready|ours|one of ours|our|ready for us)",
      "(be|is|are|being) (parked|held|deferred|put off|kept|kept waiting|told to wait|asked to wait|held back|held over|ignored|postponed)", "(stay|stays|remain|remains|kept) (with|in|on|off|under)",
      "(not|never) (begin|start|commence|take place|go ahead|be held)", "until (morning|later|the morning|tomorrow)", "(sought|seen|called|asked|referred) (later|afterwards|next day)", "(wait|waits)", "not for (liaison|us|psychiatry|the mental|mental)",
      "no (mental health|psychiatric|psych|liaison) (input|attendance|review|visit|assessment|contact)+", "(outside|beyond) (the|our|its)? (team's|service's|work)",
    ],
  },
  /** What else waits for a body that is fit, and rightly: theatre, an anaesthetic, exercise, the way home. */
  "other-step": {
    say: [
      "ECT", "electroconvulsive", "anaesthe~", "physio~", "stairs", "stair practice", "dietit~", "feeding", "theatre", "exercise", "operate", "operates", "elective surgery", "occupational therap~",
      "kitchen", "board round", "discharge (lounge|team|hub|list|planning|summary|nurse|coordinator)", "package+ of care", "care package+", "transport home", "bed meeting", "occupancy",
      "delayed discharge+", "(for|of) discharge (are|is|was|will|at|list|occupy|by)", "walking practice", "cardiac rehab~", "pulmonary rehab~", "chemotherapy", "dialysis", "clozapine", "lithium",
      "titrat~", "prescri~", "antipsychotic~", "dose+", "antidepressant~", "occupational health", "fit for work", "for anaesthetic", "medical engineering", "portable", "equipment",
    ],
    not: ["discharge (lounge|team) .. (psych~|mental|liaison)", "before (physio|occupational)", "after physio~"],
  },
  /** What a mental health team is asked to do, or itself when it speaks. */
  "our-step": {
    say: [
      "(see|sees|seen|assess|assessed|assesses|assessment|interview|interviews|interviewed|review|reviews|reviewed|visit|visits|attend|attends|attendance|accept|accepts|accepted|transfer|transfers|admit|admits|admitted|admission|called|bleeped|bleep|paged|summon|summoned|contacted|notified|informed|telephoned|phones|rings|ring|telephones|consulted|conveyed|respond|responds|response|opinion|input|triage|clock|threshold|readiness|our|us|we|ours)",
      "(look|see|attend|turn|get)+ (at|to|round to) (the|their|his|her|any)? (mental|mind|mood|psych~|emotion~)", "(mental health|psychiatric) (bed|unit|ward|placement)+",
      "refer+", "referr~", "referral+", "request+", "come+ (to|down|up|on|in)", "the (team|service)", "the (nurse|duty doctor|consultant) (comes|looks|sees|will|goes)", "look+ in", "pick+ up",
      "picked up", "put through", "(look|looks|looking) at (anyone|anybody|someone|people|patients|a person|a patient|them|referral|referrals)", "tak+ (them|people|over|on)", "psych~", "(form|checklist|box|criteria|condition)+", "duty", "section", "the act", "place of safety", "handover", "handed over", "phone", "phones", "therapy will", "PLN", "turn+ away",
    ],
  },
  "waits-for": {
    say: [
      "as soon as", "the moment", "the minute", "(medical~|physical~|clearance|fitness|sobriety|results|discharge) .. (trigger|triggers)", "(trigger|triggers|triggered) .. (medical~|physical~|clear~|fit|fitness|sober|stable|bloods|results|tests|discharge|surgeon~|physician~|doctor~)",
      "(sees|see|accepts|accept|takes|take|assesses|assess) (only)? (patients|people|those|anyone) (who (are|is|have been))? (medically|physically|fit|cleared)", "upon", "on production", "no sooner", "and not before", "where", "later", "last", "from the point", "thumbs up", "then", "rings us", "ring us", "in the morning", "not until",
      "on transfer", "on the day", "no (visit|input|contact|attendance|assessment|psychiatric)+ .. (on|in|for)", "the point at which",
      "such time as", "threshold", "gateway", "ticket", "(those|only) (medically|physically|clinically)", "(those|only) who are (medically|physically)", "await+", "measured from",
      "(starts|begins) at", "at the end", "released when", "of being", "no earlier", "never sooner", "whereupon", "at which point", "still (need|needs)", "stops until", "behind",
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
      "(do|does|will) not want to hear", "post", "those (deemed|declared|considered|judged|certified|passed|cleared)", "defer~", "follow~", "starts", "begin+", "commence+", "comes after",
      "conditional", "wait~", "second", "hold off", "held", "delay~", "then and only then", "precede+", "subsequent", "thereafter", "afterwards",
      "must (have|be|also)", "(will|can|may|shall|should) not (be|see|come|attend|assess)", "cannot (be|see|come|attend|assess)", "only .. (whose|who|where|patients)",
      "(runs|run|starts|counted|measured|counts) (from|at|once)", "confirm~", "tick~", "(no|not) .. earlier", "accepts (referral|patients|people|those) .. (for|who|when|where)",
    ],
    not: [
      "(at|for) (the|this) (moment|minute)", "(by|to|up to|last|at) the minute",
      "as soon as (possible|practicable|practical|feasible|they can|it can|we can|reasonably|is (possible|practicable))", "as soon as (the)? (person|patient|young person|woman|he or she|he|she|they) (is|are|can|feels) .. (talk|speak|answer|awake|able|talking)",
      "(within|in|during) the first","once (a|every|per|each|weekly|monthly|more)"],
  },
} satisfies Readonly<Record<string, Lexeme>>;
