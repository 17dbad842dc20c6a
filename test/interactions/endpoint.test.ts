import { HttpClient } from "evenfall/http";
import { InteractionEndpoint, type InteractionEndpointOptions, type Responder } from "evenfall/interactions";
import { InteractionCallbackType, InteractionType, MessageFlag } from "evenfall/model";
import { beforeAll, describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { json, startServer, type TestServer } from "../support/server.ts";
import { createSigner, serveFetch, type Signer } from "../support/signed.ts";

const application = "200000000000000001";
const token = "secret-interaction-token";
const base = { id: "300000000000000001", application_id: application, token, version: 1 };
const command = { ...base, type: InteractionType.ApplicationCommand, data: { id: "1", name: "ping", type: 1 } };
const click = { ...base, type: InteractionType.MessageComponent, message: { id: "5" }, data: { custom_id: "b" } };
const typing = { ...base, type: InteractionType.ApplicationCommandAutocomplete, data: { id: "1", name: "x", type: 1 } };
const pong = { type: InteractionCallbackType.ChannelMessageWithSource, data: { content: "Pong!" } };
const modal = { type: InteractionCallbackType.Modal, data: { custom_id: "m", title: "M", components: [] } } as const;

let signer: Signer;
beforeAll(async () => {
  signer = await createSigner();
});

type Options = Omit<InteractionEndpointOptions, "publicKey">;

function endpointOf(options: Options): InteractionEndpoint {
  return new InteractionEndpoint({ publicKey: signer.publicKey, ...options });
}

/** A request as it arrives, signed. */
async function signed(payload: unknown): Promise<Request> {
  const body = typeof payload === "string" ? payload : JSON.stringify(payload);
  return new Request("http://bot.example/", { method: "POST", headers: await signer.headers(body), body });
}

/** Discord's API, which answers everything with a message. */
function startApi(): Promise<TestServer> {
  return startServer(({ url }, response) => {
    if (url.endsWith("/callback")) response.writeHead(204).end();
    else json(response, 200, { id: "400000000000000001" });
  });
}

function calls({ seen }: TestServer): readonly (readonly [call: string, body: unknown])[] {
  return seen.map(({ method, url, body }) => [`${method} ${url}`, JSON.parse(String(body))]);
}

const original = `/webhooks/${application}/${token}/messages/@original`;
const followUp = `/webhooks/${application}/${token}?wait=true`;

describe("over a real server", () => {
  test("a ping is answered, and the handler does not see it", async () => {
    const endpoint = endpointOf({ onInteraction: () => Promise.reject(new Error("no interaction")) });
    await using server = await serveFetch((request) => endpoint.handle(request));
    const body = JSON.stringify({ ...base, type: InteractionType.Ping });
    const answer = await fetch(server.url, { method: "POST", headers: await signer.headers(body), body });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(await answer.json()).toEqual({ type: InteractionCallbackType.Pong });
  });

  test("a command reaches the handler as the gateway would have it, and its response comes back", async () => {
    const seen: unknown[] = [];
    const endpoint = endpointOf({
      onInteraction(interaction) {
        seen.push(interaction);
        return pong;
      },
    });
    await using server = await serveFetch((request) => endpoint.handle(request));
    const body = JSON.stringify({ ...command, added_tomorrow: [1] });
    const answer = await fetch(server.url, { method: "POST", headers: await signer.headers(body), body });
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(await answer.json()).toEqual(pong);
    expect(seen).toEqual([{ ...command, added_tomorrow: [1] }]);
  });

  test("files travel in the response as a form", async () => {
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(new TextEncoder().encode("two"));
    }
    const files = [
      { name: "a.txt", data: "one", contentType: "text/plain" },
      { name: "b.txt", data: stream },
    ];
    const endpoint = endpointOf({ onInteraction: () => ({ ...pong, data: { content: "Two files", files } }) });
    await using server = await serveFetch((request) => endpoint.handle(request));
    const body = JSON.stringify(command);
    const answer = await fetch(server.url, { method: "POST", headers: await signer.headers(body), body });
    const form = await answer.formData();
    const [first, second] = [form.get("files[0]"), form.get("files[1]")] as File[];
    const payload = form.get("payload_json");
    // A text field, and no file: it has no file name.
    if (typeof payload !== "string") throw new Error("The payload is a file.");
    expect(JSON.parse(payload)).toEqual({ type: pong.type, data: { content: "Two files" } });
    expect([first!.name, first!.type, await first!.text()]).toEqual(["a.txt", "text/plain", "one"]);
    expect([second!.name, await second!.text()]).toEqual(["b.txt", "two"]);
  });
});

