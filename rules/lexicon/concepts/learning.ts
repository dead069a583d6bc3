/** Words for what staff learn, and who learns it. */
import type { Lexeme } from "../lexeme.ts";

export const learning = {
  training: {
    means: "Those who work here are taught something, or have the skill; no trained posts counted.",
    say: [
      "(mental health|depression|anxiety|suicide|distress|self harm|psychosis|trauma|mental illness) awareness",
      "(go|goes|going|put|follow|follows|take|takes|complete|completes|undergo|undergoes) (through|on)? (the|a|our|an)? (same|one|full)? .. programme (on|when|at|upon|after|within|in) (joining|starting|appointment|induction|they|recruitment|their first|arrival|taking up)",
      "take the (one|two|three|half) day+ of",
      "(completed|complete|completes|done|takes|take|requires|require|passed|pass) .. awareness", "competency passport",
      "(half days|days|half day|mornings|afternoons) (a|each|per|every) year on",
      "(day|half day|morning|hour|hours|afternoon|session|teaching)+ (on|about|in)",
      "(session|sessions|workshop|workshops|class|classes|talks|days|evenings) for (our|the|all|its|every|each|whole|new)? .. (staff|team|teams|nurses|employees|colleagues|workforce|receptionists|clinicians)",
      "schooled", "tutored", "versed in", "(nobody|no one) .. (before|until|unless|without) .. (practised|completed|done|attended|passed|learned|learnt|trained|course|session|training)",
      "awareness (day|course|session|training|module|programme)+", "refresher+", "be able to (recognise|respond|talk|ask|spot|notice)",
      "know how to", "confident (in|to|about) (recognis~|talk~|ask~|respond~)", "train", "trained", "training", "trains", "CPD",
      "competenc~", "upskill~", "up skill~", "supervision", "reflective practice", "learning (module|programme|set|event|package)+",
      "(day|half day|evening|regional|annual|yearly|online) workshop+ (in|on|about)", "e learning", "first aid", "first aider+", "study day+", "workshop+ for staff", "course+", "half day", "masterclass~", "module+",
      "skill+ (development|programme|session|in)", "psychological skills", "coached", "coaching", "coaches staff", "taught",
      "teach~", "educat~ (for)? staff", "educat~ of staff", "staff education", "staff development", "induction", "learn+", "rehears~", "webinar+",
      "competent (in|to)", "curricul~", "preceptorship", "shadow~", "skilled", "skills",
      "(spends|spend|spent) .. (day|days|hours|morning|time) .. (clinic|clinics|ward|wards|team|teams)", "(yearly|annual|regular) update+", "update+ on", "certificate in",
      "(does|do) (a|an|one|two|half) .. (day|days|course|module|session)",
      "(take|takes|complete~|finish|finishes|passes|attend+) .. (course|module|e learning|elearning|learning|workshop|session|class)+", "practise+ .. (talking|asking|listening)",
      "(learn|learns|learning|learnt|learned)", "educat~ .. (staff|nurses|team)", "capabilit~ in", "proficien~", "skilled in", "equip~ (staff|them|nurses|all|everyone|to)", "role play", "simulation",
      "instruct~ (in|on)", "signed off (in|on|as competent|to)", "(does|do|did|has|have|gets|get|spends|spend|attend+|complete+|receive+) (one|two|three|four|five|six|#|several) .. (day|days|morning|mornings|afternoons|evenings|hours|sessions) .. (on|about|with)",
      "(learn+|learns|taught|shown) how to", "practis~ (how|asking|talking|listening)", "(spend|spends|spent) (it|a day|time|a morning) with", "topping up", "skills (check|audit|passport|framework)",
      "(signs|recognition|management) of (sepsis|deterioration|depression|distress|anxiety|psychosis)", "covered in .. programme",
      "(mandatory|core|essential|rolling|annual|blended|bite size) (programme|learning|modules|sessions|package)", "(complete~|undertake~|attend+|do|does|follow+|pass~|finish~) .. (programme|package|unit|award) (in|on) (recognis~|respond~|spotting|noticing|talking|asking|listening|understanding|supporting|helping|checking|the)", "drill+", "competent to",
      "(take|takes|taken|walk|walks|talk|talks) (the|all|our|every|each|everyone|everybody|us|them|staff) .. through (what|how|when|ways)",
      "(sit|sits|does|do|attend|attends|has|have) the (same|one day|two day|half day|whole)? .. (day|course|session|morning|module|workshop) (as|on|with|in|run|led)",
      "without the (session|course|day|training|morning|half day|module) (on|in|about)",
    ],
    not: [
      "(every|each) (day|morning|hour|afternoon) (on|about|in)",
      "day in (and)? day out",
      "(days|hours|sessions|mornings|afternoons) (a|per|each|every) (week|month|fortnight|year)", "WTE trained (in|as|to)",
      // So often, and nothing learnt in it.
      "(day|days|half day|morning|mornings|hour|hours|afternoon|session|sessions) (in|on) (every|each|the|a|any|alternate|all|most) (week|weeks|month|fortnight|year|day|morning|ward|clinic|unit|department|monday|tuesday|wednesday|thursday|friday)", "(days|hours|sessions) in (hospital|bed|post|clinic|ED|A&E|the (team|unit|ward|clinic|department|hospital))",
      "(take|takes|hold|holds|give|gives|offer|offers|run|runs) .. (telephone|advice|clinic|drop in|therapy|treatment|exercise|group) session+",
      "training (shoes|programme for patients)", "structured education", "physical training", "strength training", "exercise training",
      "skills for life", "coping skills", "social skills", "life skills", "parenting skills", "skill mix",
      "(negotiation|assertiveness|communication|budgeting|thinking) skills", "learning disabilit~", "lessons learn~",
      "learn+ from (incident|death|complaint)+", "learning from", "skills and strategies", "education training and employment",
      "training and employment", "employment training", "employability", "(patient|patients|people|client|clients|service users|resident|residents|women|participants|carers|families|family members|person|adults|children|pupils|parents) (will|shall|must|can|may|are|is|should|also)? (be)? (all|also)? (taught|trained|shown|educated|coached|learn|learning|helped to learn)", "teach+ (patients|people|carers|families|the patient)", "learn+ (that|from|about the (patient|person))", "aware of .. how to refer", "how to refer", "in the course of", "(the|a) course of (treatment|therapy|sessions|antibiotics|medication|the|steroids|six|eight|twelve|ten)", "course of (brief|psychological)", "recover skills", "(cook|cooking|daily living|independent living|living) skills", "(a|by|from|specially|suitably|appropriately|fully|our|are|with) (specially|suitably|fully)? trained (nurse|therapist|counsellor|volunteer|practitioner|worker|facilitator|peer|adviser|mentor|professional|staff|leader|instructor)+ (who|will|in|at|with|and|lead|run|see|offer|give|provide)", "by (a|an|the)? (specially|suitably|fully)? trained", "trained (nurses|therapists|counsellors|volunteers|facilitators|peers|mentors) (at|in|who|will|lead|run|see|offer|give|provide)"],
  },
  "on-offer": {
    means: "A course that can be found somewhere, and nobody is said to take it.",
    say: [
      "(module|course|package|video|videos|training|e learning|learning|programme|resource|resources|materials|session|webinar|recording)+ .. (is|are|sits|sit|can be found|can be opened|can be reached|opens|open|live|lives|remains|remain) (also|freely|always)? (available|hosted|to be found|listed|offered|posted|accessible)? (on|from|through|via|in) (the|our|its|a)? .. (intranet|website|web site|portal|platform|hub|library|site|pages|page)",
    ],
  },
  attending: { means: "Says who goes to a course that was spoken of before.", say: ["only", "attend+", "goes", "go on", "takes part", "take part", "complete+", "open to", "limited to", "restricted to", "is for", "are put through"] },
  covers: {
    means: "What a course is about that was named before: “it covers”, “both teach”.",
    say: [
      "(teach|teaches|taught|lead|leads|run|runs) it",
      "(it|this|they|these|which|both|each|half|content|sessions|day|days|half day|course|courses|module|modules|programme|package|curriculum|syllabus|session|workshop|training) (covers|cover|covered|covering|includes|include|deals with|deal with|takes in|take in|teaches|teach|goes over|goes into|go over|looks at|look at|is about|are about|is on|are on)",
    ],
  },
  "staff-learning": {
    means: "Those who work here learn; what they learn about is no help yet.",
    say: [
      "(staff|nurse|clinician|team|employee|everyone|everybody|colleague|practitioner|member|worker|receptionist|midwife|midwives|doctor|therapist|manager|trainee|professional|personnel|role|post|coordinator)+ .. (trained|taught|learn|learns|coached|supervised|equipped|educated|upskilled)",
      "(staff|nurse|clinician|team|employee|everyone|everybody|colleague|practitioner|member|worker|receptionist|midwife|midwives|doctor|therapist|manager|trainee|professional|personnel|role|post|coordinator)+ .. (receive|receives|complete|completes|attend|attends|undertake|undertakes|undergo|do|does|have|has|take|takes|finish|given|need|needs) .. (training|course|module|supervision|study|learning|CPD|education|workshop|update|teaching|day|induction)+",
      "(training|teaching|education|supervision|course|module|workshop|learning|induction|coaching)+ .. (for|of|to) (all|the|every|our|its|each|new|ward|clinic|frontline)? .. (staff|nurse|clinician|team|employee|everyone|everybody|colleague|practitioner|member|worker|receptionist|midwife|midwives|doctor|therapist|manager|trainee|professional|personnel|role|post|coordinator)+",
      "(train|trains|teach|teaches|coach|coaches|supervise|supervises|educate|educates) .. (staff|nurse|clinician|team|employee|everyone|everybody|colleague|practitioner|member|worker|receptionist|midwife|midwives|doctor|therapist|manager|trainee|professional|personnel|role|post|coordinator)+",
      "e learning", "mandatory training", "training (on|in|about|of|and|will|shall|must|is)", "study day+", "competenc~ (framework|in)", "in date",
    ],
    not: [
      "(is|are) there for (everyone|everybody|anyone|each person|all)",
      "(everyone|everybody|anyone) who (has|have|had|lives|live|is|are|comes|come) (lost|been|had|with|living|told|diagnosed|in)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
