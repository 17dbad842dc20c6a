import { command } from "../../generated/commands.ts";
import type { Identify } from "../../generated/bodies/gateway.ts";
import type { IntentName } from "../../generated/events/map.ts";
import { Intent } from "../../generated/models/intents.ts";
import type { ShardId } from "./shard-id.ts";

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

/** All that starting a session takes. */
export interface IdentifyFacts extends IdentifyOptions {
  readonly token: string;
  readonly intents: readonly IntentName[];
}

/** Writes the frame that starts a session. */
export function identifyFrame(facts: IdentifyFacts, shard: ShardId): string {
  return JSON.stringify(command("Identify", identify(facts, shard)));
}

/** Whether nothing is said but what the shard knows itself, so that there is nothing to check. */
export function isPlain({ presence, largeThreshold, properties, capabilities }: IdentifyFacts): boolean {
  return [presence, largeThreshold, properties, capabilities].every((value) => value === undefined);
}

/** Rejects with a `ValidationError` when Discord would not take the frame. */
export async function checkIdentify(facts: IdentifyFacts, shard: ShardId): Promise<void> {
  const { validateCommand } = await import("../validate/index.ts");
  // A token can only be right or wrong for Discord, and has no place in an error.
  await validateCommand("Identify", { ...identify(facts, shard), token: "" });
}

function identify(facts: IdentifyFacts, shard: ShardId): Identify {
  const { token, intents, presence, largeThreshold, properties, capabilities } = facts;
  return {
    token: bareToken(token),
    intents: intentBits(intents),
    properties: properties ?? { os: process.platform, browser: "evenfall", device: "evenfall" },
    shard,
    presence,
    large_threshold: largeThreshold,
    capabilities,
  };
}

/** Writes the frame that takes a session up again after the event with number `sequence`. */
export function resumeFrame(token: string, sessionId: string, sequence: number): string {
  return JSON.stringify(command("Resume", { token: bareToken(token), session_id: sessionId, seq: sequence }));
}

/** Writes the frame that says that the client is alive, and which event it has heard of last. */
export function heartbeatFrame(sequence: number | null): string {
  return JSON.stringify(command("Heartbeat", sequence));
}

/** A token without `Bot `: only HTTP wants the word before it. */
export function bareToken(token: string): string {
  return token.replace(/^Bot /, "");
}

/** The bits of some intents. */
export function intentBits(names: readonly IntentName[]): number {
  return names.reduce((bits, name) => bits | Intent[name], 0);
}
