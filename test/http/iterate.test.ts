import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import * as requests from "evenfall/request";
import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { iteratorName } from "../../codegen/naming.ts";
import { ManualClock } from "../support/clock.ts";
import { cursorAt, item, pagedRoutes, type PagedRoute, servePages } from "../support/pages.ts";
import { json, startServer } from "../support/server.ts";

type Iterate = (...args: readonly unknown[]) => AsyncGenerator;

const channel = "103735883630395392";

/** The method or function of a route's iterator, found by its name. */
function iteratorOf(route: PagedRoute, holder: object): Iterate {
  const found = (holder as Readonly<Record<string, unknown>>)[iteratorName(route)];
  if (typeof found !== "function") throw new Error(`There is no ${iteratorName(route)}`);
  return found.bind(holder) as Iterate;
}

/** Something for each path parameter. */
function pathArguments({ params }: PagedRoute): readonly unknown[] {
  return params.map(({ type }) => (type === "reactionEmoji" ? "👋" : type === "integer" ? 1 : channel));
}

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of items) all.push(one);
  return all;
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Places of all items in the order of the walk. */
function walked({ pagination }: PagedRoute, count: number, field = pagination.cursor): readonly number[] {
  return field === "before" ? [...upTo(count)].reverse() : upTo(count);
}

function flat({ pagination }: PagedRoute, one: unknown): unknown {
  return pagination.items?.endsWith("[]") === true ? (one as readonly unknown[])[0] : one;
}

test("every route with a page size and a cursor has an iterator", () => {
  expect(pagedRoutes.length).toBeGreaterThan(15);
  for (const route of pagedRoutes) expect(iteratorOf(route, requests)).toBeTypeOf("function");
});

describe.each(pagedRoutes.map((route) => [iteratorName(route), route] as const))("%s", (_, route) => {
  const expected = (places: readonly number[]): readonly unknown[] =>
    places.map((place) => flat(route, item(route, place)));

  test("yields every item of three pages once, in the order of the walk", async () => {
    await using server = await servePages(route, 8);
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    const args = [...pathArguments(route), {}, { pageSize: 3 }];
    expect(await collect(iteratorOf(route, http)(...args))).toEqual(expected(walked(route, 8)));
    expect(server.seen).toHaveLength(3);
  });

  test("works as a function of an executor, and stops at a limit without asking for more than it needs", async () => {
    await using server = await servePages(route, 8);
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    const args = [http, ...pathArguments(route), {}, { pageSize: 3, limit: 5 }];
    expect(await collect(iteratorOf(route, requests)(...args))).toEqual(expected(walked(route, 8).slice(0, 5)));
    const sizes = server.seen.map(({ url }) => new URL(url, server.url).searchParams.get(route.pagination.limit));
    expect(sizes).toEqual(["3", "2"]);
  });

  test("asks for no page beyond the one that the loop leaves", async () => {
    await using server = await servePages(route, 8);
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    for await (const _item of iteratorOf(route, http)(...pathArguments(route), {}, { pageSize: 3 })) break;
    expect(server.seen).toHaveLength(1);
  });

  test("yields nothing of nothing", async () => {
    await using server = await servePages(route, 0);
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    expect(await collect(iteratorOf(route, http)(...pathArguments(route)))).toEqual([]);
    expect(server.seen).toHaveLength(1);
  });
});

const twoWays = pagedRoutes.filter(({ pagination }) => pagination.backwards !== undefined);

describe.each(twoWays.map((route) => [iteratorName(route), route] as const))("%s, both ways", (_, route) => {
  test.each([
    ["before", 6],
    ["after", 1],
  ])("goes the way of %s from there", async (field, start) => {
    await using server = await servePages(route, 8);
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    const args = [...pathArguments(route), { [field]: cursorAt(start) }, { pageSize: 3 }];
    const places = walked(route, 8, field).filter((place) => (field === "before" ? place < start : place > start));
    expect(await collect(iteratorOf(route, http)(...args))).toEqual(places.map((place) => item(route, place)));
  });

  test("refuses to go both ways at once", async () => {
    const http = new HttpClient({ token: "t", baseUrl: "http://127.0.0.1:1" });
    const both = collect(iteratorOf(route, http)(...pathArguments(route), { before: "9", after: "1" }));
    await expect(both).rejects.toMatchObject({ name: "InputError", code: "INPUT_PAGE" });
  });
});

describe("in the emulator", () => {
  test("messages are read from the newest back, and from the first on", async () => {
    await using emulator = await Emulator.start();
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    const sent: string[] = [];
    for (const index of upTo(7)) {
      sent.push((await http.createMessage(emulator.channelId, { content: `No. ${index}` })).id);
    }
    const ids = async (query: { readonly after?: "0" }): Promise<readonly string[]> =>
      (await collect(http.iterChannelMessages(emulator.channelId, query, { pageSize: 3 }))).map(({ id }) => id);
    expect(await ids({})).toEqual([...sent].reverse());
    expect(await ids({ after: "0" })).toEqual(sent);
  });

  test("the users who reacted are all there", async () => {
    await using emulator = await Emulator.start();
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    const { id } = await http.createMessage(emulator.channelId, { content: "React" });
    await http.createReaction(emulator.channelId, id, "👋");
    const users = await collect(http.iterReactions(emulator.channelId, id, "👋"));
    expect(users).toHaveLength(1);
  });
});

