/** What VS Code runs on a desktop. */
import { runTests } from "./running.ts";

export const run = (): Promise<void> => runTests(() => import("./killing.test.ts"));
