import { describe, expect, it } from "vitest";
import { emitClient } from "../../../codegen/emit/client.ts";
import { emitIterators } from "../../../codegen/emit/iterators.ts";
import { emitRequests } from "../../../codegen/emit/requests.ts";
import type { BodyIr, RouteIr, SchemaIr, StructIr, TypeIr } from "../../../codegen/ir.ts";
import { enumOf, field, idOf, primitive, ref, route, schemaOf, struct } from "../../support/ir.ts";
import { printed } from "../../support/printed.ts";

const id = field("id", idOf("User"));
const definitions = [
  struct("Thing", [id]),
  struct("ThingBody", [field("name", primitive("string"))], { use: "sent", module: "bodies/thing" }),
  struct("ThingEdit", [field("name?", primitive("string"))], { use: "sent", module: "bodies/thing" }),
  struct("ThingForm", [field("name", primitive("string")), field("file", primitive("file"))], {
    use: "sent",
    module: "bodies/thing",
  }),
  enumOf("Sort", { Newest: "newest" }),
];

function query(name: string, ...fields: readonly ReturnType<typeof field>[]): StructIr {
  return struct(name, fields, { use: "sent", module: "bodies/thing" });
}

function schemaWith(...routes: readonly RouteIr[]): SchemaIr {
  const queries = routes.flatMap(({ query: struct }) => (struct === undefined ? [] : [struct]));
  return schemaOf([...definitions, ...queries], { routes, constants: { AuditLogReasonMaxLength: 512 } });
}

function builder(one: RouteIr): Promise<string> {
  return printed(emitRequests(schemaWith(one)), "requests/thing.ts");
}

function body(type: string, more: Partial<BodyIr> = {}): BodyIr {
  return { type: ref(type), limits: {}, optional: false, form: false, ...more };
}

describe("request builders", () => {
  it("take ids, then fields, then query, then options", async () => {
    const one = route("createThing", "/channels/{channel_id}/things/{code}", {
      method: "POST",
      doc: "Makes a thing.",
      source: { openapi: [], docs: ["resources/thing#create-thing"] },
      params: [
        { name: "channel_id", type: idOf("Channel") },
        { name: "code", type: primitive("string") },
      ],
      body: body("ThingBody", { multipart: "payload_json", files: "data.files" }),
      query: query("CreateThingQuery", field("wait?", primitive("boolean"))),
      responses: [{ status: 201, type: ref("Thing") }],
      reason: true,
      permissions: [{ need: { any: ["ManageGuild", "Administrator"] } }, { need: "Connect", when: "sometimes" }],
      deprecated: "Use `createBetterThing`.",
    });
    expect(await builder(one)).toMatchInlineSnapshot(`
      "import type { IdInput } from "../../src/base/id.ts";
      import type { ReasonOptions, Request } from "../../src/base/request.ts";
      import type { CreateThingQuery, ThingBody } from "../bodies/thing.ts";
      import type { Thing } from "../models/thing.ts";
      import { request } from "../../src/base/request.ts";

      /**
       * Makes a thing. Needs ManageGuild or Administrator.
       *
       * @deprecated Use \`createBetterThing\`.
       * @see https://docs.discord.com/developers/resources/thing#create-thing
       */
      export function createThing(
        channelId: IdInput<"Channel">,
        code: string,
        fields: ThingBody,
        query?: CreateThingQuery,
        options?: ReasonOptions,
      ): Request<Thing> {
        return request<Thing>({
          route: "createThing",
          method: "POST",
          template: "/channels/{channel_id}/things/{code}",
          ids: { channel_id: channelId },
          params: { code },
          query,
          body: fields,
          multipart: "payload_json",
          files: "data.files",
          reason: options?.reason,
          reasonLimit: 512,
          auth: ["bot"],
          success: [201],
        });
      }
      "
    `);
  });

  it("take no fields where nothing is required, and still send an object", async () => {
    expect(await builder(route("edit", "/things", { method: "PATCH", body: body("ThingEdit") }))).toContain(
      "export function edit(fields: ThingEdit = {}): Request<undefined> {",
    );
  });

  it("send nothing where the body itself is optional", async () => {
    const one = route("edit", "/things", { method: "POST", body: body("ThingEdit", { optional: true }) });
    expect(await builder(one)).toContain("export function edit(fields?: ThingEdit): Request<undefined> {");
  });

  it("want fields where a rule says that one of them must be there", async () => {
    const rules = [{ rule: "atLeastOneOf" as const, fields: ["name"], at: { file: "", path: "" } }];
    const schema = schemaWith(route("edit", "/things", { method: "PATCH", body: body("ThingEdit") }));
    const edited = [...schema.definitions.values()].map((one) => (one.name === "ThingEdit" ? { ...one, rules } : one));
    const changed = { ...schema, definitions: new Map(edited.map((one) => [one.name, one])) } as SchemaIr;
    expect(await printed(emitRequests(changed), "requests/thing.ts")).toContain("edit(fields: ThingEdit): ");
  });

  it("put nothing optional before something required", async () => {
    const one = route("edit", "/things", {
      method: "POST",
      body: body("ThingEdit", { optional: true }),
      query: query("EditQuery", field("code", primitive("string"))),
    });
    expect(await builder(one)).toContain("edit(fields: ThingEdit | undefined, query: EditQuery): ");
  });

  it("name the file fields of a form and the lists of a query that are joined", async () => {
    const one = route("upload", "/things", {
      method: "POST",
      body: body("ThingForm", { multipart: "form" }),
      query: query("UploadQuery", field("ids?", { kind: "array", items: idOf("Sku") }, { wire: "csv" })),
    });
    const text = await builder(one);
    expect(text).toContain('multipart: "form",\n    uploads: ["file"],');
    expect(text).toContain('csv: ["ids"],');
  });

  it("answer what each success holds, undefined last", async () => {
    const responses = [{ status: 204 }, { status: 200, type: ref("Thing") }, { status: 201, type: ref("Thing") }];
    expect(await builder(route("get", "/things", { responses }))).toContain("(): Request<Thing | undefined> {");
  });

  it("encode the emoji of a reaction and avoid reserved words", async () => {
    const one = route("react", "/things/{emoji}/{default}", {
      params: [
        { name: "emoji", type: primitive("reactionEmoji") },
        { name: "default", type: ref("Sort", "enum") },
      ],
    });
    const text = await builder(one);
    expect(text).toContain("react(emoji: ReactionEmojiInput, defaultParam: Sort)");
    expect(text).toContain("params: { emoji: reactionEmoji(emoji), default: defaultParam },");
  });
});

