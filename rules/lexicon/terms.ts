/** Words of the field for hovers and completion: what each means, in plain words, and which recommendations speak of it. */

export interface Term {
  /** As it is offered for completion. */
  readonly term: string;
  /** Phrases, in the pattern language of the lexicon, that mean it wherever they stand; the term's own words are among them. */
  readonly aliases: readonly string[];
  /** One sentence, in our own words; it explains, and asks for nothing. */
  readonly meaning: string;
  /** Ids of recommendations it relates to. */
  readonly related: readonly string[];
}

export const terms: readonly Term[] = [
  // What is aimed at
  { term: "parity of esteem", aliases: ["parity of esteem", "parity (between|of) (mental|physical) .. health"],
    meaning: "Valuing mental health as much as physical health, in access, quality, money, training, ambition and what is measured.",
    related: ["rcpsych.op88.definition", "kf2017.parity", "law.hsca2012.s1"] },
  { term: "whole-person care", aliases: ["whole person (care|approach|perspective|assessment)"],
    meaning: "Care that looks at somebody's body, mind and circumstances together, whichever of them brought the person in.",
    related: ["kf2017.whole-person", "kf2016.basics.whole-person"] },
  { term: "biopsychosocial", aliases: ["biopsychosocial", "bio psycho social"],
    meaning: "Looking at how biology, psychology and social life act on one another, instead of choosing one of them as the cause.",
    related: ["kf2016.frame.biopsychosocial", "kf2017.whole-person"] },
  { term: "bolt-on", aliases: ["(bolt|bolted) on", "add on service"],
    meaning: "Something added to a service after its design is settled, with staff and money of its own or with none, so that it is the first to go.",
    related: ["kf2017.initial-design", "kf2016.frame.as-part-of"] },

  // How people get in, and are not lost
  { term: "no wrong door", aliases: ["no wrong door"],
    meaning: "Whichever service people turn to first helps them to reach the right one, and does not send them away to start again.",
    related: ["nwd.phrase", "nwd.barriers"] },
  { term: "warm handover", aliases: ["warm (handover|hand over|transfer|referral)"],
    meaning: "Passing somebody on in person, by a call or a joint meeting, and making sure that the next team has taken over before letting go.",
    related: ["nwd.moving", "kf2016.basics.coordination"] },
  { term: "case finding", aliases: ["case (finding|identification)"],
    meaning: "Looking for a problem among people who are more likely to have it, and following up what is found; it is not screening of everybody.",
    related: ["nice.cg91.case-identification", "kf2016.basics.proactive", "kf2016.p5"] },
  { term: "reasonable adjustments", aliases: ["reasonable adjustment+"],
    meaning: "Changes to how a service works, such as longer appointments or a quiet room, so that a disability does not put somebody at a disadvantage.",
    related: ["nwd.barriers", "nhse.smi-10actions.outreach"] },
  { term: "diagnostic overshadowing", aliases: ["diagnostic overshadowing"],
    meaning: "Putting signs of physical illness down to a mental health problem, a learning disability or autism, so that the illness is missed.",
    related: ["overshadow.definition", "overshadow.harm"] },

  // Kinds of care
  { term: "collaborative care", aliases: ["collaborative care"],
    meaning: "A way of treating depression or anxiety beside a physical illness: a case manager follows each person up and works with primary care, and a mental health specialist supervises.",
    related: ["kf2016.enabler.collab-care", "nice.cg91.collaborative-care"] },
  { term: "stepped care", aliases: ["stepped (care|model|approach|support)"],
    meaning: "Starting with the least demanding help that is likely to work and moving up when it is not enough, or straight to a higher step where need is clear.",
    related: ["nice.cg91.collaborative-care", "kf2016.p5"] },
  { term: "liaison mental health", aliases: ["liaison (mental health|psychiatry)", "(mental health|psychiatric) liaison", "psychological medicine (service|team|department)"],
    meaning: "A mental health team based in a general hospital that sees people in the emergency department and on wards, and teaches and advises hospital staff.",
    related: ["kf2016.p7", "nhse.liaison2016.round-the-clock", "sbs2020.principles"] },
  { term: "persistent physical symptoms", aliases: ["persistent physical symptom+", "medically unexplained (physical)? symptom+", "PPS", "MUS"],
    meaning: "Symptoms that go on although tests have not explained them; many people prefer this name to “medically unexplained symptoms”, because it does not doubt that they are real.",
    related: ["kf2016.p3", "pps.term", "nhse.tt-ltc.term"] },
  { term: "SMI physical health check", aliases: ["SMI .. health check+", "physical health check+ .. (SMI|severe mental illness)", "(annual|yearly) physical health check+"],
    meaning: "A yearly look at the physical health of people with severe mental illness: alcohol, blood glucose, blood pressure, weight, blood fats and smoking, with help for what is found.",
    related: ["nhse.smi2024.six-checks", "nhse.smi2024.follow-up", "core20plus5.smi-checks"] },
  { term: "Lester resource", aliases: ["lester (resource|tool|adaptation|uk)"],
    meaning: "A chart for staff that shows when the weight, blood pressure, glucose, blood fats or smoking of somebody with psychosis call for action, and what to do.",
    related: ["rcpsych.lester.screen-and-intervene", "kf2016.p8"] },
  { term: "every contact counts", aliases: ["(every|each) contact count+", "making every contact count", "MECC"],
    meaning: "Using ordinary conversations with people to ask about health and wellbeing, and to offer brief advice or a next step.",
    related: ["mecc.wellbeing", "kf2017.every-contact"] },
  { term: "social prescribing", aliases: ["social prescrib~", "social prescription+"],
    meaning: "Linking people, often through a link worker, with things in their community that help health, such as groups, activities or advice on money and housing.",
    related: ["kf2017.beyond-nhs", "cc2019.beyond-health"] },
  { term: "trauma-informed", aliases: ["trauma (informed|aware|sensitive)"],
    meaning: "Working in a way that expects some people to have lived through trauma, and gives them safety, choice and control so that care does not repeat it.",
    related: ["kf2017.frontline-training", "kf2017.whole-person"] },
  { term: "named co-ordinator", aliases: ["named (care)? (co ordinator|coordinator)", "named (key worker|keyworker)"],
    meaning: "One person, known by name to the person and to every team, who holds the plan together across body, mind and circumstances.",
    related: ["kf2016.basics.coordination"] },

  // People and their say
  { term: "co-production", aliases: ["(co production|coproduction|co produced|coproduced|co producing|coproducing)"],
    meaning: "People who use services, carers and staff plan, decide and review together as equals, from the start and not only in a survey afterwards.",
    related: ["nhse.smi-10actions.co-production", "kf2017.outcomes"] },
  { term: "lived experience", aliases: ["lived experience", "expert+ by experience"],
    meaning: "What people know from having lived with a condition, or from caring for somebody who does, and from using services.",
    related: ["nhse.smi-10actions.co-production", "kf2017.lesson.headings"] },
  { term: "carer's assessment", aliases: ["carer assessment+", "carers assessment+", "assessment+ of carer+"],
    meaning: "A council's look at how caring affects a carer's own life and health and what support would help, whatever the needs of the person cared for.",
    related: ["nice.ng150.identify", "kf2016.p6"] },
  { term: "Core20PLUS5", aliases: ["core20plus5", "core 20 plus 5", "core20 plus 5"],
    meaning: "NHS England's approach to fairer health: the most deprived fifth of the population, groups that local areas add, and five clinical areas, of which severe mental illness is one.",
    related: ["core20plus5.smi-checks"] },

  // Money and contracts
  { term: "MHIS", aliases: ["MHIS", "mental health investment standard"],
    meaning: "The Mental Health Investment Standard: an integrated care board's spending on mental health is to grow at least as fast as its funding as a whole.",
    related: ["policy.mhis.growth", "rcpsych.op88.e3"] },
  { term: "capitated budget", aliases: ["capitated (budget+|payment+|contract+)", "capitation", "capitation based (budget+|payment+)"],
    meaning: "One sum for each person in a population that pays for all the care agreed on; it joins the two sides up only where mental health is part of it.",
    related: ["kf2016.enabler.contracting", "kf2016.barrier.payment"] },
  { term: "alliance contract", aliases: ["alliance (contract+|agreement+)"],
    meaning: "One contract that several providers sign together, sharing aims, risk and reward; who is at the table decides whose work counts.",
    related: ["kf2016.enabler.contracting", "kf2016.rec-commissioners"] },
  { term: "pooled budget", aliases: ["pooled (budget+|fund+|funding)", "section 75 (agreement+)?"],
    meaning: "Money that the NHS and a council put together for a shared purpose, usually under section 75 of the National Health Service Act 2006.",
    related: ["kf2016.barrier.payment", "kf2016.rec-commissioners"] },
];
