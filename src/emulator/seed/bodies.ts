import { ChannelType } from "../../../generated/models/channel.ts";
import { Permission } from "../../../generated/models/permissions.ts";
import { toBits, type Bits } from "../../base/bits.ts";
import type { RoleFields } from "../domain/roles.ts";
import { defined } from "../rest/defined.ts";
import type { GuildChannelFields } from "../state/make-channel.ts";
import type { StoredGuildChannel } from "../state/world.ts";
import type { PermissionName, SeedChannel, SeedChannelType, SeedMessage, SeedRole } from "./seed.ts";

const channelTypes: Readonly<Record<SeedChannelType, StoredGuildChannel["type"]>> = {
  text: ChannelType.GuildText,
  voice: ChannelType.GuildVoice,
  category: ChannelType.GuildCategory,
  announcement: ChannelType.GuildAnnouncement,
  stage: ChannelType.GuildStageVoice,
  forum: ChannelType.GuildForum,
  media: ChannelType.GuildMedia,
};

/** The type that Discord has a number for. */
export function typeOf({ type = "text" }: SeedChannel): StoredGuildChannel["type"] {
  return channelTypes[type];
}

/** Permissions as bits. */
export function bitsOf(names: readonly PermissionName[]): Bits<"Permission"> {
  return toBits(names.reduce((bits, name) => bits | Permission[name], 0n));
}

/** What `createGuildRole` would be sent. */
export function roleBody({ name, color, hoist, mentionable, permissions }: SeedRole): RoleFields {
  return defined({ name, color, hoist, mentionable, permissions: permissions && bitsOf(permissions) });
}

/** What `createGuildChannel` would be sent, apart from what refers to other things. */
export function channelBody(channel: SeedChannel): GuildChannelFields {
  const { name, nsfw, rate_limit_per_user, topic, user_limit } = channel;
  return { name, ...defined({ nsfw, rate_limit_per_user, topic, type: typeOf(channel), user_limit }) };
}

/** What `createMessage` would be sent. */
export function messageBody({ content, embeds }: SeedMessage): Pick<SeedMessage, "content" | "embeds"> {
  return defined({ content, embeds });
}

/** Whether each message in a channel begins a thread. */
export function isForum({ type }: SeedChannel): boolean {
  return type === "forum" || type === "media";
}
