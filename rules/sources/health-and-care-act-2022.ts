import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "law.hca2022",
  authors: "Parliament of the United Kingdom",
  title: "Health and Care Act 2022",
  short: "Health and Care Act 2022",
  year: 2022,
  url: "https://www.legislation.gov.uk/ukpga/2022/31",
};

export const healthAndCareAct2022 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    spending: {
      title: "Spending on mental health",
      locator: "section 3 (heading and effect)",
      paraphrase:
        "Before Parliament, the Secretary of State has to say each year how mental health spending is expected to change, in pounds and as a share.",
      url: "https://acthub.uk/uk/ukpga/2022-31",
      checked: "primary",
      notCheckable: "It is a duty of the Secretary of State towards Parliament.",
    },
    reporting: {
      title: "Reporting what was spent",
      locator: "as described by the Royal College of Psychiatrists, May 2022",
      paraphrase:
        "NHS England and integrated care boards have to show how much they spend on mental health, and what share of their spending that is.",
      url:
        "https://www.rcpsych.ac.uk/members/members-enewsletters/2022/rcpsych-enewsletter-may-2022/health-and-care-act",
      checked: "secondary",
      notCheckable: "The duty is met in annual reports and accounts, which are not what is checked here.",
    },
    "board-member": {
      title: "Mental health knowledge on the board",
      locator: "as described by the Royal College of Psychiatrists, May 2022; the section itself was not read",
      paraphrase: "Each integrated care board must have at least one member who knows about mental health.",
      url:
        "https://www.rcpsych.ac.uk/members/members-enewsletters/2022/rcpsych-enewsletter-may-2022/health-and-care-act",
      checked: "secondary",
    },
  },
);
