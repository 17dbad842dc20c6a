import type { GetChannelPinsQuery } from "../../../../generated/bodies/message.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { findGuild, findMessage } from "../../domain/find.ts";
import { pin, pinsOf, unpin } from "../../domain/pins.ts";
import { requireActive } from "../../domain/threads.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `message` that are about pins, the older ones included. */
export const pinHandlers: Handlers = {
  getChannelPins(call) {
    const { before } = call.query<GetChannelPinsQuery>();
    const limit = call.limit();
    const until = before === undefined ? Infinity : Date.parse(before);
    const pins = pinsOf(call.world, call.channel()).filter(({ pinned_at: at }) => Date.parse(at) < until);
    return { items: pins.slice(0, limit), has_more: pins.length > limit };
  },

  getPinnedMessages: (call) => pinsOf(call.world, call.channel()).map(({ message }) => message),

  pinMessage: pinMessage,
  pinMessageLegacy: pinMessage,
  unpinMessage: unpinMessage,
  unpinMessageLegacy: unpinMessage,
};

function pinMessage(call: Call): undefined {
  setPin(call, AuditLogEvent.MessagePin);
}

function unpinMessage(call: Call): undefined {
  setPin(call, AuditLogEvent.MessageUnpin);
}

function setPin(call: Call, action: typeof AuditLogEvent.MessagePin | typeof AuditLogEvent.MessageUnpin): void {
  const channel = call.channel();
  requireActive(channel);
  const stored = findMessage(call.world, channel.id, call.id("message_id"));
  const { author, id } = stored.message;
  const changed =
    action === AuditLogEvent.MessagePin
      ? pin(call.world, channel, stored, call.user())
      : unpin(call.world, channel, stored);
  if (!changed || !("guild_id" in channel)) return;
  const options = { channel_id: channel.id, message_id: id };
  call.audit(findGuild(call.world, channel.guild_id), { action, target: author.id, options });
}
