import { once } from "node:events";
import { request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { backOff, HttpClient, noRetries } from "evenfall/http";
import { ProxyServer } from "evenfall/proxy";
import { describe, expect, test } from "vitest";
import { json, startServer } from "../support/server.ts";
import { until } from "../support/gateway.ts";
import { as, post, setUp } from "./support.ts";

const MESSAGES = "/channels/103735883630395392/messages";
const message = { content: "Hello" };

describe("an answer that is lost", () => {
  test.each([
    ["POST", MESSAGES, message, 424, "maybe"],
    ["POST", MESSAGES, { ...message, nonce: "1", enforce_nonce: true }, 502, "maybe"],
    ["PATCH", `${MESSAGES}/103735883630395393`, message, 502, "maybe"],
    ["PUT", "/guilds/103735883630395392/bans/103735883630395393", {}, 502, "maybe"],
    ["GET", "/gateway", undefined, 502, "maybe"],
    ["POST", "/guilds/103735883630395392/new-thing", {}, 424, "maybe"],
    ["PUT", "/guilds/103735883630395392/new-thing", {}, 502, "maybe"],
  ])(
    "of %s %s with %j is a %i: clients send again only what does no more twice",
    async (method, path, body, status, sent) => {
      await using set = await setUp((_, response) => void response.destroy());
      const answer = await fetch(set.api + path, {
        ...post("a", body),
        method,
        ...(body === undefined ? { body: null } : {}),
      });
      expect([answer.status, answer.headers.get("x-evenfall-sent")]).toEqual([status, sent]);
      expect(await answer.json()).toMatchObject({ message: expect.any(String) as string, code: 0 });
      expect(set.discord.seen).toHaveLength(1);
    },
  );

  test("because Discord takes too long comes before clients give up and send again", async () => {
    let held: ServerResponse | undefined;
    await using set = await setUp((_, response) => (held = response));
    const answer = fetch(set.api + MESSAGES, post("a", message));
    await until(() => held !== undefined);
    expect(set.clock.next).toBe(14_000);
    set.clock.advance(14_000);
    const { status, headers } = await answer;
    expect([status, headers.get("x-evenfall-sent")]).toEqual([424, "maybe"]);
    expect(set.proxy.stats.inFlight).toBe(0);
  });

  test("of an upload is waited for from the end of the upload", async () => {
    let arrived = 0;
    await using set = await setUp(() => (arrived += 1));
    const request = httpRequest(set.api + MESSAGES, {
      method: "POST",
      headers: as("a", { "content-type": "multipart/form-data" }),
    });
    const answered = once(request, "response") as Promise<[IncomingMessage]>;
    request.write("a");
    await until(() => set.proxy.stats.inFlight === 1);
    set.clock.advance(60_000);
    request.end();
    await until(() => arrived === 1 && set.clock.next !== undefined);
    expect(set.clock.next).toBe(14_000);
    set.clock.advance(14_000);
    const [response] = await answered;
    expect([response.statusCode, response.headers["x-evenfall-sent"]]).toEqual([424, "maybe"]);
    response.resume();
  });
});

describe("a request of which nothing was sent", () => {
  test("because Discord cannot be reached is a 502 that says so", async () => {
    await using proxy = new ProxyServer({ upstream: "http://127.0.0.1:1" });
    const url = await proxy.listen();
    const answer = await fetch(`${url}/api/v10${MESSAGES}`, post("a", message));
    expect([answer.status, answer.headers.get("x-evenfall-sent")]).toEqual([502, "no"]);
    expect(proxy.stats.inFlight).toBe(0);
  });

  test.each([
    ["declares its length", { "content-length": "11" }],
    ["does not", {}],
  ])("because its body is too large is a 413 with Discord's code, if it %s", async (_, headers) => {
    await using set = await setUp((_seen, response) => void response.writeHead(204).end(), { maxBodyBytes: 10 });
    const request = httpRequest(set.api + MESSAGES, { method: "POST", headers: as("a", headers) });
    request.write("12345678901");
    const [response] = (await once(request, "response")) as [IncomingMessage];
    request.end();
    let body = "";
    for await (const chunk of response) body += String(chunk);
    expect([response.statusCode, response.headers["x-evenfall-sent"]]).toEqual([413, "no"]);
    expect(JSON.parse(body)).toMatchObject({ code: 40005 });
    expect(set.discord.seen).toHaveLength(0);
  });

  test("as large as it may be is sent", async () => {
    await using set = await setUp((_, response) => void response.writeHead(204).end(), { maxBodyBytes: 10 });
    const answer = await fetch(set.api + MESSAGES, { method: "POST", headers: as("a"), body: "1234567890" });
    expect(answer.status).toBe(204);
  });
});

describe("our client", () => {
  test.each([
    [503, "no"],
    [502, "no"],
    [424, "maybe"],
    [413, "no"],
    [503, "yes"],
  ])("knows of a %i whether Discord has the request: %s", async (status, sent) => {
    await using server = await startServer((_, response) => {
      if (sent !== "yes") response.setHeader("x-evenfall-sent", sent);
      json(response, status, { message: "m", code: 0 });
    });
    const http = new HttpClient({ token: "a", baseUrl: server.url, retry: noRetries });
    const sending = http.createMessage("103735883630395392", message);
    await expect(sending).rejects.toMatchObject({ name: "ApiError", status, sent });
  });

  test("sends again what a proxy did not send, and nothing that it may have sent", async () => {
    const answers = [
      [503, "no"],
      [424, "maybe"],
    ] as const;
    await using server = await startServer((_, response) => {
      const [status = 204, sent = "yes"] = answers[server.seen.length - 1] ?? [];
      response.setHeader("x-evenfall-sent", sent);
      json(response, status, { message: "m", code: 0 });
    });
    const http = new HttpClient({ token: "a", baseUrl: server.url, retry: backOff({ firstMs: 0 }) });
    await expect(http.createMessage("103735883630395392", message)).rejects.toMatchObject({
      status: 424,
      sent: "maybe",
    });
    expect(server.seen).toHaveLength(2);
  });
});