describe("what is not Discord's", () => {
  const body = JSON.stringify(command);

  test.each<readonly [string, (headers: Record<string, string>) => Record<string, string>]>([
    ["without headers", () => ({})],
    ["without a time", ({ "X-Signature-Timestamp": _, ...rest }) => rest],
    ["with another time", (headers) => ({ ...headers, "X-Signature-Timestamp": "1700000001" })],
    ["with a short signature", (headers) => ({ ...headers, "X-Signature-Ed25519": "ab" })],
    ["with a signature of no digits", (headers) => ({ ...headers, "X-Signature-Ed25519": "z".repeat(128) })],
    ["with the signature of something else", (headers) => ({ ...headers, "X-Signature-Ed25519": "0".repeat(128) })],
  ])("%s it is refused with 401", async (_, change) => {
    const endpoint = endpointOf({ onInteraction: () => Promise.reject(new Error("not reached")) });
    const headers = change(await signer.headers(body));
    const response = await endpoint.handle(new Request("http://bot.example/", { method: "POST", headers, body }));
    expect(response.status).toBe(401);
  });

  test("a changed body is refused with 401", async () => {
    const endpoint = endpointOf({ onInteraction: () => pong });
    const headers = await signer.headers(body);
    const request = new Request("http://bot.example/", { method: "POST", headers, body: `${body} ` });
    expect((await endpoint.handle(request)).status).toBe(401);
  });

  test("another application's key refuses what is signed with ours", async () => {
    const other = await createSigner();
    const endpoint = new InteractionEndpoint({ publicKey: other.publicKey, onInteraction: () => pong });
    expect((await endpoint.handle(await signed(command))).status).toBe(401);
  });

  test("another method gets 405, a body that is too long 413, and what is no JSON object 400", async () => {
    const endpoint = endpointOf({ onInteraction: () => pong, maxBodyBytes: 200 });
    const get = await endpoint.handle(new Request("http://bot.example/"));
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
    expect((await endpoint.handle(await signed({ ...command, padding: "x".repeat(200) }))).status).toBe(413);
    expect((await endpoint.handle(await signed("{"))).status).toBe(400);
    expect((await endpoint.handle(await signed("7"))).status).toBe(400);
  });

  test.each(["", "abc", "z".repeat(64), "a".repeat(63)])("the public key %j is refused at once", (publicKey) => {
    expect(() => new InteractionEndpoint({ publicKey, onInteraction: () => pong })).toThrow(
      expect.objectContaining({ name: "InteractionError", code: "INTERACTION_KEY" }),
    );
  });
});

