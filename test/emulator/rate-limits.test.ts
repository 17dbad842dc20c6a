import { Emulator, EmulatorError, type EmulatorOptions, type RateLimits } from "evenfall/emulator";
import { JsonErrorCode } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";

/** An answer with what of it is about limits. */
interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** An emulator whose time stands still, and a client that knows nothing of limits. */
async function start(rateLimits: RateLimits, options: EmulatorOptions = {}) {
  const clock = new ManualClock();
  const emulator = await Emulator.start({ ...options, clock, rateLimits });
  async function send(method: string, path: string, body?: object, authorization?: string): Promise<Said> {
    const response = await fetch(emulator.restUrl + path, {
      method,
      headers: { authorization: authorization ?? `Bot ${emulator.token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
  }
  const messages = `/channels/${emulator.channelId}/messages`;
  const post = (channel = messages): Promise<Said> => send("POST", channel, { content: "Hello" });
  return { clock, emulator, send, post };
}

/** The same request so many times, one after the other. */
async function times(count: number, send: () => Promise<Said>): Promise<Said[]> {
  const all: Said[] = [];
  for (let i = 0; i < count; i += 1) all.push(await send());
  return all;
}

function statuses(all: readonly Said[]): readonly number[] {
  return all.map(({ status }) => status);
}

function json({ text }: Said): unknown {
  return JSON.parse(text);
}

describe("a bucket", () => {
  test("counts down in the headers of each answer, and the window begins with its first request", async () => {
    const { clock, emulator, post } = await start("default");
    await using _ = emulator;
    const first = await post();
    clock.advance(1_250.5);
    const second = await post();
    expect(first.headers).toMatchObject({
      "x-ratelimit-limit": "5",
      "x-ratelimit-remaining": "4",
      "x-ratelimit-reset-after": "5.000",
    });
    expect(second.headers).toMatchObject({ "x-ratelimit-remaining": "3", "x-ratelimit-reset-after": "3.750" });
    expect(second.headers["x-ratelimit-bucket"]).toMatch(/^[0-9a-f]{32}$/);
    expect(second.headers["x-ratelimit-reset"]).toBe(first.headers["x-ratelimit-reset"]);
    expect(second.headers).not.toHaveProperty("x-ratelimit-scope");
  });

  test("says when it resets as a time of day that goes with the header Date", async () => {
    const { emulator, post } = await start("default");
    await using _ = emulator;
    const { headers } = await post();
    const after = Number(headers["x-ratelimit-reset"]) - Date.parse(headers["date"] ?? "") / 1_000;
    // The clock stands still while a moment of the machine's passes; Date has no fractions.
    expect(after).toBeGreaterThan(-60);
    expect(after).toBeLessThanOrEqual(6.1);
  });

  test("that is empty answers 429 as documented, until its window is over", async () => {
    const { clock, emulator, post } = await start("default");
    await using _ = emulator;
    expect(statuses(await times(5, post))).toEqual([200, 200, 200, 200, 200]);
    clock.advance(435.5);
    const refused = await post();
    expect(refused.status).toBe(429);
    expect(json(refused)).toEqual({ message: "You are being rate limited.", retry_after: 4.565, global: false });
    expect(refused.headers).toMatchObject({
      "retry-after": "5",
      "x-ratelimit-limit": "5",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset-after": "4.565",
      "x-ratelimit-scope": "user",
    });
    expect(refused.headers).not.toHaveProperty("x-ratelimit-global");
    clock.advance(4_564);
    expect((await post()).status).toBe(429);
    clock.advance(1);
    expect((await post()).status).toBe(200);
    expect(emulator.rest.stats.limited).toEqual({ user: 2, global: 0, shared: 0, subLimit: 0 });
    expect(emulator.messages()).toHaveLength(6);
  });

  test("is another one for each major parameter, under the same name", async () => {
    const { emulator, post, send } = await start("default");
    await using _ = emulator;
    const { id } = json(await send("POST", `/guilds/${emulator.guildId}/channels`, { name: "two" })) as { id: string };
    const [first] = await times(5, post);
    const other = await post(`/channels/${id}/messages`);
    expect(other.headers["x-ratelimit-remaining"]).toBe("4");
    expect(other.headers["x-ratelimit-bucket"]).toBe(first?.headers["x-ratelimit-bucket"]);
  });

  test("is one for routes that share it, and for whatever is no major parameter", async () => {
    const { clock, emulator, post, send } = await start("default");
    await using _ = emulator;
    const [one, two] = (await times(2, post)).map((said) => (json(said) as { id: string }).id);
    const reaction = (id: string | undefined): string =>
      `/channels/${emulator.channelId}/messages/${id}/reactions/%F0%9F%91%8D/@me`;
    const put = await send("PUT", reaction(one));
    const removed = await send("DELETE", reaction(two));
    expect([put.status, removed.status]).toEqual([204, 429]);
    expect(removed.headers["x-ratelimit-bucket"]).toBe(put.headers["x-ratelimit-bucket"]);
    expect(json(removed)).toMatchObject({ retry_after: 0.25 });
    clock.advance(250);
    expect((await send("DELETE", reaction(one))).status).toBe(204);
  });

  test("is one for each user", async () => {
    const { emulator, send } = await start({
      buckets: [{ routes: ["getCurrentUser"], limit: 1, windowMs: 1_000 }],
    });
    await using _ = emulator;
    const asUser = (): Promise<Said> => send("GET", "/users/@me", undefined, `Bearer ${emulator.bearerToken}`);
    expect(statuses(await times(2, () => send("GET", "/users/@me")))).toEqual([200, 429]);
    expect(statuses(await times(2, asUser))).toEqual([200, 429]);
  });

  test("counts requests that are refused for other reasons, but none without authorization", async () => {
    const { emulator, post, send } = await start("default");
    await using _ = emulator;
    const path = `/channels/${emulator.channelId}/messages`;
    const wrong = await send("POST", path, { content: 5 });
    expect([wrong.status, wrong.headers["x-ratelimit-remaining"]]).toEqual([400, "4"]);
    const stranger = await send("POST", path, { content: "Hello" }, "Bot stranger");
    expect(stranger.status).toBe(401);
    expect(stranger.headers).not.toHaveProperty("x-ratelimit-bucket");
    expect((await post()).headers["x-ratelimit-remaining"]).toBe("3");
  });

  test("of emojis is one for a guild, and its headers do not tell", async () => {
    const { emulator, send } = await start("default");
    await using _ = emulator;
    const path = `/guilds/${emulator.guildId}/emojis`;
    const create = (): Promise<Said> => send("POST", path, { name: "ok", image: "data:image/png;base64,aGk=" });
    const all = await times(5, create);
    all.push(await send("DELETE", `${path}/1000000000000000000`));
    expect(all.map(({ status }) => status === 429)).toEqual([false, false, false, false, false, true]);
    expect(all.map(({ headers }) => headers["x-ratelimit-remaining"])).toEqual(Array<string>(6).fill("4"));
  });
});

describe("the global limit", () => {
  const rules: RateLimits = { requestsPerSecond: 3, unlimited: ["createMessage", "getCurrentUser"] };

  test("counts any second, and its 429 tells of no bucket", async () => {
    const { clock, emulator, post, send } = await start(rules);
    await using _ = emulator;
    await post();
    clock.advance(400);
    await times(2, () => send("GET", "/users/@me"));
    const refused = await post();
    expect(refused.status).toBe(429);
    expect(json(refused)).toEqual({ message: "You are being rate limited.", retry_after: 0.6, global: true });
    expect(refused.headers).toMatchObject({
      "retry-after": "1",
      "x-ratelimit-global": "true",
      "x-ratelimit-scope": "global",
    });
    expect(refused.headers).not.toHaveProperty("x-ratelimit-bucket");
    clock.advance(600);
    expect(statuses(await times(2, post))).toEqual([200, 429]);
    expect(emulator.rest.stats.limited).toMatchObject({ user: 0, global: 2 });
  });

  test("does not count webhooks with their tokens and interactions", async () => {
    const { emulator, post, send } = await start({ ...rules, buckets: [] });
    await using _ = emulator;
    await times(3, post);
    const path = "/webhooks/1000000000000000000/token";
    const webhook = await send("POST", path, { content: "Hello" }, "");
    const callback = await send("POST", "/interactions/1000000000000000000/token/callback", { type: 1 }, "");
    expect(webhook.status).not.toBe(429);
    expect(callback.status).not.toBe(429);
    expect((await post()).status).toBe(429);
  });

  test("is 50 a second", async () => {
    const { emulator, send } = await start({ unlimited: ["getCurrentUser"] });
    await using _ = emulator;
    const all = await Promise.all(Array.from({ length: 53 }, () => send("GET", "/users/@me")));
    expect(all.filter(({ status }) => status === 429)).toHaveLength(3);
  });
});

describe("a sub-limit", () => {
  test("lets a channel be renamed twice in ten minutes, and be changed otherwise", async () => {
    const { clock, emulator, send } = await start("default");
    await using _ = emulator;
    const change = (fields: object): Promise<Said> => send("PATCH", `/channels/${emulator.channelId}`, fields);
    await change({ name: "one" });
    await change({ topic: "two" });
    clock.advance(15_000);
    const refused = await change({ name: "three" });
    expect(refused.status).toBe(429);
    expect(refused.headers).toMatchObject({
      "retry-after": "585",
      "x-ratelimit-remaining": "4",
      "x-ratelimit-scope": "shared",
    });
    expect(json(refused)).toEqual({
      message: "The resource is being rate limited.",
      retry_after: 585,
      global: false,
      code: JsonErrorCode.ChannelWriteRateLimited,
    });
    expect((await change({ nsfw: true })).status).toBe(200);
    clock.advance(585_000);
    expect((await change({ name: "three" })).status).toBe(200);
    expect(emulator.rest.stats.limited).toEqual({ user: 0, global: 0, shared: 1, subLimit: 1 });
  });

  test("can be left out", async () => {
    const { emulator, send } = await start({ subLimits: false });
    await using _ = emulator;
    const change = (): Promise<Said> => send("PATCH", `/channels/${emulator.channelId}`, { name: "one" });
    expect(statuses(await times(3, change))).toEqual([200, 200, 200]);
  });
});

describe("a limit that others have used up", () => {
  test("of a resource refuses with the scope shared, and counts for nobody", async () => {
    const { clock, emulator, post, send } = await start("default");
    await using _ = emulator;
    emulator.rest.hold({ scope: "shared", forMs: 1_336, route: "createMessage" });
    const refused = await post();
    expect(refused.headers).toMatchObject({ "x-ratelimit-scope": "shared", "x-ratelimit-remaining": "4" });
    expect(json(refused)).toEqual({
      message: "The resource is being rate limited.",
      retry_after: 1.336,
      global: false,
    });
    expect((await send("GET", "/users/@me")).status).toBe(200);
    expect(emulator.rest.stats).toMatchObject({ invalid: 0, limited: { shared: 1 } });
    clock.advance(1_336);
    expect((await post()).status).toBe(200);
  });

  test("can be that of one channel, or the global one, without any other limits", async () => {
    const { clock, emulator, post, send } = await start("off");
    await using _ = emulator;
    emulator.rest.hold({ scope: "user", forMs: 1_000, params: { channel_id: emulator.channelId } });
    expect([(await post()).status, (await send("GET", "/users/@me")).status]).toEqual([429, 200]);
    clock.advance(1_000);
    emulator.rest.hold({ scope: "global", forMs: 1_000 });
    expect([(await post()).status, (await send("GET", "/users/@me")).status]).toEqual([429, 429]);
    clock.advance(1_000);
    expect((await post()).status).toBe(200);
  });
});

describe("requests that should not have been made", () => {
  const limited = { requestsPerSecond: 1, unlimited: ["getCurrentUser"] } as const;

  test.each<[number, RateLimits & object, string, string, string | undefined]>([
    [401, {}, "GET", "/users/@me", "Bot stranger"],
    [403, {}, "PATCH", "/channels/{channel}", undefined],
    [429, limited, "GET", "/users/@me", undefined],
  ] as const)(
    "with %i block the address in the end, with a page of Cloudflare's",
    async (status, rules, method, path, token) => {
      const rateLimits = { ...rules, invalidRequestLimit: 4, blockMs: 30_500 };
      const { clock, emulator, send } = await start(rateLimits, { botPermissions: 0n });
      await using _ = emulator;
      const body = method === "PATCH" ? { name: "one" } : undefined;
      const ask = (): Promise<Said> => send(method, path.replace("{channel}", emulator.channelId), body, token);
      if (status === 429) await ask();
      expect(statuses(await times(3, ask))).toEqual([status, status, status]);
      expect(emulator.rest.stats).toMatchObject({ invalid: 3, blockedForMs: 0 });
      expect((await ask()).status).toBe(status);
      const page = await send("GET", "/users/@me");
      expect(page.status).toBe(429);
      expect(page.headers["content-type"]).toMatch(/^text\/html/);
      expect(page.headers["retry-after"]).toBe("31");
      expect(page.headers).not.toHaveProperty("x-ratelimit-scope");
      expect(() => json(page)).toThrow(SyntaxError);
      expect(emulator.rest.stats).toMatchObject({ blocked: 1, blockedForMs: 30_500 });
      clock.advance(30_500);
      expect((await send("GET", "/users/@me")).status).toBe(200);
    },
  );

  test("are forgotten after ten minutes", async () => {
    const { clock, emulator, send } = await start({ invalidRequestLimit: 3 });
    await using _ = emulator;
    const ask = (): Promise<Said> => send("GET", "/users/@me", undefined, "Bot stranger");
    await times(2, ask);
    clock.advance(600_000);
    await times(2, ask);
    expect(emulator.rest.stats).toMatchObject({ invalid: 2, blockedForMs: 0 });
  });
});

describe("the option", () => {
  test("is off unless it is given, and then there are no headers", async () => {
    await using emulator = await Emulator.start();
    const headers = { authorization: `Bot ${emulator.token}` };
    const all = await Promise.all(
      Array.from({ length: 60 }, () => fetch(`${emulator.restUrl}/users/@me`, { headers })),
    );
    expect(all.every(({ status }) => status === 200)).toBe(true);
    expect(all[0]?.headers.has("x-ratelimit-bucket")).toBe(false);
    expect(emulator.rest.stats.requests).toBe(60);
  });

  test("strict leaves a quarter of each bucket", async () => {
    const { emulator, post, send } = await start("strict");
    await using _ = emulator;
    expect(statuses(await times(2, post))).toEqual([200, 429]);
    expect((await send("GET", "/users/@me")).headers["x-ratelimit-limit"]).toBe("2");
  });

  test.each([{ requestsPerSecond: 0 }, { blockMs: -1 }, { invalidRequestLimit: Number.NaN }])(
    "is refused when it makes no sense: %j",
    async (rateLimits) => {
      const starting = Emulator.start({ rateLimits });
      await expect(starting).rejects.toThrow(Object.keys(rateLimits)[0]);
      await expect(starting).rejects.toThrow(EmulatorError);
    },
  );
});
