/** What `paritylint` starts. */
import "./v8-flags.ts";
import { fileURLToPath } from "node:url";
import { runScript, scriptOf } from "./compiled.ts";

const file = fileURLToPath(new URL("./cli.cjs", import.meta.url));
await runScript<typeof import("./main.ts")>(scriptOf(file), file).ended;