describe("responding", () => {
  test("the handler may respond itself and send more afterwards", async () => {
    await using api = await startApi();
    const endpoint = endpointOf({
      executor: new HttpClient({ baseUrl: api.url }),
      async onInteraction(_, responder) {
        await responder.respond(pong);
        const message = await responder.followUp({ content: "more" });
        expect(message.id).toBe("400000000000000001");
      },
    });
    const response = await endpoint.handle(await signed(command));
    expect(await response.json()).toEqual(pong);
    await endpoint.close();
    expect(calls(api)).toEqual([[`POST ${followUp}`, { content: "more" }]]);
  });

  test("with callbacks the request is answered with 202 once the callback route has the response", async () => {
    await using api = await startApi();
    const executor = new HttpClient({ baseUrl: api.url });
    const endpoint = endpointOf({ executor, respondBy: "callback", onInteraction: () => pong });
    const response = await endpoint.handle(await signed(command));
    expect(response.status).toBe(202);
    expect(await response.text()).toBe("");
    expect(calls(api)).toEqual([[`POST /interactions/${base.id}/${token}/callback`, pong]]);
  });

  test("callbacks need an executor", () => {
    expect(() => endpointOf({ respondBy: "callback", onInteraction: () => pong })).toThrow("needs an executor");
  });

  const cases: readonly (readonly [string, unknown, unknown, string | undefined, unknown])[] = [
    ["a promised message is edited in", command, pong, `PATCH ${original}`, pong.data],
    [
      "what cannot change any more is left out of the edit",
      command,
      { type: 4, data: { content: "x", tts: true, flags: MessageFlag.Ephemeral | MessageFlag.SuppressEmbeds } },
      `PATCH ${original}`,
      { content: "x", flags: MessageFlag.SuppressEmbeds },
    ],
    [
      "a component's message is changed",
      click,
      { type: 7, data: { content: "x" } },
      `PATCH ${original}`,
      { content: "x" },
    ],
    ["a message after the click of a component follows up", click, pong, `POST ${followUp}`, pong.data],
    ["a modal comes too late", command, modal, undefined, undefined],
    ["suggestions come too late", typing, { type: 8, data: { choices: [] } }, undefined, undefined],
  ];
  const deferrals = new Map<unknown, unknown>([
    [command, { type: InteractionCallbackType.DeferredChannelMessageWithSource }],
    [click, { type: InteractionCallbackType.DeferredUpdateMessage }],
    [typing, { type: InteractionCallbackType.ApplicationCommandAutocompleteResult, data: { choices: [] } }],
  ]);

  test.each(cases)("after two seconds a slow handler is deferred: %s", async (_, payload, late, call, body) => {
    await using api = await startApi();
    const clock = new ManualClock();
    const errors: unknown[] = [];
    let go = (): void => {};
    const endpoint = endpointOf({
      executor: new HttpClient({ baseUrl: api.url }),
      clock,
      onError: (error) => errors.push(error),
      async onInteraction() {
        await new Promise<void>((resolve) => (go = resolve));
        return late as typeof pong;
      },
    });
    const answer = endpoint.handle(await signed(payload));
    await expect.poll(() => clock.next).toBe(2000);
    clock.advance(2000);
    expect(await (await answer).json()).toEqual(deferrals.get(payload));
    go();
    await endpoint.close();
    expect(calls(api)).toEqual(call === undefined ? [] : [[call, body]]);
    expect(errors).toEqual(call === undefined ? [expect.objectContaining({ code: "INTERACTION_TOO_LATE" })] : []);
  });

  test("the deferral is what the options say", async () => {
    await using api = await startApi();
    const clock = new ManualClock();
    const endpoint = endpointOf({
      executor: new HttpClient({ baseUrl: api.url }),
      clock,
      deferAfterMs: 5,
      deferral: () => ({ ephemeral: true }),
      onInteraction: () =>
        expect
          .poll(() => clock.pending)
          .toBe(0)
          .then(() => pong),
    });
    const answer = endpoint.handle(await signed(click));
    await expect.poll(() => clock.next).toBe(5);
    clock.advance(5);
    expect(await (await answer).json()).toEqual({
      type: InteractionCallbackType.DeferredChannelMessageWithSource,
      data: { flags: MessageFlag.Ephemeral },
    });
    await endpoint.close();
  });

  test("a handler in time leaves no timer", async () => {
    await using api = await startApi();
    const clock = new ManualClock();
    const endpoint = endpointOf({ executor: new HttpClient({ baseUrl: api.url }), clock, onInteraction: () => pong });
    await endpoint.handle(await signed(command));
    expect(clock.pending).toBe(0);
  });

  test("without an executor nothing is deferred, for nothing could follow", async () => {
    const clock = new ManualClock();
    const endpoint = endpointOf({ clock, onInteraction: () => pong });
    expect(await (await endpoint.handle(await signed(command))).json()).toEqual(pong);
    const lonely = endpointOf({
      async onInteraction(_, responder) {
        await responder.respond(pong);
        await responder.followUp({ content: "more" });
      },
    });
    const promises: Promise<unknown>[] = [];
    await lonely.handle(await signed(command), { waitUntil: (promise) => promises.push(promise) });
    await expect(promises[0]).rejects.toMatchObject({ code: "INTERACTION_EXECUTOR" });
  });
});

describe("a handler that fails", () => {
  const failing = (): Promise<never> => Promise.reject(new Error("broken"));

  test("rejects the request when nobody else is told", async () => {
    await expect(endpointOf({ onInteraction: failing }).handle(await signed(command))).rejects.toThrow("broken");
  });

  test("is answered with 500 when it was reported", async () => {
    const errors: unknown[] = [];
    const endpoint = endpointOf({ onInteraction: failing, onError: (error) => errors.push(error) });
    expect((await endpoint.handle(await signed(command))).status).toBe(500);
    expect(errors).toEqual([new Error("broken")]);
  });

  test("after its response rejects what the runtime waits for", async () => {
    const waits: Promise<void>[] = [];
    const endpoint = endpointOf({
      async onInteraction(_, responder) {
        await responder.respond(pong);
        throw new Error("afterwards");
      },
    });
    // A runtime looks at what it is to wait for at once.
    const waitUntil = (promise: Promise<unknown>) => waits.push(expect(promise).rejects.toThrow("afterwards"));
    const response = await endpoint.handle(await signed(command), { waitUntil });
    expect(await response.json()).toEqual(pong);
    expect(waits).toHaveLength(1);
    await waits[0];
  });

  test.each<readonly [string, (responder: Responder) => Promise<void>, string]>([
    ["neither responds nor defers", () => Promise.resolve(), "INTERACTION_UNANSWERED"],
    [
      "responds in the end with what it had said before",
      async (responder) => {
        await responder.respond(pong);
        await responder.respond(pong);
      },
      "INTERACTION_ANSWERED",
    ],
    [
      "defers what it has answered",
      async (responder) => {
        await responder.respond(pong);
        await responder.defer();
      },
      "INTERACTION_ANSWERED",
    ],
  ])("is told so when it %s", async (_, act, code) => {
    const errors: unknown[] = [];
    const onInteraction: Options["onInteraction"] = (_interaction, responder) => act(responder);
    const endpoint = endpointOf({ onInteraction, onError: (error) => errors.push(error) });
    await endpoint.handle(await signed(command));
    await endpoint.close();
    expect(errors).toEqual([expect.objectContaining({ name: "InteractionError", code })]);
    expect(String(errors[0])).not.toContain(token);
  });
});
