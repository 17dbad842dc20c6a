import { Agent } from "undici";
import { createMessage, executeWebhook, getChannelMessages, getGateway, deleteChannel } from "evenfall/request";
import { ApiError, HttpClient, HttpError, noRetries, RateLimitedError } from "evenfall/http";
import { ValidationError } from "evenfall/validate";
import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { version } from "../../src/base/version.ts";
import type { Permit, RateLimiter } from "../../src/ratelimit/index.ts";
import { json, startServer } from "../support/server.ts";

const token = "secret-bot-token";
const channel = "103735883630395392";

async function failure(promise: Promise<unknown>): Promise<HttpError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof HttpError) return error;
  throw new Error("expected an HttpError", { cause: error });
}

describe("what is sent", () => {
  test("a generated method sends its route with token, user agent and JSON", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, { id: "1", content: "Hello" });
    });
    const http = new HttpClient({ token, baseUrl: `${server.url}/api/v10/` });
    const message = await http.createMessage(channel, { content: "Hello", nonce: undefined });
    expect(message.content).toBe("Hello");
    const [seen] = server.seen;
    expect(seen).toMatchObject({ method: "POST", url: `/api/v10/channels/${channel}/messages` });
    expect(seen?.headers).toMatchObject({
      authorization: `Bot ${token}`,
      "content-type": "application/json",
      "user-agent": `DiscordBot (https://www.npmjs.com/package/evenfall, ${version})`,
    });
    expect(JSON.parse(String(seen?.body))).toEqual({ content: "Hello" });
  });

  test("a query is encoded, and absent fields are left out", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, []);
    });
    const http = new HttpClient({ token, baseUrl: server.url, userAgent: "PingBot/1.0" });
    await http.getChannelMessages(channel, { limit: 5, before: undefined });
    expect(server.seen[0]?.url).toBe(`/channels/${channel}/messages?limit=5`);
    expect(server.seen[0]?.headers["user-agent"]).toMatch(/^DiscordBot \(.+\) PingBot\/1\.0$/);
  });

  test.each([
    ["Bot x.y", "Bot x.y"],
    ["Bearer x.y", "Bearer x.y"],
    ["x.y", "Bot x.y"],
  ])("the token %s is sent as %s", async (given, sent) => {
    await using server = await startServer((_, response) => {
      json(response, 200, { url: "wss://gateway" });
    });
    await new HttpClient({ token: given, baseUrl: server.url }).send(getGateway());
    expect(server.seen[0]?.headers.authorization).toBe(sent);
  });

  test("a route whose token is in the path gets no other", async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(204).end();
    });
    const http = new HttpClient({ token, baseUrl: server.url });
    expect(await http.executeWebhook("1", "webhook-token", { content: "Hi" })).toBeUndefined();
    expect(server.seen[0]?.url).toBe("/webhooks/1/webhook-token");
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
  });

  test("without a token, a route that needs one is refused before anything is sent", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, { url: "wss://gateway" });
    });
    const http = new HttpClient({ baseUrl: server.url });
    expect(await http.getGateway()).toEqual({ url: "wss://gateway" });
    expect(await failure(http.getChannel(channel))).toMatchObject({
      code: "HTTP_REQUEST",
      route: "/channels/{channel_id}",
    });
    expect(server.seen).toHaveLength(1);
  });

  test("a reason travels percent-encoded", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, { id: channel, type: 0 });
    });
    await new HttpClient({ token, baseUrl: server.url }).deleteChannel(channel, { reason: "zu laut –\n50% 🙉" });
    expect(server.seen[0]?.headers["x-audit-log-reason"]).toBe(encodeURIComponent("zu laut –\n50% 🙉"));
    expect(server.seen[0]?.body).toHaveLength(0);
    expect(deleteChannel(channel, { reason: "x" }).reason).toBe("x");
  });

  test("a dispatcher takes the requests", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, { url: "wss://gateway" });
    });
    const paths: string[] = [];
    await using agent = Object.assign(new Agent(), { [Symbol.asyncDispose]: () => agent.close() });
    const dispatcher = agent.compose((dispatch) => (options, handler) => {
      paths.push(options.path);
      return dispatch(options, handler);
    });
    await new HttpClient({ baseUrl: server.url, dispatcher }).getGateway();
    expect(paths).toEqual(["/gateway"]);
  });
});

