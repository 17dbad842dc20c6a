import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { connect as connectTcp, createServer as createTcpServer, type AddressInfo } from "node:net";
import { createServer } from "node:http";
import {
  backOff,
  BanError,
  HttpClient,
  type HttpClientOptions,
  HttpError,
  NetworkError,
  noRetries,
  type Request,
  type RetryPolicy,
  TimeoutError,
  UnauthorizedError,
} from "evenfall/http";
import { createMessage, customRequest, editMessage, executeWebhook, getChannel } from "evenfall/request";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/base/input-error.ts";
import { type AcquireOptions, type LimitedAnswer, type RateLimiter, unlimited } from "../../src/ratelimit/index.ts";
import { json, type Seen, startServer } from "../support/server.ts";

const token = "secret-bot-token";
const channel = "103735883630395392";

/** The policy that clients have, without its waits. */
const atOnce: RetryPolicy = backOff({ random: () => 0 });

/** What an attempt is answered with: a status, or nothing but a broken connection. */
type Step = number | "break" | "break after the head" | { readonly status: number; readonly body: unknown };

/** Does one step after the other, and succeeds once there is none left. */
function script(steps: readonly Step[]): (seen: Seen, response: ServerResponse) => void {
  const left = [...steps];
  return (_, response) => {
    const step = left.shift() ?? 200;
    if (step === "break") response.destroy();
    else if (step === "break after the head") {
      response.writeHead(200, { "content-type": "application/json", "content-length": "99" });
      response.write("{", () => response.destroy());
    } else if (typeof step === "number") json(response, step, step === 200 ? { id: "1" } : { message: "no", code: 0 });
    else json(response, step.status, step.body);
  };
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

const limited: Step = { status: 429, body: { message: "slow down", retry_after: 0.001, global: false } };
const post = createMessage(channel, { content: "x" });
const enforced = createMessage(channel, { content: "x", nonce: "1", enforce_nonce: true });
const edit = editMessage(channel, "2", { content: "x" });
const upload = editMessage(channel, "2", { files: [{ name: "a", data: "a" }] });

describe("how often a request is sent", () => {
  test.each<[what: string, request: Request, steps: readonly Step[], sends: number, outcome: string]>([
    ["a GET on 500 and 503", getChannel(channel), [500, 503], 3, "ok"],
    ["a GET that always fails, four times", getChannel(channel), [502, 502, 502, 502], 4, "HTTP_STATUS yes"],
    ["a GET whose answer is lost", getChannel(channel), ["break"], 2, "ok"],
    ["a GET whose answer breaks off", getChannel(channel), ["break after the head"], 2, "ok"],
    ["a GET on 404, once", getChannel(channel), [404], 1, "HTTP_STATUS yes"],
    ["an idempotent PATCH on 500", edit, [500], 2, "ok"],
    ["a PATCH that adds files, once", upload, [500], 1, "HTTP_STATUS yes"],
    ["a POST whose answer is lost, once", post, ["break"], 1, "HTTP_NETWORK maybe"],
    ["a POST whose answer breaks off, once", post, ["break after the head"], 1, "HTTP_NETWORK yes"],
    ["a POST on 500, once", post, [500], 1, "HTTP_STATUS yes"],
    ["a POST with an enforced nonce whose answer is lost", enforced, ["break"], 2, "ok"],
    ["a POST on a rate limit", post, [limited, limited], 3, "ok"],
    [
      "a POST on rate limits without end, ten times",
      post,
      Array.from({ length: 20 }, () => limited),
      10,
      "HTTP_RATE_LIMIT yes",
    ],
    ["a custom POST, once", customRequest({ method: "POST", path: "/a" }), [500], 1, "HTTP_STATUS yes"],
    ["a custom POST that may be", customRequest({ method: "POST", path: "/a", idempotent: true }), [500], 2, "ok"],
  ])("%s", async (_, request, steps, sends, outcome) => {
    await using server = await startServer(script(steps));
    await using http = new HttpClient({ token, baseUrl: server.url, retry: atOnce });
    const error = await failure(http.send(request));
    expect(error instanceof HttpError ? `${error.code} ${error.sent}` : "ok").toBe(outcome);
    expect(server.seen).toHaveLength(sends);
    expect(new Set(server.seen.map(({ body }) => body.toString("latin1"))).size).toBe(1);
  });

  test("a POST that nobody listens to was not sent, and is sent again until somebody does", async () => {
    const reserved = createTcpServer();
    await new Promise<void>((resolve) => reserved.listen(0, "127.0.0.1", resolve));
    const { port } = reserved.address() as AddressInfo;
    await new Promise((resolve) => reserved.close(resolve));
    const failed: HttpError[] = [];
    const retry: RetryPolicy = (attempt) => {
      failed.push(attempt.error);
      return atOnce(attempt);
    };
    await using http = new HttpClient({ token, baseUrl: `http://127.0.0.1:${port}`, retry });
    const error = await failure(http.send(post));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: "HTTP_NETWORK", sent: "no" });
    expect(failed).toHaveLength(4);
  });

  test("the policy decides, and is told all that it needs", async () => {
    await using server = await startServer(script([500]));
    const told: unknown[] = [];
    const retry: RetryPolicy = ({ request: { route, idempotent }, attempt, error }) => {
      told.push([route, idempotent, attempt, error.status, error.sent]);
      return 0;
    };
    await using http = new HttpClient({ token, baseUrl: server.url, retry });
    await http.send(post);
    expect(told).toEqual([["createMessage", false, 1, 500, "yes"]]);
  });

  test.each([
    [1, 0.5, 250],
    [2, 0.5, 500],
    [3, 1, 2000],
  ])("the wait before attempt %i + 1 is a random part of a time that doubles", (attempt, random, expected) => {
    const error = new NetworkError(post, "x", { sent: "no" });
    expect(backOff({ random: () => random })({ request: post, attempt, error })).toBe(expected);
  });
});