describe("iterators", () => {
  const paged = route("listThings", "/channels/{channel_id}/things", {
    params: [{ name: "channel_id", type: idOf("Channel") }],
    query: query(
      "ListThingsQuery",
      field("around?", idOf("User")),
      field("after?", idOf("User")),
      field("full?", primitive("boolean")),
      field("limit?", primitive("integer"), { limits: { min: 1, max: 50 } }),
    ),
    responses: [{ status: 200, type: { kind: "array", items: ref("Thing") } }],
    pagination: { by: "id", cursor: "after", around: "around", limit: "limit", needs: { full: true }, key: "id" },
  });

  it("take an executor and what the request takes, without what the walk sets itself", async () => {
    expect(await printed(emitIterators(schemaWith(paged)), "iterators/thing.ts")).toMatchInlineSnapshot(`
      "import type { IdInput } from "../../src/base/id.ts";
      import type { IterateOptions } from "../../src/base/iterate.ts";
      import type { Executor } from "../../src/base/methods.ts";
      import type { ListThingsQuery } from "../bodies/thing.ts";
      import type { Thing } from "../models/thing.ts";
      import { iterate } from "../../src/base/iterate.ts";
      import { listThings } from "../requests/thing.ts";

      /** Goes through all pages of \`listThings\`. By rising id from \`after\` on. */
      export function iterThings(
        executor: Executor,
        channelId: IdInput<"Channel">,
        query?: Omit<ListThingsQuery, "limit" | "around" | "full">,
        options?: IterateOptions,
      ): AsyncGenerator<Thing, void, undefined> {
        return iterate<Thing, ListThingsQuery>(
          executor,
          (page) => listThings(channelId, page),
          { by: "id", cursor: "after", limit: "limit", needs: { full: true }, key: "id", min: 1, max: 50 },
          query,
          options,
        );
      }
      "
    `);
  });

  it("are methods of the client too", async () => {
    const text = await printed(emitClient(schemaWith(paged)), "client/thing.ts");
    expect(text).toContain("return iterThings(this, channelId, query, options);");
  });

  it("find the items where the path leads, through lists as well", async () => {
    const list: TypeIr = { kind: "array", items: { kind: "array", items: ref("Thing") } };
    const response = struct("ThingList", [field("things", list)]);
    const one: RouteIr = {
      ...paged,
      responses: [{ status: 200, type: ref("ThingList") }],
      pagination: { by: "id", cursor: "after", limit: "limit", key: "id", items: "things[]" },
    };
    const schema = schemaWith(one);
    const definitions = new Map([...schema.definitions, ["ThingList", response]]);
    const text = await printed(emitIterators({ ...schema, definitions }), "iterators/thing.ts");
    expect(text).toContain("): AsyncGenerator<Thing, void, undefined> {");
  });

  it("cannot be made for a page size without a maximum", () => {
    const endless = { ...paged, query: query("ListThingsQuery", field("limit?", primitive("integer"))) };
    expect(() => emitIterators(schemaWith(endless))).toThrow("limit has no maximum");
  });
});

describe("client methods", () => {
  it("send what the builder of the same name makes, page after page", async () => {
    const first = route("getThing", "/things/{thing_id}", { responses: [{ status: 200, type: ref("Thing") }] });
    const second = {
      ...route("deleteOther", "/others/{other_id}", { method: "DELETE", reason: true }),
      page: "zebra-fish",
    };
    const files = emitClient(schemaWith(second, first));
    expect(await printed(files, "client/thing.ts")).toMatchInlineSnapshot(`
      "import type { IdInput } from "../../src/base/id.ts";
      import type { SendOptions } from "../../src/base/request.ts";
      import type { Thing } from "../models/thing.ts";
      import { Methods } from "../../src/base/methods.ts";
      import { getThing } from "../requests/thing.ts";

      /** Methods for the routes of \`schema/routes/thing.json\`. */
      export abstract class ThingMethods extends Methods {
        async getThing(thingId: IdInput<string>, options?: SendOptions): Promise<Thing> {
          return this.execute(getThing(thingId), options);
        }
      }
      "
    `);
    expect(await printed(files, "client/zebra-fish.ts")).toMatchInlineSnapshot(`
      "import type { IdInput } from "../../src/base/id.ts";
      import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
      import { deleteOther } from "../requests/zebra-fish.ts";
      import { ThingMethods } from "./thing.ts";

      /** Methods for the routes of \`schema/routes/zebra-fish.json\`. */
      export abstract class ZebraFishMethods extends ThingMethods {
        async deleteOther(otherId: IdInput<string>, options?: SendOptions & ReasonOptions): Promise<undefined> {
          return this.execute(deleteOther(otherId, options), options);
        }
      }
      "
    `);
    expect(await printed(files, "client/index.ts")).toBe(
      'export { ZebraFishMethods as RouteMethods } from "./zebra-fish.ts";\n',
    );
  });
});
