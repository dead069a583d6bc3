import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "policy.mhis",
  authors: "NHS England",
  title: "Mental Health Investment Standard (NHS planning guidance)",
  short: "Mental Health Investment Standard",
  year: "undated",
  url: "https://parallelparliament.co.uk/debate/2023-01-23/commons/written-statements/mental-health-expected-spend/ministerial-extracts",
};

export const mentalHealthInvestmentStandard = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    growth: {
      title: "Spending keeps up",
      locator: "as described in a ministerial statement of 23 January 2023",
      paraphrase:
        "Mental health spending by an integrated care board is to grow at least as fast as the board's overall funding.",
      checked: "secondary",
    },
  },
);
