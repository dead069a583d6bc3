import { recommendations, type Source } from "../language/source.ts";

const source: Source = {
  id: "nhse.smi2024",
  authors: "NHS England",
  title: "Improving the physical health of people living with severe mental illness: guidance for integrated care systems",
  short: "NHS England, SMI guidance",
  year: "undated",
  url: "https://www.england.nhs.uk/long-read/improving-the-physical-health-of-people-living-with-severe-mental-illness/",
};

export const nhsEnglandSmi2024 = recommendations(
  source,
  { read: "2026-11-22", territory: "england" },
  {
    "six-checks": {
      title: "Six core checks",
      locator: "summary",
      paraphrase:
        "The core check each year has six parts: alcohol, blood glucose or HbA1c, blood pressure, body mass index, lipids and smoking. It should start at diagnosis.",
      checked: "primary",
    },
    "wider-check": {
      title: "A wider check",
      locator: "summary",
      paraphrase: "Systems are encouraged to commission a fuller annual check than the six core parts.",
      checked: "primary",
      notCheckable: "It encourages systems to go further; what they add to the six parts is theirs to decide.",
    },
    "follow-up": {
      title: "Help after the check",
      locator: "summary",
      paraphrase: "Better checks go together with supported help to act on what they find.",
      checked: "primary",
    },
    "life-expectancy": {
      title: "The gap in life expectancy",
      locator: "summary",
      paraphrase:
        "People with severe mental illness live 15 to 20 years less than others, mostly because of physical illness that could be prevented.",
      checked: "primary",
      notCheckable: "It says why the checks matter; it asks nothing of a document.",
    },
  },
);
