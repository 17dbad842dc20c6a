import { describe, expect, it } from "vitest";
import { loadSchema, schemaFolder } from "../../codegen/load/index.ts";
import type { EventIr, SchemaIr, StructIr, TypeIr } from "../../codegen/ir.ts";

/** What the documentation's list of intents says that each of them delivers. */
const delivered: Readonly<Record<string, string>> = {
  Guilds: `GUILD_CREATE GUILD_UPDATE GUILD_DELETE GUILD_ROLE_CREATE GUILD_ROLE_UPDATE GUILD_ROLE_DELETE CHANNEL_CREATE
    CHANNEL_UPDATE CHANNEL_DELETE CHANNEL_PINS_UPDATE THREAD_CREATE THREAD_UPDATE THREAD_DELETE THREAD_LIST_SYNC
    THREAD_MEMBER_UPDATE THREAD_MEMBERS_UPDATE STAGE_INSTANCE_CREATE STAGE_INSTANCE_UPDATE STAGE_INSTANCE_DELETE
    VOICE_CHANNEL_STATUS_UPDATE VOICE_CHANNEL_START_TIME_UPDATE`,
  GuildMembers: "GUILD_MEMBER_ADD GUILD_MEMBER_UPDATE GUILD_MEMBER_REMOVE THREAD_MEMBERS_UPDATE",
  GuildModeration:
    "GUILD_AUDIT_LOG_ENTRY_CREATE GUILD_BAN_ADD GUILD_BAN_REMOVE GUILD_JOIN_REQUEST_CREATE GUILD_JOIN_REQUEST_UPDATE GUILD_JOIN_REQUEST_DELETE",
  GuildExpressions: `GUILD_EMOJIS_UPDATE GUILD_STICKERS_UPDATE GUILD_SOUNDBOARD_SOUND_CREATE
    GUILD_SOUNDBOARD_SOUND_UPDATE GUILD_SOUNDBOARD_SOUND_DELETE GUILD_SOUNDBOARD_SOUNDS_UPDATE`,
  GuildIntegrations: "GUILD_INTEGRATIONS_UPDATE INTEGRATION_CREATE INTEGRATION_UPDATE INTEGRATION_DELETE",
  GuildWebhooks: "WEBHOOKS_UPDATE",
  GuildInvites: "INVITE_CREATE INVITE_DELETE",
  GuildVoiceStates: "VOICE_CHANNEL_EFFECT_SEND VOICE_STATE_UPDATE",
  GuildPresences: "PRESENCE_UPDATE",
  GuildMessages: "MESSAGE_CREATE MESSAGE_UPDATE MESSAGE_DELETE MESSAGE_DELETE_BULK",
  GuildMessageReactions: `MESSAGE_REACTION_ADD MESSAGE_REACTION_REMOVE MESSAGE_REACTION_REMOVE_ALL
    MESSAGE_REACTION_REMOVE_EMOJI`,
  GuildMessageTyping: "TYPING_START",
  DirectMessages: "MESSAGE_CREATE MESSAGE_UPDATE MESSAGE_DELETE CHANNEL_PINS_UPDATE",
  DirectMessageReactions: `MESSAGE_REACTION_ADD MESSAGE_REACTION_REMOVE MESSAGE_REACTION_REMOVE_ALL
    MESSAGE_REACTION_REMOVE_EMOJI`,
  DirectMessageTyping: "TYPING_START",
  MessageContent: "",
  GuildScheduledEvents: `GUILD_SCHEDULED_EVENT_CREATE GUILD_SCHEDULED_EVENT_UPDATE GUILD_SCHEDULED_EVENT_DELETE
    GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE
    GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE GUILD_SCHEDULED_EVENT_USER_ADD GUILD_SCHEDULED_EVENT_USER_REMOVE`,
  AutoModerationConfiguration: "AUTO_MODERATION_RULE_CREATE AUTO_MODERATION_RULE_UPDATE AUTO_MODERATION_RULE_DELETE",
  AutoModerationExecution: "AUTO_MODERATION_ACTION_EXECUTION",
  GuildMessagePolls: "MESSAGE_POLL_VOTE_ADD MESSAGE_POLL_VOTE_REMOVE",
  DirectMessagePolls: "MESSAGE_POLL_VOTE_ADD MESSAGE_POLL_VOTE_REMOVE",
};

/** Events that the list does not name: they always arrive. */
const always = `READY RESUMED RATE_LIMITED APPLICATION_COMMAND_PERMISSIONS_UPDATE CHANNEL_INFO ENTITLEMENT_CREATE
  ENTITLEMENT_UPDATE ENTITLEMENT_DELETE GUILD_MEMBERS_CHUNK SOUNDBOARD_SOUNDS INTERACTION_CREATE SUBSCRIPTION_CREATE
  SUBSCRIPTION_UPDATE SUBSCRIPTION_DELETE USER_UPDATE VOICE_SERVER_UPDATE`;

