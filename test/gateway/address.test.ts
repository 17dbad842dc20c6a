import { Agent } from "node:http";
import { webSockets } from "evenfall/gateway";
import { expect, test } from "vitest";
import { gatewayUrl } from "../../src/gateway/address.ts";
import { FakeGateway, until } from "../support/gateway.ts";
import { cut, startShard, token } from "../support/shard.ts";

test.each([
  ["wss://gateway.discord.gg", "none", "wss://gateway.discord.gg/?v=10&encoding=json"],
  ["wss://gateway.discord.gg", "zlib-stream", "wss://gateway.discord.gg/?v=10&encoding=json&compress=zlib-stream"],
  ["wss://gateway.discord.gg/", "zstd-stream", "wss://gateway.discord.gg/?v=10&encoding=json&compress=zstd-stream"],
  ["ws://127.0.0.1:8080/some/path", "none", "ws://127.0.0.1:8080/some/path?v=10&encoding=json"],
  ["wss://proxy.example/gateway?key=abc", "none", "wss://proxy.example/gateway?key=abc&v=10&encoding=json"],
  ["wss://a.example/?v=6&encoding=etf&compress=zlib-stream", "none", "wss://a.example/?v=10&encoding=json"],
  ["https://a.example/#part", "none", "https://a.example/?v=10&encoding=json"],
] as const)("%s with compression %s is asked for as %s", (base, compression, url) => {
  expect(gatewayUrl(base, compression)).toBe(url);
});

test("a session is resumed at the base address where Discord's is to be ignored", async () => {
  await using gateway = await FakeGateway.start();
  await using elsewhere = await FakeGateway.start();
  const { shard, clock, client } = await startShard(gateway, { resumeUrl: "ignore" });
  await using _ = shard;
  await client.welcome();
  client.dispatch("READY", 1, { session_id: "one", resume_gateway_url: elsewhere.url });
  await cut(shard, client);
  clock.advance(1_000);
  expect(await (await gateway.client(1)).resume()).toEqual({ token, session_id: "one", seq: 1 });
  expect(elsewhere.clients).toEqual([]);
});

test("a name that does not resolve costs the address to resume at, and not the session", async () => {
  await using gateway = await FakeGateway.start();
  const asked: string[] = [];
  // Only names are looked up; the gateway is known by its number.
  const agent = new Agent({
    lookup: (host, _options, done) => {
      asked.push(host);
      done(Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }), "");
    },
  });
  const { shard, clock, client } = await startShard(gateway, { connect: webSockets({ agent }) });
  await using _ = shard;
  await client.welcome();
  client.dispatch("READY", 1, { session_id: "one", resume_gateway_url: "ws://gone.example" });
  await cut(shard, client);
  clock.advance(1_000);
  await until(() => shard.phase === "waiting" && shard.stats.connections === 2);
  expect(shard.state.endpoint).toBe("base");
  clock.advance(2_000);
  expect(await (await gateway.client(1)).resume()).toMatchObject({ session_id: "one", seq: 1 });
  expect(asked).toEqual(["gone.example"]);
  expect(shard.stats).toMatchObject({ identifies: 1, resumes: 1, connections: 3 });
});
