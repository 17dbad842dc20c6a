import type { ServerResponse } from "node:http";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { once } from "node:events";
import { connect } from "node:net";
import { ProxyServer } from "evenfall/proxy";
import { describe, expect, test } from "vitest";
import { until } from "../support/gateway.ts";
import { as, post, setUp } from "./support.ts";

const MESSAGES = "/channels/103735883630395392/messages";
const message = { content: "Hello" };

/** A proxy with one request on its way to a Discord that does not answer. */
async function busy() {
  const held: ServerResponse[] = [];
  const set = await setUp((_, response) => void held.push(response), { answerMs: 1e6 });
  const first = fetch(set.api + MESSAGES, post("a", message));
  await until(() => held.length === 1);
  return { set, held, first };
}

describe("a proxy that is closed", () => {
  test("answers what waits with a 503 which says that nothing was sent, and what was sent as Discord does", async () => {
    const { set, held, first } = await busy();
    const second = fetch(set.api + MESSAGES, post("a", message));
    await until(() => set.proxy.stats.waiting === 1);
    const closed = set.proxy.close();
    const refused = await second;
    expect([refused.status, refused.headers.get("x-evenfall-sent")]).toEqual([503, "no"]);
    expect(await refused.json()).toMatchObject({ message: expect.stringContaining("Nothing was sent") as string });
    expect(set.proxy.stats.inFlight).toBe(1);
    held[0]?.end("{}");
    const answered = await first;
    expect(answered.status).toBe(200);
    // What is sent next goes over another connection.
    expect([refused, answered].map(({ headers }) => headers.get("connection"))).toEqual(["close", "close"]);
    await closed;
    expect(set.discord.seen).toHaveLength(1);
    await set[Symbol.asyncDispose]();
  });

  test("gives up at the deadline on what may have been carried out, and says so with no status that clients repeat", async () => {
    const { set, first } = await busy();
    const closed = set.proxy.close({ deadlineMs: 5_000 });
    set.clock.advance(4_999);
    expect(set.proxy.stats.inFlight).toBe(1);
    set.clock.advance(1);
    const lost = await first;
    expect([lost.status, lost.headers.get("x-evenfall-sent")]).toEqual([424, "maybe"]);
    await closed;
    await set[Symbol.asyncDispose]();
  });

  test("answers what waits even if its deadline is over at once", async () => {
    const { set, first } = await busy();
    const waiting = Array.from({ length: 20 }, () => fetch(set.api + MESSAGES, post("a", message)));
    await until(() => set.proxy.stats.waiting === 20);
    const closed = set.proxy.close({ deadlineMs: 0 });
    set.clock.advance(0);
    const statuses = (await Promise.all(waiting)).map(({ status }) => status);
    expect([...new Set(statuses)]).toEqual([503]);
    expect((await first).status).toBe(424);
    await closed;
    await set[Symbol.asyncDispose]();
  });

  test("takes no new connections, and closes those on which nothing is asked for", async () => {
    const { set, held, first } = await busy();
    const { port } = new URL(set.url);
    const idle = connect(Number(port), "127.0.0.1");
    await once(idle, "connect");
    const closed = set.proxy.close();
    await expect(fetch(`${set.url}/health`)).rejects.toThrow();
    held[0]?.end("{}");
    await first;
    idle.resume();
    await Promise.all([closed, once(idle, "close")]);
    await set[Symbol.asyncDispose]();
  });

  test("refuses a request whose head was still on its way", async () => {
    const { set, held, first } = await busy();
    const socket = connect(Number(new URL(set.url).port), "127.0.0.1");
    await once(socket, "connect");
    let heard = "";
    socket.setEncoding("utf8").on("data", (text: string) => (heard += text));
    socket.write("GET /api/v10/gateway HTTP/1.1\r\nhost: x\r\n");
    // What comes after it on another connection has been seen, so that this has as well.
    await fetch(`${set.url}/health`);
    const closed = set.proxy.close();
    socket.write("\r\n");
    await once(socket, "close");
    expect(heard).toMatch(/^HTTP\/1\.1 503 .*\r\nconnection: close\r\n.*x-evenfall-sent: no\r\n/s);
    held[0]?.end("{}");
    await Promise.all([first, closed]);
    expect(set.discord.seen).toHaveLength(1);
    await set[Symbol.asyncDispose]();
  });

  test("refuses a request whose body has not arrived yet", async () => {
    const { set, held, first } = await busy();
    const request = httpRequest(set.api + MESSAGES, {
      method: "POST",
      headers: as("a", { "content-type": "application/json", "content-length": "20" }),
    });
    const answered = once(request, "response") as Promise<[IncomingMessage]>;
    request.write('{"content":');
    // What comes after it on another connection has been seen, so that this has as well.
    await fetch(`${set.url}/health`);
    const closed = set.proxy.close();
    const [response] = await answered;
    expect([response.statusCode, response.headers["x-evenfall-sent"]]).toEqual([503, "no"]);
    response.resume();
    request.destroy();
    held[0]?.end("{}");
    await Promise.all([first, closed]);
    expect(set.discord.seen).toHaveLength(1);
    await set[Symbol.asyncDispose]();
  });

  test("can be closed twice, and never have listened, and does not listen again", async () => {
    const proxy = new ProxyServer();
    await Promise.all([proxy.close(), proxy.close()]);
    await expect(proxy.listen()).rejects.toMatchObject({ name: "ProxyError", code: "PROXY_CLOSED" });
  });
});
