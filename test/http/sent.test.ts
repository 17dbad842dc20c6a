import { HttpClient, type HttpClientOptions, type HttpErrorCode, noRetries, SendingError } from "evenfall/http";
import { ProxyServer } from "evenfall/proxy";
import { SharedRateLimiter } from "evenfall/proxy/limiter";
import { MemoryRateLimiter, type RateLimiter, type RateLimitErrorCode } from "evenfall/ratelimit";
import { createMessage, customRequest, executeWebhook, getChannel, type Request } from "evenfall/request";
import { expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { startDeafServer } from "../support/deaf-server.ts";
import { until } from "../support/gateway.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { atOnce, channel, failure, limited, post, script, type Step, token } from "./support.ts";

/** What a case works with. */
interface Setting {
  readonly http: HttpClient;
  readonly server: TestServer;
  readonly clock: ManualClock;
  readonly signal: AbortSignal;
  readonly abort: () => void;
}

/** A way in which a request ends. */
interface Case {
  readonly what: string;
  /** Name, code and `sent` of the error. */
  readonly error: `${string} ${string} ${"no" | "maybe" | "yes"}`;
  readonly steps?: readonly Step[];
  readonly options?: HttpClientOptions;
  /** @default sends a message */
  readonly send?: (setting: Setting) => Promise<unknown>;
}

const get = getChannel(channel);
const webhook = executeWebhook("1", "t", { content: "x" });
const circular: Record<string, unknown> = {};
circular["self"] = circular;
const outOfOrder = (): never => {
  throw new Error("out of order");
};

/** Sends a request that is no message to a channel. */
function sends(request: Request): NonNullable<Case["send"]> {
  return ({ http }) => http.send(request);
}

/** Sends again after a GET, and lets `then` happen before. */
function sendsAgain(then: (setting: Setting) => void, retry: () => number = () => 0): NonNullable<Case["send"]> {
  return (setting) => {
    const policy = (): number => {
      queueMicrotask(() => {
        then(setting);
      });
      return retry();
    };
    return setting.http.with({ retry: policy }).send(get, { signal: setting.signal });
  };
}

/** Lets one request through, and no other. */
function once(): RateLimiter {
  let left = 1;
  return { acquire: () => (left-- > 0 ? Promise.resolve({ done: () => {} }) : Promise.reject(new Error("no more"))) };
}

/** A limiter that lets nothing through, because the one request of the bucket never ends. */
function taken(maxWaiting = 1): RateLimiter {
  const limiter = new MemoryRateLimiter({ maxWaiting });
  void limiter.acquire(post);
  return limiter;
}

/** A limiter that asks a proxy, once. */
function shared(url: string): SharedRateLimiter {
  return new SharedRateLimiter({ url, secret: "a-secret-of-the-proxy", token, patienceMs: 0 });
}

const before: readonly Case[] = [
  {
    what: "a parameter cannot be",
    error: "InputError INPUT_PATH no",
    send: async ({ http }) => await http.executeWebhook("1", "..", {}),
  },
  {
    what: "the body breaks a limit",
    error: "ValidationError VALIDATION no",
    send: sends(createMessage(channel, { content: "x".repeat(2001) })),
  },
  {
    what: "the body cannot be JSON",
    error: "RequestError HTTP_REQUEST no",
    send: sends(customRequest({ method: "POST", path: "/a", body: circular })),
  },
  {
    what: "a file is not there",
    error: "RequestError HTTP_REQUEST no",
    send: sends(createMessage(channel, { files: [{ name: "a", data: { path: "/nowhere/at/all" } }] })),
  },
  { what: "there is no token", error: "RequestError HTTP_REQUEST no", options: { token: null } },
  { what: "a header cannot be", error: "RequestError HTTP_REQUEST no", options: { headers: { "x-line": "a\nb" } } },
  {
    what: "the token was refused before",
    error: "UnauthorizedError HTTP_UNAUTHORIZED no",
    steps: [401, 401],
    send: async ({ http }) => {
      await failure(http.send(post));
      return http.send(post);
    },
  },
];

const waiting: readonly Case[] = [
  {
    what: "its turn would come too late",
    error: "RateLimitError RATE_LIMIT_WAIT no",
    options: { rateLimiter: taken() },
    send: ({ http }) => http.send(post, { maxWaitMs: 0 }),
  },
  {
    what: "too many wait already",
    error: "RateLimitError RATE_LIMIT_FULL no",
    options: { rateLimiter: taken(0) },
  },
  {
    what: "the limiter knows the token in the path to be refused",
    error: "RateLimitError RATE_LIMIT_TOKEN no",
    steps: [401],
    send: async ({ http }) => {
      await failure(http.send(webhook));
      return http.withoutToken().send(webhook);
    },
  },
  {
    what: "the limiter that is shared is away",
    error: "RateLimitError RATE_LIMIT_REMOTE no",
    options: { rateLimiter: shared("http://127.0.0.1:1") },
  },
  {
    what: "the limiter that is shared has another secret",
    error: "RateLimitError RATE_LIMIT_UNAUTHORIZED no",
    send: async ({ http }) => {
      await using proxy = new ProxyServer({ secret: "another-secret-altogether" });
      const url = await proxy.listen();
      await http.with({ rateLimiter: shared(url) }).send(post);
    },
  },
  {
    what: "the limiter that is shared was closed",
    error: "RateLimitError RATE_LIMIT_CLOSED no",
    send: async ({ http }) => {
      const rateLimiter = shared("http://127.0.0.1:1");
      await rateLimiter.close();
      await http.with({ rateLimiter }).send(post);
    },
  },
  {
    what: "a rate limiter fails",
    error: "RequestError HTTP_REQUEST no",
    options: { rateLimiter: { acquire: outOfOrder } },
  },
  {
    what: "a rate limiter refuses another attempt after a lost answer",
    error: "RequestError HTTP_REQUEST maybe",
    steps: ["break"],
    options: { rateLimiter: once() },
    send: sendsAgain(() => {}),
  },
  {
    what: "a retry policy fails",
    error: "RequestError HTTP_REQUEST yes",
    steps: [500],
    options: { retry: outOfOrder },
  },
];

const calledOff: readonly Case[] = [
  {
    what: "the caller aborted before",
    error: "AbortError ABORTED no",
    send: ({ http }) => http.send(post, { signal: AbortSignal.abort() }),
  },
  {
    what: "the caller aborts while it waits for its turn",
    error: "AbortError ABORTED no",
    options: { rateLimiter: taken() },
    send: ({ http, signal, abort }) => {
      setImmediate(abort);
      return http.send(post, { signal });
    },
  },
  {
    what: "the caller aborts while it is on its way",
    error: "AbortError ABORTED maybe",
    steps: ["silence"],
    send: async ({ http, server, signal, abort }) => {
      const sent = failure(http.send(post, { signal }));
      await until(() => server.seen[0]);
      abort();
      throw await sent;
    },
  },
  {
    what: "the caller aborts after a lost answer",
    error: "AbortError ABORTED maybe",
    steps: ["break"],
    send: sendsAgain(
      ({ abort }) => {
        abort();
      },
      () => 1000,
    ),
  },
  {
    what: "the caller aborts after a rate limit",
    error: "AbortError ABORTED no",
    steps: [limited],
    send: sendsAgain(
      ({ abort }) => {
        abort();
      },
      () => 1000,
    ),
  },
  {
    what: "the caller objects to sending",
    error: "AbortError ABORTED no",
    send: ({ http }) => http.send(post, { beforeSending: outOfOrder }),
  },
];

const answered: readonly Case[] = [
  { what: "Discord refuses", error: "ApiError HTTP_STATUS yes", steps: [400] },
  { what: "Discord fails", error: "ApiError HTTP_STATUS yes", steps: [500] },
  {
    what: "it is rate limited",
    error: "RateLimitedError HTTP_RATE_LIMIT yes",
    steps: [limited],
    options: { retry: noRetries },
  },
  { what: "the token is refused", error: "UnauthorizedError HTTP_UNAUTHORIZED yes", steps: [401, 401] },
  { what: "Cloudflare blocks the address", error: "BanError HTTP_BAN yes", steps: ["page"] },
  {
    what: "the answer is not JSON",
    error: "AnswerError HTTP_BODY yes",
    steps: ["nonsense"],
    send: ({ http }) => http.execute(post),
  },
  {
    what: "a page does not say where the next one begins",
    error: "PageError PAGE_CURSOR yes",
    steps: [{ status: 200, body: [{}] }],
    send: ({ http }) => http.iterGuildMembers("1").next(),
  },
];

const onItsWay: readonly Case[] = [
  {
    what: "there is no answer in time",
    error: "TimeoutError HTTP_TIMEOUT maybe",
    steps: ["silence"],
    send: async ({ http, server, clock }) => {
      const sent = failure(http.send(post, { timeoutMs: 60_000 }));
      await until(() => server.seen[0]);
      clock.advance(60_000);
      throw await sent;
    },
  },
  {
    what: "the answer stalls",
    error: "TimeoutError HTTP_TIMEOUT yes",
    steps: ["silence after the head"],
    options: { timeouts: { bodyMs: 50 } },
  },
  { what: "the answer is lost", error: "NetworkError HTTP_NETWORK maybe", steps: ["break"] },
  { what: "the answer breaks off", error: "NetworkError HTTP_NETWORK yes", steps: ["break after the head"] },
  {
    what: "a file breaks off",
    error: "RequestError HTTP_REQUEST maybe",
    send: sends(
      createMessage(channel, {
        files: [
          {
            name: "a",
            async *data() {
              yield await Promise.resolve(new Uint8Array(10));
              outOfOrder();
            },
          },
        ],
      }),
    ),
  },
  {
    what: "nobody listens",
    error: "NetworkError HTTP_NETWORK no",
    options: { baseUrl: "http://127.0.0.1:1", retry: noRetries },
  },
  {
    what: "nobody listens any more after a lost answer",
    error: "NetworkError HTTP_NETWORK maybe",
    steps: ["break"],
    send: ({ http, server }) => {
      const beforeSending = (): void => void (server.seen.length > 0 && http.close());
      return http.with({ retry: ({ attempt }) => (attempt === 1 ? 0 : undefined) }).send(get, { beforeSending });
    },
  },
];

const cases = [...before, ...waiting, ...calledOff, ...answered, ...onItsWay];

test.each(cases)("when $what, the error is $error", async ({ error, steps = [], options, send }) => {
  const clock = new ManualClock();
  const controller = new AbortController();
  await using server = await startServer(script(steps));
  await using http = new HttpClient({ token, baseUrl: server.url, clock, retry: atOnce, ...options });
  const setting = {
    http,
    server,
    clock,
    signal: controller.signal,
    abort: () => {
      controller.abort();
    },
  };
  const ended = await failure(send === undefined ? http.send(post) : send(setting));
  expect(ended).toBeInstanceOf(SendingError);
  const { name, code, sent } = ended as SendingError;
  expect(`${name} ${code} ${sent}`).toBe(error);
});

test("what is called off before there is a connection was not sent, and the rate limiter hears so", async () => {
  await using server = await startDeafServer();
  const told: unknown[] = [];
  const rateLimiter: RateLimiter = { acquire: () => Promise.resolve({ done: (answer) => told.push(answer) }) };
  await using http = new HttpClient({ token, baseUrl: server.url, rateLimiter, timeouts: { connectMs: 50 } });
  const controller = new AbortController();
  const sent = failure(http.send(post, { signal: controller.signal }));
  setImmediate(() => {
    controller.abort("enough");
  });
  expect(await sent).toMatchObject({ name: "AbortError", sent: "no", cause: "enough" });
  expect(told).toEqual(["unsent"]);
});

test("each kind of error that sending can end with is among the cases", () => {
  const codes: Readonly<Record<HttpErrorCode | Exclude<RateLimitErrorCode, "RATE_LIMIT_INPUT">, true>> = {
    HTTP_STATUS: true,
    HTTP_RATE_LIMIT: true,
    HTTP_UNAUTHORIZED: true,
    HTTP_BAN: true,
    HTTP_TIMEOUT: true,
    HTTP_NETWORK: true,
    HTTP_BODY: true,
    HTTP_REQUEST: true,
    RATE_LIMIT_WAIT: true,
    RATE_LIMIT_FULL: true,
    RATE_LIMIT_TOKEN: true,
    RATE_LIMIT_REMOTE: true,
    RATE_LIMIT_UNAUTHORIZED: true,
    RATE_LIMIT_CLOSED: true,
  };
  const covered = new Set(cases.map(({ error }) => error.split(" ")[1]));
  expect(Object.keys(codes).filter((code) => !covered.has(code))).toEqual([]);
});
