/** How large a file may be, whichever door it comes in by. */

/** Far more than any specification; beyond it something else was given, or put among the documents, by mistake. */
export const mostBytes = 50_000_000;
export const tooLarge = "It is too large: paritylint reads documents of less than 50 MB.";

/** Of a paritylint.yaml, a rule pack or a .gitignore; those that anybody writes have a few thousand. */
export const mostSettingsBytes = 2_000_000;
export const settingsTooLarge = "It is too large: settings and rule packs are smaller than 2 MB.";

/** Of a report in JSON: a text can hold no more. */
export const mostReportBytes = 500_000_000;

/** Of a device, a pipe or a socket, which may have no end. */
export const noFile = "It is neither a file nor a folder.";