describe("a deadline", () => {
  test.each([
    ["headers", { headersMs: 50 }, false, "maybe"],
    ["body", { bodyMs: 50 }, true, "yes"],
    ["total", { totalMs: 50 }, false, "maybe"],
    ["total", { totalMs: 50 }, true, "yes"],
  ] as const)("of the stage %s rejects (%j, head sent: %j)", async (stage, timeouts, withHead, sent) => {
    await using server = await startServer((_, response) => {
      if (withHead) response.writeHead(200, { "content-type": "application/json" }).write("{");
    });
    await using http = new HttpClient({ token, baseUrl: server.url, timeouts });
    const error = await failure(http.send(post));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "HTTP_TIMEOUT", stage, sent });
    expect(server.seen).toHaveLength(1);
  });

  test("starts when the request has its turn", async () => {
    await using server = await startServer(script([]));
    let granted = (): void => {};
    const turn = new Promise<void>((resolve) => (granted = resolve));
    const rateLimiter: RateLimiter = {
      async acquire() {
        await turn;
        return { done: () => {} };
      },
    };
    await using http = new HttpClient({ token, baseUrl: server.url, rateLimiter, timeouts: { totalMs: 2000 } });
    const sending = http.send(post);
    setTimeout(granted, 20);
    expect((await sending).status).toBe(200);
  });

  test("of one request overrides that of the client", async () => {
    await using server = await startServer(() => {});
    await using http = new HttpClient({ token, baseUrl: server.url });
    expect(await failure(http.send(post, { timeoutMs: 30 }))).toMatchObject({ stage: "total" });
  });
});