describe("the gateway in schema/", () => {
  const { schema, problems } = loadSchema(schemaFolder);
  if (schema === undefined) throw new Error(`schema/ has ${problems.length} problems`);
  const { events, commands, webhookEvents, intents } = schema;

  it("holds the 85 dispatch events", () => {
    expect(events).toHaveLength(85);
  });

  it("has a delivery for every intent", () => {
    expect(intents.map((intent) => intent.name)).toEqual(Object.keys(delivered));
  });

  it.each(Object.entries(delivered))("says what the intent %s delivers", (intent, names) => {
    const found = events.filter((event) => event.intents.some((one) => one.intent === intent));
    expect(dispatchesOf(found)).toEqual(words(names));
  });

  it("says which events need no intent", () => {
    expect(dispatchesOf(events.filter((event) => event.intents.length === 0))).toEqual(words(always));
  });

  it("says when an intent delivers, wherever several do", () => {
    const vague = events.filter(({ intents }) => intents.length > 1 && intents.some((one) => one.when === undefined));
    expect(dispatchesOf(vague)).toEqual([]);
  });

  it("says where the guild of an event is, wherever there is one", () => {
    const without = events.filter((event) => event.guild === undefined);
    expect(dispatchesOf(without)).toEqual(
      words(`READY RESUMED RATE_LIMITED USER_UPDATE SUBSCRIPTION_CREATE SUBSCRIPTION_UPDATE SUBSCRIPTION_DELETE`),
    );
  });

  it("sends eight commands, each with its opcode", () => {
    const codeOf = (name: string): number | undefined => schema.opcodes.find((row) => row.name === name)?.code;
    expect(Object.fromEntries(commands.map((command) => [command.name, codeOf(command.opcode)]))).toEqual({
      Heartbeat: 1,
      Identify: 2,
      RequestChannelInfo: 43,
      RequestGuildMembers: 8,
      RequestSoundboardSounds: 31,
      Resume: 6,
      UpdatePresence: 3,
      UpdateVoiceState: 4,
    });
  });

  it("has a command for every opcode that is sent", () => {
    const sent = schema.opcodes.filter((opcode) => opcode.direction.includes("send"));
    const commanded = commands.map((command) => command.opcode);
    expect(commanded.sort()).toEqual(sent.map((opcode) => opcode.name).sort());
  });

  it("knows the twelve webhook events", () => {
    const types = webhookEvents.map((event) => event.type);
    expect(types.sort()).toEqual(
      words(`APPLICATION_AUTHORIZED APPLICATION_DEAUTHORIZED ENTITLEMENT_CREATE ENTITLEMENT_UPDATE ENTITLEMENT_DELETE
        QUEST_USER_ENROLLMENT LOBBY_MESSAGE_CREATE LOBBY_MESSAGE_UPDATE LOBBY_MESSAGE_DELETE GAME_DIRECT_MESSAGE_CREATE
        GAME_DIRECT_MESSAGE_UPDATE GAME_DIRECT_MESSAGE_DELETE`),
    );
  });

  it("tells a guild that is out of reach from one that is there", () => {
    const created = schema.definitions.get("CreatedGuild");
    const unavailable =
      created?.kind === "union" ? created.variants.map(({ struct }) => fieldType(schema, struct, "unavailable")) : [];
    expect(unavailable).toEqual([
      { kind: "literal", value: false },
      { kind: "literal", value: true },
    ]);
  });

  it("requires nothing of a message update but its ids", () => {
    const { fields } = structOf(schema, "MessageUpdatePayload");
    expect(fields.filter((field) => !field.optional).map((field) => field.name)).toEqual(["id", "channel_id"]);
    const names = structOf(schema, "MessageCreatePayload").fields.map((field) => field.name);
    expect(fields.map((field) => field.name)).toEqual(names);
  });

  it("takes a number for an id that was not found", () => {
    expect(fieldType(schema, "GuildMembersChunkPayload", "not_found")).toEqual({
      kind: "array",
      items: {
        kind: "anyOf",
        options: [
          { kind: "id", of: "User" },
          { kind: "primitive", name: "integer" },
        ],
      },
    });
  });

  it("limits what is sent as Discord does", () => {
    const limitsOf = (struct: string, name: string): unknown => field(schema, struct, name)?.limits;
    expect(limitsOf("Identify", "large_threshold")).toEqual({ min: 50, max: 250 });
    expect(limitsOf("RequestGuildMembers", "user_ids")).toEqual({ minItems: 1, maxItems: 100 });
    expect(limitsOf("RequestGuildMembers", "nonce")).toEqual({ maxLength: 32 });
  });
});

function words(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .sort();
}

function dispatchesOf(events: readonly EventIr[]): readonly string[] {
  return events.map((event) => event.dispatch).sort();
}

function structOf(schema: SchemaIr, name: string): StructIr {
  const found = schema.definitions.get(name);
  if (found?.kind !== "struct") throw new Error(`there is no struct ${name}`);
  return found;
}

function field(schema: SchemaIr, struct: string, name: string): StructIr["fields"][number] | undefined {
  return structOf(schema, struct).fields.find((candidate) => candidate.name === name);
}

function fieldType(schema: SchemaIr, struct: string, name: string): TypeIr | undefined {
  return field(schema, struct, name)?.type;
}
