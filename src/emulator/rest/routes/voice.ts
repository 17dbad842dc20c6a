import type { ModifyCurrentUserVoiceStateBody, ModifyUserVoiceStateBody } from "../../../../generated/bodies/voice.ts";
import type { VoiceState } from "../../../../generated/models/voice.ts";
import type { Id } from "../../../base/id.ts";
import { findUser } from "../../domain/find.ts";
import { setStagePlace, stageOf, type StageSeat } from "../../domain/voice.ts";
import { voiceRegions } from "../../domain/voice-regions.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `voice`, and the one by which a guild lists its regions. */
export const voiceHandlers: Handlers = {
  getCurrentUserVoiceState: (call) => voiceState(call, call.user().id),
  getUserVoiceState: (call) => voiceState(call, call.id("user_id")),
  listVoiceRegions: () => voiceRegions,

  getGuildVoiceRegions(call) {
    call.guild();
    return voiceRegions;
  },

  modifyCurrentUserVoiceState(call) {
    const guild = call.guild();
    const body = call.body<ModifyCurrentUserVoiceStateBody>();
    const { channel, state } = stagePlace(call, guild, call.user().id, body.channel_id);
    const { request_to_speak_timestamp: asked, suppress } = body;
    if (suppress === false) call.require("MuteMembers", { guild, channel });
    if (typeof asked === "string") call.require("RequestToSpeak", { guild, channel });
    const request = asked === undefined || asked === null ? asked : new Date(asked).toISOString();
    setStagePlace(call.world, guild, state, defined({ suppress, request_to_speak_timestamp: request }));
    return undefined;
  },

  modifyUserVoiceState(call) {
    const guild = call.guild();
    const { channel_id: channelId, suppress } = call.body<ModifyUserVoiceStateBody>();
    const { channel, state } = stagePlace(call, guild, call.id("user_id"), channelId);
    call.require("MuteMembers", { guild, channel });
    if (suppress === undefined) return undefined;
    // People are invited to speak, and take the place themselves; bots are put there.
    const isInvited = !suppress && findUser(call.world, state.user_id).bot !== true;
    const request = isInvited ? new Date(call.world.time.nowMs).toISOString() : null;
    setStagePlace(call.world, guild, state, { suppress, request_to_speak_timestamp: request });
    return undefined;
  },
};

/** How a user is in a voice channel of the guild, or Discord's refusal. */
function voiceState(call: Call, userId: Id<"User">): VoiceState {
  const state = call.guild().voiceStates.get(userId);
  if (state === undefined) throw problem(404, "UnknownVoiceState");
  return state;
}

/** How a user is on the stage that they are connected to, which has to be the one that the body names, if it does. */
function stagePlace(call: Call, guild: StoredGuild, userId: Id<"User">, wanted: string | undefined): StageSeat {
  const seat = stageOf(call.world, guild, userId);
  if (wanted !== undefined && wanted !== seat.channel.id) throw problem(400, "UserNotInVoice");
  return seat;
}
