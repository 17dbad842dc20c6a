import { GatewayError } from "evenfall/gateway";
import { closeCodes } from "evenfall/schema";
import { describe, expect, test } from "vitest";
import { FakeGateway, until } from "../support/gateway.ts";
import { makeShard, startShard } from "../support/shard.ts";

describe("the end", () => {
  test.each(closeCodes.filter(({ reconnect }) => !reconnect))(
    "a close with $code ($name) ends the loop with an error that says what it means",
    async ({ code, name, doc }) => {
      await using gateway = await FakeGateway.start();
      const { shard, clock } = makeShard(gateway);
      const events = shard[Symbol.asyncIterator]();
      const client = await gateway.client();
      await client.ready();
      client.socket.close(code, "because");
      await events.next();
      const error: unknown = await events.next().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(GatewayError);
      expect(error).toMatchObject({ code: "GATEWAY_REJECTED", closeCode: code });
      expect(String(error)).toContain(String(code));
      expect(String(error)).toContain(name);
      // What it means, what to do, and what Discord said.
      const [, remedy] = String(error).split(`${doc ?? ""} `);
      expect(remedy).toMatch(/^[A-Z].{20,}\. Discord said: because$/);
      expect(await events.next()).toEqual({ done: true, value: undefined });
      expect(shard.phase).toBe("closed");
      expect(clock.pending).toBe(0);
      await shard.close();
      expect(gateway.clients).toHaveLength(1);
    },
  );

  test("close says goodbye, ends the loop, and waits until the socket is gone", async () => {
    await using gateway = await FakeGateway.start();
    const { shard, clock } = makeShard(gateway);
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    await events.next();
    const waiting = events.next();
    await Promise.all([shard.close(), shard.close()]);
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await until(() => client.closedWith)).toBe(1000);
    expect(clock.pending).toBe(0);
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(gateway.clients).toHaveLength(1);
  });

  test("leaving the block it was declared in says goodbye as well", async () => {
    await using gateway = await FakeGateway.start();
    let left;
    {
      const { shard, client } = await startShard(gateway);
      await using _ = shard;
      await client.ready();
      left = { shard, client };
    }
    expect(left.shard.phase).toBe("closed");
    expect(await until(() => left.client.closedWith)).toBe(1000);
  });

  test.each(["before the first connection", "between two connections", "while dialling"])(
    "a shard can be closed %s",
    async (when) => {
      await using gateway = await FakeGateway.start();
      const { shard, clock } = makeShard(gateway);
      if (when !== "before the first connection") shard.start();
      if (when === "between two connections") {
        (await gateway.client()).socket.close(1011);
        await until(() => shard.phase === "waiting");
      }
      await shard.close();
      expect(shard.phase).toBe("closed");
      expect(clock.pending).toBe(0);
      expect(await shard[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined });
    },
  );

  test("aborting the signal closes the shard and throws the reason", async () => {
    await using gateway = await FakeGateway.start();
    const controller = new AbortController();
    const { shard } = makeShard(gateway, { signal: controller.signal });
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    const reason = { why: "stop" };
    await events.next();
    const waiting = events.next();
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(await until(() => client.closedWith)).toBe(1000);
    await shard.close();
  });

  test("a signal that was aborted before means no connection", async () => {
    await using gateway = await FakeGateway.start();
    const { shard } = makeShard(gateway, { signal: AbortSignal.abort("no") });
    await expect(shard[Symbol.asyncIterator]().next()).rejects.toBe("no");
    expect(shard.phase).toBe("closed");
    expect(gateway.clients).toHaveLength(0);
  });
});
