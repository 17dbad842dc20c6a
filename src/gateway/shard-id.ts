/** Number of a shard and of all shards. */
export type ShardId = readonly [number: number, total: number];
