/** Words for looking after bodies where minds are cared for: checks, examinations, and who does them. */
import type { Lexeme } from "../lexeme.ts";

export const checks = {
  /** Bodily health as the other half, not one disease. */
  "physical-half": { say: ["physical (health|healthcare|wellbeing|care)", "bodily health", "body"], not: ["governing body", "body mass"] },
  "smi-check": {
    say: [
      "(annual|yearly|full|comprehensive|regular)? physical (health)? check+", "(annual|yearly) health check+",
      "(SMI|severe mental illness) (register|annual|physical|health)? .. check+",
      "(six|6) (core|physical)? (health)? (element|check|component|item|test)+", "health check+", "lester", "cardiometabolic",
      "physical health (review|assessment|monitoring|screen)+", "physical check+", "core check+",
    ],
  },
  "cvm-alcohol": { say: ["alcohol", "drinking", "AUDIT C"] },
  "cvm-glucose": { say: ["glucose", "HbA1c", "blood sugar", "diabetes (screen|check|test)+", "glycated"] },
  "cvm-pressure": { say: ["blood pressure", "BP"] },
  "cvm-weight": { say: ["BMI", "weight", "body mass", "waist"] },
  "cvm-lipids": { say: ["lipid+", "cholesterol"] },
  "cvm-smoking": { say: ["smok~", "tobacco"] },
  "all-six": {
    say: [
      "all six", "(six|6) (core|physical)? (health)? (element|check|component|test|item)+",
      "(full|comprehensive|complete) .. (check|checks)", "all (elements|parts) of the",
    ],
  },
  /** One side of care handed over whole. */
  "left-to-gp": {
    say: [
      "(responsibility|remit|business|job|duty) of (the|their|a)? (GP|surgery|practice|family doctor|primary care)",
      "(GP|surgery|practice) (retains|retain|has|keeps|keep|remains|holds|is|are) .. responsib~",
      "left to (the|their)? (GP|surgery|practice|primary care)", "belongs to primary care",
    ],
  },
  /** Left until the person has gone home. */
  "discharge-later": { say: ["after discharge", "following discharge", "once discharged", "on discharge"] },
  "follow-up": {
    say: [
      "follow~ up", "followed up", "abnormal", "act+ on", "acted on", "action (if|where|when|taken|plan)", "interven~", "treatment offer",
      "(lead|leads) to", "offered (treatment|an intervention|help|support)",
      "results (are|will be|shall be|must be) (acted|discussed|followed|shared)", "responsible for (the)? follow", "out of range",
    ],
  },
  physician: {
    say: [
      "physician+", "visiting GP", "GP (in reach|sessions|visits|service|cover|practice)", "(a|the|named|local) GP",
      "medical (cover|input|advice|team|registrar|doctor)", "primary care (in reach|sessions|input|team)", "general practi~",
      "acute medical team", "doctor (on call|who)",
    ],
  },
  "on-admission": {
    say: [
      "within (24|twenty four|six|6|12|twelve|48) hours", "(on|at|of|after) admission", "first day",
      "admission (examination|assessment|physical)", "same day as admission", "day of admission",
      "within (a|one|the first) day", "(day|hour|hours|time) of (arriv~|coming|admission|being admitted)", "(on|upon) (arrival|arriving|being admitted)", "day (they|he or she|the person|someone) (arrive|arrives|comes|is admitted)", "(first|next) (24|twenty four|48) hours", "admission day",
    ],
  },
  /** Bodily wellbeing as staff of a mental health service can ask about it. */
  "physical-wellbeing": {
    say: [
      "physical (health|wellbeing|symptom|condition)+", "blood pressure", "weight", "smok~", "side effect+", "medicines", "symptoms",
      "sleep", "diet", "exercise", "pain", "bod~",
    ],
  },
  /** Teams and professions of the physical side. */
  "physical-service": {
    say: [
      "(practice|district|community|diabetes|respiratory|cardiac|heart failure|specialist|general|ward|stroke|medical) nurse+", "(acute|medical|diabetes|respiratory|cardiac|cardiology|physical|lipid|gastroenterology|renal) (team|trust|ward|clinic|unit|colleague|consultant|registrar|list)+", "primary care network+", "PCN", "PCNs", "surgeries", "(the)? (practice|practices)", "GP", "GPs", "physiotherapist+", "podiatrist+", "paediatrician+", "geriatrician+", "internist", "ward doctor+", "(diabetes|heart|cardiac|respiratory|stroke|cancer|pain|renal|kidney|rehabilitation|antenatal|maternity) (centre|clinic|team|service|unit|ward|hub)+", "pulmonary rehabilitation", "physical team+", "physician+",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
