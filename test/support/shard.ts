import { type EventName, Shard, type ShardOptions } from "evenfall/gateway";
import { ManualClock } from "./clock.ts";
import { type FakeClient, type FakeGateway, until } from "./gateway.ts";

/** The token of every shard that is made here. */
export const token = "secret-token";
const intents: readonly ["Guilds", "GuildMessages"] = ["Guilds", "GuildMessages"];

/** A shard of a {@link FakeGateway}, and the clock it goes by. */
export interface MadeShard<Names extends EventName = EventName, Lifecycle extends boolean = false> {
  readonly clock: ManualClock;
  readonly shard: Shard<typeof intents, Names, Lifecycle>;
}

/** A shard that goes by a clock of its own, waits for no queue and knows no chance. */
export function makeShard<Names extends EventName = EventName, Lifecycle extends boolean = false>(
  gateway: Pick<FakeGateway, "url">,
  options: Partial<ShardOptions<typeof intents, Names, Lifecycle>> = {},
): MadeShard<Names, Lifecycle> {
  const clock = new ManualClock();
  const shard = new Shard<typeof intents, Names, Lifecycle>({
    token,
    intents,
    url: gateway.url,
    clock,
    compression: "none",
    queue: "none",
    random: () => 0.5,
    date: () => 1_000_000 + clock.now(),
    ...options,
  });
  return { clock, shard };
}

/** Makes a shard and starts it. It has connected, as the first client of the gateway, and waits for Hello. */
export async function startShard<Names extends EventName = EventName, Lifecycle extends boolean = false>(
  gateway: FakeGateway,
  options: Partial<ShardOptions<typeof intents, Names, Lifecycle>> = {},
): Promise<MadeShard<Names, Lifecycle> & { readonly client: FakeClient }> {
  const made = makeShard(gateway, options);
  made.shard.start();
  return { ...made, client: await gateway.client() };
}

/** Cuts the connection of a shard once it is ready, until the shard waits to open another. */
export async function cut(shard: { readonly phase: string }, client: FakeClient): Promise<void> {
  await until(() => shard.phase === "ready");
  client.socket.terminate();
  await until(() => shard.phase === "waiting");
}
