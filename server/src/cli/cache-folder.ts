/** Where this user's programs keep what they could work out again: outside every folder of drafts, so that no repository brings or reaches it. */
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** Throws where the system knows no home of this user. */
export function cacheFolder({ XDG_CACHE_HOME: chosen = "", LOCALAPPDATA: windows = "" }: NodeJS.ProcessEnv = process.env): string {
  // One that is relative would lie among the drafts.
  if (isAbsolute(chosen)) return join(chosen, "paritylint");
  if (process.platform === "win32" && isAbsolute(windows)) return join(windows, "paritylint", "cache");
  return join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache", "paritylint");
}
