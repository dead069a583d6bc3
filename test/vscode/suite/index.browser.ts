/** What VS Code runs in a browser: the same tests, but for what a browser cannot do. */
import { suite, test } from "mocha";
import { runTests } from "./running.ts";

/** Title of a test of the desktop → why it is left out here. */
const leftOut: Readonly<Record<string, string>> = {
  "a server that is killed comes back, and what was typed meanwhile is there and checked": "a worker is no process: nobody but the page itself can end it",
};

export const run = (): Promise<void> => runTests(() => suite("Left out in a browser", () => {
  for (const [title, reason] of Object.entries(leftOut)) test(`${title} (${reason})`);
}));