describe("what comes back", () => {
  test("send gives status, headers, bytes, text, JSON and model", async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "x-thing": "yes" }).end('[{"id":"7"}]');
    });
    const response = await new HttpClient({ token, baseUrl: server.url }).send(getChannelMessages(channel));
    expect(response.status).toBe(200);
    expect(response.headers["x-thing"]).toBe("yes");
    expect(Buffer.from(response.bytes()).toString()).toBe('[{"id":"7"}]');
    expect(response.text()).toBe('[{"id":"7"}]');
    expect(await new Response(response.stream()).text()).toBe('[{"id":"7"}]');
    expect(response.json()).toEqual([{ id: "7" }]);
    expect(response.model()[0]?.id).toBe("7");
  });

  test("an answer that should be JSON and is not says so", async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end("<html>");
    });
    const error = await failure(new HttpClient({ token, baseUrl: server.url }).getChannel(channel));
    expect(error).toMatchObject({ code: "HTTP_BODY", status: 200, route: "/channels/{channel_id}", method: "GET" });
  });

  test("an image comes as bytes", async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { "content-type": "image/png" }).end(Buffer.from([137, 80, 78, 71]));
    });
    const image: Uint8Array = await new HttpClient({ baseUrl: server.url }).getGuildWidgetImage("1");
    expect(image).toEqual(new Uint8Array([137, 80, 78, 71]));
  });

  test("text comes as text", async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { "content-type": "text/csv; charset=utf-8" }).end("user_id\n7\n");
    });
    expect(await new HttpClient({ token, baseUrl: server.url }).getTargetUsers("code")).toBe("user_id\n7\n");
  });

  test("what is said of fields without a tree becomes lines with their names", async () => {
    await using server = await startServer((_, response) => {
      json(response, 400, { target_users_file: ["Line 5: invalid user ID format"] });
    });
    const error = await failure(new HttpClient({ token, baseUrl: server.url }).getChannel(channel));
    expect(error).toMatchObject({
      message: expect.stringContaining("target_users_file: Line 5: invalid user ID format") as string,
      errors: [{ path: "target_users_file", code: "", message: "Line 5: invalid user ID format" }],
    });
  });

  test("Discord's nested errors become lines with paths", async () => {
    await using server = await startServer((_, response) => {
      json(response, 400, {
        code: 50035,
        message: "Invalid Form Body",
        errors: {
          embeds: {
            0: {
              fields: { 1: { name: { _errors: [{ code: "BASE_TYPE_REQUIRED", message: "This field is required" }] } } },
            },
          },
          content: {
            _errors: [
              { code: "A", message: "one" },
              { code: "B", message: "two" },
            ],
          },
          _errors: [{ code: "C", message: "whole" }],
        },
      });
    });
    const error = await failure(
      new HttpClient({ token, baseUrl: server.url }).createMessage(channel, { content: "x" }),
    );
    expect(error).toMatchObject({ code: "HTTP_STATUS", status: 400, discordCode: 50035, method: "POST" });
    if (!(error instanceof ApiError)) throw new Error("expected an ApiError", { cause: error });
    expect(error.errors).toEqual([
      { path: "embeds[0].fields[1].name", code: "BASE_TYPE_REQUIRED", message: "This field is required" },
      { path: "content", code: "A", message: "one" },
      { path: "content", code: "B", message: "two" },
      { path: "", code: "C", message: "whole" },
    ]);
    expect(error.message).toBe(
      [
        "POST /channels/{channel_id}/messages: 400 (50035) Invalid Form Body",
        "embeds[0].fields[1].name: This field is required",
        "content: one",
        "content: two",
        "(body): whole",
      ].join("\n"),
    );
  });

  test.each([
    ["<html>", "text/html"],
    ['"text"', "application/json"],
    ['{"errors":[1],"code":"x"}', "application/json"],
    ["", "text/plain"],
  ])("a failed answer with the body %s is still an HttpError", async (body, type) => {
    await using server = await startServer((_, response) => {
      response.writeHead(502, { "content-type": type }).end(body);
    });
    const http = new HttpClient({ token, baseUrl: server.url, retry: noRetries });
    const error = await failure(http.getChannel(channel));
    expect(error).toMatchObject({ code: "HTTP_STATUS", status: 502, discordCode: undefined, errors: [] });
  });

  test("a rate limit says how long to wait", async () => {
    await using server = await startServer((_, response) => {
      json(response, 429, { message: "You are being rate limited.", retry_after: 0.25, global: false });
    });
    const http = new HttpClient({ token, baseUrl: server.url, retry: noRetries });
    const error = await failure(http.getChannel(channel));
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ status: 429, retryAfterMs: 250, global: false, sent: "yes" });
  });
});

