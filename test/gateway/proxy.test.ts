import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { WebSocketServer } from "ws";
import { FakeGateway, until } from "../support/gateway.ts";
import { makeShard } from "../support/shard.ts";

const pem = (name: string) => readFile(new URL(`../fixtures/tls/${name}.pem`, import.meta.url));

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // It listens on an address, not on a pipe.
  return (server.address() as AddressInfo).port;
}

/** A proxy that does what CONNECT asks for, or answers with a status. */
async function startProxy(status = 200) {
  const asked: { readonly target: string | undefined; readonly login: string | undefined }[] = [];
  const sockets: Socket[] = [];
  const server = createServer();
  server.on("connection", (socket) => sockets.push(socket));
  server.on("connect", ({ url, headers }: IncomingMessage, client: Socket) => {
    asked.push({ target: url, login: headers["proxy-authorization"] });
    client.on("error", () => {});
    if (status !== 200) {
      client.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const target = new URL(`http://${url ?? ""}`);
    const upstream = connect(Number(target.port), target.hostname, () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("close", () => upstream.destroy());
  });
  const port = await listen(server);
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { asked, url: `http://127.0.0.1:${port}`, port, [Symbol.asyncDispose]: close };
}

describe("a proxy", () => {
  test("is asked for the gateway, and carries the session", async () => {
    await using gateway = await FakeGateway.start();
    await using proxy = await startProxy();
    const { shard } = makeShard(gateway, { proxy: proxy.url });
    const events = shard[Symbol.asyncIterator]();
    const client = await gateway.client();
    await client.ready();
    expect(await events.next()).toMatchObject({ value: { type: "READY" } });
    expect(proxy.asked).toEqual([{ target: `127.0.0.1:${gateway.port}`, login: undefined }]);
    await shard.close();
    expect(await until(() => client.closedWith)).toBe(1000);
  });

  test("gets its password, which shows nowhere else", async () => {
    await using gateway = await FakeGateway.start();
    await using proxy = await startProxy();
    const { shard } = makeShard(gateway, { proxy: new URL(`http://me:pass%20word@127.0.0.1:${proxy.port}`) });
    shard.start();
    await (await gateway.client()).ready();
    const basic = Buffer.from("me:pass word").toString("base64");
    expect(proxy.asked).toMatchObject([{ login: `Basic ${basic}` }]);
    expect(inspect(shard, { depth: 20, showHidden: true, getters: true })).not.toMatch(/pass/);
    await shard.close();
  });

  test("that refuses is a connection that failed, and the next one is tried", async () => {
    await using proxy = await startProxy(407);
    const { shard, clock } = makeShard({ url: "ws://127.0.0.1:9" }, { proxy: proxy.url });
    await using _ = shard;
    shard.start();
    await until(() => shard.phase === "waiting");
    clock.advance(1_000);
    await until(() => shard.phase === "waiting" && shard.stats.connections === 2);
    expect(proxy.asked).toHaveLength(2);
  });

  test("that never answers is given up when the time is over, and let go", async () => {
    const sockets: Socket[] = [];
    const mute = createTcpServer((socket) => {
      socket.on("error", () => {});
      socket.resume();
      sockets.push(socket);
    });
    const { shard, clock } = makeShard(
      { url: "ws://127.0.0.1:9" },
      { proxy: `http://127.0.0.1:${await listen(mute)}` },
    );
    shard.start();
    const socket = await until(() => sockets[0]);
    clock.advance(10_000);
    expect(shard.phase).toBe("waiting");
    await until(() => socket.destroyed);
    await shard.close();
    await new Promise((resolve) => mute.close(resolve));
  });

  test.each(["socks5://127.0.0.1", "secret", "ws://user:secret@127.0.0.1"])("of no use is refused: %s", (proxy) => {
    let error: unknown;
    try {
      makeShard({ url: "ws://127.0.0.1" }, { proxy });
    } catch (reason) {
      error = reason;
    }
    expect(error).toMatchObject({ code: "GATEWAY_INPUT" });
    expect(String(error)).not.toContain("secret");
  });
});

describe("a gateway with a certificate of its own", () => {
  async function startSecure() {
    const [cert, key] = await Promise.all([pem("cert"), pem("key")]);
    const server = createSecureServer({ cert, key });
    const sockets = new WebSocketServer({ server });
    const connections: unknown[] = [];
    sockets.on("connection", (socket) => {
      connections.push(socket);
      socket.send('{"op":10,"d":{"heartbeat_interval":40000}}');
    });
    server.on("tlsClientError", () => {});
    const port = await listen(server);
    const close = async (): Promise<void> => {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    };
    return { url: `wss://localhost:${port}`, ca: cert, connections, [Symbol.asyncDispose]: close };
  }

  test.each(["directly", "over a proxy"])("is believed when it is named, %s", async (way) => {
    await using gateway = await startSecure();
    await using proxy = await startProxy();
    const { shard } = makeShard(gateway, {
      tls: { ca: gateway.ca },
      ...(way === "directly" ? {} : { proxy: proxy.url }),
    });
    await using _ = shard;
    shard.start();
    await until(() => shard.phase === "identifying");
    expect(proxy.asked).toHaveLength(way === "directly" ? 0 : 1);
  });

  test("is not believed otherwise", async () => {
    await using gateway = await startSecure();
    const { shard } = makeShard(gateway);
    await using _ = shard;
    shard.start();
    await until(() => shard.phase === "waiting");
    expect(gateway.connections).toEqual([]);
  });
});
