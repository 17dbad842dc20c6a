import {
  backOff,
  BanError,
  HttpClient,
  HttpError,
  NetworkError,
  noRetries,
  type Request,
  type RetryPolicy,
} from "evenfall/http";
import { customRequest, getChannel } from "evenfall/request";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import type { AcquireOptions, LimitedAnswer, RateLimiter } from "../../src/ratelimit/index.ts";
import { startServer } from "../support/server.ts";
import {
  atOnce,
  channel,
  edit,
  enforced,
  failure,
  limited,
  post,
  script,
  type Step,
  token,
  upload,
} from "./support.ts";

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
    expect(await failure(http.send(post, { beforeSending }))).toMatchObject({ cause: veto });
    expect(told).toEqual(["unsent", "unsent"]);
  });

  test("lets a request that met a 429 keep its place before those that came later", async () => {
    await using server = await startServer(script([limited]));
    await using http = new HttpClient({ token, baseUrl: server.url });
    const contents = ["first", "second", "third"];
    await Promise.all(contents.map((content) => http.createMessage(channel, { content })));
    const sent = server.seen.map(({ body }) => (JSON.parse(body.toString()) as { content: string }).content);
    expect(sent).toEqual(["first", ...contents]);
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
