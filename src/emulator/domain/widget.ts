import { createHash } from "node:crypto";
import { ChannelType } from "../../../generated/models/channel.ts";
import type { GuildWidget, GuildWidgetChannel, GuildWidgetMember } from "../../../generated/models/guild-display.ts";
import type { Member } from "../../../generated/models/guild.ts";
import { constants } from "../../../generated/tables/constants.ts";
import type { StoredGuild, StoredPresence, World } from "../state/world.ts";
import { channelsOf } from "./channels.ts";
import { memberCounts } from "./guilds.ts";
import { imageAt, PIXEL } from "./images.ts";
import { createInvite, invitableChannel, similarInvite, usualInvite } from "./invites.ts";
import { everyonesPermissions, meets } from "./permissions.ts";

/** What the widget of a guild shows to anybody. */
export function widgetOf(world: World, stored: StoredGuild, origin: string): GuildWidget {
  const { guild, members } = stored;
  const shown = [...members.values()].flatMap((member) => {
    const presence = world.presences.get(member.user.id);
    return presence === undefined ? [] : [{ member, presence }];
  });
  return {
    id: guild.id,
    name: guild.name,
    instant_invite: instantInvite(world, stored),
    channels: openChannels(world, stored),
    members: shown.slice(0, constants.guildWidgetMaxMembers).map(({ member, presence }, index) => {
      const avatarUrl = origin + keepAvatar(world, stored, member);
      return widgetMember(stored, member, presence, { index, avatarUrl });
    }),
    presence_count: memberCounts(world, stored).approximate_presence_count,
  };
}

/** Address of an invite to the channel that was chosen for that, which is made when there is none; null without a channel. */
function instantInvite(world: World, { guild }: StoredGuild): string | null {
  const { widget_channel_id: id } = guild;
  const channel = id === undefined || id === null ? undefined : world.channels.get(id);
  if (channel === undefined) return null;
  const place = invitableChannel(channel);
  const { code } =
    similarInvite(world, place, undefined, usualInvite) ?? createInvite(world, place, undefined, usualInvite);
  return constants.inviteUrlBase + code;
}

/** Serves the avatar of a member, or what stands for it, where it does not tell who they are; answers the path. */
function keepAvatar(world: World, { guild }: StoredGuild, { avatar, user }: Member): string {
  const key = createHash("sha256").update(`${guild.id} ${user.id}`).digest("hex");
  const own = imageAt(world, "GuildMemberAvatar", { guild_id: guild.id, user_id: user.id }, avatar);
  const image = own ?? imageAt(world, "UserAvatar", { user_id: user.id }, user.avatar) ?? PIXEL;
  const path = `/widget-avatars/${key}`;
  world.images.set(path, image);
  return path;
}

/** The voice and stage channels that everyone may enter, from the top. */
function openChannels(world: World, stored: StoredGuild): readonly GuildWidgetChannel[] {
  return channelsOf(world, stored.guild.id)
    .filter(({ type }) => type === ChannelType.GuildVoice || type === ChannelType.GuildStageVoice)
    .filter((channel) => meets(everyonesPermissions(world, stored, channel), { all: ["ViewChannel", "Connect"] }))
    .map(({ id, name, position }) => ({ id, name, position }))
    .sort((a, b) => a.position - b.position);
}

/** A member as anybody may see them: by name and by what they are doing, with a number in place of the id. */
function widgetMember(
  { voiceStates }: StoredGuild,
  { nick, user }: Member,
  { activities, status }: StoredPresence,
  { avatarUrl, index }: { readonly avatarUrl: string; readonly index: number },
): GuildWidgetMember {
  const voice = voiceStates.get(user.id);
  const [activity] = activities;
  return {
    id: String(index),
    username: nick ?? user.global_name ?? user.username,
    discriminator: "0000",
    avatar: null,
    status,
    avatar_url: avatarUrl,
    ...(activity === undefined ? {} : { activity: { name: activity.name } }),
    ...(voice?.channel_id === undefined || voice.channel_id === null
      ? {}
      : {
          deaf: voice.deaf,
          mute: voice.mute,
          self_deaf: voice.self_deaf,
          self_mute: voice.self_mute,
          suppress: voice.suppress,
          channel_id: voice.channel_id,
        }),
  };
}
