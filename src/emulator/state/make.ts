import { castId, type Id } from "../../base/id.ts";
import {
  ApplicationEventWebhookStatus,
  ApplicationExplicitContentFilter,
} from "../../../generated/models/application.ts";
import { ChannelType, type DmChannel } from "../../../generated/models/channel.ts";
import type { Guild, Member } from "../../../generated/models/guild.ts";
import { type Message, MessageType } from "../../../generated/models/message.ts";
import { OAuth2Scope } from "../../../generated/models/oauth2.ts";
import { Permission } from "../../../generated/models/permissions.ts";
import type { Role } from "../../../generated/models/role.ts";
import type { User } from "../../../generated/models/user.ts";
import { toBits } from "../../base/bits.ts";
import type { StoredApplication } from "./application.ts";
import { type IdSource, timestampOf } from "./ids.ts";
import { verifyKeyOf } from "./signing.ts";

/** Makes a user. */
export function makeUser(ids: IdSource, username: string, rest: Partial<User> = {}): User {
  return {
    id: ids.next(),
    username,
    discriminator: "0",
    global_name: null,
    avatar: null,
    public_flags: 0,
    ...rest,
  };
}

/** Makes the application whose bot logs in, and that bot's user, which have the same id. */
export function makeSelf(ids: IdSource, name: string): { readonly application: StoredApplication; readonly bot: User } {
  const bot = makeUser(ids, name, { bot: true });
  const application: StoredApplication = {
    id: castId(bot.id),
    name,
    icon: null,
    description: "",
    type: null,
    bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: verifyKeyOf(castId(bot.id)),
    flags: 0,
    flags_new: "0",
    team: null,
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    event_webhooks_url: null,
    event_webhooks_status: ApplicationEventWebhookStatus.Disabled,
    event_webhooks_types: [],
    explicit_content_filter: ApplicationExplicitContentFilter.Inherit,
    eligible_oauth2_scopes: Object.values(OAuth2Scope),
    tags: [],
  };
  return { application, bot };
}

/** What members of a new guild may do: take part, but not moderate. */
const everyday =
  Permission.AddReactions |
  Permission.AttachFiles |
  Permission.ChangeNickname |
  Permission.Connect |
  Permission.CreateEvents |
  Permission.CreateGuildExpressions |
  Permission.CreateInstantInvite |
  Permission.CreatePrivateThreads |
  Permission.CreatePublicThreads |
  Permission.EmbedLinks |
  Permission.MentionEveryone |
  Permission.ReadMessageHistory |
  Permission.RequestToSpeak |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.SendPolls |
  Permission.SendTtsMessages |
  Permission.SendVoiceMessages |
  Permission.SetVoiceChannelStatus |
  Permission.Speak |
  Permission.Stream |
  Permission.UseApplicationCommands |
  Permission.UseEmbeddedActivities |
  Permission.UseExternalApps |
  Permission.UseExternalEmojis |
  Permission.UseExternalSounds |
  Permission.UseExternalStickers |
  Permission.UseSoundboard |
  Permission.UseVad |
  Permission.ViewChannel;

/** Makes a role. */
export function makeRole(id: Id<"Role">, fields: Partial<Role> & { readonly name: string }): Role {
  return {
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 1,
    permissions: toBits(0n),
    managed: false,
    mentionable: false,
    flags: 0,
    ...fields,
    id,
  };
}

/** Makes the role that every member of a guild has; its id is that of the guild. */
export function makeEveryoneRole(guildId: Id<"Guild">): Role {
  return makeRole(castId(guildId), { name: "@everyone", position: 0, permissions: toBits(everyday) });
}

/** Makes the role that a guild gives a bot when it is added. */
export function makeBotRole(ids: IdSource, bot: User, permissions: bigint): Role {
  const tags = { bot_id: bot.id };
  return makeRole(ids.next(), { name: bot.username, permissions: toBits(permissions), managed: true, tags });
}

/** Makes a guild without channels. */
export function makeGuild(ids: IdSource, name: string, ownerId: Id<"User">): Guild {
  const id = ids.next<"Guild">();
  return {
    id,
    name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [makeEveryoneRole(id)],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: "en-US",
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    incidents_data: null,
    home_header: null,
    nsfw: false,
  };
}

/** Makes a member of a guild. */
export function makeMember(user: User, joinedAt: string, rest: Partial<Member> = {}): Member {
  const plain = { nick: null, avatar: null, roles: [], joined_at: joinedAt, deaf: false, mute: false, flags: 0 };
  return { user, ...plain, ...rest };
}

/** Makes the channel in which the bot and a user write to each other. */
export function makeDm(ids: IdSource, recipient: User): DmChannel {
  return { id: ids.next(), type: ChannelType.Dm, last_message_id: null, recipients: [recipient], flags: 0 };
}

/** Makes a message, dated by its id. */
export function makeMessage(
  ids: IdSource,
  channelId: Id<"Channel">,
  author: User,
  fields: Partial<Message> & { readonly content: string },
): Message {
  const { id = ids.next<"Message">() } = fields;
  return {
    type: MessageType.Default,
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0,
    ...fields,
    id,
    channel_id: channelId,
    author,
    timestamp: timestampOf(id),
  };
}
