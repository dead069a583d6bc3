import { recommendations, type Source } from "../language/source.ts";

/** It lists ME/CFS among these symptoms, which is disputed: see house-of-lords-2017. Never cite it for that. */
const source: Source = {
  id: "jcpmh",
  authors: "Joint Commissioning Panel for Mental Health",
  title: "Guidance for commissioners of services for people with medically unexplained symptoms",
  short: "Joint Commissioning Panel 2017",
  year: 2017,
  url: "https://vdocuments.mx/guidance-for-commissioners-of-services-for-people-with-medically-unexplained.html",
};

export const jointCommissioningPanel2017 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    mus: {
      title: "In every setting",
      locator: "key messages, in a copy",
      paraphrase:
        "Unexplained symptoms occur in every setting and at every level of severity. They take about a tenth of what the NHS spends on adults of working age.",
      checked: "primary",
    },
  },
);
