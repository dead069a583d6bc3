/** The command line as one script, which the build has Node compile beforehand: a fifth of a short run went into compiling it again. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { arch, platform, versions } from "node:process";
import { Script } from "node:vm";

/** What was compiled, beside the script. Only the very Node that wrote it reads it; every other finds none and compiles as ever. */
export const compiledFile = (file: string): string => file.replace(/\.cjs$/, `.${versions.v8}-${platform}-${arch}.compiled`);

export function scriptOf(file: string): Script {
  const compiled = bytesOf(compiledFile(file));
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
  // Where Node runs with other settings it passes over what was compiled, and says nothing.
  return new Script(source, { filename: file, ...(compiled ? { cachedData: compiled } : {}) });
}

type Wrapped = (exports: object, require: NodeJS.Require, module: { readonly exports: object }, filename: string, folder: string) => void;

/** What the script exports, once it runs. */
export function runScript<T extends object>(script: Script, file: string): T {
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(module.exports, createRequire(file), module, file, dirname(file));
  return module.exports as T;
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