describe("before sending", () => {
  test("a request that breaks a limit is refused with its path, and nothing is sent", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, {});
    });
    const http = new HttpClient({ token, baseUrl: server.url });
    const sent = http.createMessage(channel, { embeds: [{ title: "x".repeat(300) }] });
    await expect(sent).rejects.toBeInstanceOf(ValidationError);
    await expect(sent).rejects.toMatchObject({ issues: [{ path: "embeds[0].title" }] });
    expect(server.seen).toEqual([]);
  });

  test("with validation off it is sent as it is", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, {});
    });
    const http = new HttpClient({ token, baseUrl: server.url, validate: false });
    await http.createMessage(channel, { embeds: [{ title: "x".repeat(300) }] });
    expect(server.seen).toHaveLength(1);
  });
});

describe("waiting", () => {
  test("an aborted signal stops a request before it is sent, with its reason as the cause", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, {});
    });
    const reason = { why: "closing time" };
    const http = new HttpClient({ token, baseUrl: server.url });
    await expect(http.getChannel(channel, { signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
      name: "AbortError",
      cause: reason,
    });
    expect(server.seen).toEqual([]);
  });

  test("aborting stops a request on its way, with the reason and without a listener left", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    await using server = await startServer(() => {
      controller.abort(reason);
    });
    const http = new HttpClient({ token, baseUrl: server.url });
    await expect(http.getChannel(channel, { signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
      cause: reason,
    });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("many requests on one signal leave no listener", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, { url: "wss://gateway" });
    });
    const { signal } = new AbortController();
    const http = new HttpClient({ baseUrl: server.url });
    await Promise.all(Array.from({ length: 40 }, () => http.getGateway({ signal })));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("a connection that breaks off is HTTP_NETWORK, with its cause", async () => {
    await using server = await startServer((_, response) => {
      response.destroy();
    });
    const error = await failure(new HttpClient({ token, baseUrl: server.url, retry: noRetries }).getChannel(channel));
    expect(error.code).toBe("HTTP_NETWORK");
    expect(error.cause).toBeInstanceOf(Error);
  });
});

describe("the rate limiter", () => {
  function recorder(): RateLimiter & { readonly log: unknown[] } {
    const log: unknown[] = [];
    return {
      log,
      acquire({ route, params }) {
        log.push(["acquire", route, params]);
        const permit: Permit = { done: (answer) => log.push(["done", answer === "unsent" ? answer : answer?.status]) };
        return Promise.resolve(permit);
      },
    };
  }

  test("gives leave to each request and gets it back, whatever becomes of the request", async () => {
    let status: number | undefined = 200;
    await using server = await startServer((_, response) => {
      if (status === undefined) response.destroy();
      else json(response, status, {});
    });
    const rateLimiter = recorder();
    const http = new HttpClient({ token, baseUrl: server.url, rateLimiter, retry: noRetries });
    await http.getChannel(channel);
    status = 404;
    await failure(http.getChannel(channel));
    status = undefined;
    await failure(http.getChannel(channel));
    const acquire = ["acquire", "getChannel", { channel_id: channel }];
    expect(rateLimiter.log).toEqual([acquire, ["done", 200], acquire, ["done", 404], acquire, ["done", undefined]]);
  });

  test("is not asked about what is refused before", async () => {
    const rateLimiter = recorder();
    const http = new HttpClient({ token, baseUrl: "http://127.0.0.1:1", rateLimiter });
    await expect(http.createMessage(channel, { content: "x".repeat(10_000) })).rejects.toBeInstanceOf(ValidationError);
    expect(rateLimiter.log).toEqual([]);
  });
});

test("requests of builders are sent as they are", async () => {
  await using server = await startServer((_, response) => {
    json(response, 200, { id: "2" });
  });
  const http = new HttpClient({ token, baseUrl: server.url });
  expect(await http.execute(createMessage(channel, { content: "x" }))).toEqual({ id: "2" });
  expect((await http.send(executeWebhook("1", "t", { content: "x" }, { wait: true }))).status).toBe(200);
});
