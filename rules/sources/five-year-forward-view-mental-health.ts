import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "policy.5yfvmh",
  authors: "Mental Health Taskforce",
  title: "The Five Year Forward View for Mental Health",
  short: "Mental Health Taskforce 2016",
  year: 2016,
  url: "https://www.readkong.com/page/the-five-year-forward-view-for-mental-health-9818605",
};

export const fiveYearForwardViewMentalHealth = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    separate: {
      title: "Minds and bodies treated apart",
      locator: "foreword",
      paraphrase:
        "People with mental health problems have too often met a health service that deals with mind and body apart. People asked for prevention, access, integration, quality and a good experience of care.",
      checked: "primary",
      notCheckable: "It describes the starting point of a national strategy; what it asks is addressed to national bodies.",
    },
  },
);
