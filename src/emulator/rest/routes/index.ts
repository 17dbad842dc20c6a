import type { Handlers } from "../handlers.ts";
import { auditLogHandlers } from "./audit-log.ts";
import { channelHandlers } from "./channel.ts";
import { gatewayHandlers } from "./gateway.ts";
import { guildHandlers } from "./guild.ts";
import { guildChannelHandlers } from "./guild-channel.ts";
import { messageHandlers } from "./message.ts";
import { pinHandlers } from "./pin.ts";
import { pollHandlers } from "./poll.ts";
import { reactionHandlers } from "./reaction.ts";
import { roleHandlers } from "./role.ts";
import { soundboardHandlers } from "./soundboard.ts";
import { threadHandlers } from "./thread.ts";
import { userHandlers } from "./user.ts";
import { voiceHandlers } from "./voice.ts";
import { webhookHandlers } from "./webhook.ts";

/** Every route that the emulator answers from what it keeps, by name. */
export const handlers: Handlers = {
  ...auditLogHandlers,
  ...channelHandlers,
  ...gatewayHandlers,
  ...guildHandlers,
  ...guildChannelHandlers,
  ...messageHandlers,
  ...pinHandlers,
  ...pollHandlers,
  ...reactionHandlers,
  ...roleHandlers,
  ...soundboardHandlers,
  ...threadHandlers,
  ...userHandlers,
  ...voiceHandlers,
  ...webhookHandlers,
};
