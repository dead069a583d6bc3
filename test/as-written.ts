/** The settings of a document that nobody configured: what its own front matter says. */
import type { Document } from "../rules/language/document.ts";
import { choose, type Chosen } from "../server/src/engine/chosen.ts";
import { emptyConfig } from "../server/src/engine/configuration.ts";

export const asWritten = (document: Document): Chosen => choose(document, emptyConfig, { rules: {} });
