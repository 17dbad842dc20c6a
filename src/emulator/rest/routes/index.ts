import type { Handlers } from "../handlers.ts";
import { applicationCommandHandlers } from "./application-command.ts";
import { auditLogHandlers } from "./audit-log.ts";
import { channelHandlers } from "./channel.ts";
import { gatewayHandlers } from "./gateway.ts";
import { guildHandlers } from "./guild.ts";
import { messageHandlers } from "./message.ts";
import { roleHandlers } from "./role.ts";
import { soundboardHandlers } from "./soundboard.ts";
import { userHandlers } from "./user.ts";

/** Every route that the emulator answers from what it keeps, by name. */
export const handlers: Handlers = {
  ...applicationCommandHandlers,
  ...auditLogHandlers,
  ...channelHandlers,
  ...gatewayHandlers,
  ...guildHandlers,
  ...messageHandlers,
  ...roleHandlers,
  ...soundboardHandlers,
  ...userHandlers,
};
