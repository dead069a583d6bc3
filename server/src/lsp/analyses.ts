/** One answer per text: every feature asks here, and what was worked out for a version of a document is worked out once. */
import type { Problem } from "../../../rules/language/document.ts";
import { openDraft } from "../draft/open.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import type { Judge, Judged } from "../engine/findings/judge.ts";
import { memory, type Memory } from "../read/memory.ts";
import { failedOn } from "../text/trouble.ts";
import type { Configurations, ConfigurationText } from "./configurations.ts";
import { linesOf, type Lines } from "./convert.ts";
import { formatIn } from "./documents.ts";
import { draftOf } from "./uris.ts";

interface Text {
  readonly uri: string;
  /** What the editor calls its language; empty for a file that nobody has open. */
  readonly language: string;
  /** `null` for a file that nobody has open. */
  readonly version: number | null;
  readonly text: string;
}

export type Outcome = Analysed | Refused;

export interface Analysed extends Judged {
  readonly status: "analysed";
  readonly uri: string;
  readonly language: string;
  readonly version: number | null;
  /** Another for every analysis there has been. */
  readonly serial: number;
  readonly lines: Lines;
  /** What is wrong in its front matter. */
  readonly problems: readonly Problem[];
  readonly configuration: ConfigurationText;
}

interface Refused {
  readonly status: "refused";
  readonly uri: string;
  readonly version: number | null;
  readonly serial: number;
  readonly lines: Lines;
  /** One sentence. */
  readonly reason: string;
  /** Its owner knows: they said so, or had it written. */
  readonly wished: boolean;
}

/** In UTF-16 units, about 330,000 words: an answer takes seconds from here on, and no specification is so long. */
const mostText = 2_000_000;
/** Up to this length a document is checked while somebody types, beyond it when it is opened and saved. */
export const mostWhileTyping = 700_000;

export interface Analyses {
  of(text: Text): Promise<Outcome>;
  /** The same for another text in its place, such as one that has been fixed; it is not kept. */
  anew(before: Analysed, text: string): Promise<Outcome>;
  /** A file that could not be read; `wished` where nobody will mind. */
  unread(uri: string, reason: string, wished: boolean): Refused;
  forget(uri: string): void;
}

export function createAnalyses(judgeBy: (catalogue: Catalogue) => Judge, configurations: Configurations, today: () => string): Analyses {
  const known = new Map<string, { readonly key: string; readonly outcome: Promise<Outcome> }>();
  /** Of each document that is open. */
  const memories = new Map<string, Memory>();
  let serial = 0;
  const refusal = (uri: string, version: number | null, lines: Lines, reason: string, wished: boolean): Refused =>
    ({ status: "refused", uri, version, serial: ++serial, lines, reason, wished });
  const analyse = async ({ uri, language, version, text }: Text, remembered?: Memory): Promise<Outcome> => {
    const lines = linesOf(text);
    const refuse = (reason: string, wished = false): Refused => refusal(uri, version, lines, reason, wished);
    if (text.length > mostText) {
      return refuse(`This text is too long to be checked in an editor (${megabytes(text.length)} of at most ${megabytes(mostText)} million characters). “paritylint check” on the command line can read it.`);
    }
    const draft = draftOf(uri);
    const configuration = await configurations.of(draft);
    if (configuration.ignored(draft)) return refuse("paritylint.yaml says to ignore this document.", true);
    try {
      const opened = openDraft(text, formatIn(uri, language), configuration.says, { rules: {} }, remembered);
      if ("reason" in opened) return refuse(opened.reason, opened.skipped);
      const { document, settings, problems } = opened;
      const judged = await judgeBy(configuration.catalogue)(document, settings, configuration.exceptions(draft), today());
      return { ...judged, status: "analysed", uri, language, version, serial: ++serial, lines, problems, configuration };
    } catch (error) {
      return refuse(failedOn(error));
    }
  };
  return {
    of: (text) => {
      const key = `${text.version} ${configurations.edition} ${today()} ${text.language}`;
      const before = known.get(text.uri);
      if (text.version !== null && before?.key === key) return before.outcome;
      if (text.version === null) return analyse(text);
      const remembered = memories.get(text.uri) ?? memory();
      memories.set(text.uri, remembered);
      const outcome = analyse(text, remembered);
      known.set(text.uri, { key, outcome });
      return outcome;
    },
    anew: ({ uri, language }, text) => analyse({ uri, language, version: null, text }),
    unread: (uri, reason, wished) => refusal(uri, null, linesOf(""), reason, wished),
    forget: (uri) => {
      known.delete(uri);
      memories.delete(uri);
    },
  };
}

const megabytes = (length: number): string => (length / 1_000_000).toFixed(1);
