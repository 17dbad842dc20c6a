// Generated from schema/bodies/user.json and schema/routes/user.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/user.ts`. */
export const user: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "ModifyCurrentUserBody",
    module: "bodies/user",
    doc: "Changes to the current user.",
    source: { openapi: ["BotAccountPatchRequest"], docs: ["resources/user#modify-current-user"] },
    use: "sent",
    fields: [
      {
        name: "username",
        type: "string",
        optional: true,
        limits: { minLength: 2, maxLength: 32 },
        doc: "A new name may change the discriminator.",
      },
      { name: "avatar", type: "imageData", optional: true, nullable: true, doc: "Null removes the avatar." },
      { name: "banner", type: "imageData", optional: true, nullable: true, doc: "Null removes the banner." },
    ],
    rules: [
      { rule: "forbiddenText", field: "username", words: ["@", "#", ":", "```", "discord"] },
      {
        rule: "forbiddenWhen",
        fields: ["username"],
        when: { field: "username", is: ["everyone", "here"], text: ['"everyone"', '"here"'] },
        doc: "Mentions have these names.",
      },
    ],
  },
  {
    kind: "struct",
    name: "GetCurrentUserGuildsQuery",
    module: "bodies/user",
    doc: "Query of getCurrentUserGuilds.",
    source: { openapi: ["list_my_guilds"], docs: ["resources/user#get-current-user-guilds"] },
    use: "sent",
    fields: [
      { name: "before", type: { id: "Guild" }, optional: true },
      { name: "after", type: { id: "Guild" }, optional: true },
      { name: "limit", type: "integer", optional: true, limits: { min: 1, max: 200 }, default: 200 },
      {
        name: "with_counts",
        type: "boolean",
        optional: true,
        default: false,
        doc: "Adds the approximate counts of members and presences.",
      },
    ],
  },
];
