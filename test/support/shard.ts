import { type EventName, Shard, type ShardOptions } from "evenfall/gateway";
import { ManualClock } from "./clock.ts";
import type { FakeGateway } from "./gateway.ts";

const intents: readonly ["Guilds", "GuildMessages"] = ["Guilds", "GuildMessages"];

/** A shard of a {@link FakeGateway} that goes by a clock of its own, waits for no queue and knows no chance. */
export function makeShard<Names extends EventName = EventName, Lifecycle extends boolean = false>(
  gateway: Pick<FakeGateway, "url">,
  options: Partial<ShardOptions<typeof intents, Names, Lifecycle>> = {},
): { readonly clock: ManualClock; readonly shard: Shard<typeof intents, Names, Lifecycle> } {
  const clock = new ManualClock();
  const shard = new Shard<typeof intents, Names, Lifecycle>({
    token: "secret-token",
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
