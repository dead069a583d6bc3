import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "rcpsych.op100",
  authors: "Academy of Medical Royal Colleges and others",
  title: "Improving the physical health of adults with severe mental illness: essential actions (OP100)",
  short: "Essential actions 2016",
  year: 2016,
  url: "https://vdocuments.mx/improving-the-physical-health-of-adults-with-severe-mental-illness-2018-04-12.html",
};

export const essentialActions2016 = recommendations(
  source,
  { read: "2026-11-22", territory: "uk" },
  {
    "who-acts": {
      title: "Actions for everyone involved",
      locator: "contents page, part 1",
      paraphrase:
        "There are actions for commissioners, for providers, on information technology, on physical healthcare and on training.",
      checked: "primary",
      notCheckable: "Only a contents page was read: it names who has to act, not what a document should say.",
    },
    "board-lead": {
      title: "A lead clinician on the board",
      locator: "as reported when it came out, October 2016",
      paraphrase:
        "Mental health services, acute hospitals and general practices should have a board-approved physical health strategy for people with severe mental illness. A lead clinician on the board answers for it.",
      url:
        "https://www.mentalhealthtoday.co.uk/call-for-greater-action-to-tackle-reduced-life-expectancy-of-people-with-severe-mental-illness",
      checked: "secondary",
    },
  },
);
