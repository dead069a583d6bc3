import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "gillett2023",
  authors: "Gillett G, Westwood S, Thomson AB, Lee W",
  title: "“Medical clearance” and referral to liaison psychiatry: a national service evaluation, BJPsych Bulletin",
  short: "Gillett and others 2023",
  year: 2023,
  url: "https://www.cambridge.org/core/journals/bjpsych-bulletin/article/medical-clearance-and-referral-to-liaison-psychiatry-a-national-service-evaluation/3576343B743A02531588F8F4B44F4F17",
};

export const gillett2023 = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    barrier: {
      title: "“Medical clearance” as a barrier",
      locator: "abstract and introduction",
      paraphrase:
        "Most trusts' policies ask for some form of medical clearance before liaison psychiatry. The words are seldom defined, differ between trusts, and often stand in the way of a referral.",
      checked: "primary",
    },
    parallel: {
      title: "Against parallel assessment",
      locator: "abstract and introduction",
      paraphrase:
        "Asking for medical clearance first goes against guidance that mental and physical assessment should run in parallel.",
      checked: "primary",
    },
    variants: {
      title: "Words that mean the same",
      locator: "abstract and introduction",
      paraphrase:
        "“Medically fit for discharge” and “medically fit for assessment” are used in the same way as “medically cleared”.",
      checked: "primary",
    },
  },
);
