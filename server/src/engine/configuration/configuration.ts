/** What `paritylint.yaml` can say, apart from how it is read: most runs have no such file and need no YAML parser. */
import type { Role } from "../../../../rules/language/document.ts";
import { severities, type Severity } from "../../../../rules/language/finding.ts";
import type { Jurisdiction } from "../../../../rules/language/jurisdiction.ts";
import type { Profile } from "../../../../rules/language/profile.ts";
import type { Catalogue } from "./catalogue.ts";

export interface Configuration {
  readonly profile?: Profile;
  readonly jurisdiction?: Jurisdiction;
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** Patterns as in .gitignore; where there are any, only these files are taken from a folder. */
  readonly include: readonly string[];
  readonly ignore: readonly string[];
  /** Headings that a workspace uses for a role, besides those of the lexicon. */
  readonly sections: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly exceptions: readonly Exception[];
  /** Files of local rules, by their path below the folder of the configuration. */
  readonly packs: readonly { readonly path: string; readonly line: number; readonly column: number }[];
}

/** A finding that its owner accepts, and why. */
export interface Exception {
  readonly rule: string;
  readonly reason: string;
  /** Pattern of the documents it holds in; all where it is not given. */
  readonly file?: string;
  /** Heading of the section it holds in. */
  readonly where?: string;
  /** Words that the flagged text holds. */
  readonly text?: string;
  readonly owner?: string;
  /** ISO date of the last day it holds. */
  readonly expires?: string;
  /** Where it stands in the configuration. */
  readonly line: number;
  readonly column: number;
}

/** How much a rule may weigh. */
export const weights = [...severities, "off"] as const;

export const settingNames = ["profile", "jurisdiction", "rules", "include", "ignore", "sections", "packs", "exceptions"] as const;
export const exceptionKeys = ["rule", "reason", "file", "where", "text", "owner", "expires"] as const;

export const emptyConfiguration: Configuration = { rules: {}, include: [], ignore: [], sections: {}, exceptions: [], packs: [] };

/** One as it holds for the documents in its folder and below; how these are named is for whoever read it. */
export interface FolderConfiguration {
  readonly says: Configuration;
  /** Our rules and those of its packs. */
  readonly catalogue: Catalogue;
  /** Whether a file come upon in a folder is to be checked. */
  wanted(file: string): boolean;
  ignored(file: string): boolean;
  exceptions(file: string): readonly Exception[];
}

/** Where no file holds. */
export const noConfiguration = (catalogue: Catalogue): FolderConfiguration =>
  ({ says: emptyConfiguration, catalogue, wanted: () => true, ignored: () => false, exceptions: () => [] });

/** The same for documents that are named in another way. */
export const namedBy = ({ says, catalogue, wanted, ignored, exceptions }: FolderConfiguration, pathOf: (file: string) => string): FolderConfiguration => ({
  says, catalogue,
  wanted: (file) => wanted(pathOf(file)),
  ignored: (file) => ignored(pathOf(file)),
  exceptions: (file) => exceptions(pathOf(file)),
});
