import { createHash } from "node:crypto";
import { ChannelType } from "../../../generated/models/channel.ts";
import type { GuildWidget, GuildWidgetChannel, GuildWidgetMember } from "../../../generated/models/guild-display.ts";
import type { Member } from "../../../generated/models/guild.ts";
import { constants } from "../../../generated/tables/constants.ts";
import type { StoredGuild, StoredPresence, World } from "../state/world.ts";
import { channelsOf } from "./channels.ts";
import { memberCounts } from "./guilds.ts";
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
    instant_invite: null,
    channels: openChannels(world, stored),
    members: shown
      .slice(0, constants.guildWidgetMaxMembers)
      .map(({ member, presence }, index) => widgetMember(stored, member, presence, { index, origin })),
    presence_count: memberCounts(world, stored).approximate_presence_count,
  };
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
  { guild, voiceStates }: StoredGuild,
  { nick, user }: Member,
  { activities, status }: StoredPresence,
  { index, origin }: { readonly index: number; readonly origin: string },
): GuildWidgetMember {
  const voice = voiceStates.get(user.id);
  const [activity] = activities;
  // Anybody can ask for it, so that it must not tell who the member is.
  const key = createHash("sha256").update(`${guild.id} ${user.id}`).digest("hex");
  return {
    id: String(index),
    username: nick ?? user.global_name ?? user.username,
    discriminator: "0000",
    avatar: null,
    status,
    avatar_url: `${origin}/widget-avatars/${key}`,
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
