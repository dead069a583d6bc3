import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "kf2016",
  authors: "Naylor C, Das P, Ross S, Honeyman M, Thompson J, Gilburt H",
  title: "Bringing together physical and mental health: a new frontier for integrated care",
  short: "The King's Fund 2016",
  year: 2016,
  url: "https://www.kingsfund.org.uk/publications/physical-and-mental-health",
};

/** Pages were read in a page-image transcript, which counts one page more than the printed number. */
const transcript = "https://www.yumpu.com/da/document/view/55647986/mental-health";
const coAuthor =
  "https://blogs.imperial.ac.uk/fom/2016/04/27/innovative-training-post-at-the-kings-fund-bringing-together-physical-and-mental-health-a-new-frontier-for-integrated-care/";

export const kf2016 = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    // The frame
    "frame.as-part-of": {
      title: "Not only “as good as” but “as part of”",
      locator: "read in a co-author's summary (27 April 2016) and in the talk on the report page",
      paraphrase:
        "Mental health care of equal quality is needed but is not the final goal. It should also be “as part of” one joined-up approach to health.",
      url: coAuthor,
      checked: "primary",
    },
    "frame.third-dimension": {
      title: "The neglected third dimension",
      locator: "introduction, p6; report page",
      paraphrase:
        "Integration work has mostly joined health with social care, or hospitals with GPs. Joining physical with mental health has been left behind.",
      url: `${transcript}/7`,
      checked: "primary",
      notCheckable: "It says why the work is needed; it asks nothing of a document.",
    },
    "frame.biopsychosocial": {
      title: "Biological, psychological and social together",
      locator: "introduction, p6",
      paraphrase:
        "Body, mind and social life together make health. Integrated care means that medical, social and psychological needs are met in a co-ordinated way.",
      url: `${transcript}/7`,
      checked: "primary",
    },

    // The four challenges
    c1: {
      title: "Mental health problems alongside long-term physical conditions",
      locator: "first of the four challenges, report page",
      paraphrase:
        "Many people with a long-term physical condition also have a mental health problem. Outcomes are worse for it, and care costs more.",
      checked: "primary",
    },
    c2: {
      title: "Poor management of “medically unexplained symptoms”",
      locator: "second of the four challenges, p8–10 and p26",
      paraphrase:
        "Physical symptoms without a known physical cause are often handled badly, with tests done again and again. The cost to the NHS was put at about £3 billion a year.",
      url: `${transcript}/27`,
      checked: "primary",
    },
    c3: {
      title: "Reduced life expectancy with severe mental illness",
      locator: "third of the four challenges, report page and talk",
      paraphrase:
        "People with the most severe mental illnesses die 15 to 20 years earlier than others. Poor physical health explains much of the gap.",
      checked: "primary",
    },
    c4: {
      title: "Limited support for the psychological side of illness",
      locator: "fourth of the four challenges, p8–9",
      paraphrase:
        "Illness asks everybody to adjust, not only people with a mental health diagnosis. Too little help is offered with that.",
      url: `${transcript}/9`,
      checked: "primary",
    },

    // The ten priorities
    p1: {
      title: "Incorporating mental health into public health programmes",
      locator: "priority 1, p22–23",
      paraphrase:
        "Mental wellbeing should be a core part of local needs assessments. Public health plans should favour action that helps body and mind at once, such as activity, less alcohol and social contact.",
      url: `${transcript}/24`,
      checked: "primary",
      group: "priority",
    },
    p2: {
      title: "Promoting health among people with severe mental illnesses",
      locator: "priority 2, p25",
      paraphrase:
        "Councils should make people with mental health problems, above all severe ones, a group that public health work puts first. Help with healthy living should fit them, and screening be open to all.",
      url: `${transcript}/26`,
      checked: "primary",
      group: "priority",
    },
    p3: {
      title: "Improving management of medically unexplained symptoms in primary care",
      locator: "priority 3, p26–27",
      paraphrase:
        "Care should come in steps and look at body, mind and social life. GPs accept the symptoms as real, and people with the most complex needs have a dedicated service.",
      url: `${transcript}/28`,
      checked: "primary",
      group: "priority",
    },
    p4: {
      title: "Strengthening primary care for the physical health needs of people with severe mental illnesses",
      locator: "priority 4, p28–29",
      paraphrase:
        "GP practices and mental health services should agree locally, and in so many words, who monitors physical health. Annual checks should be full, and practice nurses trained for them.",
      url: `${transcript}/30`,
      checked: "primary",
      group: "priority",
    },
    p5: {
      title: "Supporting the mental health of people with long-term conditions",
      locator: "priority 5, p30–31",
      paraphrase:
        "Psychological support should be a standard part of care for long-term conditions: in rehabilitation, self-management and peer support, with psychologists in the team and active case finding.",
      url: `${transcript}/32`,
      checked: "primary",
      group: "priority",
    },
    p6: {
      title: "Supporting the mental health and wellbeing of carers",
      locator: "priority 6, p32",
      paraphrase:
        "Carers often live with stress and depression, yet most are not directed to support. Outside palliative care, plans seldom mention their wellbeing.",
      url: `${transcript}/33`,
      checked: "primary",
      group: "priority",
    },
    p7: {
      title: "Supporting mental health in acute hospitals",
      locator: "priority 7, p34–35",
      paraphrase:
        "All hospital staff should be confident about mental health. Each acute hospital should have liaison mental health care for every age, seven days a week, which also teaches others.",
      url: `${transcript}/36`,
      checked: "primary",
      group: "priority",
    },
    p8: {
      title: "Addressing physical health in mental health inpatient facilities",
      locator: "priority 8, p36–37",
      paraphrase:
        "People admitted to a mental health ward should have a full physical examination within 24 hours. Nurses do basic tests, and physicians or GPs come in.",
      url: `${transcript}/38`,
      checked: "primary",
      group: "priority",
    },
    p9: {
      title: "Providing integrated support for perinatal mental health",
      locator: "priority 9, title on the contents page, and talk on the report page; p38–39 were not read",
      paraphrase:
        "Mental health support around birth is one of the ten areas for integration. Midwives and health visitors are named as people who can help provide it.",
      checked: "primary",
      group: "priority",
    },
    p10: {
      title: "Supporting the mental health needs of people in residential homes",
      locator: "priority 10, p40–41",
      paraphrase:
        "Care-home staff should be able to notice and manage dementia, delirium and depression. Wellbeing is promoted, and specialists visit every residential setting.",
      url: `${transcript}/42`,
      checked: "primary",
      group: "priority",
    },

    // Getting the basics right: what people who use services said
    "basics.whole-person": {
      title: "Taking a ‘whole person’ perspective",
      locator: "section 2, p13",
      paraphrase:
        "People felt they were a disease in one clinic and an anxiety in the next. Staff need not be expert in everything, but should look beyond their own specialty.",
      url: `${transcript}/14`,
      checked: "primary",
    },
    "basics.communication": {
      title: "Communication and consultation skills",
      locator: "section 2, p14 (heading); content from the talk on the report page",
      paraphrase:
        "Words can close a conversation. Opening with a blood result instead of “how are you?” tells people what they may talk about.",
      checked: "primary",
    },
    "basics.coordination": {
      title: "Co-ordination of care",
      locator: "section 2, p15–16",
      paraphrase:
        "People want one person, easy to reach, who knows both sides of their needs. They should tell their story once, so assessments and information must be shared.",
      url: `${transcript}/17`,
      checked: "primary",
    },
    "basics.proactive": {
      title: "Proactive care",
      locator: "section 2, p16–17",
      paraphrase:
        "Staff should foresee how a physical condition may affect the mind, or the reverse, and act early. Side effects are explained and watched, and rehabilitation includes psychological support.",
      url: `${transcript}/17`,
      checked: "primary",
    },
    "basics.peer-self-management": {
      title: "Peer support and self-management",
      locator: "section 2, p17–18",
      paraphrase:
        "Peer groups and online networks help people bring body and mind together. Self-management should not mean being left to cope alone.",
      url: `${transcript}/19`,
      checked: "primary",
    },
    "basics.family-carers": {
      title: "Support for family and carers",
      locator: "section 2, start of the passage on p18",
      paraphrase: "Family members and carers need practical and emotional support for themselves.",
      url: `${transcript}/19`,
      checked: "primary",
    },

    // What helped
    "enabler.redefine-core": {
      title: "Redefining core business",
      locator: "talk on the report page",
      paraphrase:
        "Promising models do more than add a team: they shift the idea that existing teams have of their own job.",
      checked: "primary",
      notCheckable: "Whether a model changes what teams see as their job cannot be told from a document's wording.",
    },
    "enabler.skills-transfer": {
      title: "Skills transfer",
      locator: "report page; p31, p35 and p62",
      paraphrase:
        "When the two groups work side by side, each learns from the other. Mental health staff teach as well as treat, and training reaches reception staff too.",
      url: `${transcript}/63`,
      checked: "primary",
    },
    "enabler.destigmatise": {
      title: "Reducing stigma",
      locator: "talk on the report page",
      paraphrase: "Where mental health support is built into everyday care, asking for it carries less stigma.",
      checked: "primary",
    },
    "enabler.board-champion": {
      title: "A board-level champion",
      locator: "report page; co-author's summary (27 April 2016)",
      paraphrase:
        "It helped to have someone on the board who champions physical health in a mental health trust, or mental health in an acute trust.",
      checked: "primary",
    },
    "enabler.early-commissioners": {
      title: "Involving commissioners early",
      locator: "p62; talk on the report page",
      paraphrase:
        "Bring commissioners in as early as possible. Trust took years to build, and incentives worked only together with practical help.",
      url: `${transcript}/63`,
      checked: "primary",
      notCheckable: "It is about when people meet and how trust grows, which a finished document does not show.",
    },
    "enabler.contracting": {
      title: "New contracts",
      locator: "talk on the report page",
      paraphrase:
        "Budgets per head that cover both kinds of care, and contracts with one prime provider, can help to undo the split in commissioning.",
      checked: "primary",
    },
    "enabler.digital": {
      title: "Digital technology",
      locator: "talk on the report page",
      paraphrase:
        "Digital tools can support this work, above all where records let physical and mental health staff share what they know.",
      checked: "primary",
    },
    "enabler.outcomes": {
      title: "Measuring outcomes",
      locator: "talk on the report page",
      paraphrase: "Integrated services can show their value only if outcome measurement, a long-standing problem, gets better.",
      checked: "primary",
    },
    "enabler.collab-care": {
      title: "Collaborative care",
      locator: "p45",
      paraphrase:
        "A case manager works with the GP, follows agreed treatment plans and has regular supervision from a mental health professional. NICE recommended it, but in 2016 it was not routine in England.",
      url: `${transcript}/46`,
      checked: "primary",
    },
    "enabler.ownership": {
      title: "It takes two to integrate",
      locator: "p71; talk on the report page",
      paraphrase:
        "The work cannot sit in a mental health strategy alone. It needs a place in the strategy of the whole system.",
      url: `${transcript}/72`,
      checked: "primary",
    },

    // What stood in the way
    "barrier.payment": {
      title: "Separate budgets and payment systems",
      locator: "co-author's summary (27 April 2016)",
      paraphrase: "Physical and mental health care have separate budgets and separate payment systems, which holds integration back.",
      url: coAuthor,
      checked: "primary",
    },
    "barrier.outcomes": {
      title: "Difficulty in measuring outcomes",
      locator: "co-author's summary (27 April 2016)",
      paraphrase: "It is hard to measure outcomes and to show the value of integrated care, which has slowed its spread.",
      url: coAuthor,
      checked: "primary",
    },
    "barrier.culture": {
      title: "Cultural divides",
      locator: "introduction, p6; co-author's summary (27 April 2016)",
      paraphrase: "Professions and organisations have their own cultures and stand apart from one another.",
      url: coAuthor,
      checked: "primary",
      notCheckable: "A culture between professions cannot be read off a document.",
    },
    "barrier.education": {
      title: "Specialised professional education",
      locator: "introduction, p6",
      paraphrase: "Training has split into ever narrower specialties, which keeps knowledge of body and mind apart.",
      url: `${transcript}/7`,
      checked: "primary",
    },
    "barrier.it": {
      title: "IT systems that do not talk to each other",
      locator: "talk on the report page",
      paraphrase: "Physical and mental health staff often cannot share data, because their IT systems do not connect.",
      checked: "primary",
    },

    // Policy implications
    "rec-nhse": {
      title: "For NHS England",
      locator: "first policy implication, report page",
      paraphrase: "NHS England should help vanguards and other areas to make physical and mental health integration part of new care models.",
      checked: "primary",
      notCheckable: "It is addressed to NHS England, not to the authors of local documents.",
    },
    "rec-professionals": {
      title: "For all professionals",
      locator: "second policy implication, report page",
      paraphrase:
        "Everybody who works in health and care has a part in seeing the whole person. Services should give professionals chances to learn from each other.",
      checked: "primary",
    },
    "rec-curricula": {
      title: "For royal colleges and education bodies",
      locator: "third policy implication, report page",
      paraphrase: "Those who design training should go on changing it, so that every health professional shares a grounding in both mental and physical health.",
      checked: "primary",
    },
    "rec-la-jsna": {
      title: "For local authorities",
      locator: "fourth policy implication, report page",
      paraphrase:
        "Councils should look at how mental wellbeing and their other public health priorities affect each other, and write it into the joint strategic needs assessment.",
      checked: "primary",
    },
    "rec-commissioners": {
      title: "For commissioners",
      locator: "fifth policy implication, report page",
      paraphrase: "Commissioners should use new ways of paying and contracting to get past some of the barriers to integration.",
      checked: "primary",
    },
    "rec-boards": {
      title: "For mental health trusts and acute trusts",
      locator: "sixth policy implication, report page",
      paraphrase:
        "Each mental health trust should consider a champion for physical health on its board. Each acute trust should consider one for mental health.",
      checked: "primary",
    },
  },
);
