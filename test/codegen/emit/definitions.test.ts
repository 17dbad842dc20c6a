import { describe, expect, it } from "vitest";
import { emitDefinitions } from "../../../codegen/emit/definitions.ts";
import type { DefinitionIr } from "../../../codegen/ir.ts";
import { enumOf, field, flagsOf, idOf, primitive, ref, schemaOf, struct, union } from "../../support/ir.ts";
import { printed } from "../../support/printed.ts";

function thing(...definitions: readonly DefinitionIr[]): Promise<string> {
  return printed(emitDefinitions(schemaOf(definitions)), "models/thing.ts");
}

describe("structs", () => {
  it("keep the four states of a received field apart", async () => {
    const fields = [
      field("always", primitive("string")),
      field("absent?", primitive("integer")),
      field("null", primitive("boolean"), { nullable: true }),
      field("both?", primitive("timestamp"), { nullable: true }),
    ];
    expect(await thing(struct("Thing", fields))).toMatchInlineSnapshot(`
      "export interface Thing {
        readonly always: string;
        readonly absent?: number;
        readonly null: boolean | null;
        readonly both?: string | null;
      }
      "
    `);
  });

  it("let undefined stand for absence in what is sent", async () => {
    const fields = [field("a?", idOf("User")), field("b?", primitive("file"), { nullable: true })];
    expect(await thing(struct("Thing", fields, { use: "sent" }))).toMatchInlineSnapshot(`
      "import type { IdInput } from "../../src/base/id.ts";
      import type { Upload } from "../../src/base/upload.ts";

      export interface Thing {
        readonly a?: IdInput<"User"> | undefined;
        readonly b?: Upload | null | undefined;
      }
      "
    `);
  });

  it("that go both ways have two interfaces, and each refers to its own kind", async () => {
    const inner = struct("Inner", [field("id", idOf("Role")), field("bits", ref("Power", "flags"))], { use: "both" });
    const outer = struct("Outer", [field("inner", { kind: "array", items: ref("Inner") })], { use: "both" });
    const power = flagsOf("Power", { All: 40 }, { wire: "string", module: "models/power" });
    expect(await thing(inner, outer, power)).toMatchInlineSnapshot(`
      "import type { Bits, BitsInput } from "../../src/base/bits.ts";
      import type { Id, IdInput } from "../../src/base/id.ts";

      export interface Inner {
        readonly id: Id<"Role">;
        readonly bits: Bits<"Power">;
      }

      export interface InnerInput {
        readonly id: IdInput<"Role">;
        readonly bits: BitsInput<"Power">;
      }

      export interface Outer {
        readonly inner: readonly Inner[];
      }

      export interface OuterInput {
        readonly inner: readonly InnerInput[];
      }
      "
    `);
  });

  it("extend their parents and print only what is their own", async () => {
    const id = field("id", idOf("User"));
    const parent = struct("Parent", [id]);
    const child = struct("Child", [id, field("name", primitive("string"))], { parents: ["Parent"], inherited: ["id"] });
    expect(await thing(parent, child)).toMatchInlineSnapshot(`
      "import type { Id } from "../../src/base/id.ts";

      export interface Parent {
        readonly id: Id<"User">;
      }

      export interface Child extends Parent {
        readonly name: string;
      }
      "
    `);
  });

  it("print everything when a parent has no type in their position", async () => {
    const id = field("id", idOf("User"));
    const parent = struct("Parent", [id]);
    const child = struct("Child", [id], { use: "sent", parents: ["Parent"], inherited: ["id"] });
    expect(await thing(parent, child)).toContain('export interface Child {\n  readonly id: IdInput<"User">;\n}');
  });

  it("say their limits, needs and state in comments", async () => {
    const described = field("name?", primitive("string"), {
      doc: "What it is called.",
      limits: { minLength: 1, maxLength: 100, pattern: "^a*/$" },
      default: "x",
      permission: "ManageGuild",
      intent: "GuildMembers",
      deprecated: "Use `title`.",
      status: "preview",
    });
    const definition = struct("Thing", [described], {
      doc: "A thing.",
      source: { openapi: [], docs: ["resources/thing#thing-object"] },
    });
    expect(await thing(definition)).toMatchInlineSnapshot(`
      "/**
       * A thing.
       *
       * @see https://docs.discord.com/developers/resources/thing#thing-object
       */
      export interface Thing {
        /**
         * What it is called. 1 to 100 characters. Matches \`^a*\\/$\`. Needs the permission ManageGuild. Empty without the
         * intent GuildMembers.
         *
         * @default "x"
         * @deprecated Use \`title\`.
         * @remarks Preview.
         */
        readonly name?: string;
      }
      "
    `);
  });

  it("spell every kind of type", async () => {
    const kind = enumOf("Kind", { A: 0 });
    const language = enumOf("Language", { German: "de" });
    const fields = [
      field("any_id", idOf("Any")),
      field("literal", { kind: "literal", value: "x" }),
      field("member", { kind: "member", enum: "Kind", member: "A", value: 0 }),
      field("enum", ref("Kind", "enum")),
      field("options", {
        kind: "array",
        items: { kind: "anyOf", options: [primitive("integer"), primitive("color"), primitive("string")] },
      }),
      field("nested", { kind: "array", items: { kind: "array", items: primitive("unknown") } }),
      field("nullables", { kind: "array", items: { kind: "nullable", of: primitive("url") } }),
      field("pair", { kind: "tuple", items: [primitive("integer"), primitive("number")] }),
      field("by_id", { kind: "map", key: idOf("User"), value: primitive("imageHash") }),
      field("by_language", { kind: "map", key: ref("Language", "enum"), value: primitive("string") }),
      field("odd-name", primitive("boolean")),
    ];
    expect(await thing(kind, language, struct("Thing", fields))).toMatchInlineSnapshot(`
      "import type { Id } from "../../src/base/id.ts";
      import type { Known, Open } from "../../src/base/open.ts";

      export const Kind = {
        A: 0,
      } as const;
      export type Kind = Open<typeof Kind>;
      export const Language = {
        German: "de",
      } as const;
      export type Language = Open<typeof Language>;

      export interface Thing {
        readonly any_id: Id<string>;
        readonly literal: "x";
        readonly member: typeof Kind.A;
        readonly enum: Kind;
        readonly options: readonly (number | string)[];
        readonly nested: readonly (readonly unknown[])[];
        readonly nullables: readonly (string | null)[];
        readonly pair: readonly [number, number];
        readonly by_id: Readonly<Record<string, string>>;
        readonly by_language: { readonly [Key in Known<typeof Language>]?: string };
        readonly "odd-name": boolean;
      }
      "
    `);
  });
});

