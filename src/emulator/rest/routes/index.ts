import type { Handlers } from "../handlers.ts";
import { auditLogHandlers } from "./audit-log.ts";
import { banHandlers } from "./ban.ts";
import { channelHandlers } from "./channel.ts";
import { emojiHandlers } from "./emoji.ts";
import { gatewayHandlers } from "./gateway.ts";
import { guildHandlers } from "./guild.ts";
import { memberHandlers } from "./member.ts";
import { messageHandlers } from "./message.ts";
import { pruneHandlers } from "./prune.ts";
import { roleHandlers } from "./role.ts";
import { scheduledEventHandlers } from "./scheduled-event.ts";
import { soundboardHandlers } from "./soundboard.ts";
import { stickerHandlers } from "./sticker.ts";
import { userHandlers } from "./user.ts";

/** Every route that the emulator answers from what it keeps, by name. */
export const handlers: Handlers = {
  ...auditLogHandlers,
  ...banHandlers,
  ...channelHandlers,
  ...emojiHandlers,
  ...gatewayHandlers,
  ...guildHandlers,
  ...memberHandlers,
  ...messageHandlers,
  ...pruneHandlers,
  ...roleHandlers,
  ...scheduledEventHandlers,
  ...soundboardHandlers,
  ...stickerHandlers,
  ...userHandlers,
};
