import type { VoiceState } from "../../../../generated/models/voice.ts";
import type { Id } from "../../../base/id.ts";
import { problem } from "../../problem.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";

/** Answers routes of the page `voice`. */
export const voiceHandlers: Handlers = {
  getCurrentUserVoiceState: (call) => voiceState(call, call.user().id),
  getUserVoiceState: (call) => voiceState(call, call.id("user_id")),
};

/** How a user is in a voice channel of the guild, or Discord's refusal. */
function voiceState(call: Call, userId: Id<"User">): VoiceState {
  const state = call.guild().voiceStates.get(userId);
  if (state === undefined) throw problem(404, "UnknownVoiceState");
  return state;
}
