import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "lords2017",
  authors: "House of Lords",
  title: "Health: Medically Unexplained Symptoms (Hansard, volume 783, 4 July 2017)",
  short: "House of Lords 2017",
  year: 2017,
  url: "https://hansard.parliament.uk/Lords/2017-07-04/debates/4948C210-9F51-4C17-8844-D974766C636C/HealthMedicallyUnexplainedSymptoms",
};

export const houseOfLords2017 = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    "me-cfs": {
      title: "ME/CFS is a neurological condition",
      locator: "the Government's first answer",
      paraphrase:
        "The Government follows the World Health Organization in classing ME/CFS as neurological. It added that the Joint Commissioning Panel's guidance is not mandatory.",
      checked: "primary",
      notCheckable: "It binds the rules, which do not place ME/CFS among persistent physical symptoms; it asks nothing of a document.",
    },
  },
);
