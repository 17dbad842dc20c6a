import { WebhookEventEndpoint } from "evenfall/interactions";
import { beforeAll, describe, expect, test } from "vitest";
import { webhookEvents } from "evenfall/schema";
import { ManualClock } from "../support/clock.ts";
import { createSigner, serveFetch, type Signer } from "../support/signed.ts";

const ping = { version: 1, application_id: "1", type: 0 };

let signer: Signer;
beforeAll(async () => {
  signer = await createSigner();
});

function envelope(type: string): object {
  return { ...ping, type: 1, event: { type, timestamp: "2024-10-18T14:42:53.064834", data: { user: { id: "1" } } } };
}

async function signed(payload: unknown): Promise<Request> {
  const body = JSON.stringify(payload);
  return new Request("http://bot.example/", { method: "POST", headers: await signer.headers(body), body });
}

describe("webhook events", () => {
  test("a ping over a real server is answered with 204 and nothing", async () => {
    const endpoint = new WebhookEventEndpoint({
      publicKey: signer.publicKey,
      onEvent: () => Promise.reject(new Error("no event")),
    });
    await using server = await serveFetch((request) => endpoint.handle(request));
    const body = JSON.stringify(ping);
    const answer = await fetch(server.url, { method: "POST", headers: await signer.headers(body), body });
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    const unsigned = await fetch(server.url, { method: "POST", body });
    expect(unsigned.status).toBe(401);
  });

  test.each([...webhookEvents.map(({ type }) => type), "ADDED_TOMORROW"])("%s reaches the handler", async (type) => {
    const seen: unknown[] = [];
    const endpoint = new WebhookEventEndpoint({
      publicKey: signer.publicKey,
      onEvent: (event) => void seen.push(event),
    });
    expect((await endpoint.handle(await signed(envelope(type)))).status).toBe(204);
    expect(seen).toEqual([expect.objectContaining({ type, data: { user: { id: "1" } } })]);
  });

  test("an event whose handler fails is answered with 500, so that it comes again", async () => {
    const errors: unknown[] = [];
    const endpoint = new WebhookEventEndpoint({
      publicKey: signer.publicKey,
      onEvent: () => Promise.reject(new Error("broken")),
      onError: (error) => errors.push(error),
    });
    expect((await endpoint.handle(await signed(envelope("ENTITLEMENT_CREATE")))).status).toBe(500);
    expect(errors).toEqual([new Error("broken")]);
  });

  test("an event whose handler takes long is acknowledged, and close waits for the handler", async () => {
    const clock = new ManualClock();
    let finish = (): void => {};
    let done = false;
    const endpoint = new WebhookEventEndpoint({
      publicKey: signer.publicKey,
      clock,
      async onEvent() {
        await new Promise<void>((resolve) => (finish = resolve));
        done = true;
      },
    });
    const answer = endpoint.handle(await signed(envelope("ENTITLEMENT_CREATE")));
    await expect.poll(() => clock.next).toBe(2000);
    clock.advance(2000);
    expect((await answer).status).toBe(204);
    expect(done).toBe(false);
    finish();
    await endpoint.close();
    expect(done).toBe(true);
  });
});
