import { describe, expect, it } from "vitest";
import { emitValidators } from "../../../codegen/emit/validators/index.ts";
import type { DefinitionIr } from "../../../codegen/ir.ts";
import { enumOf, field, flagsOf, idOf, primitive, ref, schemaOf, struct, union } from "../../support/ir.ts";
import { printed } from "../../support/printed.ts";

function file(position: "received" | "sent", ...definitions: readonly DefinitionIr[]): Promise<string> {
  return printed(emitValidators(schemaOf(definitions)), `validators/${position}/models/thing.ts`);
}

const style = enumOf("Style", { Small: 1, Large: 2 });
const perks = flagsOf("Perk", { Old: 0, Rare: 3 });

describe("received validators", () => {
  it("ask for kinds and presence alone", async () => {
    const fields = [
      field("id", idOf("User")),
      field("name?", primitive("string"), { limits: { maxLength: 3 } }),
      field("style", ref("Style", "enum"), { nullable: true }),
      field("perks?", ref("Perk", "flags")),
      field("either", { kind: "anyOf", options: [primitive("string"), primitive("integer")] }),
      field("many", { kind: "array", items: ref("Thing", "struct") }),
    ];
    expect(await file("received", style, perks, struct("Thing", fields))).toMatchInlineSnapshot(`
      "import type * as models from "../../../models/thing.ts";
      import type * as z from "zod";
      import {
        array,
        byKind,
        id,
        nullable,
        number,
        optional,
        received,
        string,
        struct,
      } from "../../../../src/base/validation/received.ts";

      /** Checks a {@link models.Thing}. */
      export const Thing: z.ZodType<models.Thing> = /* @__PURE__ */ received(() =>
        struct({
          id: id(),
          name: optional(string()),
          style: nullable(number()),
          perks: optional(number()),
          either: byKind({ string: string(), number: number() }),
          many: array(Thing),
        }),
      );
      "
    `);
  });

  it("tell variants apart by their tag, or ask no more than that they are objects", async () => {
    const a = struct("A", [field("type", { kind: "literal", value: 1 })]);
    const b = struct("B", [field("type", { kind: "literal", value: 2 })]);
    const variants = { A: [1], B: [2] };
    const tagged = union("Tagged", variants, { tag: "type", unknown: "A" });
    const plain = union("Plain", variants);
    expect(await file("received", a, b, tagged, plain)).toMatchInlineSnapshot(`
      "import type * as models from "../../../models/thing.ts";
      import type * as z from "zod";
      import { number, object, received, struct, tagged } from "../../../../src/base/validation/received.ts";

      /** Checks a {@link models.A}. */
      export const A: z.ZodType<models.A> = /* @__PURE__ */ received(() =>
        struct({
          type: number(),
        }),
      );

      /** Checks a {@link models.B}. */
      export const B: z.ZodType<models.B> = /* @__PURE__ */ received(() =>
        struct({
          type: number(),
        }),
      );

      /** Checks a {@link models.Tagged}. */
      export const Tagged: z.ZodType<models.Tagged> = /* @__PURE__ */ received(() =>
        tagged(
          "type",
          [
            [A, 1],
            [B, 2],
          ],
          A,
        ),
      );

      /** Checks a {@link models.Plain}. */
      export const Plain: z.ZodType<models.Plain> = /* @__PURE__ */ received(() => object());
      "
    `);
  });
});

describe("sent validators", () => {
  it("ask for limits, values and rules", async () => {
    const fields = [
      field("id", idOf("User")),
      field("name?", primitive("string"), { limits: { maxLength: 3, pattern: "^a/b$" } }),
      field("style", ref("Style", "enum"), { nullable: true }),
      field("large?", ref("Style", "enum"), { limits: { allowed: ["Large"] } }),
      field("perks?", ref("Perk", "flags"), { limits: { allowed: ["Old", "Rare"] } }),
      field("ids", { kind: "array", items: idOf("User") }, { limits: { maxItems: 2, unique: true } }),
    ];
    const at = { file: "models/thing.json", path: "Thing" };
    const rules = [{ rule: "exclusive", fields: ["name", "ids"], at }] as const;
    expect(await file("sent", style, perks, struct("Thing", fields, { use: "sent", rules }))).toMatchInlineSnapshot(`
      "import type * as models from "../../../models/thing.ts";
      import type * as z from "zod";
      import {
        array,
        flags,
        id,
        literal,
        member,
        nullable,
        optional,
        sent,
        strict,
        string,
      } from "../../../../src/base/validation/sent.ts";
      import { Perk, Style } from "../../../models/thing.ts";

      /** Checks a {@link models.Thing}. */
      export const Thing: z.ZodType<models.Thing> = /* @__PURE__ */ sent(() =>
        strict(
          {
            id: id(),
            name: optional(string({ maxLength: 3, pattern: /^a\\/b$/u })),
            style: nullable(member(Style)),
            large: optional(literal(Style.Large)),
            perks: optional(flags(Perk.Old | Perk.Rare)),
            ids: array(id(), { maxItems: 2, unique: true }),
          },
          [{ rule: "exclusive", fields: ["name", "ids"] }],
        ),
      );
      "
    `);
  });
});
