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
  /** @default the operating system, and `evenfall` */
  readonly properties?: Identify["properties"] | undefined;
}

/** Writes the frame that starts a session. */
export function identifyFrame(
  options: IdentifyOptions & { readonly token: string; readonly intents: readonly IntentName[] },
  shard: readonly [number: number, total: number],
): string {
  const { presence, largeThreshold, properties } = options;
  const frame = command("Identify", {
    // Only HTTP wants the word before it.
    token: options.token.replace(/^Bot /, ""),
    intents: intentBits(options.intents),
    properties: properties ?? { os: process.platform, browser: "evenfall", device: "evenfall" },
    shard,
    presence,
    large_threshold: largeThreshold,
  });
  return JSON.stringify(frame);
}

/** The bits of some intents. */
export function intentBits(names: readonly IntentName[]): number {
  return names.reduce((bits, name) => bits | Intent[name], 0);
}
