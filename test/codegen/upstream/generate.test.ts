import { expect, test } from "vitest";
import { emitAll } from "../../../codegen/emit/index.ts";
import { printFiles } from "../../../codegen/print.ts";
import { load, scaffoldWith, successor, texts } from "./support.ts";

test("everything is generated from a schema that was scaffolded, without an edit", async () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const document = successor(({ components: { schemas }, paths }) => {
    schemas["MessageResponse"].properties.lantern = ref("LanternResponse");
    schemas["MessageCreateRequest"].properties.lantern = { oneOf: [{ type: "null" }, ref("LanternCreateRequest")] };
    schemas["ChannelTypes"].oneOf.push({ title: "GUILD_LANTERNS", const: 917 });
    schemas["LanternKinds"] = { type: "string", oneOf: [{ title: "OIL", const: "oil" }] };
    schemas["LanternResponse"] = {
      type: "object",
      required: ["guild_id", "kind"],
      properties: { guild_id: ref("SnowflakeType"), kind: ref("LanternKinds"), wick: { type: ["number", "null"] } },
    };
    schemas["LanternCreateRequest"] = { type: "object", required: ["kind"], properties: { kind: ref("LanternKinds") } };
    paths["/guilds/{guild_id}/lanterns"] = {
      parameters: [{ name: "guild_id", in: "path", required: true, schema: ref("SnowflakeType") }],
      get: {
        operationId: "list_guild_lanterns",
        security: [{ BotToken: [] }],
        parameters: [{ name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 9 } }],
        responses: {
          "200": {
            content: { "application/json": { schema: { type: ["array", "null"], items: ref("LanternResponse") } } },
          },
        },
      },
    };
  });
  const { texts: after, report } = scaffoldWith(document, texts);
  expect(report.findings).toEqual([]);

  const schema = load(after);
  const printed = await printFiles(emitAll(schema));
  const generated = printed.map(({ text }) => text).join("\n");
  expect(generated).toContain("export interface Lantern {");
  expect(generated).toContain('readonly guild_id: Id<"Guild">;');
  expect(generated).toContain("export interface CreateLanternBody {");
  expect(generated).toContain("export function listGuildLanterns(");
  expect(generated).toMatch(/GuildLanterns: 917,/);
});
