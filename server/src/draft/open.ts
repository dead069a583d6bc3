/** Text → a draft with its settings, or the sentence why it is none. Every door asks here, so that all take and refuse the same. */
import type { Document, Problem } from "../../../rules/language/document.ts";
import { refusals } from "../../../rules/lexicon/refusals.ts";
import type { Configuration } from "../engine/configuration/configuration.ts";
import { ownHeadings } from "../engine/configuration/own-headings.ts";
import { settingsFor, type Settings } from "../engine/configuration/settings.ts";
import { readDocument } from "../read/document.ts";
import { isEnglish } from "../read/english.ts";
import type { Memory } from "../read/memory.ts";
import { isReport, reportSentence } from "../report/recognise.ts";
import type { TextFormat } from "../text/endings.ts";

interface OpenedDraft {
  readonly document: Document;
  readonly settings: Settings;
  /** What is wrong in its front matter. */
  readonly problems: readonly Problem[];
}

interface NoDraft {
  /** One sentence. */
  readonly reason: string;
  /** Nobody will miss it: paritylint wrote it. */
  readonly skipped: boolean;
}

/** `asked`: on the spot, such as by flags. `remembered`: for a text that is read again and again while it is typed. */
export function openDraft(text: string, format: TextFormat, says: Configuration, asked: Pick<Settings, "profile" | "rules">, remembered?: Memory): OpenedDraft | NoDraft {
  if (isReport(text)) return { reason: reportSentence, skipped: true };
  if (!isEnglish(text)) return { reason: refusals.language, skipped: false };
  const document = readDraft(text, format, says, remembered);
  return { document, ...settingsFor(document, says, asked) };
}

/** Of text that is known to be a draft, such as one that was just fixed. */
export const readDraft = (text: string, format: TextFormat, { sections }: Configuration, remembered?: Memory): Document =>
  ownHeadings(readDocument(text, format, remembered), sections);
