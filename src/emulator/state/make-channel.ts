import type { Id } from "../../base/id.ts";
import { ChannelType } from "../../../generated/models/channel.ts";
import type { IdSource } from "./ids.ts";
import type { StoredGuildChannel } from "./world.ts";

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
