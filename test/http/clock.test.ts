import { HttpClient, type HttpClientOptions } from "evenfall/http";
import { unlimited } from "evenfall/ratelimit";
import { getChannel } from "evenfall/request";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { until } from "../support/gateway.ts";
import { startServer } from "../support/server.ts";
import { settled } from "../support/settled.ts";
import { channel, failure, script, type Step, token } from "./support.ts";

const get = getChannel(channel);
const slow: Step = { status: 429, body: { message: "m", retry_after: 2.5, global: false } };

/**
 * Sends a GET whose first attempt meets `step`, and moves time on to just before it may be sent again, and then over it.
 * Answers how many attempts the server saw at each of the two.
 */
async function attempts(
  step: Step,
  waitMs: number,
  options: HttpClientOptions,
): Promise<[before: number, after: number]> {
  await using server = await startServer(script([step]));
  const clock = new ManualClock();
  await using http = new HttpClient({ token, baseUrl: server.url, clock, ...options });
  const sending = http.send(get);
  await until(() => clock.next === waitMs);
  clock.advance(waitMs - 1);
  await settled();
  const before = server.seen.length;
  clock.advance(1);
  await sending;
  expect(clock.pending).toBe(0);
  return [before, server.seen.length];
}

const waits: readonly [what: string, step: Step, waitMs: number, options: HttpClientOptions][] = [
  ["a policy says after a failure", 500, 7_000, { retry: () => 7_000 }],
  ["a policy says after a lost answer", "break", 7_000, { retry: () => 7_000 }],
  ["a 429 says, in the client's own limiter", slow, 2_500, {}],
  ["a 429 says, with a limiter that keeps no limits", slow, 2_500, { rateLimiter: unlimited }],
];

describe("a wait is as long on the client's clock as", () => {
  test.each(waits)("%s", async (_, step, waitMs, options) => {
    expect(await attempts(step, waitMs, options)).toEqual([1, 2]);
  });
});

describe("a system clock that jumps an hour", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ["forwards", 3_600_000],
    ["backwards", -3_600_000],
  ])("%s ends no wait and no request, and lengthens none", async (_, jumpMs) => {
    vi.useFakeTimers({ toFake: ["Date"] });
    await using server = await startServer(script([slow, "silence"]));
    const clock = new ManualClock();
    await using http = new HttpClient({ token, baseUrl: server.url, clock });
    const sending = failure(http.send(get, { timeoutMs: 10_000 }));
    await until(() => clock.next === 2_500);
    vi.setSystemTime(Date.now() + jumpMs);
    clock.advance(2_499);
    await settled();
    expect(server.seen).toHaveLength(1);
    clock.advance(1);
    await until(() => server.seen[1]);
    vi.setSystemTime(Date.now() + jumpMs);
    expect(clock.next).toBe(10_000);
    clock.advance(10_000);
    expect(await sending).toMatchObject({ code: "HTTP_TIMEOUT", stage: "total" });
  });
});
