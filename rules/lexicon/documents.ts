/** What tells a commissioning document from a briefing, an article or a guide, and how the reading is explained. */

/**
 * Points: each distinct phrase counts once, twice where the document says what it is; each role found by a heading adds `role`,
 * `running` for those of roles.ts that only a document that runs a service has; the share of sentences that bind adds to that, up to `bindingAtMost`.
 */
export const signs = {
  enough: 12,
  role: 1,
  running: 2,
  binding: 20,
  bindingAtMost: 4,
  terms: {
    6: ["service specification", "operational (specification|policy)", "service level agreement", "conditions of service", "specification (no|number)", "commissioner lead", "provider lead", "(the|each) provider (shall|will|must|is required)", "enhanced service", "schedule 2", "commissioning (strategy|plan|intentions)", "section 75", "alliance (agreement|contract)", "patient group direction", "statement of requirements", "commissioned rehabilitative services"],
    4: ["(commissioner|commissioners)", "contract (period|value|management|review|monitoring)", "the provider", "service provider", "this specification", "this contract", "strategy", "delivery plan", "our priorities", "key performance indicator+", "(healthy|health|place|forward|five year|system) plan", "this service is for", "we will commission", "business case", "guidelines (for|to support) (systems|commissioners|ICBs)", "planning guidance", "JSNA", "joint strategic needs assessment", "services are available for", "this is a .. service"],
    2: ["the service (shall|will|must|is)", "commissioned", "commissioning", "KPI", "referral criteria", "exclusion criteria", "contractor", "pharmacies", "integrated care board", "strategic (priorit~|objective)+", "action plan", "we will", "systems should", "the service"],
    [-6]: ["briefing", "minutes", "newsletter", "blog", "article", "press release", "job description", "curriculum vitae", "presentation", "transcript", "interview", "podcast", "news", "directory", "policy statement", "user guide", "README", "npm", "changelog", "privacy notice"],
    [-4]: ["guide", "report", "summary of (evidence|findings)", "research", "evaluation", "statistics", "data"],
  },
} as const;

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(", ");

export const reasons = {
  set: "set on the command line or in paritylint.yaml",
  frontMatter: "set in the document's front matter",
  nothing: "few words in it tell what kind of service it is about",
  title: (words: string): string => `its title calls it “${words}”`,
  words: (words: readonly string[]): string => `it speaks of ${list(words)}`,
  close: (title: string, words: readonly string[]): string => `it could also be a ${title}: ${list(words)}`,
  kind: (word: string): string => `it calls itself “${word}” and has few signs of a specification, contract or plan`,
  noSigns: "it has few signs of a specification, contract or plan: no provider, commissioner or contract wording, and few of the usual sections",
} as const;
