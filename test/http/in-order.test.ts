import { HttpClient, type HttpClientOptions } from "evenfall/http";
import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { type AcquireOptions, type RateLimiter, unlimited } from "../../src/ratelimit/index.ts";
import { ManualClock } from "../support/clock.ts";
import { until } from "../support/gateway.ts";
import { held, startServer, type TestServer } from "../support/server.ts";
import { settled } from "../support/settled.ts";
import { atOnce, channel, failure, limited, script, type Step, token } from "./support.ts";

const inOrder = { inOrder: true } as const;

/** A client that nothing but the order keeps from sending all at once. */
function client(server: TestServer, options: HttpClientOptions = {}): HttpClient {
  return new HttpClient({ token, baseUrl: server.url, rateLimiter: unlimited, retry: atOnce, ...options });
}

/** The contents of the messages that a server saw, and the paths of what had no body. */
function seenBy(server: TestServer): readonly string[] {
  return server.seen.map(({ body, url }) =>
    body.length === 0 ? url : (JSON.parse(body.toString()) as { content: string }).content,
  );
}

function say(http: HttpClient, content: string, options: object = inOrder): Promise<unknown> {
  return http.createMessage(channel, { content, nonce: content, enforce_nonce: true }, options);
}

describe("requests that go in order", () => {
  test.each<[what: string, steps: readonly Step[], seen: readonly string[]]>([
    ["is answered", [], ["a", "b", "c"]],
    ["meets a rate limit", [limited, limited], ["a", "a", "a", "b", "c"]],
    ["meets a failure of the server", [500], ["a", "a", "b", "c"]],
    ["loses its answer", [200, "break"], ["a", "b", "b", "c"]],
    ["is refused", [403, 403], ["a", "b", "c"]],
    ["fails for good", [500, 500, 500, 500], ["a", "a", "a", "a", "b", "c"]],
  ])("follow one another when one %s", async (_, steps, seen) => {
    await using server = await startServer(script(steps));
    await using http = client(server);
    await Promise.allSettled(["a", "b", "c"].map((content) => say(http, content)));
    expect(seenBy(server)).toEqual(seen);
  });

  test("wait while one waits to be sent again", async () => {
    await using server = await startServer(script([500]));
    const clock = new ManualClock();
    await using http = client(server, { clock, retry: () => 60_000 });
    const all = ["a", "b"].map((content) => say(http, content));
    await until(() => clock.next === 60_000);
    await settled();
    expect(seenBy(server)).toEqual(["a"]);
    clock.advance(60_000);
    await Promise.all(all);
    expect(seenBy(server)).toEqual(["a", "a", "b"]);
  });

  test("follow what another route does to the same channel, and no other channel, nor what is sent without order", async () => {
    const { waiting, answer } = held();
    await using server = await startServer(answer);
    await using http = client(server);
    const all = [
      say(http, "first"),
      http.deleteMessage(channel, "7", inOrder),
      http.getChannel("103735883630395393", inOrder),
      say(http, "overtakes", {}),
    ];
    await until(() => waiting.length === 3);
    await settled();
    expect(seenBy(server).toSorted()).toEqual(["/channels/103735883630395393", "first", "overtakes"]);
    waiting.find(({ seen }) => seen.body.includes("first"))?.response.end("{}");
    await until(() => waiting.length === 4);
    expect(seenBy(server)[3]).toBe(`/channels/${channel}/messages/7`);
    for (const { response } of waiting) response.end("{}");
    await Promise.all(all);
  });

  test("go in the order of the calls, although one takes longer to get ready", async () => {
    await using server = await startServer(script([]));
    await using http = client(server);
    const slow = { name: "a.txt", data: new Blob(["text"]) };
    const first = http.createMessage(channel, { files: [slow] }, inOrder);
    await Promise.all([first, say(http, "b")]);
    expect(server.seen[0]?.headers["content-type"]).toMatch(/^multipart/);
  });

  test("leave when they are called off, so that those behind follow those before", async () => {
    const { waiting, answer } = held();
    await using server = await startServer(answer);
    await using http = client(server);
    const controller = new AbortController();
    const first = say(http, "first");
    const gone = failure(say(http, "gone", { ...inOrder, signal: controller.signal }));
    const last = say(http, "last");
    await until(() => waiting.length === 1);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await gone).toMatchObject({ name: "AbortError", sent: "no", cause: reason });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await settled();
    expect(seenBy(server)).toEqual(["first"]);
    waiting[0]?.response.end("{}");
    await until(() => waiting.length === 2);
    waiting[1]?.response.end("{}");
    await Promise.all([first, last]);
    expect(seenBy(server)).toEqual(["first", "last"]);
  });

  test("leave when they cannot be sent at all", async () => {
    await using server = await startServer(script([]));
    await using http = client(server);
    const refused = failure(say(http, "x".repeat(2001)));
    await say(http, "next");
    expect(await refused).toMatchObject({ name: "ValidationError" });
    expect(seenBy(server)).toEqual(["next"]);
  });

  test("wait for the others no longer than they may, and for the limiter what is left of that", async () => {
    const { waiting, answer } = held();
    await using server = await startServer(answer);
    const clock = new ManualClock();
    const asked: (number | undefined)[] = [];
    const rateLimiter: RateLimiter = {
      acquire(request, options: AcquireOptions = {}) {
        asked.push(options.maxWaitMs);
        return unlimited.acquire(request, options);
      },
    };
    await using http = client(server, { clock, rateLimiter });
    const first = say(http, "first");
    const short = failure(say(http, "short", { ...inOrder, maxWaitMs: 1_000 }));
    const long = say(http, "long", { ...inOrder, maxWaitMs: 5_000 });
    await until(() => waiting.length === 1 && clock.next === 1_000);
    clock.advance(1_000);
    expect(await short).toMatchObject({ code: "RATE_LIMIT_WAIT", obstacle: "queue", sent: "no" });
    clock.advance(500);
    waiting[0]?.response.end("{}");
    await until(() => waiting.length === 2);
    waiting[1]?.response.end("{}");
    await Promise.all([first, long]);
    expect(asked).toEqual([undefined, 3_500]);
    expect(seenBy(server)).toEqual(["first", "long"]);
  });
});

test("requests that need not go in order are in flight together", async () => {
  const { waiting, answer } = held();
  await using server = await startServer(answer);
  await using http = client(server);
  const all = ["a", "b", "c"].map((content) => say(http, content, {}));
  await until(() => waiting.length === 3);
  for (const { response } of waiting) response.end("{}");
  await Promise.all(all);
});
