// Generated from schema/permissions.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";

/**
 * Permissions that roles and overwrites grant.
 *
 * @see https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags
 */
export const Permission = {
  /** Creating invites. */
  CreateInstantInvite: 1n, // 1 << 0
  /** Kicking members. */
  KickMembers: 2n, // 1 << 1
  /** Banning members. */
  BanMembers: 4n, // 1 << 2
  /** Everything, whatever the overwrites of channels say. */
  Administrator: 8n, // 1 << 3
  /** Creating, editing and deleting channels. */
  ManageChannels: 16n, // 1 << 4
  /** Editing the guild and adding bots to it. */
  ManageGuild: 32n, // 1 << 5
  /** Adding reactions that a message does not carry yet. */
  AddReactions: 64n, // 1 << 6
  /** Reading the audit log. */
  ViewAuditLog: 128n, // 1 << 7
  /** Speaking with priority in voice channels. */
  PrioritySpeaker: 256n, // 1 << 8
  /** Streaming video and screens. */
  Stream: 512n, // 1 << 9
  /** Seeing a channel: reading a text channel, seeing and joining a voice channel. */
  ViewChannel: 1024n, // 1 << 10
  /** Sending messages in channels and posting in forums; inside threads another permission counts. */
  SendMessages: 2048n, // 1 << 11
  /** Sending messages that are read aloud. */
  SendTtsMessages: 4096n, // 1 << 12
  /** Deleting messages of others and their reactions and embeds; pinning has a permission of its own. */
  ManageMessages: 8192n, // 1 << 13
  /** Having links shown with a preview. */
  EmbedLinks: 16384n, // 1 << 14
  /** Uploading files. */
  AttachFiles: 32768n, // 1 << 15
  /** Reading messages sent earlier. */
  ReadMessageHistory: 65536n, // 1 << 16
  /** Notifying everyone in a channel with `@everyone`, and everyone online with `@here`. */
  MentionEveryone: 131072n, // 1 << 17
  /** Using custom emoji of other guilds. */
  UseExternalEmojis: 262144n, // 1 << 18
  /** Reading the statistics of the guild. */
  ViewGuildInsights: 524288n, // 1 << 19
  /** Joining voice and stage channels. */
  Connect: 1048576n, // 1 << 20
  /** Speaking in voice channels. */
  Speak: 2097152n, // 1 << 21
  /** Muting members in voice and stage channels. */
  MuteMembers: 4194304n, // 1 << 22
  /** Deafening members in voice channels. */
  DeafenMembers: 8388608n, // 1 << 23
  /** Moving members between voice channels, and out of them. */
  MoveMembers: 16777216n, // 1 << 24
  /** Speaking without push-to-talk. */
  UseVad: 33554432n, // 1 << 25
  /** Changing one's own nickname. */
  ChangeNickname: 67108864n, // 1 << 26
  /** Changing the nicknames of others. */
  ManageNicknames: 134217728n, // 1 << 27
  /**
   * Creating, editing, deleting and assigning roles below one's own highest role; in overwrites, editing the
   * overwrites of the channel.
   */
  ManageRoles: 268435456n, // 1 << 28
  /** Creating, editing and deleting webhooks. */
  ManageWebhooks: 536870912n, // 1 << 29
  /** Editing and deleting emoji, stickers and soundboard sounds, whoever created them. */
  ManageGuildExpressions: 1073741824n, // 1 << 30
  /** Using application commands, from the chat box and from context menus. */
  UseApplicationCommands: 2147483648n, // 1 << 31
  /** Asking to speak in stage channels. */
  RequestToSpeak: 4294967296n, // 1 << 32
  /** Editing and deleting scheduled events, whoever created them. */
  ManageEvents: 8589934592n, // 1 << 33
  /** Editing, archiving and deleting threads, and seeing private ones. */
  ManageThreads: 17179869184n, // 1 << 34
  /** Creating public and announcement threads. */
  CreatePublicThreads: 34359738368n, // 1 << 35
  /** Creating private threads. */
  CreatePrivateThreads: 68719476736n, // 1 << 36
  /** Using custom stickers of other guilds. */
  UseExternalStickers: 137438953472n, // 1 << 37
  /** Sending messages inside threads. */
  SendMessagesInThreads: 274877906944n, // 1 << 38
  /** Launching activities, which are applications with the flag Embedded. */
  UseEmbeddedActivities: 549755813888n, // 1 << 39
  /** Timing members out, so that they can neither write, react nor speak. */
  ModerateMembers: 1099511627776n, // 1 << 40
  /** Reading statistics of role subscriptions. */
  ViewCreatorMonetizationAnalytics: 2199023255552n, // 1 << 41
  /** Playing soundboard sounds in voice channels. */
  UseSoundboard: 4398046511104n, // 1 << 42
  /** Creating emoji, stickers and soundboard sounds, and editing and deleting one's own. */
  CreateGuildExpressions: 8796093022208n, // 1 << 43
  /** Creating scheduled events, and editing and deleting one's own. */
  CreateEvents: 17592186044416n, // 1 << 44
  /** Playing soundboard sounds of other guilds. */
  UseExternalSounds: 35184372088832n, // 1 << 45
  /** Sending voice messages. */
  SendVoiceMessages: 70368744177664n, // 1 << 46
  /** Setting the status of a voice channel. */
  SetVoiceChannelStatus: 281474976710656n, // 1 << 48
  /** Sending polls. */
  SendPolls: 562949953421312n, // 1 << 49
  /** Letting applications that a user has installed answer for everyone to see; without it their answers are ephemeral. */
  UseExternalApps: 1125899906842624n, // 1 << 50
  /** Pinning and unpinning messages. */
  PinMessages: 2251799813685248n, // 1 << 51
  /** Sending messages despite slowmode. */
  BypassSlowmode: 4503599627370496n, // 1 << 52
} as const;
export type Permission = Bits<"Permission">;
