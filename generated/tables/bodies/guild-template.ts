// Generated from schema/bodies/guild-template.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/guild-template.ts`. */
export const guildTemplate: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "CreateGuildTemplateBody",
    module: "bodies/guild-template",
    doc: "Name of a new template.",
    source: {
      openapi: ["#/paths/~1guilds~1{guild_id}~1templates/post/requestBody"],
      docs: ["resources/guild-template#create-guild-template-json-params"],
    },
    use: "sent",
    fields: [
      { name: "name", type: "string", limits: { minLength: 1, maxLength: 100 } },
      { name: "description", type: "string", optional: true, nullable: true, limits: { maxLength: 120 } },
    ],
  },
  {
    kind: "struct",
    name: "ModifyGuildTemplateBody",
    module: "bodies/guild-template",
    doc: "Changes to a template.",
    source: {
      openapi: ["#/paths/~1guilds~1{guild_id}~1templates~1{code}/patch/requestBody"],
      docs: ["resources/guild-template#modify-guild-template-json-params"],
    },
    use: "sent",
    fields: [
      { name: "name", type: "string", optional: true, limits: { minLength: 1, maxLength: 100 } },
      { name: "description", type: "string", optional: true, nullable: true, limits: { maxLength: 120 } },
    ],
  },
];
