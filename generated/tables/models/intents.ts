// Generated from schema/intents.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/intents.ts`. */
export const intents: readonly DefinitionRow[] = [
  {
    kind: "flags",
    name: "Intent",
    module: "models/intents",
    doc: "Bits of the intents that a session asks for.",
    source: { docs: ["events/gateway#list-of-intents"] },
    wire: "integer",
    bits: [
      { name: "Guilds", bit: 0, doc: "Guilds, their roles and channels, threads and stages." },
      { name: "GuildMembers", bit: 1, doc: "Members joining, changing and leaving, and who is in a thread." },
      { name: "GuildModeration", bit: 2, doc: "Bans, unbans and new entries of the audit log." },
      { name: "GuildExpressions", bit: 3, doc: "Emoji, stickers and soundboard sounds of guilds." },
      { name: "GuildIntegrations", bit: 4, doc: "Integrations of guilds." },
      { name: "GuildWebhooks", bit: 5, doc: "Changes to the webhooks of a channel." },
      { name: "GuildInvites", bit: 6, doc: "Invites being created and deleted." },
      { name: "GuildVoiceStates", bit: 7, doc: "Who is in which voice channel, and what happens there." },
      { name: "GuildPresences", bit: 8, doc: "Status and activities of members." },
      { name: "GuildMessages", bit: 9, doc: "Messages in guilds." },
      { name: "GuildMessageReactions", bit: 10, doc: "Reactions to messages in guilds." },
      { name: "GuildMessageTyping", bit: 11, doc: "Members starting to type in guilds." },
      { name: "DirectMessages", bit: 12, doc: "Messages and pins in direct messages." },
      { name: "DirectMessageReactions", bit: 13, doc: "Reactions to direct messages." },
      { name: "DirectMessageTyping", bit: 14, doc: "Users starting to type in direct messages." },
      {
        name: "MessageContent",
        bit: 15,
        doc: "Delivers no events of its own; without it content, embeds, attachments, components and polls of most messages arrive empty.",
      },
      { name: "GuildScheduledEvents", bit: 16, doc: "Scheduled events of guilds, and who is interested in them." },
      {
        name: "AutoModerationConfiguration",
        bit: 20,
        doc: "Auto moderation rules being created, changed and deleted.",
      },
      { name: "AutoModerationExecution", bit: 21, doc: "Auto moderation rules acting on what members do." },
      { name: "GuildMessagePolls", bit: 24, doc: "Votes in polls of guilds." },
      { name: "DirectMessagePolls", bit: 25, doc: "Votes in polls of direct messages." },
    ],
  },
];