describe("a walk", () => {
  test("rejects with the reason of its signal as the cause, and leaves no listener on it", async () => {
    const [route] = pagedRoutes;
    await using server = await servePages(route!, 8);
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    const controller = new AbortController();
    const reason = new Error("enough");
    const seen: unknown[] = [];
    const walk = async (): Promise<void> => {
      const options = { pageSize: 3, signal: controller.signal };
      for await (const one of iteratorOf(route!, http)(...pathArguments(route!), {}, options)) {
        seen.push(one);
        if (seen.length === 2) controller.abort(reason);
      }
    };
    await expect(walk()).rejects.toMatchObject({ name: "AbortError", cause: reason });
    expect(seen).toHaveLength(2);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("ends when the server does not heed the cursor", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, [{ id: "3" }, { id: "2" }]);
    });
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    const messages = await collect(http.iterChannelMessages(channel, {}, { pageSize: 2 }));
    expect(messages.map(({ id }) => id)).toEqual(["3", "2"]);
    expect(server.seen).toHaveLength(2);
  });

  test("goes on after a page that is not full where Discord says that there is more", async () => {
    await using server = await startServer(({ url }, response) => {
      const first = !url.includes("before");
      const time = first ? "2026-02-02T00:00:00.000000+00:00" : "2026-01-01T00:00:00.000000+00:00";
      json(response, 200, { items: [{ pinned_at: time }], has_more: first });
    });
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    expect(await collect(http.iterChannelPins(channel))).toHaveLength(2);
  });

  test("passes over the messages that a search leaves out of a page", async () => {
    await using server = await startServer(({ url }, response) => {
      const offset = Number(new URL(url, "http://x").searchParams.get("offset"));
      json(response, 200, { total_results: 50, messages: [[{ id: String(offset) }]] });
    });
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    const found = await collect(http.iterSearchGuildMessages(channel));
    expect(found.map(({ id }) => id)).toEqual(["0", "25"]);
  });

  test("asks for no offset beyond the last one that Discord allows", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, { total_results: 20_000, messages: [[{ id: "1" }]] });
    });
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    expect(await collect(http.iterSearchGuildMessages(channel, { offset: 9950 }))).toHaveLength(2);
    expect(server.seen.map(({ url }) => new URL(url, server.url).searchParams.get("offset"))).toEqual(["9950", "9975"]);
  });

  test.each([
    [7, 7000],
    [0, 1000],
  ])("waits while a guild is being indexed: retry_after %d is %d ms", async (seconds, ms) => {
    const clock = new ManualClock();
    let ready = false;
    await using server = await startServer((_, response) => {
      if (ready) json(response, 200, { total_results: 1, messages: [[{ id: "1" }]] });
      else json(response, 202, { message: "not yet", code: 110000, documents_indexed: 0, retry_after: seconds });
    });
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    const found = collect(http.iterSearchGuildMessages(channel, {}, { clock }));
    await expect.poll(() => clock.next).toBe(ms);
    ready = true;
    clock.advance(ms);
    expect(await found).toHaveLength(1);
  });

  test("stops waiting for an index when its signal is aborted", async () => {
    const clock = new ManualClock();
    await using server = await startServer((_, response) => {
      json(response, 202, { message: "not yet", code: 110000, documents_indexed: 0, retry_after: 5 });
    });
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    const controller = new AbortController();
    const found = collect(http.iterSearchGuildMessages(channel, {}, { clock, signal: controller.signal }));
    await expect.poll(() => clock.pending).toBe(1);
    controller.abort("enough");
    await expect(found).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
    expect(clock.pending).toBe(0);
  });

  test("says so when an item has no id to go on from", async () => {
    await using server = await startServer((_, response) => {
      json(response, 200, [{ nick: "nobody" }]);
    });
    const http = new HttpClient({ token: "t", baseUrl: server.url });
    await expect(collect(http.iterGuildMembers(channel))).rejects.toMatchObject({
      name: "PageError",
      code: "PAGE_CURSOR",
    });
  });

  test.each([
    [{ pageSize: 0 }, "pageSize"],
    [{ pageSize: 101 }, "pageSize"],
    [{ pageSize: 1.5 }, "pageSize"],
    [{ limit: -1 }, "limit"],
    [{ limit: NaN }, "limit"],
  ])("refuses %o", async (options, parameter) => {
    const http = new HttpClient({ token: "t", baseUrl: "http://127.0.0.1:1" });
    const refused = collect(http.iterChannelMessages(channel, {}, options));
    await expect(refused).rejects.toMatchObject({ code: "INPUT_PAGE", parameter });
  });
});
