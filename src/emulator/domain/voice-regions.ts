import type { VoiceRegion } from "../../../generated/models/voice.ts";

const NAMES: readonly (readonly [string, string])[] = [
  ["rotterdam", "Rotterdam"],
  ["brazil", "Brazil"],
  ["japan", "Japan"],
  ["us-east", "US East"],
  ["us-west", "US West"],
];

/** Places where voice channels can be hosted here; which there are, every Discord says for itself. The first is nearest. */
export const voiceRegions: readonly VoiceRegion[] = NAMES.map(([id, name], index) => ({
  id,
  name,
  optimal: index === 0,
  deprecated: false,
  custom: false,
}));