describe("calling off", () => {
  test("works while nothing answers, leaves no listener, and lets the connection go", async () => {
    await using server = await startServer(() => {});
    await using http = new HttpClient({ token, baseUrl: server.url, rateLimiter: unlimited });
    const controller = new AbortController();
    const sendings = Array.from({ length: 40 }, () => failure(http.send(post, { signal: controller.signal })));
    while (server.seen.length < 40) await new Promise((resolve) => setImmediate(resolve));
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await Promise.all(sendings)).toEqual(Array.from({ length: 40 }, () => reason));
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("works between attempts", async () => {
    await using server = await startServer(script([500]));
    const controller = new AbortController();
    const reason = new Error("enough");
    const retry: RetryPolicy = () => {
      queueMicrotask(() => {
        controller.abort(reason);
      });
      return 1_000_000;
    };
    await using http = new HttpClient({ token, baseUrl: server.url, retry });
    expect(await failure(http.send(edit, { signal: controller.signal }))).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("by beforeSending is asked before each attempt, and rejects with what it throws", async () => {
    await using server = await startServer(script([limited]));
    await using http = new HttpClient({ token, baseUrl: server.url, retry: atOnce });
    let asked = 0;
    await http.send(post, { beforeSending: () => (asked += 1) });
    expect(asked).toBe(2);
    const veto = new Error("the user left");
    const sent = http.send(post, {
      beforeSending: () => {
        throw veto;
      },
    });
    expect(await failure(sent)).toBe(veto);
    expect(server.seen).toHaveLength(2);
  });
});

describe("the rate limiter", () => {
  function recorder(): { readonly limiter: RateLimiter; readonly asked: AcquireOptions[]; readonly told: unknown[] } {
    const asked: AcquireOptions[] = [];
    const told: (LimitedAnswer | "unsent" | undefined)[] = [];
    const limiter: RateLimiter = {
      acquire(_, options = {}) {
        asked.push(options);
        return Promise.resolve({ done: (answer) => told.push(answer) });
      },
    };
    return { limiter, asked, told };
  }

  test("hears what a 429 says, and gives its leave again", async () => {
    await using server = await startServer(
      script([{ status: 429, body: { message: "m", retry_after: 0.0015, global: true, code: 20028 } }]),
    );
    const { limiter, told } = recorder();
    await using http = new HttpClient({ token, baseUrl: server.url, rateLimiter: limiter, retry: atOnce });
    await http.send(post);
    expect(told).toMatchObject([
      { status: 429, limit: { retryAfterMs: 1.5, global: true, code: 20028 } },
      { status: 200 },
    ]);
  });

  test("is told how long a request may wait, and that the response to an interaction is urgent", async () => {
    await using server = await startServer(script([]));
    const { limiter, asked } = recorder();
    await using http = new HttpClient({ token, baseUrl: server.url, rateLimiter: limiter });
    await http.createMessage(channel, { content: "x" }, { maxWaitMs: 7, priority: "high" });
    await http.createMessage(channel, { content: "x" });
    await http.withoutToken().createInteractionResponse("1", "t", { type: 5 });
    expect(asked.map(({ priority, maxWaitMs }) => [priority, maxWaitMs])).toEqual([
      ["high", 7],
      ["normal", undefined],
      ["high", undefined],
    ]);
  });

  test("hears that nothing was sent", async () => {
    const { limiter, told } = recorder();
    await using http = new HttpClient({ token, baseUrl: "http://127.0.0.1:1", rateLimiter: limiter, retry: noRetries });
    await failure(http.send(post));
    const veto = new Error("the user left");
    const beforeSending = (): void => {
      throw veto;
    };
    expect(await failure(http.send(post, { beforeSending }))).toBe(veto);
    expect(told).toEqual(["unsent", "unsent"]);
  });

  test("a rate limit that asks for more than a request may wait rejects at once", async () => {
    await using server = await startServer(script([{ status: 429, body: { message: "m", retry_after: 600 } }]));
    await using http = new HttpClient({ token, baseUrl: server.url });
    const error = await failure(http.send(post, { maxWaitMs: 1000 }));
    expect(error).toMatchObject({ code: "HTTP_RATE_LIMIT", retryAfterMs: 600_000 });
  });

  test.each([
    [429, "30", 30_000],
    [403, undefined, undefined],
  ])("a page with status %i is a ban, not an answer of Discord", async (status, retryAfter, retryAfterMs) => {
    await using server = await startServer((_, response) => {
      const headers = {
        "content-type": "text/html",
        ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }),
      };
      response.writeHead(status, headers).end("<html>error code: 1015</html>");
    });
    const { limiter, told } = recorder();
    await using http = new HttpClient({ token, baseUrl: server.url, rateLimiter: limiter });
    const error = await failure(http.send(post));
    expect(error).toBeInstanceOf(BanError);
    expect(error).toMatchObject({ code: "HTTP_BAN", status, retryAfterMs });
    expect(told).toMatchObject([{ status }]);
    expect(told[0]).not.toHaveProperty("limit");
  });
});

describe("a token that is refused", () => {
  /** Refuses the requests whose path is among `refused`. */
  async function refusing(...refused: readonly string[]): ReturnType<typeof startServer> {
    return startServer(({ url }, response) => {
      if (refused.includes(url.split("?")[0] ?? "")) json(response, 401, { message: "401: Unauthorized", code: 0 });
      else json(response, 200, { id: "1" });
    });
  }

  const webhook = (name: string): Request => executeWebhook("1", name, { content: "x" });

  test("in a path is not tried again, and is alone in that", async () => {
    await using server = await refusing("/webhooks/1/dead-token");
    await using http = new HttpClient({ token, baseUrl: server.url });
    expect(await failure(http.send(webhook("dead-token")))).toMatchObject({ code: "HTTP_UNAUTHORIZED", sent: "yes" });
    expect(await failure(http.send(webhook("dead-token")))).toMatchObject({ code: "HTTP_UNAUTHORIZED", sent: "no" });
    await http.send(webhook("other-token"));
    await http.send(post);
    expect(server.seen).toHaveLength(3);
  });

  test("on one route only is still good for the others", async () => {
    await using server = await refusing(`/channels/${channel}`);
    await using http = new HttpClient({ token, baseUrl: server.url });
    expect(await failure(http.getChannel(channel))).toBeInstanceOf(UnauthorizedError);
    await http.send(post);
    expect(server.seen.map(({ url }) => url)).toEqual([
      `/channels/${channel}`,
      "/users/@me",
      `/channels/${channel}/messages`,
    ]);
  });

  test("for itself makes requests fail without being sent, but for those that do not need it", async () => {
    await using server = await refusing(`/channels/${channel}`, "/users/@me");
    await using http = new HttpClient({ token, baseUrl: server.url });
    await Promise.all([failure(http.getChannel(channel)), failure(http.getChannel(channel))]);
    const sent = server.seen.length;
    expect(await failure(http.send(post))).toMatchObject({ code: "HTTP_UNAUTHORIZED", sent: "no", status: undefined });
    await http.send(webhook("other-token"));
    expect(server.seen).toHaveLength(sent + 1);
    await http.with({ token: "new-token" }).send(post);
    expect(server.seen.at(-1)?.headers.authorization).toBe("Bot new-token");
  });

  test("as a bearer is asked about where every bearer may ask", async () => {
    await using server = await refusing("/oauth2/@me", `/channels/${channel}`);
    await using http = new HttpClient({ baseUrl: server.url });
    await failure(http.withBearer("user-token").getChannel(channel));
    expect(server.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      [`/channels/${channel}`, "Bearer user-token"],
      ["/oauth2/@me", "Bearer user-token"],
    ]);
  });
});

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
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as AddressInfo;
    const seen = await sentWith({ proxy: { uri: `http://127.0.0.1:${port}`, proxyTunnel: true } });
    expect(connected).toEqual([seen.headers.host]);
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
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
});

