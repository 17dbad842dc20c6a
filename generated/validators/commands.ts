// Generated from schema/gateway/commands.json by codegen/emit/validators/tables.ts. Do not edit.

import type { ValidatorPlace } from "../../src/base/validation/tables.ts";

/** Validators of the payloads that are sent to the gateway. */
export const commandValidators: Readonly<Record<string, ValidatorPlace>> = {
  Identify: ["sent/bodies/gateway", "Identify"],
  Resume: ["sent/bodies/gateway", "Resume"],
  Heartbeat: ["sent/payloads/commands", "HeartbeatData"],
  RequestGuildMembers: ["sent/bodies/gateway", "RequestGuildMembers"],
  RequestSoundboardSounds: ["sent/bodies/gateway", "RequestSoundboardSounds"],
  RequestChannelInfo: ["sent/bodies/gateway", "RequestChannelInfo"],
  UpdateVoiceState: ["sent/bodies/gateway", "UpdateVoiceState"],
  UpdatePresence: ["sent/bodies/gateway", "UpdatePresence"],
};
