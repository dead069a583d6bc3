// What people get: the files of the VSIX and of the npm package, their size, and the notices of the code of others in them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { gzipSync } from "node:zlib";
import { root } from "./root.ts";

const run = (program: string, ...args: string[]): string => execFileSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26, shell: process.platform === "win32" });
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  main: string; browser: string; icon: string; bin: Record<string, string>;
  contributes: { walkthroughs: readonly { steps: readonly { media: { svg: string } }[] }[]; viewsContainers: { activitybar: readonly { icon: string }[] }; grammars: readonly { path: string }[]; yamlValidation: readonly { url: string }[]; commands: readonly { command: string }[] };
};

const vsix = run(process.execPath, "node_modules/@vscode/vsce/vsce", "ls", "--no-dependencies").trim().split("\n");
const tarball = (JSON.parse(run("npm", "pack", "--dry-run", "--json", "--ignore-scripts")) as [{ files: readonly { path: string }[] }])[0].files.map(({ path }) => path);

test("VSIX and npm package hold everything that the manifest names", () => {
  const { contributes } = manifest;
  const named = [
    manifest.main, `${manifest.browser}.js`, manifest.icon, "dist/server/server.js", "dist/server/package.json", "package.nls.json", "LICENSE", "dist/THIRD_PARTY.md",
    ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)), ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
    ...contributes.grammars.map(({ path }) => path), ...contributes.yamlValidation.map(({ url }) => url), "media/example-specification.md",
  ].map((path) => path.replace(/^\.\//, ""));
  assert.deepEqual(named.filter((path) => !vsix.includes(path)), [], "VSIX");
  assert.deepEqual([...named, ...Object.values(manifest.bin), "dist/worker.js", "dist/cli.cjs", "dist/words.v8"].filter((path) => !tarball.includes(path)), [], "npm package");
});

test("they hold nothing else: no source, no test, no map, no draft of anybody", () => {
  const allowed = /^(package\.json|package\.nls\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/(cli\.js|cli\.cjs|cli\.[\w.-]+\.compiled|words\.v8|extension\.cjs|extension\.browser\.cjs\.js|server\/server\.js|server\/package\.json|[\w.]+\.schema\.json|THIRD_PARTY\.md|[\w.-]+\.js)|syntaxes\/[\w.]+\.json|media\/[\w/.-]+\.(svg|png|md))$/;
  assert.deepEqual([...vsix, ...tarball].filter((path) => !allowed.test(path)), []);
  assert.deepEqual(vsix.filter((path) => /\/cli\.|worker\.js|words/.test(path)), [], "the command line has no use in an editor");
});

test("every file that the command line looks for beside itself is there: a thread that cannot start would only be missed by its slowness", () => {
  const text = ["cli.js", "cli.cjs", "worker.js"].map((name) => readFileSync(join(root, "dist", name), "utf8")).join("\n");
  const sought = [...text.matchAll(/new URL\("([^"]+)",\s*(?:import\.meta\.url|__here)\)|\(__here\)\("([^"]+)"\)/g)].map(([, file, module]) => join(root, "dist", (file ?? module)!));
  for (const name of ["cli.cjs", "worker.js", "pdf-worker.js", "server/server.js", "words.v8"]) assert.ok(sought.includes(join(root, "dist", name)), name);
  assert.deepEqual(sought.filter((path) => !existsSync(path)), []);
});

test("the VSIX stays under 2 MB", () => {
  const size = vsix.reduce((sum, path) => sum + gzipSync(readFileSync(join(root, path))).length, 0);
  assert.ok(size < 2_000_000, `${size} bytes`);
});

test("the notices name every package in the bundles with its licence, and none without one", () => {
  const notices = readFileSync(join(root, "dist/THIRD_PARTY.md"), "utf8");
  for (const name of ["vscode-languageclient", "vscode-languageserver", "yaml", "retext-equality"]) assert.match(notices, new RegExp(`^## ${name} \\d`, "m"));
  const titles = [...notices.matchAll(/^## .+ \d+\.\d+\.\d+\n\n(.*)$/gm)];
  assert.ok(titles.length > 20);
  for (const [, licence] of titles) assert.match(licence!, /^Licence: (MIT|ISC|BSD-[23]-Clause|BlueOak-1\.0\.0|Apache-2\.0|0BSD)/);
});

test("what ships of others is pinned by checksum and runs nothing when it is installed", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Readonly<Record<string, { dev?: boolean; integrity?: string; hasInstallScript?: boolean }>> };
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
  assert.ok(shipped.length > 30);
  assert.deepEqual(shipped.filter(([, { integrity, hasInstallScript }]) => !/^sha512-/.test(integrity ?? "") || hasInstallScript === true).map(([path]) => path), []);
});

test("every word of the manifest that people read is in package.nls.json, and nothing more", () => {
  const words = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8")) as Record<string, string>;
  const used = new Set([...readFileSync(join(root, "package.json"), "utf8").matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!));
  assert.deepEqual([...used].sort(), Object.keys(words).sort());
});

test("every command that a walkthrough or welcome leads to is there", () => {
  const commands = manifest.contributes.commands.map(({ command }) => command);
  const led = [...readFileSync(join(root, "package.nls.json"), "utf8").matchAll(/\(command:(paritylint\.\w+)\)/g)].map(([, command]) => command!);
  assert.ok(led.length > 5);
  assert.deepEqual(led.filter((command) => !commands.includes(command)), []);
});
