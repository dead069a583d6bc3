/** What the file is called that says what holds for the drafts beside it and below. */
export const configurationName = "paritylint.yaml";
