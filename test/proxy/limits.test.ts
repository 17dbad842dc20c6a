import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { held, json } from "../support/server.ts";
import { answer as told, type BucketHeaders } from "../ratelimit/support.ts";
import { settled } from "../support/settled.ts";
import { until } from "../support/gateway.ts";
import { as, post, setUp } from "./support.ts";

const channel = (id: number): string => `/channels/${10n ** 17n + BigInt(id)}/messages`;
const message = { content: "Hello" };

/** Headers that tell how a bucket stands. */
function headersOf(bucket: BucketHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(told(bucket).headers).map(([name, value]) => [name, String(value)]));
}

/** Answers with a 429. */
function refuse(response: ServerResponse, retryAfter: number, scope = "user", code?: number): void {
  response.setHeader("x-ratelimit-scope", scope);
  response.setHeader("retry-after", String(Math.ceil(retryAfter)));
  json(response, 429, {
    message: "You are being rate limited.",
    retry_after: retryAfter,
    global: scope === "global",
    ...(code === undefined ? {} : { code }),
  });
}

describe("limits", () => {
  test("are those of a token, whichever client it comes from: of a bucket that is not known, one request is in flight", async () => {
    const { waiting, answer } = held();
    await using set = await setUp(answer);
    const all = [1, 2, 3].map(() => fetch(set.api + channel(1), post("same", message)));
    await until(() => waiting.length === 1);
    await settled();
    expect(waiting).toHaveLength(1);
    waiting[0]?.response.end("{}");
    // That answer told of no limit, so there is none.
    await until(() => waiting.length === 3);
    for (const { response } of waiting.slice(1)) response.end("{}");
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test("are apart for each token", async () => {
    const { waiting, answer } = held();
    await using set = await setUp(answer);
    const all = ["one", "other"].map((token) => fetch(set.api + channel(1), post(token, message)));
    await until(() => waiting.length === 2);
    for (const { response } of waiting) response.end("{}");
    await Promise.all(all);
  });

  test("of a webhook are those of its token, whoever else sends", async () => {
    const { waiting, answer } = held();
    await using set = await setUp(answer);
    const path = "/webhooks/103735883630395392/secret";
    const all = [post("one", message), { ...post("", message), headers: { "content-type": "application/json" } }].map(
      (init) => fetch(set.api + path, init),
    );
    await until(() => waiting.length === 1);
    await settled();
    expect(waiting).toHaveLength(1);
    waiting[0]?.response.end("{}");
    await until(() => waiting.length === 2);
    waiting[1]?.response.end("{}");
    await Promise.all(all);
  });

  test("are learnt from answers: as many requests are in flight as remain", async () => {
    const { waiting, answer } = held();
    await using set = await setUp(answer);
    const bucket = headersOf({ bucket: "m", limit: 3, remaining: 2, resetAfter: 5 });
    const first = fetch(set.api + channel(1), post("a", message));
    await until(() => waiting.length === 1);
    waiting[0]?.response.writeHead(200, bucket).end("{}");
    await first;
    const all = [1, 2, 3].map(() => fetch(set.api + channel(1), post("a", message)));
    await until(() => waiting.length === 3);
    await settled();
    expect(waiting).toHaveLength(3);
    for (const { response } of waiting.slice(1)) response.writeHead(200, bucket).end("{}");
    await until(() => set.clock.next !== undefined);
    set.clock.advance(5_000);
    await until(() => waiting.length === 4);
    waiting[3]?.response.end("{}");
    await Promise.all(all);
  });

  test("of an unknown route are found by its path without ids", async () => {
    const { waiting, answer } = held();
    await using set = await setUp(answer);
    const path = (id: number): string => `/guilds/${10n ** 17n + BigInt(id)}/new-thing`;
    const all = [1, 1, 2].map((id) => fetch(set.api + path(id), { headers: as("a") }));
    await until(() => waiting.length === 2);
    await settled();
    expect(waiting.map(({ seen }) => seen.url.replace("/api/v10", "")).sort()).toEqual([path(1), path(2)]);
    for (const { response } of waiting) response.end();
    await until(() => waiting.length === 3);
    waiting[2]?.response.end();
    await Promise.all(all);
  });
});

describe("a 429 of Discord's", () => {
  test("is waited for here, and the client sees the answer after it", async () => {
    const bodies: string[] = [];
    await using set = await setUp((seen, response) => {
      bodies.push(seen.body.toString());
      if (bodies.length === 1) refuse(response, 2.5);
      else json(response, 200, { id: "1" });
    });
    const answer = fetch(set.api + channel(1), post("a", message));
    await until(() => set.clock.next === 2_500);
    set.clock.advance(2_499);
    await settled();
    expect(bodies).toHaveLength(1);
    set.clock.advance(1);
    expect((await answer).status).toBe(200);
    expect(bodies).toEqual([JSON.stringify(message), JSON.stringify(message)]);
  });

  test("sends its request back to its place, before those that came later", async () => {
    const { waiting, answer } = held();
    await using set = await setUp(answer);
    const all = [1, 2, 3].map(async (nonce) => {
      const sent = fetch(set.api + channel(1), post("a", { ...message, nonce }));
      await until(() => waiting.length > 0 && set.proxy.stats.waiting >= nonce - 1);
      return sent;
    });
    await until(() => set.proxy.stats.waiting === 2);
    refuse(waiting[0]!.response, 2.5);
    await until(() => set.clock.next === 2_500);
    set.clock.advance(2_500);
    for (let answered = 2; answered <= 4; answered++) {
      await until(() => waiting.length === answered);
      waiting[answered - 1]?.response.end("{}");
    }
    await Promise.all(all);
    expect(waiting.map(({ seen }) => (JSON.parse(seen.body.toString()) as { nonce: number }).nonce)).toEqual([
      1, 1, 2, 3,
    ]);
  });

  test.each([
    ["takes longer than the request may wait", post("a", message), 11],
    [
      "meets an upload, which is gone",
      { ...post("a", message), headers: as("a", { "content-type": "multipart/form-data; boundary=x" }) },
      1,
    ],
  ])("is passed on as it is if it %s", async (_, init, retryAfter) => {
    await using set = await setUp((_seen, response) => refuse(response, retryAfter, "shared"));
    const answer = await fetch(set.api + channel(1), init);
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBe(String(retryAfter));
    expect(answer.headers.get("x-ratelimit-scope")).toBe("shared");
    expect(answer.headers.get("x-evenfall-sent")).toBeNull();
    expect(await answer.json()).toMatchObject({ retry_after: retryAfter, global: false });
  });

  test("of a sub-limit holds back only what sets the same fields", async () => {
    const { waiting, answer } = held();
    await using set = await setUp(answer);
    const url = `${set.api}/channels/103735883630395392`;
    const modify = (body: unknown, headers = {}): Promise<Response> =>
      fetch(url, { ...post("a", body, headers), method: "PATCH" });
    const first = modify({ name: "a" });
    await until(() => waiting.length === 1);
    refuse(waiting[0]!.response, 600, "user", 20028);
    expect((await first).status).toBe(429);
    const refused = await modify({ name: "b" });
    expect([refused.status, refused.headers.get("x-evenfall-sent")]).toEqual([429, "no"]);
    const topic = modify({ topic: "b" });
    await until(() => waiting.length === 2);
    waiting[1]?.response.end("{}");
    expect((await topic).status).toBe(200);
  });

  test("that is a page of Cloudflare's stops what goes to Discord with any token", async () => {
    let pages = 0;
    await using set = await setUp((_, response) => {
      pages += 1;
      response.writeHead(429, { "content-type": "text/html", "retry-after": "60" }).end("<html>");
    });
    const answer = await fetch(set.api + channel(1), post("a", message));
    expect([answer.status, await answer.text()]).toEqual([429, "<html>"]);
    const refused = await fetch(set.api + channel(1), post("b", message));
    expect(refused.headers.get("retry-after")).toBe("60");
    expect(await refused.json()).toMatchObject({ retry_after: 60, global: false });
    expect(pages).toBe(1);
  });
});

describe("waiting", () => {
  test.each([
    [{}, {}, 10_000],
    [{ maxWaitMs: 2_000 }, {}, 2_000],
    [{}, { "x-evenfall-max-wait": "0.5" }, 500],
    [{ maxWaitMs: 2_000 }, { "x-evenfall-max-wait": "60" }, 60_000],
    [{ maxWaitMs: 2_000 }, { "x-evenfall-max-wait": "soon" }, 2_000],
  ])(
    "lasts as long as options %j and headers %j say, and ends with a 429 that clients understand",
    async (options, headers, ms) => {
      const { waiting, answer } = held();
      await using set = await setUp(answer, { ...options, answerMs: 1e6 });
      const first = fetch(set.api + channel(1), post("a", message));
      await until(() => waiting.length === 1);
      const second = fetch(set.api + channel(1), post("a", message, headers));
      await until(() => set.proxy.stats.waiting === 1);
      expect(set.clock.next).toBe(ms);
      set.clock.advance(ms);
      const refused = await second;
      expect([refused.status, refused.headers.get("x-evenfall-sent")]).toEqual([429, "no"]);
      expect(refused.headers.get("retry-after")).toBe("1");
      expect(await refused.json()).toMatchObject({ retry_after: 1, global: false });
      waiting[0]?.response.end("{}");
      await first;
      expect(waiting).toHaveLength(1);
    },
  );

  test("ends when the client has gone, and nothing is sent", async () => {
    const { waiting, answer } = held();
    await using set = await setUp(answer);
    const first = fetch(set.api + channel(1), post("a", message));
    await until(() => waiting.length === 1);
    const controller = new AbortController();
    const second = fetch(set.api + channel(1), { ...post("a", { content: "gone" }), signal: controller.signal });
    await until(() => set.proxy.stats.waiting === 1);
    controller.abort();
    await expect(second).rejects.toThrow();
    await until(() => set.proxy.stats.waiting === 0);
    waiting[0]?.response.end("{}");
    await first;
    await settled();
    expect(waiting.map(({ seen }) => seen.body.toString())).toEqual([JSON.stringify(message)]);
  });

  test("is refused with a 503 that says so when too many wait", async () => {
    const { waiting, answer } = held();
    await using set = await setUp(answer, { rateLimits: { maxWaiting: 0 } });
    const first = fetch(set.api + channel(1), post("a", message));
    await until(() => waiting.length === 1);
    const refused = await fetch(set.api + channel(1), post("a", message));
    expect([refused.status, refused.headers.get("x-evenfall-sent")]).toEqual([503, "no"]);
    waiting[0]?.response.end("{}");
    await first;
  });

  test("lets the answer to an interaction, and what asks for it, go first", async () => {
    const { waiting, answer } = held();
    await using set = await setUp(answer);
    const urgent = { "x-evenfall-priority": "high" };
    const oneASecond = headersOf({ bucket: "m", limit: 1, remaining: 0, resetAfter: 1 });
    const first = fetch(set.api + channel(1), post("a", { content: "0" }));
    await until(() => waiting.length === 1);
    const second = fetch(set.api + channel(1), post("a", { content: "1" }));
    await until(() => set.proxy.stats.waiting === 1);
    const third = fetch(set.api + channel(1), post("a", { content: "2" }, urgent));
    await until(() => set.proxy.stats.waiting === 2);
    for (let index = 0; index < 3; index++) {
      await until(() => waiting.length === index + 1);
      waiting[index]?.response.writeHead(200, oneASecond).end("{}");
      await until(() => index === 2 || set.clock.next === 1_000);
      set.clock.advance(1_000);
    }
    await Promise.all([first, second, third]);
    expect(waiting.map(({ seen }) => (JSON.parse(seen.body.toString()) as { content: string }).content)).toEqual([
      "0",
      "2",
      "1",
    ]);
  });

  test("a webhook's token that Discord refused is not tried again", async () => {
    await using set = await setUp((_, response) =>
      json(response, 401, { message: "Invalid Webhook Token", code: 50027 }),
    );
    const url = `${set.api}/webhooks/103735883630395392/secret`;
    await fetch(url, { method: "POST" });
    const refused = await fetch(url, { method: "POST" });
    expect([refused.status, refused.headers.get("x-evenfall-sent")]).toEqual([401, "no"]);
    expect(set.discord.seen).toHaveLength(1);
  });
});
