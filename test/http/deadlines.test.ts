import { HttpClient, noRetries, TimeoutError } from "evenfall/http";
import { describe, expect, test } from "vitest";
import type { RateLimiter } from "../../src/ratelimit/index.ts";
import { ManualClock } from "../support/clock.ts";
import { startDeafServer } from "../support/deaf-server.ts";
import { until } from "../support/gateway.ts";
import { startServer } from "../support/server.ts";
import { settled } from "../support/settled.ts";
import { failure, post, script, token } from "./support.ts";

describe("a deadline", () => {
  test.each([
    ["headers", { headersMs: 50 }, "silence", "maybe"],
    ["body", { bodyMs: 50 }, "silence after the head", "yes"],
    ["total", { totalMs: 50 }, "silence", "maybe"],
    ["total", { totalMs: 50 }, "silence after the head", "yes"],
  ] as const)("of the stage %s rejects (%j, %s)", async (stage, timeouts, step, sent) => {
    await using server = await startServer(script([step]));
    await using http = new HttpClient({ token, baseUrl: server.url, timeouts });
    const error = await failure(http.send(post));
    expect(error).toBeInstanceOf(TimeoutError);
    const route = "/channels/{channel_id}/messages";
    expect(error).toMatchObject({ code: "HTTP_TIMEOUT", stage, sent, route, status: undefined });
    expect(server.seen).toHaveLength(1);
  });

  test("of the stage connect rejects, and nothing was sent", async () => {
    await using server = await startDeafServer();
    await using http = new HttpClient({ token, baseUrl: server.url, timeouts: { connectMs: 50 }, retry: noRetries });
    const error = await failure(http.send(post));
    expect(error).toMatchObject({ name: "TimeoutError", code: "HTTP_TIMEOUT", stage: "connect", sent: "no" });
  });

  test.each([2 ** 31, Infinity])("of %d ms, longer than a timer can be, does not pass at once", async (timeoutMs) => {
    await using server = await startServer(script([]));
    await using http = new HttpClient({ token, baseUrl: server.url });
    expect((await http.send(post, { timeoutMs })).status).toBe(200);
  });

  test.each(["connectMs", "headersMs", "bodyMs", "totalMs"])("%s of Infinity is none", async (stage) => {
    await using server = await startServer(script([]));
    await using http = new HttpClient({ token, baseUrl: server.url, timeouts: { [stage]: Infinity } });
    expect((await http.send(post)).status).toBe(200);
  });

  test("starts when the request has its turn", async () => {
    await using server = await startServer(script([]));
    const clock = new ManualClock();
    let granted = (): void => {};
    const turn = new Promise<void>((resolve) => (granted = resolve));
    const rateLimiter: RateLimiter = {
      async acquire() {
        await turn;
        return { done: () => {} };
      },
    };
    await using http = new HttpClient({ token, baseUrl: server.url, rateLimiter, clock });
    const sending = http.send(post, { timeoutMs: 1000 });
    clock.advance(2000);
    granted();
    expect((await sending).status).toBe(200);
    expect(clock.pending).toBe(0);
  });

  test.each([
    ["the client", {}, 300_000],
    ["one request", { timeoutMs: 3000 }, 3000],
  ])("of %s passes on its clock, and not a moment sooner", async (_, options, ms) => {
    await using server = await startServer(script(["silence"]));
    const clock = new ManualClock();
    await using http = new HttpClient({ token, baseUrl: server.url, clock });
    let ended = false;
    const sending = failure(http.send(post, options)).finally(() => (ended = true));
    await until(() => server.seen[0]);
    clock.advance(ms - 1);
    await settled();
    expect(ended).toBe(false);
    clock.advance(1);
    expect(await sending).toMatchObject({ stage: "total", sent: "maybe" });
  });
});
