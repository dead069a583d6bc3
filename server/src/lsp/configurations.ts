/** Which paritylint.yaml an address falls under. Each file is read once, until something says that one has changed. */
import { decodeUnmarked, type Decoded } from "../read/decode.ts";
import type { Problem } from "../../../rules/language/document.ts";
import type { Catalogue } from "../engine/catalogue.ts";
import { emptyConfig, type Config, type Exception } from "../engine/configuration.ts";
import { governed } from "../packs/governed.ts";
import { configurationName } from "../text/configuration-name.ts";
import type { FileRead, Files } from "./files.ts";
import { joined, keyOf, parentOf, pathBelow } from "./uris.ts";

export interface Configuration {
  readonly config: Config;
  /** Our rules and those of its packs. */
  readonly catalogue: Catalogue;
  /** Its address; nothing where no file governs. */
  readonly uri?: string;
  readonly text: string;
  /** What is wrong in it and in its packs, by file. */
  readonly faults: readonly Faults[];
  wanted(uri: string): boolean;
  ignored(uri: string): boolean;
  exceptions(uri: string): readonly Exception[];
}

export interface Faults {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export interface Configurations {
  of(uri: string): Promise<Configuration>;
  /** What is wrong in a configuration with this text in place of the one that is saved. */
  faultsIn(uri: string, text: string): Promise<readonly Faults[]>;
  /** Whether a change of this file changes what was read. */
  concerns(uri: string): boolean;
  /** Forgets all that was read. */
  forget(): void;
  /** How often it has forgotten: what was worked out in an earlier edition may not hold any more. */
  readonly edition: number;
}

/** `onRead` is told of every file that was read. `home`: the folder of documents that are not saved anywhere yet. */
export function createConfigurations(files: Files, ours: Catalogue, home: () => string | undefined, onRead: (configuration: Configuration) => void): Configurations {
  const none: Configuration = { config: emptyConfig, catalogue: ours, text: "", faults: [], wanted: () => true, ignored: () => false, exceptions: () => [] };
  const packs = new Set<string>();
  let folders = new Map<string, Promise<Configuration>>();
  let edition = 0;
  const nearest = (folder: string): Promise<Configuration> => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const made = read(joined(folder, configurationName)).then((found) => {
      const above = parentOf(folder);
      return found ?? (above === undefined ? none : nearest(above));
    });
    folders.set(folder, made);
    return made;
  };
  const read = async (uri: string): Promise<Configuration | undefined> => {
    const answer = await files.read(uri);
    if ("missing" in answer) return undefined;
    const words = textOf(answer);
    const configuration = await understood(uri, "text" in words ? words.text : "", "refusal" in words ? words.refusal : undefined);
    onRead(configuration);
    return configuration;
  };
  const understood = async (uri: string, text: string, refusal?: string): Promise<Configuration> => {
    const folder = parentOf(uri) ?? "";
    const texts = new Map<string, string>();
    const { config, catalogue, problems, packs: read, ...says } = await governed(text, ours, async (path) => {
      const pack = joined(folder, encodeURI(path));
      packs.add(keyOf(pack));
      const answer = await files.read(pack);
      const words = "missing" in answer ? { refusal: "there is no such file." } : textOf(answer);
      if ("text" in words) texts.set(path, words.text);
      return words;
    });
    return {
      config, catalogue, uri, text,
      faults: [
        { uri, text, problems: refusal === undefined ? problems : [{ message: `It cannot be read: ${refusal}` }] },
        ...read.map((pack) => ({ uri: joined(folder, encodeURI(pack.path)), text: texts.get(pack.path) ?? "", problems: pack.problems })),
      ],
      wanted: (file) => says.wanted(pathBelow(file, folder)),
      ignored: (file) => says.ignored(pathBelow(file, folder)),
      exceptions: (file) => says.exceptions(pathBelow(file, folder)),
    };
  };
  return {
    of: (uri) => {
      const folder = /^untitled:/i.test(uri) ? home() : parentOf(uri);
      return folder === undefined ? Promise.resolve(none) : nearest(folder);
    },
    faultsIn: async (uri, text) => (await understood(uri, text)).faults,
    concerns: (uri) => uri.endsWith(`/${configurationName}`) || packs.has(keyOf(uri)),
    forget: () => {
      folders = new Map();
      edition++;
    },
    get edition() {
      return edition;
    },
  };
}

/** An empty file is a configuration that asks for nothing. */
function textOf(answer: Exclude<FileRead, { readonly missing: true }>): Decoded {
  if ("refusal" in answer) return answer;
  if (answer.bytes.length === 0) return { text: "" };
  return decodeUnmarked(answer.bytes);
}
