import { ChannelType } from "../../../generated/models/channel.ts";
import type { StoredChannel, StoredGuildChannel, StoredThread, World } from "../state/world.ts";
import { audienceOf, guildAudience } from "./audience.ts";
import { childrenOf, threadsOf, updateChannel } from "./channels.ts";
import { isGuildChannel, isThread } from "./permissions.ts";
import { closeStage } from "./stages.ts";
import { asSeen } from "./visibility.ts";
import { moveInVoice } from "./voice.ts";
import { webhooksOf } from "./webhooks.ts";

/** Removes a channel with what is in it. A direct one is only closed, of which nobody is told. */
export function deleteChannel(world: World, channel: StoredChannel): void {
  if (isThread(channel)) deleteThread(world, channel);
  else if (isGuildChannel(channel)) deleteGuildChannel(world, channel);
  else forget(world, channel);
}

function deleteThread(world: World, channel: StoredThread): void {
  const to = audienceOf(world, channel);
  forget(world, channel);
  const { guild_id: guildId, id, parent_id: parentId, type } = channel;
  world.fire({ type: "THREAD_DELETE", to, data: { id, guild_id: guildId, parent_id: parentId, type } });
}

/** The channels of a category stay, in no category; the threads of a channel go with it. */
function deleteGuildChannel(world: World, channel: StoredGuildChannel): void {
  const stored = world.guilds.get(channel.guild_id);
  for (const [userId, state] of stored?.voiceStates ?? []) {
    if (stored === undefined || state.channel_id !== channel.id) continue;
    moveInVoice(world, stored, userId, undefined, { sessionId: "", selfDeaf: false, selfMute: false });
  }
  const stage = stored?.stages.get(channel.id);
  if (stored !== undefined && stage !== undefined) closeStage(world, stored, stage);
  const data = asSeen(world, channel);
  const children = channel.type === ChannelType.GuildCategory ? childrenOf(world, channel) : [];
  for (const thread of threadsOf(world, channel.guild_id)) {
    if (thread.parent_id === channel.id) forget(world, thread);
  }
  forget(world, channel);
  world.voiceChannels.delete(channel.id);
  for (const { channelId, code } of world.invites.values()) if (channelId === channel.id) world.invites.delete(code);
  for (const { id } of webhooksOf(world, channel.id)) world.webhooks.delete(id);
  world.fire({ type: "CHANNEL_DELETE", to: guildAudience(world, channel.guild_id), data });
  for (const child of children) updateChannel(world, child, { parent_id: null });
}

function forget(world: World, { id }: StoredChannel): void {
  world.channels.delete(id);
  world.messages.delete(id);
  world.threadMembers.delete(id);
  world.slowedPosts.delete(id);
}
