/**
 * Word classes that several meanings and rules share, as alternatives of the pattern language: write `(${people})+`.
 * A class is the whole of what may stand in one slot of a sentence, so that a sentence is known by its slots and not by its words.
 */

/** Whoever may come to a service, in parts: by what they are to it, as people, by their age, as relatives, */
export const patients = "patient|client|service user|user|resident";
export const persons = "person|people|adult|man|men|woman|women";
export const young = "child|children|young person|young people";
export const kin = "parent|mother|father|family|families";
/** by what brings them, which may be said of a case or of members of a board as well, */
export const callers = "individual|case|attender|attendee|caller|candidate|applicant|participant|inpatient|student|tenant|member|passenger|wearer";
/** or as nobody in particular. */
export const anybody = "anyone|anybody|someone|somebody|those";
/** Those a service is for, whatever they are called. */
export const people = `${patients}|${persons}|${young}|${kin}|${callers}|${anybody}|lady|ladies|teenager|youngster|adolescent|household|group|citizen|veteran|prisoner|he|she|they`;
/** Where people meet a service. */
export const visits = "appointment|visit|session|class|clinic|review|check|check up|contact|call|test|slot|date|meeting|assessment|dose|screening|consultation|group|follow up|scan|invitation|reminder|letter";
/** What people are asked to follow. */
export const regimes =
  "medication|medicine|treatment|insulin|diet|inhaler|exercise|therapy|drug|tablet|pill|statin|care plan|treatment plan|plan|regimen|regime|prescription|advice|instruction|guidance|dressing|dosing|monitoring|testing|programme|injection|depot|restriction|foot care|self care|self management|rehabilitation|physiotherapy|rule|fluid|dialysis|oxygen|mask|splint|brace|jab|vaccination|homework|diary|readings|recommendation";
/** Who treats the body. */
export const physicians =
  "medic|medics|physician|doctor|consultant|registrar|surgeon|paediatrician|ED|A&E|emergency department|medical team|medical side|acute team|acute trust|acute side|ward team|treating team|treating clinician|treating doctor|emergency team|paediatric team|medical registrar|medicine|medical staff|hospital doctor|anaesthetist|intensivist|clinical team";
/** How a label or an event is spoken of as untreated, recent or grave: it stands between "no" and the label. */
export const graded =
  "known|active|current|previous|prior|past|recent|untreated|unresolved|uncontrolled|unmanaged|unstable|diagnosed|underlying|coexisting|comorbid|co morbid|serious|severe|major|significant|moderate|mild|acute|chronic|enduring|complex|ongoing|outstanding|pre existing|concurrent|overt|florid|marked|undue|formal|open|any|additional";
/** What a professional, a service or a letter says of somebody. */
export const proves =
  "show|demonstrate|evidence|prove|display|exhibit|express|convince|satisfy|persuade|assure|confirm|declare|sign|pledge|promise|attest|evince|possess|bring|give evidence of|provide evidence of";
/** What is asked of people's will. */
export const resolve =
  "motivation|commitment|readiness|willingness|determination|resolve|desire|enthusiasm|drive|keenness|dedication|discipline|self discipline|willpower|will power|buy in|insight|right attitude|positive attitude|good attitude|perseverance|preparedness|seriousness|self motivation|engagement|ownership|reliability|concordance|staying power|coping skills|coping strategies|self efficacy|emotional stability|psychological stability";
export const resolved =
  "motivated|committed|willing|prepared|determined|ready|dedicated|keen|eager|receptive|amenable|cooperative|co operative|self motivated|serious|invested|engaged|psychologically minded";
/** A mind as it is asked to be. */
export const steadied =
  "stable|stabilised|stabilized|settled|calm|steady|robust|resilient|strong|balanced|healthy|prepared|ready|able|mature|capable|fit|secure|sound|well|okay|equipped|suitable|competent|contained|grounded|intact|minded";
/** Drink and drugs, and their use. */
export const substances = "alcohol|drink|drinking|drug|drugs|recreational drugs|illicit drugs|illegal drugs|street drugs|substance|substances|cannabis|opiates|opioids|cocaine|heroin|illicit substances";
/** One who looks after people in a service, by calling; with `s` each can be many. */
export const professionals =
  "nurse|matron|midwife|health visitor|doctor|GP|consultant|clinician|practitioner|professional|therapist|physiotherapist|physio|psychologist|counsellor|psychiatrist|dietitian|pharmacist|podiatrist|occupational therapist|OT|specialist|worker|key worker|keyworker|link worker|case worker|caseworker|support worker|case manager|navigator|connector|coach|adviser|advisor|broker|advocate|prescriber|assessor|member of staff|member of the team|staff member|coordinator|co ordinator";
/** Not worth doing yet: said of a call or a referral, it puts people off. */
export const noPointIn = "no (point|use|sense|good|earthly use) (in)? (bleeping|ringing|calling|phoning|asking|referring|sending|paging|contacting|telling|booking|listing|starting|offering|seeing|bothering|trying)";
/** People called by the letters of a diagnosis. */
export const letters = "PDs|EUPDs|BPDs";
/** What a body complains of, as words that inflect; */
export const ailing = "symptom|pain|complaint|ache|attack|seizure|fit|trouble|fatigue|paralysis|weakness|dizziness|breathlessness|headache|collapse|faint|blackout|tremor|spasm|cough|palpitation|nausea|numbness|limp";
/** with what can well be said of a mind too; */
export const suffering = `${ailing}|presentation|suffering|ailment|sensation|illness|disability`;
/** and as it is told of somebody, each as it stands: one “fit” or “attack” may be anything. */
export const complaints =
  "symptom|symptoms|pain|pains|aches|fatigue|exhaustion|tiredness|dizziness|headache|headaches|palpitations|breathlessness|complaint|complaints|numbness|weakness|seizures|fits|attacks|blackouts|collapses|sensations|troubles|tingling|nausea|itching|funny turns|faints|tummy aches|stomach aches|cramps|bloating|cough";
/** Who sits on a board, by rank or by office. */
export const directors =
  "(executive|executives|executive director|executive directors|non executive|non executives|non executive director|nonexecutive|NED|NEDs|director|directors|board member|board members|member of the executive|members of the executive|vice chair|deputy chair|chair of the board|board vice chair|chief executive|chief nurse|chief operating officer|chief finance officer|chief people officer|chief medical officer|chief nursing officer|chief pharmacist|chief officer|medical director|nursing director|finance director|people director|operations director|medical member|clinical member|lay member)";
