import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "cqc2020",
  authors: "Care Quality Commission",
  title: "Assessment of mental health services in acute trusts: how are people's mental health needs met in acute hospitals, and how can this be improved?",
  short: "CQC 2020",
  year: 2020,
  url: "https://www.cqc.org.uk/publications/themed-work/assessment-mental-health-services-acute-trusts",
};

export const cqc2020 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    oversight: {
      title: "Boards and oversight",
      locator: "report page, 16 October 2020",
      paraphrase:
        "Boards of acute trusts did not always see mental health as part of care, and often had too little oversight of it.",
      checked: "primary",
    },
    staff: {
      title: "Unprepared staff",
      locator: "report page, 16 October 2020",
      paraphrase:
        "Hospital staff felt unprepared and unsupported. Mental health training varied, and some were unsure of the Mental Health Act.",
      checked: "primary",
    },
    crisis: {
      title: "Care in a crisis",
      locator: "report page, 16 October 2020",
      paraphrase:
        "People met barriers when they needed help in a crisis, and some emergency departments had no safe and calming space.",
      checked: "primary",
    },
  },
);
