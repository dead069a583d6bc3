/** Whether a value has the shape that a JSON schema describes; of schemas it knows what report.schema.json uses. */
export interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Where it first departs from the schema, such as "documents/0/path"; nothing where it does not. An object has no more than its schema names. */
export function departs(value: unknown, schema: Schema, { definitions = {} }: Schema, at = ""): string | undefined {
  const { $ref, oneOf } = schema;
  if ($ref !== undefined) return departs(value, definitions[$ref.replace("#/definitions/", "")]!, { definitions }, at);
  if (oneOf !== undefined) {
    const all = oneOf.map((each) => departs(value, each, { definitions }, at));
    // Of all that could be meant, the one that it is most like.
    return all.includes(undefined) ? undefined : all.reduce((one, other) => ((other ?? "").length > (one ?? "").length ? other : one));
  }
  if (!isOne(value, schema)) return at || "the whole";
  const parts: readonly (readonly [string, unknown, Schema])[] = Array.isArray(value) ? value.map((each: unknown, i) => [String(i), each, schema.items ?? {}] as const)
    : typeof value === "object" && value !== null ? Object.entries(value).map(([name, each]) => [name, each, Object.hasOwn(schema.properties ?? {}, name) ? schema.properties![name]! : { enum: [] }] as const) : [];
  for (const [name, part, its] of parts) {
    const found = departs(part, its, { definitions }, at === "" ? name : `${at}/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOne(value: unknown, schema: Schema): boolean {
  if ("const" in schema && value !== schema.const) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOf(value, type))) return false;
  if (typeof value === "string") return value.length >= (schema.minLength ?? 0) && (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value));
  if (typeof value === "number") return value >= (schema.minimum ?? -Infinity);
  if (Array.isArray(value)) return value.length >= (schema.minItems ?? 0) && value.length <= (schema.maxItems ?? Infinity);
  return typeof value !== "object" || value === null || (schema.required ?? []).every((name) => Object.hasOwn(value, name));
}

const isOf = (value: unknown, type: string): boolean =>
  type === "null" ? value === null : type === "array" ? Array.isArray(value) : type === "integer" ? Number.isInteger(value) : type === "object" ? typeof value === "object" && value !== null && !Array.isArray(value) : typeof value === type;
