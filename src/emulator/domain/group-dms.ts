import { ChannelType, type GroupDmChannel } from "../../../generated/models/channel.ts";
import { MessageType } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { problem } from "../problem.ts";
import type { StoredChannel, World } from "../state/world.ts";
import { postMessage } from "./messages.ts";

/** Makes a group of direct messages that the bot owns; it is not among the recipients. */
export function createGroup(world: World, recipients: readonly User[]): GroupDmChannel {
  const { application, bot, channels, ids } = world;
  const isRepeated = new Set(recipients.map(({ id }) => id)).size < recipients.length;
  if (isRepeated) throw problem(400, "InvalidRecipients");
  if (recipients.length > constants.groupDmMaxRecipients) throw problem(400, "MaximumRecipients");
  if ([...channels.values()].filter(isGroup).length >= constants.userMaxGroupDms) throw problem(400, "MaximumGroupDms");
  const group: GroupDmChannel = {
    id: ids.next(),
    type: ChannelType.GroupDm,
    name: null,
    icon: null,
    owner_id: bot.id,
    application_id: application.id,
    managed: true,
    last_message_id: null,
    recipients,
    flags: 0,
  };
  channels.set(group.id, group);
  return group;
}

/** Gives a group a name or a picture. A message says who did so, which is all that is told of it. */
export function updateGroup(
  world: World,
  group: GroupDmChannel,
  user: User,
  fields: Partial<Pick<GroupDmChannel, "icon" | "name">>,
): GroupDmChannel {
  const changed: GroupDmChannel = { ...group, ...fields };
  world.channels.set(group.id, changed);
  if (changed.name !== group.name) {
    postMessage(world, changed, user, { type: MessageType.ChannelNameChange, content: changed.name ?? "" });
  }
  if (changed.icon !== group.icon) postMessage(world, changed, user, { type: MessageType.ChannelIconChange });
  return changed;
}

/** Adds a user to a group. Who is in it already stays so. */
export function addRecipient({ channels }: World, group: GroupDmChannel, user: User): void {
  const { recipients = [] } = group;
  if (recipients.some(({ id }) => id === user.id)) return;
  if (recipients.length >= constants.groupDmMaxRecipients) throw problem(400, "MaximumRecipients");
  channels.set(group.id, { ...group, recipients: [...recipients, user] });
}

/** Takes a user out of a group. */
export function removeRecipient({ channels }: World, group: GroupDmChannel, user: User): void {
  const { recipients = [] } = group;
  const rest = recipients.filter(({ id }) => id !== user.id);
  if (rest.length === recipients.length) throw problem(400, "InvalidRecipients");
  channels.set(group.id, { ...group, recipients: rest });
}

/** Whether a channel is a group of direct messages. */
export function isGroup(channel: StoredChannel): channel is GroupDmChannel {
  return channel.type === ChannelType.GroupDm;
}
