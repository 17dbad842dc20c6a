import { HttpClient, type HttpClientOptions } from "evenfall/http";
import { Agent } from "undici";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { startServer } from "../support/server.ts";
import { failure, post, script, token } from "./support.ts";

describe("once Cloudflare blocks the address for one client", () => {
  /** What another client, which may not wait, is told when it sends after the first was blocked. */
  async function afterBlock(make: (first: HttpClient, options: HttpClientOptions) => HttpClient): Promise<unknown> {
    await using server = await startServer(script(["page"]));
    const options = { token, baseUrl: server.url, clock: new ManualClock() };
    await using first = new HttpClient(options);
    await using other = make(first, options);
    await failure(first.send(post));
    return await failure(other.send(post, { maxWaitMs: 0 }));
  }

  test.each<[string, (first: HttpClient, options: HttpClientOptions) => HttpClient]>([
    ["with another token", (_, options) => new HttpClient({ ...options, token: "another" })],
    ["that is derived from it", (first) => first.with({ token: "another" })],
    ["that is derived from one that is derived from it", (first) => first.withoutToken().withBearer("another")],
  ])("a client %s waits as well", async (_, make) => {
    expect(await afterBlock(make)).toMatchObject({ code: "RATE_LIMIT_WAIT", obstacle: "address" });
  });

  test.each<[string, (first: HttpClient, options: HttpClientOptions) => HttpClient]>([
    ["connects another way", (_, options) => new HttpClient({ ...options, dispatcher: new Agent() })],
    ["has a clock of its own", (_, options) => new HttpClient({ ...options, clock: new ManualClock() })],
  ])("a client that %s does not", async (_, make) => {
    expect(await afterBlock(make)).toBeUndefined();
  });

  test("a client of another server does not", async () => {
    await using elsewhere = await startServer(script([]));
    expect(await afterBlock((_, options) => new HttpClient({ ...options, baseUrl: elsewhere.url }))).toBeUndefined();
  });

  test("two clients with one dispatcher share what they know of it", async () => {
    const dispatcher = new Agent();
    await using server = await startServer(script(["page"]));
    const options = { token, baseUrl: server.url, clock: new ManualClock(), dispatcher };
    await failure(new HttpClient(options).send(post));
    const error = await failure(new HttpClient({ ...options, token: "another" }).send(post, { maxWaitMs: 0 }));
    expect(error).toMatchObject({ code: "RATE_LIMIT_WAIT", obstacle: "address" });
    await dispatcher.close();
  });
});
