/** Stands in for node:assert/strict where there is no Node: those of its checks that the suite makes. */
function fail(message: string): never {
  throw Object.assign(new Error(message), { name: "AssertionError" });
}
const shown = (value: unknown): string => JSON.stringify(value, undefined, 1) ?? String(value);
const check = (holds: boolean, given: string | undefined, otherwise: () => string): void => {
  if (!holds) fail(given ?? otherwise());
};

export default {
  fail,
  ok: (value: unknown, message?: string) => check(Boolean(value), message, () => `${shown(value)} is nothing`),
  equal: (actual: unknown, expected: unknown, message?: string) => check(Object.is(actual, expected), message, () => `${shown(actual)} is not ${shown(expected)}`),
  notEqual: (actual: unknown, expected: unknown, message?: string) => check(!Object.is(actual, expected), message, () => `it is ${shown(actual)} still`),
  deepEqual: (actual: unknown, expected: unknown, message?: string) => check(shown(actual) === shown(expected), message, () => `${shown(actual)} is not ${shown(expected)}`),
  match: (text: string, pattern: RegExp, message?: string) => check(pattern.test(text), message, () => `${pattern} is not in ${shown(text)}`),
  doesNotMatch: (text: string, pattern: RegExp, message?: string) => check(!pattern.test(text), message, () => `${pattern} is in ${shown(text)}`),
};
