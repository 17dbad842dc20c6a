import { describe, expect, test } from "vitest";
import type { Severity } from "../../../codegen/upstream/compare/index.ts";
import { changedLines, compareWith, load, type OpenApi, scaffoldWith, snapshot, successor, texts } from "./support.ts";

interface Case {
  readonly name: string;
  readonly change: (document: OpenApi) => void;
  readonly id: string;
  readonly severity: Severity;
  readonly upstream: unknown;
  readonly ours: unknown;
  /** File and line to edit, the line by what stands there. */
  readonly file: string;
  readonly line: RegExp;
  /** What scaffolding writes, by file; absent where a person must decide. */
  readonly scaffolded?: Readonly<Record<string, readonly RegExp[]>>;
}

// The snapshot is an OpenAPI document.
const { components: now } = JSON.parse(snapshot) as OpenApi;
const stickers: unknown = now.schemas["MessageCreateRequest"].properties.sticker_ids.maxItems;

const operation = { operationId: "create_guild_lantern", security: [{ BotToken: [] }] };

const cases: readonly Case[] = [
  {
    name: "a field added to a response",
    change: ({ components }) => {
      components.schemas["EmojiResponse"].properties.glimmer = {
        type: ["string", "null"],
        description: "how the emoji feels. It may change",
      };
    },
    id: "EmojiResponse.glimmer#field",
    severity: "additive",
    upstream: "optional string | null",
    ours: null,
    file: "models/emoji.json",
    line: /"fields"/,
    scaffolded: {
      "models/emoji.json": [/^\+ {6}"glimmer\?": \{ "type": "string \| null", "doc": "How the emoji feels\." \}/],
    },
  },
  {
    name: "a field that a response always has",
    change: ({ components }) => {
      const schema = components.schemas["EmojiResponse"];
      schema.properties.owner_id = { $ref: "#/components/schemas/SnowflakeType" };
      schema.required.push("owner_id");
    },
    id: "EmojiResponse.owner_id#field",
    severity: "additive",
    upstream: "string<snowflake>",
    ours: null,
    file: "models/emoji.json",
    line: /"fields"/,
    scaffolded: { "models/emoji.json": [/"owner_id\?": "Id<Any>"/] },
  },
  {
    name: "an optional field added to a request",
    change: ({ components }) => {
      components.schemas["MessageCreateRequest"].properties.glimmer = {
        type: ["array", "null"],
        items: { type: "string", maxLength: 12 },
        maxItems: 3,
      };
    },
    id: "MessageCreateRequest.glimmer#field",
    severity: "additive",
    upstream: "optional string[] | null",
    ours: null,
    file: "bodies/message.json",
    line: /"fields"/,
    scaffolded: {
      "bodies/message.json": [/"glimmer\?": \{ "type": "string\[\]", "maxItems": 3, "items": \{ "maxLength": 12 \} \}/],
    },
  },
  {
    name: "a field that a request must have",
    change: ({ components }) => {
      const schema = components.schemas["MessageCreateRequest"];
      schema.properties.glimmer = { type: "string" };
      schema.required = [...(schema.required ?? []), "glimmer"];
    },
    id: "MessageCreateRequest.glimmer#field",
    severity: "sending",
    upstream: "string",
    ours: null,
    file: "bodies/message.json",
    line: /"fields"/,
  },
  {
    name: "a query parameter added",
    change: ({ paths }) => {
      paths["/channels/{channel_id}/messages"]?.["get"].parameters.push({
        name: "glimmer",
        in: "query",
        schema: { type: "integer", minimum: 1, maximum: 9 },
      });
    },
    id: "list_messages.query.glimmer#field",
    severity: "additive",
    upstream: "optional integer",
    ours: null,
    file: "routes/message.json",
    line: /"query"|getChannelMessages|"fields"/,
    scaffolded: { "routes/message.json": [/"glimmer\?": \{ "type": "integer", "min": 1, "max": 9 \}/] },
  },
  {
    name: "a field removed from a response",
    change: ({ components }) => {
      const schema = components.schemas["EmojiResponse"];
      delete schema.properties.name;
      schema.required = schema.required.filter((name: string) => name !== "name");
    },
    id: "EmojiResponse.name#field",
    severity: "parsing",
    upstream: null,
    ours: "string",
    file: "models/emoji.json",
    line: /"name"/,
  },
  {
    name: "a field removed from a request",
    change: ({ components }) => {
      delete components.schemas["MessageCreateRequest"].properties.tts;
    },
    id: "MessageCreateRequest.tts#field",
    severity: "sending",
    upstream: null,
    ours: "boolean",
    file: "bodies/message.json",
    line: /"tts\?"/,
  },
  {
    name: "a field retyped in a response",
    change: ({ components }) => {
      components.schemas["EmojiResponse"].properties.animated = { type: "integer" };
    },
    id: "EmojiResponse.animated#type",
    severity: "parsing",
    upstream: "integer",
    ours: "boolean",
    file: "models/emoji.json",
    line: /"animated\??"/,
  },
  {
    name: "a field retyped in a request",
    change: ({ components }) => {
      components.schemas["MessageCreateRequest"].properties.tts = { type: "string" };
    },
    id: "MessageCreateRequest.tts#type",
    severity: "sending",
    upstream: "string",
    ours: "boolean",
    file: "bodies/message.json",
    line: /"tts\?"/,
  },
  {
    name: "a field that may now be null",
    change: ({ components }) => {
      components.schemas["ForumTagResponse"].properties.moderated = { type: ["boolean", "null"] };
    },
    id: "ForumTagResponse.moderated#nullable",
    severity: "parsing",
    upstream: true,
    ours: false,
    file: "models/channel.json",
    line: /"moderated"/,
    scaffolded: { "models/channel.json": [/^\+.*"boolean \| null"/] },
  },
  {
    name: "a field that may now be absent",
    change: ({ components }) => {
      const schema = components.schemas["ForumTagResponse"];
      schema.required = schema.required.filter((name: string) => name !== "moderated");
    },
    id: "ForumTagResponse.moderated#optional",
    severity: "parsing",
    upstream: true,
    ours: false,
    file: "models/channel.json",
    line: /"moderated"/,
    scaffolded: { "models/channel.json": [/^\+ {6}"moderated\?": /] },
  },
  {
    name: "a field of a request that is now required",
    change: ({ components }) => {
      const schema = components.schemas["MessageCreateRequest"];
      schema.required = [...(schema.required ?? []), "tts"];
    },
    id: "MessageCreateRequest.tts#optional",
    severity: "sending",
    upstream: false,
    ours: true,
    file: "bodies/message.json",
    line: /"tts\?"/,
  },
  {
    name: "an enum value added",
    change: ({ components }) => {
      components.schemas["GuildScheduledEventStatuses"].oneOf.push({
        title: "POSTPONED_2X",
        const: 905,
        description: "put off twice",
      });
    },
    id: "GuildScheduledEventStatuses.905#value",
    severity: "additive",
    upstream: "POSTPONED_2X",
    ours: null,
    file: "models/scheduled-event.json",
    line: /"values"/,
    scaffolded: {
      "models/scheduled-event.json": [/^\+ {6}"Postponed2x": \{ "value": 905, "doc": "Put off twice\." \}/],
    },
  },
  {
    name: "an enum value removed",
    change: ({ components }) => {
      const schema = components.schemas["GuildScheduledEventStatuses"];
      schema.oneOf = schema.oneOf.filter((value: { const: number }) => value.const !== 4);
    },
    id: "GuildScheduledEventStatuses.4#value",
    severity: "sending",
    upstream: null,
    ours: "Canceled",
    file: "models/scheduled-event.json",
    line: /Canceled/,
  },
  {
    name: "an enum value renamed",
    change: ({ components }) => {
      components.schemas["GuildScheduledEventStatuses"].oneOf[0].title = "PLANNED";
    },
    id: "GuildScheduledEventStatuses.1#title",
    severity: "text",
    upstream: "PLANNED",
    ours: "Scheduled",
    file: "models/scheduled-event.json",
    line: /Scheduled/,
  },
  {
    name: "a limit changed",
    change: ({ components }) => {
      components.schemas["MessageCreateRequest"].properties.sticker_ids.maxItems = 77;
    },
    id: "MessageCreateRequest.sticker_ids#maxItems",
    severity: "limit",
    upstream: 77,
    ours: stickers,
    file: "bodies/message.json",
    line: /"sticker_ids\?"/,
    scaffolded: { "bodies/message.json": [/^\+.*"maxItems": 77/] },
  },
  {
    name: "a limit added",
    change: ({ components }) => {
      components.schemas["CreateForumThreadRequest"].properties.applied_tags.uniqueItems = true;
      components.schemas["CreateForumThreadRequest"].properties.applied_tags.minItems = 1;
    },
    id: "CreateForumThreadRequest.applied_tags#minItems",
    severity: "limit",
    upstream: 1,
    ours: null,
    file: "bodies/channel.json",
    line: /"applied_tags\?"/,
    scaffolded: { "bodies/channel.json": [/^\+.*"minItems": 1/] },
  },
  {
    name: "a limit gone",
    change: ({ components }) => {
      delete components.schemas["MessageCreateRequest"].properties.sticker_ids.maxItems;
    },
    id: "MessageCreateRequest.sticker_ids#maxItems",
    severity: "limit",
    upstream: null,
    ours: stickers,
    file: "bodies/message.json",
    line: /"sticker_ids\?"/,
    scaffolded: {
      "bodies/message.json": [/^\+ {6}"sticker_ids\?": \{ "type": "Id<Sticker>\[\]".*\}/],
    },
  },
  {
    name: "an operation added with schemas of its own",
    change: ({ paths, components }) => {
      components.schemas["LanternColors"] = {
        type: "integer",
        oneOf: [
          { title: "WARM_WHITE", const: 0 },
          { title: "RED", const: 1, description: "the colour of warnings" },
        ],
      };
      components.schemas["LanternResponse"] = {
        type: "object",
        description: "A lantern that hangs in a guild. It glows.",
        required: ["id", "color", "lit_by"],
        properties: {
          id: { $ref: "#/components/schemas/SnowflakeType" },
          color: { $ref: "#/components/schemas/LanternColors" },
          lit_by: { oneOf: [{ type: "null" }, { $ref: "#/components/schemas/UserResponse" }] },
          burns_until: { type: "string", format: "date-time" },
        },
      };
      components.schemas["LanternCreateRequest"] = {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", minLength: 1, maxLength: 32 },
          color: { oneOf: [{ type: "null" }, { $ref: "#/components/schemas/LanternColors" }] },
        },
      };
      paths["/guilds/{guild_id}/lanterns"] = {
        parameters: [
          { name: "guild_id", in: "path", required: true, schema: { $ref: "#/components/schemas/SnowflakeType" } },
        ],
        post: {
          ...operation,
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/LanternCreateRequest" } } },
          },
          responses: {
            "201": { content: { "application/json": { schema: { $ref: "#/components/schemas/LanternResponse" } } } },
            "204": {},
          },
        },
      };
    },
    id: "create_guild_lantern#operation",
    severity: "additive",
    upstream: "POST /guilds/{guild_id}/lanterns",
    ours: null,
    file: "upstream/ignored.json",
    line: /"operations"/,
    scaffolded: {
      "routes/guild.json": [
        /^\+ {2}"createGuildLantern": \{/,
        /"params": \{ "guild_id": "Id<Guild>" \}/,
        /"body": "CreateLanternBody"/,
        /"response": \{ "201": "Lantern", "204": null \}/,
        /"auth": \["bot"\]/,
      ],
      "models/guild.json": [
        /"LanternColor": \{/,
        /"WarmWhite": 0/,
        /"Red": \{ "value": 1, "doc": "The colour of warnings\." \}/,
        /"doc": "A lantern that hangs in a guild\."/,
        /"lit_by": "User \| null"/,
        /"burns_until\?": "timestamp"/,
      ],
      "bodies/guild.json": [
        /"CreateLanternBody": \{/,
        /"name": \{ "type": "string", "minLength": 1, "maxLength": 32 \}/,
      ],
    },
  },
  {
    name: "an operation removed",
    change: ({ paths }) => {
      delete paths["/channels/{channel_id}/messages/{message_id}/crosspost"];
    },
    id: "crosspost_message#operation",
    severity: "sending",
    upstream: null,
    ours: "POST /channels/{channel_id}/messages/{message_id}/crosspost",
    file: "routes/message.json",
    line: /crosspost/i,
  },
  {
    name: "an operation that moved",
    change: ({ paths }) => {
      paths["/channels/{channel_id}/messages/{message_id}/publish"] =
        paths["/channels/{channel_id}/messages/{message_id}/crosspost"] ?? {};
      delete paths["/channels/{channel_id}/messages/{message_id}/crosspost"];
    },
    id: "crosspost_message#path",
    severity: "sending",
    upstream: "/channels/{channel_id}/messages/{message_id}/publish",
    ours: "/channels/{channel_id}/messages/{message_id}/crosspost",
    file: "routes/message.json",
    line: /"path"/,
  },
  {
    name: "another success",
    change: ({ paths }) => {
      const post = paths["/channels/{channel_id}/messages/{message_id}/crosspost"]?.["post"];
      post.responses = { "202": {} };
    },
    id: "crosspost_message.response.202#response",
    severity: "parsing",
    upstream: "empty",
    ours: null,
    file: "routes/message.json",
    line: /"response"/,
  },
  {
    name: "other credentials",
    change: ({ paths }) => {
      const post = paths["/channels/{channel_id}/messages/{message_id}/crosspost"]?.["post"];
      post.security = [{ BotToken: [] }, { OAuth2: ["messages.write"] }];
    },
    id: "crosspost_message#auth",
    severity: "sending",
    upstream: ["bot", "oauth2:messages.write"],
    ours: ["bot"],
    file: "routes/message.json",
    line: /"auth"/,
  },
  {
    name: "a schema removed that ours is taken from",
    change: ({ components }) => {
      delete components.schemas["ForumTagResponse"];
    },
    id: "ForumTagResponse#schema",
    severity: "parsing",
    upstream: null,
    ours: "ForumTag",
    file: "models/channel.json",
    line: /"ForumTag"/,
  },
  {
    name: "a description changed",
    change: ({ components }) => {
      components.schemas["UserResponse"].properties.username.description = "what the user is called";
    },
    id: "UserResponse.username#description",
    severity: "text",
    upstream: "what the user is called",
    ours: "the user's username, not unique across the platform",
    file: "models/user.json",
    line: /"username"/,
  },
];

describe.each(cases)("$name", (one) => {
  const document = successor(one.change);

  test("is found, with its severity, what both sides say and the place to edit", () => {
    const found = compareWith(document, texts).report.findings;
    const finding = found.find(({ id }) => id === one.id);
    expect(found.map(({ id }) => id)).toContain(one.id);
    expect(finding).toMatchObject({ severity: one.severity, upstream: one.upstream, ours: one.ours });
    expect(finding?.where.file).toBe(one.file);
    expect(texts.get(one.file)?.split("\n")[(finding?.line ?? 0) - 1]).toMatch(one.line);
  });

  test(one.scaffolded === undefined ? "is left for a person to decide" : "is scaffolded", () => {
    const { texts: after, applied, report } = scaffoldWith(document, texts);
    const changed = changedLines(texts, after);
    if (one.scaffolded === undefined) {
      expect(applied).not.toContain(one.id);
      expect(report.findings.map(({ id }) => id)).toContain(one.id);
      return;
    }
    expect(applied).toContain(one.id);
    for (const [file, lines] of Object.entries(one.scaffolded)) {
      for (const line of lines) expect(changed[file]).toContainEqual(expect.stringMatching(line));
    }
    // Nothing else was touched, the schema is sound, and a second comparison is silent.
    expect(Object.keys(changed).sort()).toEqual(Object.keys(one.scaffolded).sort());
    load(after);
    expect(compareWith(document, after).report.findings.filter(({ severity }) => severity !== "text")).toEqual([]);
  });
});
