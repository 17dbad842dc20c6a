import type { ShardId } from "./shard-id.ts";

/** What decides when a shard may identify, as `evenfall/queue` has it. */
export interface IdentifyTurns {
  /** Waits until `shard` may identify. A rejection other than the signal's reason ends the shard. */
  waitForIdentify(shard: ShardId, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
  /** Rejects when `count` more identifies are not to be had; asked before a connection is opened that needs one. */
  check?(count?: number, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
}
