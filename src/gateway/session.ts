import { isAddress } from "./address.ts";
import { GatewayError } from "./error.ts";
import type { ShardId } from "./shard-id.ts";

/** What Discord calls a session: what a connection takes up again where another one was lost. */
export interface Session {
  readonly id: string;
  /** Where Discord wants it resumed. Absent when it did not say, or when it is not to be followed. */
  readonly resumeUrl: string | undefined;
}

/** A session as JSON, for another process to resume. Of one shard, and not a secret by itself: it takes the token too. */
export interface SessionSnapshot {
  readonly version: 1;
  readonly shard: ShardId;
  readonly sessionId: string;
  /** Number of the last event that the consumer took; 0 when it took none. */
  readonly sequence: number;
  readonly resumeUrl: string | null;
  /** Unix milliseconds at which the session was last heard of. */
  readonly at: number;
}

/** Checks what was kept of a session. */
export function readSnapshot(value: unknown, shard: ShardId): SessionSnapshot {
  if (typeof value !== "object" || value === null) throw unreadable("it is no object");
  // Only a view: each field is checked below.
  const snapshot = value as Readonly<Record<keyof SessionSnapshot, unknown>>;
  const { version, sessionId, sequence, resumeUrl, at } = snapshot;
  if (version !== 1) throw unreadable("its version is not 1");
  if (typeof sessionId !== "string" || sessionId === "") throw unreadable("`sessionId` must be a text");
  if (!Number.isSafeInteger(sequence) || Number(sequence) < 0) throw unreadable("`sequence` must be a whole number");
  if (resumeUrl !== null && !(typeof resumeUrl === "string" && isAddress(resumeUrl))) {
    throw unreadable("`resumeUrl` must be an address or null");
  }
  if (!Number.isFinite(at)) throw unreadable("`at` must be a time");
  const of: unknown = snapshot.shard;
  if (!Array.isArray(of) || of[0] !== shard[0] || of[1] !== shard[1]) {
    throw unreadable(`it is of shard ${JSON.stringify(of)}, not of [${shard.join(", ")}]`);
  }
  return { version, shard, sessionId, sequence: Number(sequence), resumeUrl, at: Number(at) };
}

function unreadable(why: string): GatewayError {
  return new GatewayError(
    "GATEWAY_SNAPSHOT",
    `The session to resume cannot be used: ${why}. Pass what \`suspend\` of the same shard gave, or leave \`resume\` out.`,
  );
}
