/** Which paritylint.yaml an address falls under. Each file is read once, until something says that one has changed. */
import { decodeUnmarked, type Decoded } from "../read/decode.ts";
import type { Problem } from "../../../rules/language/document.ts";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import { namedBy, noConfiguration, type FolderConfiguration } from "../engine/configuration/configuration.ts";
import { withPacks } from "../packs/with-packs.ts";
import { configurationName } from "../text/configuration-name.ts";
import { mostSettingsBytes, settingsTooLarge } from "../text/limits.ts";
import type { FileRead, Files } from "./files.ts";
import { joined, uriKey, parentOf, pathBelow } from "./uris.ts";

/** Documents are named by their address. */
export interface ConfigurationText extends FolderConfiguration {
  /** Its address; nothing where no file governs. */
  readonly uri?: string;
  readonly text: string;
  /** What is wrong in it and in its packs, by file. */
  readonly faults: readonly Faults[];
}

export interface Faults {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

export interface Configurations {
  of(uri: string): Promise<ConfigurationText>;
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
export function createConfigurations(files: Files, ours: Catalogue, home: () => string | undefined, onRead: (configuration: ConfigurationText) => void): Configurations {
  const none: ConfigurationText = { ...noConfiguration(ours), text: "", faults: [] };
  const packs = new Set<string>();
  let folders = new Map<string, Promise<ConfigurationText>>();
  let edition = 0;
  const nearest = (folder: string): Promise<ConfigurationText> => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const made = read(joined(folder, configurationName)).then((found) => {
      const above = parentOf(folder);
      return found ?? (above === undefined ? none : nearest(above));
    });
    folders.set(folder, made);
    return made;
  };
  const read = async (uri: string): Promise<ConfigurationText | undefined> => {
    const answer = await files.read(uri);
    if ("missing" in answer) return undefined;
    const words = textOf(answer);
    const configuration = await understood(uri, "text" in words ? words.text : "", "refusal" in words ? words.refusal : undefined);
    onRead(configuration);
    return configuration;
  };
  const understood = async (uri: string, text: string, refusal?: string): Promise<ConfigurationText> => {
    const folder = parentOf(uri) ?? "";
    const texts = new Map<string, string>();
    const { problems, packs: read, ...said } = await withPacks(text, ours, async (path) => {
      const pack = joined(folder, encodeURI(path));
      packs.add(uriKey(pack));
      const answer = await files.read(pack);
      const words = "missing" in answer ? { refusal: "there is no such file." } : textOf(answer);
      if ("text" in words) texts.set(path, words.text);
      return words;
    });
    return {
      ...namedBy(said, (file) => pathBelow(file, folder)), uri, text,
      faults: [
        { uri, text, problems: refusal === undefined ? problems : [{ message: `It cannot be read: ${refusal}` }] },
        ...read.map((pack) => ({ uri: joined(folder, encodeURI(pack.path)), text: texts.get(pack.path) ?? "", problems: pack.problems })),
      ],
    };
  };
  return {
    of: (uri) => {
      const folder = /^untitled:/i.test(uri) ? home() : parentOf(uri);
      return folder === undefined ? Promise.resolve(none) : nearest(folder);
    },
    faultsIn: async (uri, text) => (await understood(uri, text)).faults,
    concerns: (uri) => uri.endsWith(`/${configurationName}`) || packs.has(uriKey(uri)),
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
  if (answer.bytes.length >= mostSettingsBytes) return { refusal: settingsTooLarge };
  return decodeUnmarked(answer.bytes);
}
