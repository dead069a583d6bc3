import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nhse.access2021",
  authors: "NHS England",
  title: "Proposed access standards for mental health (interim review 2019; proposals July 2021)",
  short: "NHS England proposals 2021",
  year: 2021,
  url: "https://healthbusinessuk.net/news/22072021/nhs-england-proposes-new-mental-health-access-standards",
};

export const nhsEnglandAccessStandards2021 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    "one-hour": {
      title: "Within an hour from the emergency department",
      locator: "as reported in July 2021",
      paraphrase:
        "NHS England proposed that someone from liaison sees a person face to face within an hour of an emergency department's referral.",
      checked: "secondary",
    },
    urgent: {
      title: "Within a day for urgent referrals",
      locator: "interim review of 2019, as reported in the press; not confirmed for wards",
      paraphrase:
        "NHS England's interim review proposed that liaison answers an urgent hospital referral within 24 hours.",
      url:
        "https://www.hsj.co.uk/policy-and-regulation/new-emergency-mental-health-targets-revealed/7024607.article",
      checked: "secondary",
    },
  },
);
