import type { ShardId } from "../queue/index.ts";
import { GatewayError } from "./error.ts";

export type { ShardId } from "../queue/index.ts";

/** Refuses a number of a shard that cannot be. */
export function checkShardId([number, total]: ShardId): void {
  if (Number.isSafeInteger(number) && Number.isSafeInteger(total) && number >= 0 && number < total) return;
  throw new GatewayError(
    "GATEWAY_INPUT",
    `There is no shard [${number}, ${total}]. The first is [0, total], the last [total - 1, total].`,
  );
}
