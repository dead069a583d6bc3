/** Bodies and laws that exist in one part of the United Kingdom only; England is assumed where none is named often enough. */
import type { Jurisdiction } from "../language/jurisdiction.ts";

/** So many different names, or one in the title, settle it. */
export const enough = 2;

export const jurisdictionTerms: Readonly<Record<Exclude<Jurisdiction, "england">, readonly string[]>> = {
  wales: [
    "welsh government", "NHS wales", "public health wales", "(university)? health board+ .. wales", "hywel dda", "betsi cadwaladr", "aneurin bevan (university)? health board", "cwm taf",
    "powys teaching health board", "llais", "regional partnership board+", "well being of future generations", "mental health wales measure",
  ],
  scotland: [
    "scottish government", "NHS scotland", "public health scotland", "healthcare improvement scotland", "integration joint board+", "health and social care partnership+ .. scotland",
    "NHS (lothian|grampian|tayside|fife|highland|lanarkshire|borders|forth valley|orkney|shetland)", "NHS greater glasgow", "NHS ayrshire", "mental welfare commission",
    "care and treatment scotland act", "SIGN guideline+", "HSCP",
  ],
  "northern-ireland": [
    "department of health northern ireland", "health and social care trust+", "HSC trust+", "HSCNI", "public health agency northern ireland", "RQIA", "strategic planning and performance group",
    "patient and client council", "northern ireland executive", "mental health northern ireland order",
  ],
};

export const said = {
  wales: "written for Wales, so English law and guidance are not cited",
  scotland: "written for Scotland, so English law and guidance are not cited",
  "northern-ireland": "written for Northern Ireland, so English law and guidance are not cited",
} as const;
