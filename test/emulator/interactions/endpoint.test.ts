import { Emulator, type Reply } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { InteractionEndpoint, type InteractionEndpointOptions } from "evenfall/interactions";
import { InteractionCallbackType, type InteractionResponse, InteractionType } from "evenfall/model";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ManualClock } from "../../support/clock.ts";
import { until } from "../../support/gateway.ts";
import { connect, settle } from "../../support/raw-client.ts";
import { serveFetch } from "../../support/signed.ts";

const pong: InteractionResponse = {
  type: InteractionCallbackType.ChannelMessageWithSource,
  data: { content: "pong" },
};

let clock: ManualClock;
let emulator: Emulator;
let http: HttpClient;
let server: Awaited<ReturnType<typeof serveFetch>>;
/** What the server of the application does with a request. */
let handle: (request: Request) => Promise<Response>;

beforeEach(async () => {
  clock = new ManualClock();
  emulator = await Emulator.start({ clock });
  http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
  server = await serveFetch((request) => handle(request));
  await http.createGlobalApplicationCommand(emulator.applicationId, { name: "ping", description: "Pings." });
});
afterEach(async () => {
  await emulator.close();
  await server[Symbol.asyncDispose]();
});

/** Sets an endpoint with this handler. */
async function serve(
  onInteraction: InteractionEndpointOptions["onInteraction"],
  options: Partial<InteractionEndpointOptions> = {},
): Promise<void> {
  const executor = new HttpClient({ baseUrl: emulator.restUrl });
  const endpoint = new InteractionEndpoint({ publicKey: emulator.publicKey, executor, onInteraction, ...options });
  handle = (request) => endpoint.handle(request);
  await http.editCurrentApplication({ interactions_endpoint_url: server.url });
}

/** Answers whatever comes, once the endpoint is set. */
async function answerWith(answer: () => Promise<Response>): Promise<void> {
  await serve(() => pong);
  handle = answer;
}

function ping(): Promise<Reply> {
  return emulator.user("ada").slash("/ping");
}

describe("an interaction of an application with an endpoint", () => {
  test("is posted there, signed, and answered in the response; the gateway hears nothing of it", async () => {
    const client = await connect(emulator, 0);
    const seen: unknown[] = [];
    await serve((interaction) => {
      seen.push(interaction);
      return pong;
    });
    const reply = await ping();
    expect(reply.message).toMatchObject({ content: "pong" });
    expect(seen).toEqual([reply.interaction]);
    await settle(client);
    expect(client.events()).not.toContain("INTERACTION_CREATE");
    client.socket.close();
  });

  test("is answered with files", async () => {
    const files = [{ name: "a.txt", data: "text" }];
    await serve(() => ({ type: InteractionCallbackType.ChannelMessageWithSource, data: { files } }));
    const { message } = await ping();
    expect(await (await fetch(message?.attachments[0]?.url ?? "")).text()).toBe("text");
  });

  test("is answered over the callback route", async () => {
    await serve(() => pong, { respondBy: "callback" });
    expect((await ping()).message).toMatchObject({ content: "pong" });
  });

  test("is followed up", async () => {
    await serve(async (_, responder) => {
      await responder.respond(pong);
      await responder.followUp({ content: "more" });
    });
    const reply = await ping();
    expect(await reply.followUp()).toMatchObject({ content: "more" });
  });

  test("is deferred by a handler that takes its time", async () => {
    await serve(async (_, responder) => {
      await responder.defer();
      await responder.respond(pong);
    });
    const reply = await ping();
    expect(await reply.edited()).toMatchObject({ content: "pong" });
  });

  test.each<readonly [string, () => Promise<Response>, RegExp]>([
    [
      "a status",
      () => Promise.resolve(new Response(null, { status: 500 })),
      /answered the interaction with the status 500/,
    ],
    ["no JSON", () => Promise.resolve(new Response("pong")), /what Discord refuses \(Invalid Json\)/],
    ["no response that there is", () => Promise.resolve(Response.json({ type: 99 })), /refuses \(Invalid Form Body/],
    [
      "an update of nothing",
      () => Promise.resolve(Response.json({ type: InteractionCallbackType.UpdateMessage })),
      /must be one of/,
    ],
  ])("fails at once when the endpoint answers with %s", async (_, answer, words) => {
    await answerWith(answer);
    await expect(ping()).rejects.toMatchObject({
      code: "EMULATOR_NO_RESPONSE",
      message: expect.stringMatching(words) as string,
    });
  });

  test("fails at once when nobody is there", async () => {
    await serve(() => pong);
    await server[Symbol.asyncDispose]();
    await expect(ping()).rejects.toThrow("The application could not be reached at its endpoint.");
  });

  test("fails after three seconds when the endpoint does not answer", async () => {
    let waiting = 0;
    await answerWith(() => {
      waiting += 1;
      return new Promise(() => {});
    });
    const doing = ping();
    await until(() => waiting > 0);
    clock.advance(3_000);
    await expect(doing).rejects.toThrow("The application has not answered the interaction within 3 seconds.");
  });

  test("comes over the gateway again once there is no endpoint", async () => {
    const client = await connect(emulator, 0);
    await serve(() => pong);
    await http.editCurrentApplication({ interactions_endpoint_url: "" });
    const doing = ping();
    const { d } = await client.event("INTERACTION_CREATE");
    const { id, token } = d as Reply["interaction"];
    await http.createInteractionResponse(id, token, pong);
    expect((await doing).interaction.type).toBe(InteractionType.ApplicationCommand);
    client.socket.close();
  });
});