test("a custom request has method, path, query, body, files and reason", async () => {
  await using server = await startServer(script([]));
  await using http = new HttpClient({ token, baseUrl: server.url });
  const custom = customRequest<{ id: string }>({
    method: "POST",
    path: "/things/{name}",
    params: { name: "a/b" },
    query: { list: [1, 2] },
    body: { a: null },
    files: [{ name: "a.txt", data: "text" }],
    reason: "é\n",
  });
  expect((await http.execute(custom)).id).toBe("1");
  const [seen] = server.seen;
  expect(seen).toMatchObject({ method: "POST", url: "/things/a%2Fb?list=1&list=2" });
  expect(seen?.headers["x-audit-log-reason"]).toBe("%C3%A9%0A");
  expect(seen?.body.toString()).toContain('{"a":null}');
  expect(seen?.body.toString()).toContain('name="files[0]"; filename="a.txt"');
});

test("channels tell of each attempt, and never a token", async () => {
  const messages: unknown[] = [];
  const listeners = (["start", "end", "retry"] as const).map((name) => {
    const listener = (message: unknown): void => void messages.push([name, message]);
    subscribe(`evenfall:http:${name}`, listener);
    return [name, listener] as const;
  });
  try {
    await using server = await startServer(script([500]));
    await using http = new HttpClient({ token, baseUrl: server.url, retry: () => 0 });
    await http.executeWebhook("1", "secret-webhook-token", { content: "secret-content" });
  } finally {
    for (const [name, listener] of listeners) unsubscribe(`evenfall:http:${name}`, listener);
  }
  expect(messages).toMatchObject([
    ["start", { route: "executeWebhook", method: "POST", attempt: 1 }],
    ["end", { attempt: 1, status: 500, sent: "yes" }],
    ["retry", { attempt: 1, delayMs: 0, error: "HTTP_STATUS" }],
    ["start", { attempt: 2 }],
    ["end", { attempt: 2, status: 200, sent: "yes", error: undefined }],
  ]);
  expect(JSON.stringify(messages)).not.toContain("secret");
});

test("noRetries gives up at once", () => {
  expect(noRetries({ request: post, attempt: 1, error: new NetworkError(post, "x", { sent: "no" }) })).toBeUndefined();
});
