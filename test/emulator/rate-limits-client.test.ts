import { Emulator, type RateLimits } from "evenfall/emulator";
import { ApiError, HttpClient, noRetries } from "evenfall/http";
import type { Id } from "evenfall/model";
import { MemoryRateLimiter } from "evenfall/ratelimit";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { Random } from "../support/random.ts";

const LATENCY_MS = 80;

/**
 * The client with its limiter and the emulator with its limits, over real sockets, by one clock that moves only when
 * nothing is on the wire. Requests and answers each take half of the latency.
 */
async function start(rateLimits: RateLimits) {
  const clock = new ManualClock();
  const emulator = await Emulator.start({ clock, rateLimits });
  const limiter = new MemoryRateLimiter({ clock });
  let onWire = 0;
  const http = new HttpClient({
    token: emulator.token,
    baseUrl: emulator.restUrl,
    retry: noRetries,
    rateLimiter: {
      async acquire(request, options) {
        const permit = await limiter.acquire(request, options);
        await new Promise<void>((resolve) => clock.after(LATENCY_MS / 2, resolve));
        onWire += 1;
        return {
          done(said) {
            onWire -= 1;
            clock.after(LATENCY_MS / 2, () => {
              permit.done(said);
            });
          },
        };
      },
    },
  });

  /** Lets all requests end, with time going on as it has to; why some failed. */
  async function settle(requests: readonly Promise<unknown>[]): Promise<readonly unknown[]> {
    let ended = 0;
    const failures: unknown[] = [];
    for (const request of requests) {
      request
        .catch((error: unknown) => {
          failures.push(error);
        })
        .finally(() => {
          ended += 1;
        });
    }
    while (ended < requests.length) {
      await new Promise((resolve) => setImmediate(resolve));
      if (onWire === 0 && clock.next !== undefined) clock.advance(clock.next);
    }
    return failures;
  }

  return { clock, emulator, http, limiter, settle };
}

interface Channel {
  readonly id: Id<"Channel">;
  readonly messages: readonly Id<"Message">[];
}

/** What a bot does all day, in one of its channels. */
function deeds(http: HttpClient, { botId, guildId }: Emulator, random: Random) {
  const first = ({ messages }: Channel): Id<"Message"> => random.pick(messages);
  const all: readonly ((channel: Channel) => Promise<unknown>)[] = [
    ({ id }) => http.createMessage(id, { content: "Hello" }),
    ({ id }) => http.createMessage(id, { content: "Hello again" }),
    (channel) => http.editMessage(channel.id, first(channel), { content: "Edited" }),
    (channel) => http.createReaction(channel.id, first(channel), "👍"),
    (channel) => http.deleteOwnReaction(channel.id, first(channel), "👍"),
    ({ id }) => http.triggerTypingIndicator(id),
    ({ id }) => http.getChannelMessages(id),
    ({ id }) => http.getChannel(id),
    ({ id }) => http.modifyChannel(id, { nsfw: false }),
    () => http.getGuild(guildId),
    () => http.getGuildRoles(guildId),
    () => http.getUser(botId),
    () => http.getCurrentUser(),
  ];
  return all;
}

/** Makes channels with messages to work in. */
async function prepare({ emulator, http, settle }: Awaited<ReturnType<typeof start>>, count: number) {
  const channels: Channel[] = [];
  for (let i = 0; i < count; i += 1) {
    await settle([
      http.createGuildChannel(emulator.guildId, { name: `channel-${i}` }).then(async ({ id }) => {
        const messages: Id<"Message">[] = [];
        for (const content of ["one", "two"]) messages.push((await http.createMessage(id, { content })).id);
        channels.push({ id, messages });
      }),
    ]);
  }
  return channels;
}

describe("the client's limiter and the emulator's limits", () => {
  test.each<[string, RateLimits]>([
    ["like Discord's", "default"],
    ["a quarter of that", "strict"],
  ])("let 2,500 requests of a dozen routes through without a 429: %s", { timeout: 60_000 }, async (_name, limits) => {
    const world = await start(limits);
    const { clock, emulator, http, limiter, settle } = world;
    await using _ = emulator;
    const random = new Random(7);
    const channels = await prepare(world, 12);
    // Which routes share a bucket cannot be known before each of them was answered once.
    for (const deed of deeds(http, emulator, random)) {
      await settle(channels.slice(0, 1).map(deed));
      clock.advance(1_000);
    }
    const before = emulator.rest.stats;

    const requests = Array.from({ length: 2_500 }, () => {
      return random.pick(deeds(http, emulator, random))(random.pick(channels));
    });
    const failures = await settle(requests);
    // Reactions are taken back that were not there, which is counted like any other request.
    expect(failures.filter((error) => !(error instanceof ApiError && error.status === 400))).toEqual([]);
    const { limited, invalid, requests: seen } = emulator.rest.stats;
    expect(limited).toEqual({ user: 0, global: 0, shared: 0, subLimit: 0 });
    expect(invalid).toBe(0);
    expect(seen - before.requests).toBe(2_500);
    // The last answer is still on its way to the limiter.
    clock.advance(LATENCY_MS);
    expect(limiter.stats).toMatchObject({ waiting: 0, inFlight: 0 });
  });

  test("meet where the limiter cannot know: at most one 429 for each sub-limit", async () => {
    const world = await start("default");
    const { emulator, http, settle } = world;
    await using _ = emulator;
    const channels = await prepare(world, 3);
    const rename = (name: string) => channels.map(({ id }) => http.modifyChannel(id, { name }));
    await settle(rename("one"));
    await settle(rename("two"));
    expect(await settle(rename("three"))).toHaveLength(3);
    expect(emulator.rest.stats.limited).toMatchObject({ user: 0, global: 0, subLimit: 3 });
    const later = rename("four");
    expect(await settle(later)).toHaveLength(0);
    expect(emulator.rest.stats.limited).toMatchObject({ subLimit: 3 });
  });

  test.each(["shared", "user", "global"] as const)(
    "wait out a limit of the scope %s that others have used up, after one 429",
    async (scope) => {
      const world = await start("default");
      const { clock, emulator, http, settle } = world;
      await using _ = emulator;
      const [channel] = await prepare(world, 1);
      if (channel === undefined) throw new Error("There is no channel.");
      const post = () => http.createMessage(channel.id, { content: "Hello" });
      clock.advance(10_000);
      emulator.rest.hold({ scope, forMs: 7_300 });
      const heldUntil = clock.now() + 7_300;
      expect(await settle([post()])).toHaveLength(1);
      expect(await settle([post(), post()])).toHaveLength(0);
      expect(clock.now()).toBeGreaterThanOrEqual(heldUntil);
      expect(emulator.rest.stats.limited[scope]).toBe(1);
    },
  );
});
