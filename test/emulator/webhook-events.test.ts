import { Emulator, type Trace } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { WebhookEventEndpoint } from "evenfall/interactions";
import { ApplicationEventWebhookStatus, SkuType } from "evenfall/model";
import { authorizationUrl, OAuth2Scope } from "evenfall/oauth2";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { EditApplicationBody } from "../../generated/bodies/application.ts";
import { ManualClock } from "../support/clock.ts";
import { until } from "../support/gateway.ts";
import { settled } from "../support/settled.ts";
import { serveFetch } from "../support/signed.ts";

type Types = NonNullable<EditApplicationBody["event_webhooks_types"]>;

/** What the application was told, as `type` and `data`. */
let told: { readonly type: string; readonly data?: unknown }[];
/** Lets the application fail for so many requests from now on. */
let failures: number;
/** Whether the application takes requests and never answers. */
let hangs: boolean;
/** Requests that it has not answered. */
let waiting: number;
let attempts: (Trace & { readonly kind: "webhookEvent" })[];
let clock: ManualClock;
let emulator: Emulator;
let server: Awaited<ReturnType<typeof serveFetch>>;

beforeEach(async () => {
  [told, failures, attempts, hangs, waiting] = [[], 0, [], false, 0];
  clock = new ManualClock();
  emulator = await Emulator.start({
    clock,
    onTrace: (trace) => {
      if (trace.kind === "webhookEvent") attempts.push(trace);
    },
  });
  const { publicKey } = emulator;
  const endpoint = new WebhookEventEndpoint({ publicKey, onEvent: (event) => void told.push(event) });
  server = await serveFetch((request) => {
    if (hangs) {
      waiting += 1;
      return new Promise(() => {});
    }
    if (failures === 0) return endpoint.handle(request);
    failures -= 1;
    return Promise.resolve(new Response(null, { status: 500 }));
  });
});
afterEach(async () => {
  await emulator.close();
  await server[Symbol.asyncDispose]();
});

/** Asks for some events. */
async function subscribe(types: Types, status: 1 | 2 = ApplicationEventWebhookStatus.Enabled): Promise<void> {
  const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
  await http.editCurrentApplication({
    event_webhooks_url: server.url,
    event_webhooks_status: status,
    event_webhooks_types: types,
  });
}

function sell(): { readonly id: string } {
  const { id } = emulator.store.createSku({ name: "Sword", type: SkuType.Durable });
  return emulator.user("ada").buy(id);
}

describe("webhook events", () => {
  test("of entitlements are what the gateway tells", async () => {
    await subscribe(["ENTITLEMENT_CREATE", "ENTITLEMENT_DELETE"]);
    const sold = sell();
    await until(() => told.length === 1);
    expect(told[0]).toEqual({ type: "ENTITLEMENT_CREATE", timestamp: expect.any(String) as string, data: sold });
    emulator.store.refund(sold.id as `${bigint}`);
    await until(() => told.length === 2);
    expect(told[1]).toMatchObject({ type: "ENTITLEMENT_DELETE", data: { ...sold, deleted: true } });
  });

  test("of authorizations say who has allowed what", async () => {
    await subscribe(["APPLICATION_AUTHORIZED", "APPLICATION_DEAUTHORIZED"]);
    const scopes = [OAuth2Scope.Bot];
    const { applicationId: clientId, guildId } = emulator;
    const owner = emulator.user("owner");
    owner.authorize(authorizationUrl({ clientId, scopes, guildId }));
    await until(() => told.length === 1);
    const user = { id: owner.id, username: "owner" };
    const data = { integration_type: 0, user, scopes, guild: { id: guildId } };
    expect(told[0]).toMatchObject({ type: "APPLICATION_AUTHORIZED", data });
    const ada = emulator.user("ada");
    ada.authorize(authorizationUrl({ clientId, scopes: ["applications.commands"], integrationType: 1 }));
    await until(() => told.length === 2);
    expect(told[1]).toMatchObject({ data: { integration_type: 1, user: { id: ada.id } } });
    owner.deauthorize();
    owner.deauthorize();
    await until(() => told.length === 3);
    expect(told[2]).toMatchObject({ type: "APPLICATION_DEAUTHORIZED", data: { user } });
  });

  test("of lobbies carry what is not kept", async () => {
    await subscribe(["LOBBY_MESSAGE_CREATE"]);
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    const { id } = await http.createLobby({});
    const message = await http.sendLobbyMessage(id, { content: "x", metadata: { pose: "wave" } });
    await until(() => told.length === 1);
    expect(told[0]).toMatchObject({ data: { ...message, metadata: { pose: "wave" } } });
    expect(message).not.toHaveProperty("metadata");
  });

  test.each<readonly [string, Types, 1 | 2]>([
    ["for which it did not ask", ["ENTITLEMENT_DELETE"], 2],
    ["while they are switched off", ["ENTITLEMENT_CREATE"], 1],
  ])("do not reach an application %s", async (_, types, status) => {
    await subscribe(types, status);
    sell();
    await settled();
    expect([told, attempts]).toEqual([[], []]);
  });

  test("are sent again, ever more rarely, until they are acknowledged", async () => {
    await subscribe(["ENTITLEMENT_CREATE"]);
    failures = 3;
    sell();
    for (const [index, waitMs] of [1_000, 2_000, 4_000].entries()) {
      await until(() => attempts.length === index + 1 && clock.pending === 1);
      clock.advance(waitMs - 1);
      await settled();
      expect(attempts).toHaveLength(index + 1);
      clock.advance(1);
    }
    await until(() => attempts.length === 4);
    expect(attempts.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 500],
      [2, 500],
      [3, 500],
      [4, 204],
    ]);
    expect(told).toHaveLength(1);
  });

  test("are given up after ten minutes", async () => {
    await subscribe(["ENTITLEMENT_CREATE"]);
    failures = Infinity;
    sell();
    let waitedMs = 0;
    for (let count = 1; ; count++) {
      await until(() => attempts.length === count);
      await settled();
      if (clock.next === undefined) break;
      waitedMs += clock.next;
      clock.advance(clock.next);
    }
    expect(waitedMs).toBeLessThanOrEqual(600_000);
    expect(waitedMs).toBeGreaterThan(300_000);
  });

  test("are sent again when they are not acknowledged within three seconds", async () => {
    await subscribe(["ENTITLEMENT_CREATE"]);
    hangs = true;
    sell();
    await until(() => waiting === 1);
    clock.advance(3_000);
    await until(() => attempts.length === 1 && clock.pending === 1);
    expect(attempts[0]).toMatchObject({ attempt: 1, status: undefined });
    hangs = false;
    clock.advance(1_000);
    await until(() => told.length === 1);
  });

  test("that nobody is there to take are kept until closing gives them up", async () => {
    await subscribe(["ENTITLEMENT_CREATE"]);
    await server[Symbol.asyncDispose]();
    sell();
    await until(() => attempts.length === 1);
    expect(attempts[0]).toEqual({ kind: "webhookEvent", type: "ENTITLEMENT_CREATE", attempt: 1, status: undefined });
    await emulator.close();
    expect(clock.pending).toBe(0);
  });
});
