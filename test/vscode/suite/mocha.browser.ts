/** Stands in for mocha where there is no Node: its bundle for browsers, which gives all it has to the whole world, by the names the suite imports. */
import "../../../node_modules/mocha/mocha.js";

const { Mocha } = globalThis as unknown as { readonly Mocha: typeof import("mocha") };
export default Mocha;

/** They are there only once a run has been made ready. */
export const suite = (title: string, tests: () => void): unknown => Mocha.suite(title, tests as never);
export const test = (title: string, run?: () => unknown): unknown => Mocha.test(title, run as never);
export const suiteTeardown = (run: () => unknown): void => { Mocha.suiteTeardown(run as never); };
