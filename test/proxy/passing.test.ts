import { createServer, request as httpRequest, type IncomingMessage } from "node:http";
import { once } from "node:events";
import { ProxyServer } from "evenfall/proxy";
import { describe, expect, test } from "vitest";
import { json, listen } from "../support/server.ts";
import { as, post, setUp } from "./support.ts";

const MESSAGES = "/channels/103735883630395392/messages";

describe("what goes to Discord", () => {
  test.each(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])(
    "%s with path, query, headers and body",
    async (method) => {
      await using set = await setUp((_, response) => void response.writeHead(204).end());
      const headers = { "content-type": "application/json", "x-audit-log-reason": "gr%C3%BCnde" };
      const body = method === "GET" ? null : '{ "odd":  1 }';
      const answer = await fetch(`${set.url}/api/v9/guilds/1/new-thing?a=1&a=2&b=%2F`, {
        method,
        headers: as("a.b.c", headers),
        body,
      });
      expect(answer.status).toBe(204);
      expect(set.discord.seen).toHaveLength(1);
      expect(set.discord.seen[0]).toMatchObject({
        method,
        url: "/api/v9/guilds/1/new-thing?a=1&a=2&b=%2F",
        headers: { authorization: "Bot a.b.c", ...headers, host: new URL(set.discord.url).host },
      });
      expect(set.discord.seen[0]?.body.toString()).toBe(body ?? "");
    },
  );

  test("nothing that is for the proxy alone", async () => {
    await using set = await setUp((_, response) => void response.writeHead(204).end());
    await fetch(`${set.api}/gateway`, { headers: { "x-evenfall-max-wait": "3", "x-evenfall-priority": "high" } });
    const names = Object.keys(set.discord.seen[0]?.headers ?? {});
    expect(names.filter((name) => name.startsWith("x-evenfall"))).toEqual([]);
  });

  test("Discord's kind of user agent where a client has none, and the client's own where it has one", async () => {
    await using set = await setUp((_, response) => void response.writeHead(204).end());
    await raw(`${set.api}/gateway`, {});
    await raw(`${set.api}/gateway`, { "user-agent": "DiscordBot (https://example.com, 1)" });
    const [without, given] = set.discord.seen.map(({ headers }) => headers["user-agent"]);
    expect(without).toMatch(/^DiscordBot \(.+, .+\)$/);
    expect(given).toBe("DiscordBot (https://example.com, 1)");
  });

  test.each([
    ["a route of bots", "GET", MESSAGES, "Bot default.token"],
    ["a route that the schema does not have", "GET", "/guilds/1/new-thing", "Bot default.token"],
    ["a webhook with its token", "POST", "/webhooks/103735883630395392/secret", undefined],
    ["an interaction", "POST", "/interactions/103735883630395392/secret/callback", undefined],
  ])("the default token where one is needed and none is given: %s", async (_, method, path, sent) => {
    await using set = await setUp((_, response) => void response.writeHead(204).end(), { token: "default.token" });
    await fetch(set.api + path, { method });
    await fetch(set.api + path, { method, headers: as("own") });
    expect(set.discord.seen.map(({ headers }) => headers.authorization)).toEqual([sent, "Bot own"]);
  });

  test("no token where none is given and there is no default", async () => {
    await using set = await setUp((_, response) => json(response, 401, { message: "401: Unauthorized", code: 0 }));
    const answer = await fetch(set.api + MESSAGES);
    expect(set.discord.seen[0]?.headers.authorization).toBeUndefined();
    expect([answer.status, await answer.json()]).toEqual([401, { message: "401: Unauthorized", code: 0 }]);
  });
});

