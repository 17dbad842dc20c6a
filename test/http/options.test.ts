import { HttpClient, type HttpClientOptions, noRetries, type Request } from "evenfall/http";
import { createMessage, executeWebhook } from "evenfall/request";
import { connect as connectTcp } from "node:net";
import { createServer } from "node:http";
import { Agent } from "undici";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/base/input-error.ts";
import { until } from "../support/gateway.ts";
import { held, listen, type Seen, startServer } from "../support/server.ts";
import { settled } from "../support/settled.ts";
import { channel, failure, post, script, token } from "./support.ts";

describe("options", () => {
  async function sentWith(options: HttpClientOptions, request: Request = post): Promise<Seen> {
    await using server = await startServer(script([]));
    await using http = new HttpClient({ token, baseUrl: server.url, ...options });
    await http.send(request);
    const [seen] = server.seen;
    if (seen === undefined) throw new Error("nothing was sent");
    return seen;
  }

  test("headers override those of the client", async () => {
    const { headers } = await sentWith({ headers: { "X-Thing": "yes", Authorization: "Custom" } });
    expect(headers).toMatchObject({ "x-thing": "yes", authorization: "Custom" });
  });

  test.each([
    [{ content: "x" }, { content: "x", allowed_mentions: { parse: [] } }],
    [
      { content: "x", allowed_mentions: { users: ["1"] } },
      { content: "x", allowed_mentions: { users: ["1"] } },
    ],
    [
      { content: "x", allowed_mentions: null },
      { content: "x", allowed_mentions: null },
    ],
  ] as const)("default allowed mentions make of %j %j", async (fields, expected) => {
    const { body } = await sentWith({ allowedMentions: { parse: [] } }, createMessage(channel, fields));
    expect(JSON.parse(body.toString())).toEqual(expected);
  });

  test("a proxy is connected through", async () => {
    const connected: string[] = [];
    const proxy = createServer();
    proxy.on("connect", (request, socket) => {
      connected.push(request.url ?? "");
      const [host = "", port] = (request.url ?? "").split(":");
      const onward = connectTcp(Number(port), host, () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        onward.pipe(socket).pipe(onward);
      });
      socket.on("error", () => onward.destroy());
      onward.on("error", () => socket.destroy());
    });
    await using listening = await listen(proxy);
    const seen = await sentWith({ proxy: { uri: listening.url, proxyTunnel: true } });
    expect(connected).toEqual([seen.headers.host]);
  });

  test.each<HttpClientOptions>([
    { baseUrl: "http://127.0.0.1:1", apiVersion: 9 },
    { proxy: "http://127.0.0.1:1", dispatcher: {} as never },
  ])("that contradict each other are refused (%#)", (options) => {
    expect(() => new HttpClient(options)).toThrow(InputError);
  });

  test("a derived client has its own token and mentions, and the connections of the first", async () => {
    await using server = await startServer(script([]));
    await using http = new HttpClient({ token, baseUrl: server.url });
    await http.send(post);
    await http.with({ token: "Bearer abc", allowedMentions: { parse: [] } }).send(post);
    await http.withoutToken().executeWebhook("1", "t", { content: "x" });
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([`Bot ${token}`, "Bearer abc", undefined]);
    expect(JSON.parse(server.seen[1]?.body.toString() ?? "")).toHaveProperty("allowed_mentions", { parse: [] });
    expect(await failure(http.withoutToken().send(post))).toMatchObject({ code: "HTTP_REQUEST", sent: "no" });
    const derived = http.with({ retry: noRetries });
    await http.close();
    expect(await failure(derived.send(post))).toMatchObject({ code: "HTTP_NETWORK", sent: "no" });
  });

  test.each<[what: string, derive: (http: HttpClient) => HttpClient, together: number]>([
    ["shares the limits of the first when it has no token of its own", (http) => http.withoutToken(), 1],
    ["has limits of its own with a token of its own", (http) => http.with({ token: "another" }), 2],
  ])("a derived client %s", async (_, derive, together) => {
    const { waiting, answer } = held();
    await using server = await startServer(answer);
    await using http = new HttpClient({ token, baseUrl: server.url });
    const webhook = executeWebhook("1", "t", { content: "x" });
    // Of a bucket that is not known one request is in flight.
    const all = [http.send(webhook), derive(http).send(webhook)];
    await until(() => waiting.length >= together);
    await settled();
    expect(waiting).toHaveLength(together);
    waiting[0]?.response.end("{}");
    await until(() => waiting.length === 2);
    waiting[1]?.response.end("{}");
    await Promise.all(all);
  });

  test.each<[HttpClientOptions, string]>([
    [{}, "https://discord.com/api/v10/gateway"],
    [{ apiVersion: 9 }, "https://discord.com/api/v9/gateway"],
    [{ baseUrl: "http://localhost:7200/api/v10/" }, "http://localhost:7200/api/v10/gateway"],
  ])("%j send requests to %s", async (options, expected) => {
    await using server = await startServer(script([]));
    const asked: string[] = [];
    await using agent = Object.assign(new Agent(), { [Symbol.asyncDispose]: () => agent.close() });
    const dispatcher = agent.compose((dispatch) => (sent, handler) => {
      asked.push(`${String(sent.origin)}${sent.path}`);
      return dispatch({ ...sent, origin: server.url }, handler);
    });
    await new HttpClient({ ...options, dispatcher }).getGateway();
    expect(asked).toEqual([expected]);
    expect(server.seen).toHaveLength(1);
  });
});

test.each([
  ["🔥", "%F0%9F%94%A5"],
  [{ id: "7", name: "party" }, "party%3A7"],
  ["<a:party:7>", "party%3A7"],
  [{ id: "7", name: null }, "_%3A7"],
])("the reaction %j is %s in the path", async (emoji, expected) => {
  await using server = await startServer(script([]));
  await using http = new HttpClient({ token, baseUrl: server.url });
  await http.createReaction(channel, "5", emoji);
  expect(server.seen[0]?.url).toBe(`/channels/${channel}/messages/5/reactions/${expected}/@me`);
});
