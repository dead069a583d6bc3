/** Word classes of a body that is dealt with: what is treated and looked for, how it is said to be over, and who says so. */
import { physicians } from "./classes.ts";

/** Seen from the body's side. */
export const bodilyAdverbs = "medically|physically|clinically|bodily|somatically|surgically|organically|obstetrically|haemodynamically|metabolically|in body|in the body";
export const ofBody = "medical|physical|clinical|acute|somatic|organic|bodily|surgical|obstetric|hospital|general hospital|medical and surgical|physical health|acute medical|acute physical|acute trust's|medical team's|surgical team's|ward's|body's";
/** A body that is said to be in order: fit, or dealt with. */
export const sound =
  "fit|well|stable|stabilised|stabilized|clear|cleared|ready|optimised|optimized|settled|sorted|okay|safe|better|recovered|done|finished|free|sound|passed|screened|treated|mended|patched up|out of danger|over the worst|back to normal|all right|right|good to go|signed off|dischargeable|resolved|suitable|suited|able|appropriate|complete|completed|over|restored|compensated";
/** What is treated, in words that hardly mean anything else beside "medical" or "active"; */
export const treated =
  "treatment|care|management|work up|workup|investigation|issue|problem|need|concern|cause|condition|illness|injury|injuries|intervention|attention|side|input|optimisation|stabilisation|recovery|emergency|wound|observation|monitoring|detox|infection|symptom|matter|aspect|picture|complication|review|phase|episode|stay|requirement|poisoning";
/** with those that do; */
export const ails = `${treated}|side of things|work|part|job|plan|screen|screening|assessment|examination|responsibility|involvement|task|tests|disturbance|derangement|disease|explanation|pathology|team's work|chapter|state|health|things|opinion|reason|risk|instability`;
/** what is measured of it, */
export const readings = "blood|bloods|paracetamol level|ECG|lactate|obs|NEWS|NEWS2|temperature|alcohol level|alcohol reading|breath test|breathalyser|BAC|liver function|potassium|blood sugar|GCS|sats|saturation|toxicology";
/** or else seen of it; */
export const bodySigns =
  `${readings}|blood test|blood result|blood salts|blood pressure|bloodwork|salts|X ray|observations|vital signs|vitals|fever|liver enzymes|creatinine|electrolytes|tox screen|drink|alcohol|intoxication|sedation|delirium|tremens|poisoning|wound|wounds|cuts|laceration|lacerations|injury|injuries|stitches|stitching|suturing|sutures|fracture|burn|burns|infection|sepsis|bleeding|chest|body|refeeding|detox|detoxification|rehydration|physiology|anaesthetic|obstetric concerns|full medical screen|medical screen|physical screen`;
/** the same in words that are used of much else; */
export const faintSigns = "result|results|scan|tests|test|score|withdrawal|overdose|operation|surgery|poison|blood test at # hours|screen";
/** and what a body is tied to meanwhile: one of each, */
export const tied = "drip|cannula|line|drain|tube|monitor|oxygen|fluids|infusion|IV|antibiotics|antidote|parvolex|acetylcysteine|intravenous|telemetry|catheter|ventilator";
/** or more of them, and what is done with it. */
export const kit = `${tied}|lines|drains|tubes|monitors|monitoring|all monitoring|intravenous dose|last dose|pump`;
/** How that is said to be over, whatever it is; */
export const dealtWith =
  "finished|over|complete|completed|concluded|ended|ends|clear|cleared|normal|normalised|negative|resolved|resolves|settled|settles|stable|stabilised|excluded|ruled out|dealt with|addressed|treated|sorted|stopped|below|fallen|falls|fall|zero|within range|satisfactory|acceptable|signed off|optimised|optimized|healed|concludes|finishes|completes|closed|under control|safe|seen to|attended to|taken care of|come to an end|run its course|run through|taken down|subsided";
/** and by words that are used of much else. */
export const over = `${dealtWith}|end|at an end|found clear|back to normal|stops|stop|within limits|back within limits|in limits|known to be satisfactory|finish|subside|subsides|behind them|behind him|behind her|behind the patient|put right|restored|corrected|right|mended|ironed out|out of the way|off the table|gone|gone down|come down|comes down|passed|worn off|wears off|lifted|lifts|reversed|stitched|sutured|dressed|reported|back|available|in order|no longer needed|disposed of|been and gone|carried out|clears|clear up|cleared up|cleared in full|set|repaired|fixed|pulled|out|down|off|removed|disconnected|by mouth`;
/** Of a faint sign, only these say so. */
export const clear = "clear|cleared|found clear|normal|back to normal|negative|satisfactory|known to be satisfactory|within range|within limits";
/** What those who treat the body do when they let somebody go. */
export const letGo =
  "(washed|wash|washes) (their|its) hands of|finished|finish|finishes|done|done with|done everything|done all|done their bit|done its work|done their work|done what they can|signed off|signs off|sign off|signed (them|him|her|the patient|the person|the young person) off|signs (them|him|her|the patient|the person|the young person|people) off|cleared|clears|declared|declares|released|releases|discharged|discharges|satisfied|happy|content|confirmed|confirms|agreed|agrees|certified|certifies|certifying|passed|passes|let go|lets go|let them go|hands over|handed over|stood down|stands down|completed|completes|concluded|concludes|relinquished|relinquishes|relinquish|stepped back|withdrawn|given the (nod|word|go ahead|all clear|green light|thumbs up|okay)|gives the (nod|word|go ahead|all clear|green light|thumbs up|okay)|give the (nod|word|go ahead|all clear|green light|thumbs up|okay)|says yes|say yes|says (they|the patient|he or she|the person|he|she|it) (may|can)|say (they|the patient|the person) (may|can)|said (they|the patient|the person) (may|can)|no further (use|need|interest|plans|role|part|input|involvement|treatment|concern|concerns|objection|wish|business)|nothing (more|further|else|left)|no more (operations|treatment|to do|tests|investigations)|off the case|say when|says when|decides when|decide when|ruled out|ruling out";
export const bodyStaff = `${physicians}|medics|physicians|surgeons|obstetrician|midwife|toxicologist|admitting team|receiving team|parent team|base team|host team|take team|critical care team|intensive care team|trauma team|surgical team|orthopaedic team|obstetric team|post take round|ward round|general hospital|acute hospital|the wards|the ward|ward|acute medicine|emergency medicine|paediatricians|specialty team|medical consultant|medical doctor|house officer|hospital`;
