/** The settings of a document that nobody configured: what its own front matter says. */
import type { Document } from "../rules/language/document.ts";
import { settingsFor, type Settings } from "../server/src/engine/configuration/settings.ts";
import { emptyConfiguration } from "../server/src/engine/configuration/configuration.ts";

export const asWritten = (document: Document): Settings => settingsFor(document, emptyConfiguration, { rules: {} }).settings;
