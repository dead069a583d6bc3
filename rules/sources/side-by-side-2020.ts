import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "sbs2020",
  authors: "RCEM, RCN, RCPsych and RCP",
  title: "Side by side: a UK-wide consensus statement on working together to help patients with mental health needs in acute hospitals",
  short: "Side by side consensus statement",
  year: "undated",
  url: "https://www.gmjournal.co.uk/consensus-statement-to-help-patients-with-mental-health-needs-in-acute-hospital",
};

export const sideBySide2020 = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    principles: {
      title: "Three principles",
      locator: "as described in GM journal; the statement itself was not read and its year, given as 2020, was not confirmed",
      paraphrase:
        "Four colleges set out three principles for acute hospitals: dignity and equal access, teams that work side by side, and clear communication.",
      checked: "secondary",
    },
  },
);
