/** What findings rest on: publications, and the single statements in them that a finding can cite. */

/**
 * How a claim was checked before it was written here.
 * `primary`: the passage was read in the publication or a full copy of it.
 * `secondary`: read in somebody else's account of it.
 * `unchecked`: from professional knowledge; never shown to a reader as fact.
 */
export type Checked = "primary" | "secondary" | "unchecked";

/** Where a recommendation may be cited. Law, structures and guidance of England hold there only; advice written in England but not bound to it is `uk`. */
export type Territory = "england" | "uk" | "world";

export interface Source {
  readonly id: string;
  readonly authors: string;
  readonly title: string;
  /** A few words to print beside a finding, such as "The King's Fund 2016". */
  readonly short: string;
  /** `undated` where a page shows no year and none was confirmed. */
  readonly year: number | "undated";
  readonly url: string;
}

export interface Recommendation {
  /** Stable key, such as `kf2017.parity`. */
  readonly id: string;
  readonly source: Source;
  /** Short name: a heading or the published name of a principle. */
  readonly title: string;
  /** Page, section or recommendation number; what was actually read. */
  readonly locator: string;
  /** What it says, in our own words and never more strongly than the source. */
  readonly paraphrase: string;
  /** Where the passage was read; the source's own address unless it was read elsewhere. */
  readonly url: string;
  readonly checked: Checked;
  /** ISO date on which it was read. */
  readonly read: string;
  readonly territory: Territory;
  /** Which list of the source it belongs to; principles and priorities are the rows of the coverage view. */
  readonly group: "principle" | "priority" | "other";
  /** Where no rule can serve it: the reason, for the traceability table. */
  readonly notCheckable?: string;
}

/** What one publication file declares for each recommendation; the rest follows from the source. */
export type RecommendationText = Omit<Recommendation, "id" | "source" | "url" | "read" | "territory" | "group"> &
  Partial<Pick<Recommendation, "url" | "read" | "territory" | "group">>;

/**
 * Turns a publication and its recommendations into citable values.
 * Keys become ids: `recommendations(kf2017, { parity: … }).parity.id === "kf2017.parity"`.
 */
export function recommendations<K extends string>(
  source: Source,
  defaults: Pick<Recommendation, "read" | "territory">,
  texts: Readonly<Record<K, RecommendationText>>,
): Readonly<Record<K, Recommendation>> {
  const entries = Object.entries<RecommendationText>(texts).map(([key, text]) => [
    key,
    { url: source.url, group: "other", ...defaults, ...text, id: `${source.id}.${key}`, source },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<K, Recommendation>>;
}
