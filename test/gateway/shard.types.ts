/** Compiled, not run: what a shard yields follows from the names of its intents. */
import { type EventsOf, guildId, Shard, ShardGroup } from "evenfall/gateway";
import type { Id, Message } from "evenfall/model";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function assert<_Holds extends true>(): void {}

export async function literalNames(): Promise<void> {
  const shard = new Shard({ token: "", intents: ["GuildMessages", "MessageContent"] });
  for await (const event of shard) {
    if (event.type === "MESSAGE_CREATE") {
      const message: Message = event.data;
      assert<Equal<typeof event.sequence, number>>();
      void message;
    } else if (event.type === "READY") {
      assert<Equal<typeof event.data.session_id, string>>();
    }
    // @ts-expect-error these intents deliver no guilds
    if (event.type === "GUILD_CREATE") return;
    // @ts-expect-error nor presences
    if (event.type === "PRESENCE_UPDATE") return;
  }
}

export function namesMustExist(): void {
  // @ts-expect-error there is no such intent
  void new Shard({ token: "", intents: ["GuildMesages"] });
}

export async function alwaysDelivered(): Promise<void> {
  for await (const event of new Shard({ token: "", intents: [] })) {
    if (event.type === "INTERACTION_CREATE") assert<Equal<typeof event.type, "INTERACTION_CREATE">>();
    // @ts-expect-error without intents there are no messages
    if (event.type === "MESSAGE_CREATE") return;
  }
}

export async function whateverArrivesHasAGuildOrNone(): Promise<void> {
  for await (const event of new Shard({ token: "", intents: ["Guilds"], lifecycle: true })) {
    const guild: Id<"Guild"> | undefined = guildId(event);
    void guild;
  }
}

assert<Equal<EventsOf<["Guilds"]>, EventsOf<"Guilds">>>();

export async function eventsByName(): Promise<void> {
  const shard = new Shard({ token: "", intents: ["GuildMessages"], events: ["MESSAGE_CREATE"] });
  for await (const event of shard) {
    if (event.type === "MESSAGE_CREATE") {
      const message: Message = event.data;
      void message;
    }
    // @ts-expect-error it was not asked for
    if (event.type === "MESSAGE_DELETE") return;
  }
}

export async function commandsByName(shard: Shard<["Guilds"]>): Promise<void> {
  await shard.send("RequestSoundboardSounds", { guild_ids: ["1"] });
  // @ts-expect-error what another command carries
  await shard.send("UpdateVoiceState", { guild_ids: ["1"] });
  // @ts-expect-error the shard sends it itself
  await shard.send("Identify", { token: "" });
}

export async function lifecycle(): Promise<void> {
  const shard = new Shard({ token: "", intents: ["Guilds"], lifecycle: true });
  for await (const event of shard) {
    if (event.type === "shard:disconnected") {
      assert<Equal<typeof event.data.next, "resume" | "identify" | "end">>();
    } else if (event.type === "GUILD_CREATE") {
      assert<Equal<typeof event.sequence, number>>();
    }
  }
  for await (const event of new Shard({ token: "", intents: ["Guilds"] })) {
    // @ts-expect-error it was not asked for
    if (event.type === "shard:disconnected") return;
  }
}

export async function groups(): Promise<void> {
  for await (const [shard, event] of new ShardGroup({ token: "", intents: ["GuildMessages"], shards: [[0, 1]] })) {
    const one: Shard<readonly ["GuildMessages"]> = shard;
    void one;
    if (event.type === "MESSAGE_CREATE") {
      const message: Message = event.data;
      void message;
    } else if (event.type === "shard:failed") {
      assert<Equal<typeof event.data.error, unknown>>();
    }
    // @ts-expect-error these intents deliver no guilds
    if (event.type === "GUILD_CREATE") return;
  }
}
