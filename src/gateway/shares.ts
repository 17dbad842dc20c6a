import type { GatewayBot } from "../../generated/models/gateway.ts";
import { GatewayError } from "./error.ts";
import type { ShardId } from "./shard-id.ts";

/** The shards that Discord recommends: pass what `GET /gateway/bot` says. */
export function recommendedShards({ shards }: Pick<GatewayBot, "shards">): readonly ShardId[] {
  return shardRange(0, shards, shards);
}

/** The shards from `start` up to but not including `end`, of `total`. */
export function shardRange(start: number, end: number, total: number): readonly ShardId[] {
  const whole = [start, end, total].every((value) => Number.isSafeInteger(value));
  if (!whole || start < 0 || start > end || end > total || total < 1) {
    throw new GatewayError("GATEWAY_INPUT", `There are no shards from ${start} to ${end} of ${total}.`);
  }
  return Array.from({ length: end - start }, (_, index) => [start + index, total]);
}

/** The share of one of several processes: shards in a row, the first processes with one more where it does not come out even. */
export function shardBucket(bucket: number, buckets: number, total: number): readonly ShardId[] {
  if (!Number.isSafeInteger(bucket) || !Number.isSafeInteger(buckets) || bucket < 0 || bucket >= buckets) {
    throw new GatewayError("GATEWAY_INPUT", `There is no bucket ${bucket} of ${buckets}; the first is 0.`);
  }
  const size = Math.floor(total / buckets);
  const rest = total % buckets;
  const start = bucket * size + Math.min(bucket, rest);
  return shardRange(start, start + size + (bucket < rest ? 1 : 0), total);
}
