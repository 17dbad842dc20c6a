import { describe, expect, it } from "vitest";
import type { DefinitionIr, TypeIr } from "../../codegen/ir.ts";
import { validateEvent } from "../../src/validate/index.ts";
import { definitionsOf, sampler, schema, validatorOf } from "../support/schema.ts";
import { rewrite, type Visit } from "../support/walk.ts";

/** What Discord may send tomorrow without asking. */
const surprises: Readonly<Record<string, Visit>> = {
  "unknown fields": (type, value, { definition }) => {
    if (definition?.kind !== "struct" || typeof value !== "object" || value === null || "surprise" in value) return undefined;
    return rewrite(schema, type, { ...value, surprise: { list: [1, null, "x"] } }, surprises["unknown fields"]!);
  },
  "unknown enum values": (type, value, { definition }) => {
    if (type.kind === "member") return unlike(value);
    return definition?.kind === "enum" ? unlike(value) : undefined;
  },
  "extra flag bits": (_type, value, { definition }) => {
    if (definition?.kind !== "flags") return undefined;
    return definition.wire === "integer" ? Number(value) + 2 ** 45 : String(BigInt(String(value)) + (1n << 70n));
  },
  "null where a key may be missing": (type, value, { definition }) => {
    if (definition?.kind !== "struct" || typeof value !== "object" || value === null) return undefined;
    const nulls = definition.fields.flatMap((field) => (field.optional ? [[field.name, null] as const] : []));
    if (nulls.every(([name]) => Reflect.get(value, name) === null)) return undefined;
    return rewrite(schema, type, { ...value, ...Object.fromEntries(nulls) }, surprises["null where a key may be missing"]!);
  },
  "ids beyond 2^53": (type) => (type.kind === "id" ? "98765432109876543210987654321" : undefined),
  "unknown union variants": (_type, value, { definition }) => {
    if (definition?.kind !== "union" || definition.tag === undefined || typeof value !== "object") return undefined;
    return { ...value, [definition.tag]: unlike(Reflect.get(Object(value), definition.tag)) };
  },
};

/** A value of the same JSON kind that no enum has. */
function unlike(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? 987_654 : "a-value-of-tomorrow";
}

function survives(definition: DefinitionIr, value: unknown): void {
  const text = JSON.stringify(value);
  const parsed: unknown = JSON.parse(text);
  const answered = validatorOf(definition, "received").parse(parsed);
  expect(answered).toBe(parsed);
  expect(JSON.stringify(answered)).toBe(text);
}

describe.each(definitionsOf("received").map((definition) => [definition.name, definition] as const))(
  "%s, received",
  (name, definition) => {
    const type: TypeIr = { kind: "ref", name, target: definition.kind };

    it("accepts the least and the most there can be", () => {
      survives(definition, sampler.of(name, { size: "minimal" }));
      survives(definition, sampler.of(name, { size: "full" }));
    });

    it.each(Object.keys(surprises))("loses nothing with %s", (surprise) => {
      survives(definition, rewrite(schema, type, sampler.of(name, { size: "full" }), surprises[surprise]!));
    });
  },
);

describe("events", () => {
  it.each(schema.events.map((event) => [event.dispatch, event] as const))("%s loses nothing", async (dispatch, event) => {
    const sample = sampler.value(event.payload, {}, "full");
    for (const visit of Object.values(surprises)) {
      const data = rewrite(schema, event.payload, sample, visit);
      const text = JSON.stringify(data);
      expect(await validateEvent(dispatch, data)).toBe(data);
      expect(JSON.stringify(data)).toBe(text);
    }
  });
});
