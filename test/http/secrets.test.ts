import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { HttpClient, type HttpClientOptions, noRetries, type Request } from "evenfall/http";
import { InteractionEndpoint, WebhookEventEndpoint } from "evenfall/interactions";
import { OAuth2Client } from "evenfall/oauth2";
import { MemoryRateLimiter, SharedAddress } from "evenfall/ratelimit";
import { createInteractionResponse, createMessage, executeWebhook } from "evenfall/request";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { startServer } from "../support/server.ts";
import { createSigner } from "../support/signed.ts";
import { textsOf } from "../support/traces.ts";
import { failure, limited, script, type Step } from "./support.ts";

const secrets = {
  bot: "secret-bot-token",
  bearer: "secret-bearer-token",
  webhook: "secret-webhook-token",
  interaction: "secret-interaction-token",
  client: "secret-client-secret",
  code: "secret-oauth2-code",
  body: "secret-body",
  file: "secret-file",
};

/** Everything that is told of in the channels while a test runs. */
const told: unknown[] = [];
const channels = ["http:start", "http:end", "http:retry", "ratelimit:limited", "ratelimit:invalid"];
const listen = (message: unknown): void => void told.push(message);
beforeEach(() => {
  told.length = 0;
  for (const name of channels) subscribe(`evenfall:${name}`, listen);
});
afterEach(() => {
  for (const name of channels) unsubscribe(`evenfall:${name}`, listen);
});

/** Expects that no secret, in clear or encoded, is in anything that a value shows. */
function expectNoSecret(value: unknown): void {
  const texts = textsOf(value);
  expect(texts.length).toBeGreaterThan(0);
  for (const [name, secret] of Object.entries(secrets)) {
    const forms = [secret, Buffer.from(secret).toString("base64"), Buffer.from(secret).toString("hex")];
    for (const form of forms) {
      const text = texts.find((shown) => shown.includes(form)) ?? "";
      const at = text.indexOf(form);
      expect(text.slice(Math.max(0, at - 80), at + 40), `the secret "${name}" is shown`).toBe("");
    }
  }
}

const body = { content: secrets.body, files: [{ name: "a", data: secrets.file }] };
const requests: Readonly<Record<string, readonly [request: Request, options: HttpClientOptions]>> = {
  "a message of a bot": [createMessage("1", body), { token: secrets.bot }],
  "a message with a bearer": [createMessage("1", body), { token: `Bearer ${secrets.bearer}` }],
  "a webhook": [executeWebhook("1", secrets.webhook, body), { token: secrets.bot }],
  "a response to an interaction": [
    createInteractionResponse("1", secrets.interaction, { type: 4, data: body }),
    { token: secrets.bot },
  ],
};

/** Ways in which a request fails: what the server does, and how the client is set up. */
const failures: Readonly<Record<string, readonly [steps: readonly Step[], options: HttpClientOptions]>> = {
  "Discord refuses": [[403], {}],
  "Discord refuses the token": [[401, 401], {}],
  "Discord fails, again and again": [[500, 500, 500, 500], { retry: ({ attempt }) => (attempt < 4 ? 0 : undefined) }],
  "a rate limit is met": [[limited], { retry: noRetries }],
  "Cloudflare blocks the address": [["page"], {}],
  "the answer is nonsense": [["nonsense"], {}],
  "the connection breaks": [["break"], { retry: noRetries }],
  "the answer breaks off": [["break after the head"], { retry: noRetries }],
  "time runs out": [["silence"], { timeouts: { totalMs: 50 } }],
  "nobody listens": [[], { baseUrl: "http://127.0.0.1:1", retry: noRetries }],
  "the rate limiter refuses": [[], { rateLimiter: new MemoryRateLimiter({ maxWaiting: 0, requestsPerSecond: 1 }) }],
  "the token cannot be a header": [[], { token: `${secrets.bot}\n` }],
  "a header cannot be": [[], { headers: { "x-secret": `${secrets.bot}\n` } }],
};

describe.each(Object.entries(requests))("of %s", (_, [request, client]) => {
  test.each(Object.entries(failures))("nothing is shown when %s", async (_what, [steps, options]) => {
    await using server = await startServer(script(steps));
    // An address of its own: another server may get the port of one that blocked this process.
    const rateLimiter = new MemoryRateLimiter({ address: new SharedAddress() });
    await using http = new HttpClient({ baseUrl: server.url, rateLimiter, ...client, ...options });
    // One that ends before, so that there is something that the limiter knows.
    const error = await failure(http.execute(request));
    const second = await failure(http.execute(request, { maxWaitMs: 0 }));
    expectNoSecret([error, second, told, http, http.withoutToken()]);
  });

  test("nothing is shown when the caller calls it off", async () => {
    await using server = await startServer(script(["silence"]));
    await using http = new HttpClient({ baseUrl: server.url, ...client });
    const error = await failure(http.send(request, { signal: AbortSignal.timeout(50) }));
    expect(error).toMatchObject({ name: "AbortError" });
    expectNoSecret([error, told, http]);
  });
});