describe("enums and flags", () => {
  it("are constants and open types", async () => {
    const values = [
      { name: "A", value: 0, doc: "The first.", at: { file: "", path: "" } },
      { name: "B", value: 1, deprecated: true as const, at: { file: "", path: "" } },
    ];
    expect(await thing(enumOf("Kind", {}, { values, doc: "Kind of a thing." }))).toMatchInlineSnapshot(`
      "import type { Open } from "../../src/base/open.ts";

      /** Kind of a thing. */
      export const Kind = {
        /** The first. */
        A: 0,
        /** @deprecated */
        B: 1,
      } as const;
      export type Kind = Open<typeof Kind>;
      "
    `);
  });

  it("have their bits evaluated, as bigints when they travel as strings", async () => {
    const small = flagsOf("Small", { A: 0, B: 30 });
    const big = flagsOf("Big", { C: 63 }, { wire: "string" });
    expect(await thing(small, big)).toMatchInlineSnapshot(`
      "import type { Bits } from "../../src/base/bits.ts";

      export const Small = {
        A: 1, // 1 << 0
        B: 1073741824, // 1 << 30
      } as const;
      export type Small = number;
      export const Big = {
        C: 9223372036854775808n, // 1 << 63
      } as const;
      export type Big = Bits<"Big">;
      "
    `);
  });
});

describe("unions", () => {
  const kind = enumOf("Kind", { A: 0, B: 1 });
  const tag = (member: string, value: number): ReturnType<typeof field> =>
    field("type", { kind: "member", enum: "Kind", member, value });
  const a = struct("AThing", [tag("A", 0)]);
  const b = struct("BThing", [tag("B", 1)]);
  const variants = { AThing: [0], BThing: [1] };

  it("have a member for tags that are not known when they are received", async () => {
    const base = struct("BaseThing", [field("type", ref("Kind", "enum")), field("id", idOf("User"))]);
    const definition = union("Thing", variants, { tag: "type", tagEnum: "Kind", unknown: "BaseThing" });
    expect(await thing(kind, base, a, b, definition)).toContain(
      `export interface UnknownThing extends BaseThing {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
}

export type Thing = AThing | BThing | UnknownThing;`,
    );
  });

  it("repeat the fields of the base where its tag cannot be narrowed to an unknown one", async () => {
    const base = struct("BaseThing", [field("type", primitive("integer")), field("id", idOf("User"))]);
    const definition = union("Thing", variants, { tag: "type", unknown: "BaseThing" });
    expect(await thing(kind, base, a, b, definition)).toContain(
      `export interface UnknownThing {
  readonly [key: string]: unknown;
  readonly type: UnknownTag;
  readonly id: Id<"User">;
}`,
    );
  });

  it("use the unknown name for tags that are strings", async () => {
    const one = struct("OneThing", [field("type", { kind: "literal", value: "one" })]);
    const definition = union("Thing", { OneThing: ["one"] }, { tag: "type" });
    expect(await thing(one, definition)).toContain("readonly type: UnknownName;");
  });

  it("are only their variants when they are sent or have no tag", async () => {
    const sent = [a, b].map((variant) => ({ ...variant, use: "sent" as const }));
    expect(await thing(kind, ...sent, union("Thing", variants, { tag: "type", use: "sent" }))).toContain(
      "export type Thing = AThing | BThing;",
    );
    expect(await thing(kind, a, b, union("Thing", variants))).toContain("export type Thing = AThing | BThing;");
  });
});

describe("files", () => {
  it("import from other modules, and the index exports types without loading them", async () => {
    const files = emitDefinitions(
      schemaOf([
        struct("Thing", [field("other", ref("Other"))]),
        struct("Other", [], { module: "models/other" }),
        enumOf("Kind", { A: 0 }),
      ]),
    );
    expect(await printed(files, "models/thing.ts")).toContain('import type { Other } from "./other.ts";');
    expect(await printed(files, "models/index.ts")).toBe(
      'export type * from "./other.ts";\nexport * from "./thing.ts";\n',
    );
  });
});
