/**
 * Node 20 sets about optimising code that will run for a moment only, and does so again and again; later versions wait by themselves.
 * Waiting longer takes a third off the processor time of one check, and a quarter off that of forty (`npm run bench`).
 * What it puts off without need are regular expressions: each of ours is used hundreds of times in one draft.
 */
import { setFlagsFromString } from "node:v8";

if (process.versions.node.startsWith("20.")) {
  setFlagsFromString("--interrupt-budget=1200000");
  setFlagsFromString("--no-regexp-tier-up");
}