describe("of what is refused before it is sent", () => {
  test.each<[string, (http: HttpClient) => unknown]>([
    ["a body that breaks limits", (http) => http.createMessage("1", { content: secrets.body.repeat(1000) })],
    [
      "a body of the wrong kind",
      (http) => http.createMessage("1", { content: { secret: secrets.body }, unknown: secrets.file } as never),
    ],
    ["an upload of the wrong kind", (http) => http.createMessage("1", { files: [secrets.file] } as never)],
    ["a token in the path that cannot be", (http) => http.executeWebhook("1", "..", body)],
    ["an id that is a token", (http) => http.getChannel(`${secrets.bot}\ud800` as never)],
    ["a reason that is too long", (http) => http.deleteChannel("1", { reason: secrets.body.repeat(100) })],
    [
      "a file that is not there",
      (http) => http.createMessage("1", { content: secrets.body, files: [{ name: "a", data: { path: "/nowhere" } }] }),
    ],
  ])("%s shows nothing", async (_, send) => {
    await using http = new HttpClient({ token: secrets.bot, baseUrl: "http://127.0.0.1:1" });
    const error = await failure((async () => await send(http))());
    expect(error).toBeInstanceOf(Error);
    expectNoSecret([error, told, http]);
  });
});

test("a rate limiter that has seen tokens in paths shows none, nor its errors, nor how it stands", async () => {
  const limiter = new MemoryRateLimiter({ clock: new ManualClock() });
  const webhook = executeWebhook("1", secrets.webhook, body);
  const permit = await limiter.acquire(webhook);
  const waiting = limiter.acquire(webhook);
  const late = await failure(limiter.acquire(webhook, { maxWaitMs: 0 }));
  permit.done({ status: 401, headers: {} });
  const refused = await failure(waiting);
  expect([late, refused].every((error) => error instanceof Error)).toBe(true);
  expectNoSecret([limiter, limiter.stats, limiter.bucket(webhook), permit, late, refused, told]);
});

describe("of OAuth2", () => {
  test.each<[string, Step]>([
    ["Discord refuses", { status: 400, body: { error: "invalid_grant" } }],
    ["Discord limits", { status: 429, body: { message: "slow down", retry_after: 1 } }],
    ["the answer is nonsense", "nonsense"],
    ["the answer has no token", { status: 200, body: {} }],
    ["the connection breaks", "break"],
    ["no answer comes", "silence"],
  ])("nothing is shown when %s", async (_, step) => {
    await using server = await startServer(script([step, step, step, step]));
    const url = `${server.url}/token`;
    const client = new OAuth2Client({
      clientId: "1",
      clientSecret: secrets.client,
      tokenUrl: url,
      revokeUrl: url,
      timeoutMs: 50,
    });
    const errors = [
      await failure(client.exchangeCode({ code: secrets.code, redirectUri: "https://a", codeVerifier: secrets.code })),
      await failure(client.refresh(secrets.bearer)),
      await failure(client.clientCredentials(["identify"])),
      await failure(client.revoke(secrets.bearer)),
    ];
    expect(errors.filter((error) => error instanceof Error).length).toBeGreaterThanOrEqual(3);
    expectNoSecret([errors, client]);
  });
});

describe("of interactions and webhook events over HTTP", () => {
  test("the endpoints show nothing, nor do their errors and refusals", async () => {
    const signer = await createSigner();
    const errors: unknown[] = [];
    const executor = new HttpClient({ token: secrets.bot, baseUrl: "http://127.0.0.1:1", retry: noRetries });
    const interactions = new InteractionEndpoint({
      publicKey: signer.publicKey,
      executor,
      onInteraction: async (_interaction, responder) => {
        await responder.respond({ type: 4, data: { content: secrets.body } });
        errors.push(await failure(responder.respond({ type: 4, data: { content: secrets.body } })));
        errors.push(await failure(responder.followUp({ content: secrets.body })));
      },
      onError: (error) => errors.push(error),
    });
    const events = new WebhookEventEndpoint({
      publicKey: signer.publicKey,
      onEvent: () => Promise.reject(new Error("failed")),
      onError: (error) => errors.push(error),
    });
    const interaction = { id: "1", application_id: "2", type: 2, token: secrets.interaction, version: 1, data: {} };
    const event = { version: 1, type: 1, event: { type: "ENTITLEMENT_CREATE", data: { secret: secrets.body } } };
    const post = async (payload: string, headers: Record<string, string>): Promise<globalThis.Request> =>
      await Promise.resolve(new Request("http://127.0.0.1/", { method: "POST", headers, body: payload }));
    const signed = async (value: unknown): Promise<globalThis.Request> => {
      const text = JSON.stringify(value);
      return post(text, await signer.headers(text));
    };
    await interactions.handle(await signed(interaction));
    await events.handle(await signed(event));
    const refusals = [
      await interactions.handle(await post(JSON.stringify(interaction), {})),
      await interactions.handle(await signed([secrets.body])),
      await events.handle(await post(JSON.stringify(event), {})),
    ];
    await interactions.close();
    await events.close();
    expect(errors.length).toBeGreaterThanOrEqual(3);
    expectNoSecret([errors, refusals, interactions, events, told]);
    await executor.close();
  });
});

test("the walk would find a secret in every place that it looks at", () => {
  class Holder {
    get answer(): string {
      return secrets.bot;
    }
  }
  const places: readonly unknown[] = [
    new Error("x", { cause: new Error("y", { cause: { [Symbol("hidden")]: secrets.bot } }) }),
    new Holder(),
    Object.defineProperty({}, "hidden", { value: secrets.bot }),
    new Map([[secrets.bot, 1]]),
    new Set([secrets.bot]),
    Buffer.from(secrets.bot),
    { toJSON: () => ({ token: secrets.bot }) },
    { [secrets.bot]: 1 },
    [{ deep: { deeper: [secrets.bot] } }],
  ];
  for (const place of places) {
    expect(() => {
      expectNoSecret(place);
    }).toThrow(/secret "bot" is shown/);
  }
});
