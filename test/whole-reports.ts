/** The reports that are written piece by piece, each in one: the command line puts them together as documents come in. */
import { githubPieces } from "../server/src/report/github.ts";
import { jsonPieces } from "../server/src/report/json.ts";
import { junitPieces } from "../server/src/report/junit.ts";
import { whole, type Pieces } from "../server/src/report/pieces.ts";
import type { Result } from "../server/src/report/result.ts";
import { sarifPieces } from "../server/src/report/sarif.ts";
import { terminalPieces } from "../server/src/report/terminal.ts";

const joined = <T extends readonly unknown[]>(piecesFor: (...how: T) => Pieces) => (results: readonly Result[], ...how: T): string => whole(piecesFor(...how), results);

export const json = joined(jsonPieces);
export const terminal = joined(terminalPieces);
export const sarif = joined(sarifPieces);
export const junit = joined(junitPieces);
export const github = joined(() => githubPieces);
