import type { Id } from "../../base/id.ts";
import { ChannelType, ThreadAutoArchiveDuration } from "../../../generated/models/channel.ts";
import type { IdSource } from "./ids.ts";
import type { StoredGuildChannel, StoredThread } from "./world.ts";

/** Fields of a new channel of a guild, whatever its type. */
export interface GuildChannelFields {
  readonly name: string;
  readonly type?: StoredGuildChannel["type"];
  readonly [field: string]: unknown;
}

const inAny = { position: 0, permission_overwrites: [], nsfw: false, parent_id: null, flags: 0 };
const withMessages = { ...inAny, last_message_id: null, rate_limit_per_user: 0 };

/** What a channel of a type has that nothing was said of. */
export function channelDefaults(type: StoredGuildChannel["type"]): Readonly<Record<string, unknown>> {
  switch (type) {
    case ChannelType.GuildVoice:
    case ChannelType.GuildStageVoice:
      return { ...withMessages, bitrate: 64_000, user_limit: 0, rtc_region: null };
    case ChannelType.GuildForum:
    case ChannelType.GuildMedia:
      return {
        ...withMessages,
        topic: null,
        available_tags: [],
        default_reaction_emoji: null,
        default_sort_order: null,
        default_forum_layout: 0,
      };
    case ChannelType.GuildCategory:
      return inAny;
    case ChannelType.GuildDirectory:
      return { ...inAny, topic: null };
    default:
      return { ...withMessages, topic: null };
  }
}

/** Makes a channel of a guild. */
export function makeGuildChannel(ids: IdSource, guildId: Id<"Guild">, fields: GuildChannelFields): StoredGuildChannel {
  const { type = ChannelType.GuildText } = fields;
  const channel = { ...channelDefaults(type), ...fields, type, id: ids.next(), guild_id: guildId };
  // What the fields add is what the type of the channel has: the route that takes them has checked that.
  return channel as unknown as StoredGuildChannel;
}

/** What is said of a new thread. */
export interface ThreadFields {
  readonly name: string;
  readonly type: StoredThread["type"];
  readonly autoArchiveMinutes?: ThreadAutoArchiveDuration | undefined;
  readonly rateLimitPerUser?: number | undefined;
  readonly invitable?: boolean | undefined;
  readonly appliedTags?: readonly Id<"ForumTag">[] | undefined;
}

/** Makes a thread, in which nothing has been written yet. What is not said of it follows from its channel. */
export function makeThread(
  parent: StoredGuildChannel,
  ownerId: Id<"User">,
  fields: ThreadFields,
  { id, timestamp }: { readonly id: Id<"Channel">; readonly timestamp: string },
): StoredThread {
  const isPrivate = fields.type === ChannelType.PrivateThread;
  const { appliedTags } = fields;
  const slowMode =
    "default_thread_rate_limit_per_user" in parent ? parent.default_thread_rate_limit_per_user : undefined;
  const minutes = "default_auto_archive_duration" in parent ? parent.default_auto_archive_duration : undefined;
  return {
    id,
    type: fields.type,
    guild_id: parent.guild_id,
    parent_id: parent.id,
    owner_id: ownerId,
    name: fields.name,
    last_message_id: null,
    rate_limit_per_user: fields.rateLimitPerUser ?? slowMode ?? 0,
    message_count: 0,
    member_count: 0,
    total_message_sent: 0,
    flags: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: fields.autoArchiveMinutes ?? minutes ?? ThreadAutoArchiveDuration.ThreeDays,
      archive_timestamp: timestamp,
      locked: false,
      create_timestamp: timestamp,
      ...(isPrivate ? { invitable: fields.invitable ?? true } : {}),
    },
    ...(appliedTags === undefined ? {} : { applied_tags: appliedTags }),
  };
}
