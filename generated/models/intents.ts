// Generated from schema/intents.json by codegen/emit/definitions.ts. Do not edit.

/**
 * Bits of the intents that a session asks for.
 *
 * @see https://docs.discord.com/developers/events/gateway#list-of-intents
 */
export const Intent = {
  /** Guilds, their roles and channels, threads and stages. */
  Guilds: 1, // 1 << 0
  /** Members joining, changing and leaving, and who is in a thread. */
  GuildMembers: 2, // 1 << 1
  /** Bans, unbans and new entries of the audit log. */
  GuildModeration: 4, // 1 << 2
  /** Emoji, stickers and soundboard sounds of guilds. */
  GuildExpressions: 8, // 1 << 3
  /** Integrations of guilds. */
  GuildIntegrations: 16, // 1 << 4
  /** Changes to the webhooks of a channel. */
  GuildWebhooks: 32, // 1 << 5
  /** Invites being created and deleted. */
  GuildInvites: 64, // 1 << 6
  /** Who is in which voice channel, and what happens there. */
  GuildVoiceStates: 128, // 1 << 7
  /** Status and activities of members. */
  GuildPresences: 256, // 1 << 8
  /** Messages in guilds. */
  GuildMessages: 512, // 1 << 9
  /** Reactions to messages in guilds. */
  GuildMessageReactions: 1024, // 1 << 10
  /** Members starting to type in guilds. */
  GuildMessageTyping: 2048, // 1 << 11
  /** Messages and pins in direct messages. */
  DirectMessages: 4096, // 1 << 12
  /** Reactions to direct messages. */
  DirectMessageReactions: 8192, // 1 << 13
  /** Users starting to type in direct messages. */
  DirectMessageTyping: 16384, // 1 << 14
  /**
   * Delivers no events of its own; without it content, embeds, attachments, components and polls of most messages
   * arrive empty.
   */
  MessageContent: 32768, // 1 << 15
  /** Scheduled events of guilds, and who is interested in them. */
  GuildScheduledEvents: 65536, // 1 << 16
  /** Auto moderation rules being created, changed and deleted. */
  AutoModerationConfiguration: 1048576, // 1 << 20
  /** Auto moderation rules acting on what members do. */
  AutoModerationExecution: 2097152, // 1 << 21
  /** Votes in polls of guilds. */
  GuildMessagePolls: 16777216, // 1 << 24
  /** Votes in polls of direct messages. */
  DirectMessagePolls: 33554432, // 1 << 25
} as const;
export type Intent = number;
