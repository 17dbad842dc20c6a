import { command } from "../../generated/commands.ts";
import type { Identify } from "../../generated/bodies/gateway.ts";
import type { IntentName } from "../../generated/events/map.ts";
import { Intent } from "../../generated/models/intents.ts";

/** What a shard says of itself when it starts a session. */
export interface IdentifyOptions {
  /** Presence that the bot starts with. */
  readonly presence?: Identify["presence"];
  /** Number of members above which a guild arrives without those who are offline. @default Discord's */
  readonly largeThreshold?: number | undefined;
  /** What the client can cope with, as bits of `IdentifyCapability`. */
  readonly capabilities?: Identify["capabilities"];
  /** @default the operating system, and `evenfall` */
  readonly properties?: Identify["properties"] | undefined;
}

/** Writes the frame that starts a session. */
export function identifyFrame(
  options: IdentifyOptions & { readonly token: string; readonly intents: readonly IntentName[] },
  shard: readonly [number: number, total: number],
): string {
  const { presence, largeThreshold, properties, capabilities } = options;
  const frame = command("Identify", {
    token: bareToken(options.token),
    intents: intentBits(options.intents),
    properties: properties ?? { os: process.platform, browser: "evenfall", device: "evenfall" },
    shard,
    presence,
    large_threshold: largeThreshold,
    capabilities,
  });
  return JSON.stringify(frame);
}

/** Writes the frame that takes a session up again after the event with number `sequence`. */
export function resumeFrame(token: string, sessionId: string, sequence: number): string {
  return JSON.stringify(command("Resume", { token: bareToken(token), session_id: sessionId, seq: sequence }));
}

/** Only HTTP wants the word before it. */
function bareToken(token: string): string {
  return token.replace(/^Bot /, "");
}

/** The bits of some intents. */
export function intentBits(names: readonly IntentName[]): number {
  return names.reduce((bits, name) => bits | Intent[name], 0);
}
