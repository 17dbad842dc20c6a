import type { ModifyChannelBody } from "../../../../generated/bodies/channel.ts";
import type { SetVoiceChannelStatusBody } from "../../../../generated/bodies/voice.ts";
import { deleteChannel, updateChannel } from "../../domain/channels.ts";
import { announceTyping } from "../../domain/typing.ts";
import { setVoiceStatus } from "../../domain/voice.ts";
import type { Handlers } from "../handlers.ts";
import { channelFields } from "./channel-fields.ts";

/** Answers routes of the page `channel`. */
export const channelHandlers: Handlers = {
  getChannel: (call) => call.channel(),

  modifyChannel(call) {
    return updateChannel(call.world, call.channel(), channelFields(call.body<ModifyChannelBody>()));
  },

  deleteChannel: (call) => deleteChannel(call.world, call.channel()),

  setVoiceChannelStatus(call) {
    setVoiceStatus(call.world, call.channel(), call.body<SetVoiceChannelStatusBody>().status);
    return undefined;
  },

  triggerTypingIndicator(call) {
    announceTyping(call.world, call.channel(), call.user());
    return undefined;
  },
};
