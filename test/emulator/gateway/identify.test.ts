import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { GatewayCloseCode } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../../support/clock.ts";
import { until } from "../../support/gateway.ts";
import { connect, greeted, identify, resume, sessionOf } from "../../support/raw-client.ts";

describe("max_concurrency", () => {
  test("a key lets one shard in within five seconds; the next is told that its session is invalid", async () => {
    const clock = new ManualClock();
    await using emulator = await Emulator.start({ clock, maxConcurrency: 2 });
    await connect(emulator, 0, { shard: [0, 4] });
    await connect(emulator, 0, { shard: [1, 4] });
    const late = await greeted(emulator);
    late.send(identify(emulator.token, 0, { shard: [2, 4] }));
    expect(await until(() => late.of(9)[0])).toMatchObject({ d: false });
    clock.advance(4_999);
    late.send(identify(emulator.token, 0, { shard: [2, 4] }));
    await until(() => late.of(9).length === 2);
    clock.advance(1);
    late.send(identify(emulator.token, 0, { shard: [2, 4] }));
    await late.event("READY");
    expect(emulator.gateway.sessions.map(({ shard }) => shard)).toEqual([
      [0, 4],
      [1, 4],
      [2, 4],
    ]);
  });

  test("resuming takes no turn", async () => {
    const clock = new ManualClock();
    await using emulator = await Emulator.start({ clock, maxConcurrency: 1 });
    const client = await connect(emulator, 0);
    client.socket.terminate();
    await (await resume(emulator, sessionOf(client), 1)).event("RESUMED");
  });
});

describe("session_start_limit", () => {
  test("counts each Identify, shows what is left, and starts anew after a day", async () => {
    const clock = new ManualClock();
    await using emulator = await Emulator.start({
      clock,
      maxConcurrency: 16,
      sessionStartLimit: 10,
      recommendedShards: 3,
    });
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    const bot = async (): Promise<object> => await http.getGatewayBot();
    expect(await bot()).toEqual({
      url: emulator.gatewayUrl,
      shards: 3,
      session_start_limit: { total: 10, remaining: 10, reset_after: 0, max_concurrency: 16 },
    });
    clock.advance(1_000);
    await connect(emulator, 0, { shard: [0, 2] });
    await connect(emulator, 0, { shard: [1, 2] });
    clock.advance(60_000);
    expect(await bot()).toMatchObject({ session_start_limit: { remaining: 8, reset_after: 86_400_000 - 60_000 } });
    clock.advance(86_400_000 - 60_000);
    expect(await bot()).toMatchObject({ session_start_limit: { remaining: 10, reset_after: 0 } });
  });

  test("one session too many ends all of them, and the token with them", async () => {
    await using emulator = await Emulator.start({ sessionStartLimit: 2 });
    const clients = [
      await connect(emulator, 0, { shard: [0, 2] }),
      await connect(emulator, 0, { shard: [1, 2] }),
      await greeted(emulator),
    ];
    clients[2]?.send(identify(emulator.token, 0));
    for (const client of clients) expect((await client.close()).code).toBe(GatewayCloseCode.AuthenticationFailed);
    expect(emulator.gateway.sessions).toEqual([]);
    const again = await greeted(emulator);
    again.send(identify(emulator.token, 0));
    expect((await again.close()).code).toBe(GatewayCloseCode.AuthenticationFailed);
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    await expect(http.getGatewayBot()).rejects.toMatchObject({ status: 401 });
  });
});