describe("what comes back", () => {
  test.each([
    [200, '{"id":"1"}', "application/json"],
    [400, '{"message":"Invalid Form Body","code":50035}', "application/json"],
    [404, "<html>", "text/html"],
    [500, "", "text/plain"],
    [503, '{"message":"internal"}', "application/json"],
  ])("the status %i with the very body and headers of Discord", async (status, body, type) => {
    await using set = await setUp((_, response) => {
      response.writeHead(status, {
        "content-type": type,
        date: "Thu, 01 Jan 2026 00:00:00 GMT",
        "set-cookie": ["a=1", "b=2"],
        "x-evenfall-sent": "no",
        "keep-alive": "timeout=9",
      });
      response.end(body);
    });
    const answer = await raw(`${set.api}/gateway`, as("a.b.c"));
    expect([answer.status, answer.body]).toEqual([status, body]);
    expect(answer.headers).toMatchObject({
      "content-type": type,
      date: "Thu, 01 Jan 2026 00:00:00 GMT",
      "set-cookie": ["a=1", "b=2"],
    });
    expect(answer.headers["x-evenfall-sent"]).toBeUndefined();
    expect(answer.headers["keep-alive"]).not.toBe("timeout=9");
  });

  const bucket = {
    "x-ratelimit-limit": "5",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": "1767225600.000",
    "x-ratelimit-reset-after": "1.000",
    "x-ratelimit-bucket": "abc",
  };

  test.each([
    [false, {}],
    [true, bucket],
  ])("how a bucket stands, if rateLimitHeaders is %j", async (rateLimitHeaders, expected) => {
    await using set = await setUp((_, response) => void response.writeHead(200, bucket).end("{}"), {
      rateLimitHeaders,
    });
    const { headers } = await raw(`${set.api}/gateway`, as("a.b.c"));
    expect(Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith("x-ratelimit")))).toEqual(
      expected,
    );
  });

  test("an answer cut short is cut short for the client, who does not take it for whole", async () => {
    await using set = await setUp((_, response) => {
      response.writeHead(200, { "content-length": "10" }).write("half", () => response.destroy());
    });
    await expect(raw(`${set.api}/gateway`, as("a.b.c"))).rejects.toThrow();
  });

  test("paths beside the API are answered here", async () => {
    await using set = await setUp((_, response) => void response.writeHead(204).end());
    const answer = await fetch(`${set.url}/channels/1`);
    expect([answer.status, answer.headers.get("x-evenfall-sent")]).toEqual([404, "no"]);
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining("/api/") as string, code: 0 });
    expect(set.discord.seen).toHaveLength(0);
  });
});

describe("streams", () => {
  test("an upload passes through while it is sent, an answer while it comes", async () => {
    const arrived: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      arrived.push(request);
      request.on("data", (chunk: Buffer) => {
        if (!response.headersSent) response.writeHead(200, { "content-type": "application/octet-stream" });
        response.write(`got ${chunk.toString()};`);
      });
      request.on("end", () => response.end("end"));
    });
    await using discord = await listen(server);
    await using proxy = new ProxyServer({ upstream: discord.url });
    const url = await proxy.listen();
    const request = httpRequest(`${url}/api/v10${MESSAGES}`, {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=x", authorization: "Bot a.b.c" },
    });
    request.write("one");
    const [response] = (await once(request, "response")) as [IncomingMessage];
    response.setEncoding("utf8");
    // Each part of the answer is there before the next part of the upload has been sent.
    expect(await heard(response, "got one;")).toBe("got one;");
    request.write("two");
    expect(await heard(response, "got two;")).toBe("got two;");
    request.end();
    expect(await heard(response, "end")).toBe("end");
    expect(arrived).toHaveLength(1);
  });

  test.each(["multipart/form-data; boundary=x", "application/json"])(
    "a large body of type %s arrives whole",
    async (type) => {
      await using set = await setUp((_, response) => void response.writeHead(204).end());
      const body = Buffer.alloc(1_000_000, "0123456789");
      const { status } = await fetch(set.api + MESSAGES, {
        ...post("a", ""),
        headers: as("a", { "content-type": type }),
        body,
      });
      expect(status).toBe(204);
      expect(set.discord.seen[0]?.body.equals(body)).toBe(true);
      expect(set.discord.seen[0]?.headers["content-length"]).toBe("1000000");
    },
  );
});

async function heard(response: IncomingMessage, text: string): Promise<string> {
  let all = "";
  while (all.length < text.length) {
    const [chunk] = (await once(response, "data")) as [string];
    all += chunk;
  }
  return all;
}

/** An answer with its headers as Node gives them. */
async function raw(url: string, headers: Readonly<Record<string, string>>) {
  const request = httpRequest(url, { headers }).end();
  const [response] = (await once(request, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() };
}
