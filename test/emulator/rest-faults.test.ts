import {
  Emulator,
  FaultError,
  type PlannedRestFault,
  randomRestPlan,
  type RestFault,
  type Trace,
} from "evenfall/emulator";
import { connect, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../support/clock.ts";
import { until } from "../support/gateway.ts";

/** What came over a connection that asked for something, as it came. */
interface Exchange {
  readonly socket: Socket;
  text: string;
  /** How it ended; absent while it is open. */
  ended: "closed" | "reset" | undefined;
}

async function setUp(restFaults: readonly PlannedRestFault[] = []) {
  const clock = new ManualClock();
  const traces: Trace[] = [];
  const emulator = await Emulator.start({ clock, restFaults, onTrace: (trace) => traces.push(trace) });
  const { faults } = emulator.rest;
  /** Sends a request over a connection of its own. */
  const ask = (method = "GET", path = `/channels/${emulator.channelId}`, body = ""): Exchange => {
    const { hostname, port, pathname } = new URL(emulator.restUrl);
    const socket = connect(Number(port), hostname);
    const exchange: Exchange = { socket, text: "", ended: undefined };
    socket.setEncoding("utf8").on("data", (chunk: string) => (exchange.text += chunk));
    socket.on("error", () => (exchange.ended = "reset"));
    socket.on("close", () => (exchange.ended ??= "closed"));
    const headers = ["Host: x", `Authorization: Bot ${emulator.token}`, "Content-Type: application/json"];
    socket.write(
      [`${method} ${pathname}${path} HTTP/1.1`, ...headers, `Content-Length: ${body.length}`, "", body].join("\r\n"),
    );
    return exchange;
  };
  const post = (): Exchange => ask("POST", `/channels/${emulator.channelId}/messages`, '{"content":"x"}');
  const struck = (): readonly unknown[] =>
    traces.flatMap((trace) => (trace.kind === "restFault" ? [[trace.fault.kind, trace.route]] : []));
  return { ask, clock, emulator, faults, post, struck, [Symbol.asyncDispose]: () => emulator.close() };
}

/** The status of an answer that has come; how the connection ended when none has. */
async function answered(exchange: Exchange): Promise<string> {
  await until(() => exchange.text.includes("\r\n\r\n") || exchange.ended !== undefined);
  return exchange.text.split(" ")[1] ?? exchange.ended ?? "";
}

describe("on the wire", () => {
  test.each<[fault: RestFault, expected: string, messages: number]>([
    [{ kind: "reset" }, "reset", 0],
    [{ kind: "reset", work: true }, "reset", 1],
    [{ kind: "error", status: 502, body: "page" }, "502", 0],
    [{ kind: "error", status: 503, work: true }, "503", 1],
    [{ kind: "limit", scope: "shared", retryAfterMs: 1_500 }, "429", 0],
    [{ kind: "garbage", text: "nonsense" }, "200", 1],
  ])("%j", async (fault, expected, messages) => {
    await using setup = await setUp();
    setup.faults.cause(fault);
    expect(await answered(setup.post())).toBe(expected);
    expect(setup.emulator.messages()).toHaveLength(messages);
    expect(setup.struck()).toEqual([[fault.kind, "/channels/{channel_id}/messages"]]);
  });

  test("limit says its scope and how long to wait, with fractions", async () => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "limit", scope: "global", retryAfterMs: 1_500 });
    const exchange = setup.ask();
    await until(() => exchange.text.includes('"retry_after":1.5,"global":true'));
    expect(exchange.text).toMatch(/x-ratelimit-scope: global/i);
    expect(exchange.text).toMatch(/retry-after: 2\r\n/i);
  });

  test.each([
    [
      { kind: "error", status: 429, body: "page", retryAfterMs: 9_500 },
      /server: cloudflare[^]*retry-after: 10\r\n[^]*<html/i,
    ],
    [{ kind: "error", status: 500, body: "none" }, /^HTTP\/1.1 500 [^]*\r\n\r\n(0\r\n\r\n)?$/],
    [{ kind: "error", status: 500 }, /"message":"500: Internal Server Error","code":0/],
  ] as const)("the body of %j", async (fault, expected) => {
    await using setup = await setUp();
    setup.faults.cause(fault);
    const exchange = setup.ask();
    await until(() => expected.test(exchange.text));
  });

  test.each([
    [{ kind: "stall", bytes: 9 }, undefined],
    [{ kind: "truncate", bytes: 9 }, "closed"],
  ] as const)("%j: the head, nine bytes, and nothing more", async (fault, ended) => {
    await using setup = await setUp();
    setup.faults.cause(fault);
    const exchange = setup.post();
    await until(() => exchange.text.split("\r\n\r\n")[1]?.length === 9 && exchange.ended === ended);
    expect(Number(/content-length: (\d+)/i.exec(exchange.text)?.[1])).toBeGreaterThan(100);
    expect(setup.emulator.messages()).toHaveLength(1);
  });

  test.each([5, -5])("length by %i: the body is not as long as its head says", async (by) => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "length", by });
    const exchange = setup.post();
    await until(() => exchange.text.endsWith("}"));
    const [head = "", body = ""] = exchange.text.split("\r\n\r\n");
    expect(Number(/content-length: (\d+)/i.exec(head)?.[1])).toBe(body.length + by);
  });

  test.each([false, true])("silence with work %j: nothing comes, and the emulator ends all the same", async (work) => {
    await using setup = await setUp();
    setup.faults.cause({ kind: "silence", work });
    const exchange = setup.post();
    await until(() => setup.struck().length === 1);
    expect(await answered(setup.ask())).toBe("200");
    expect(exchange).toMatchObject({ text: "", ended: undefined });
    expect(setup.emulator.messages()).toHaveLength(work ? 1 : 0);
    await setup.emulator.close();
    await until(() => exchange.ended);
  });

  test("slow and trickle go by the emulator's clock", async () => {
    await using setup = await setUp();
    const { clock, faults } = setup;
    faults.cause({ kind: "slow", ms: 10_000 });
    const slow = setup.ask();
    await until(() => clock.next === 10_000);
    clock.advance(9_999);
    expect(await answered(setup.ask())).toBe("200");
    expect(slow.text).toBe("");
    clock.advance(1);
    expect(await answered(slow)).toBe("200");

    faults.cause({ kind: "trickle", bytes: 10, everyMs: 1_000 });
    const trickle = setup.ask();
    await until(() => trickle.text.split("\r\n\r\n")[1]?.length === 10);
    clock.advance(1_000);
    await until(() => trickle.text.split("\r\n\r\n")[1]?.length === 20);
    clock.advance(1_000_000);
    await until(() => trickle.text.endsWith("}"));
    expect(clock.pending).toBe(0);
  });

  test("answers that are yet to come do not hinder the end", async () => {
    await using setup = await setUp();
    const { clock, faults } = setup;
    faults.cause({ kind: "slow", ms: 10_000 });
    const slow = setup.ask();
    await until(() => clock.pending === 1);
    await setup.emulator.close();
    await until(() => slow.ended);
    expect(clock.pending).toBe(0);
  });

  test("refuse: nobody listens at the port, for as long as was said", async () => {
    await using setup = await setUp();
    const { clock, emulator, faults } = setup;
    faults.cause({ kind: "refuse", forMs: 1_000 });
    expect(await answered(setup.ask())).toBe("reset");
    clock.advance(1_000);
    await until(() => !emulator.gateway.faults.refusing);
    expect(await answered(setup.ask())).toBe("200");
  });
});

describe("which requests are struck", () => {
  const teapot = { kind: "error", status: 418 } as const;
  const broken = { kind: "error", status: 500 } as const;

  /** Statuses of reads of the channel, one after the other. */
  async function statuses({ ask }: Awaited<ReturnType<typeof setUp>>, count: number): Promise<string> {
    let all = "";
    for (let index = 0; index < count; index += 1) all += `${await answered(ask())} `;
    return all.trim();
  }

  test.each<[what: string, plan: readonly PlannedRestFault[], expected: string]>([
    ["the next one", [{ fault: teapot }], "418 200 200 200"],
    ["the next two", [{ fault: teapot, next: 2 }], "418 418 200 200"],
    ["all to come", [{ fault: teapot, next: Infinity }], "418 418 418 418"],
    ["none", [{ fault: teapot, next: 0 }], "200 200 200 200"],
    ["the third", [{ fault: teapot, skip: 2 }], "200 200 418 200"],
    ["the second and third", [{ fault: teapot, skip: 1, next: 2 }], "200 418 418 200"],
    ["those of another route", [{ fault: teapot, route: "getGuild" }], "200 200 200 200"],
    ["those of a route", [{ fault: teapot, route: "getChannel" }], "418 200 200 200"],
    ["one fault after the other", [{ fault: teapot }, { fault: broken }], "418 500 200 200"],
    [
      "each at its place",
      [
        { fault: teapot, skip: 2 },
        { fault: broken, skip: 1 },
      ],
      "200 500 418 200",
    ],
  ])("%s", async (_, plan, expected) => {
    await using setup = await setUp(plan);
    expect(await statuses(setup, 4)).toBe(expected);
  });

  test("those that come after some time", async () => {
    await using setup = await setUp([{ fault: teapot, afterMs: 5_000 }]);
    expect(setup.faults.pending).toBe(1);
    expect(await statuses(setup, 1)).toBe("200");
    setup.clock.advance(5_000);
    expect(await statuses(setup, 2)).toBe("418 200");
    expect(setup.faults.pending).toBe(0);
  });

  test("none once they are cleared", async () => {
    await using setup = await setUp([{ fault: teapot, afterMs: 5_000 }, { fault: teapot }]);
    setup.faults.clear();
    setup.clock.advance(5_000);
    expect(await statuses(setup, 2)).toBe("200 200");
    expect(setup.clock.pending).toBe(0);
  });

  test("not those for files", async () => {
    await using setup = await setUp();
    const { emulator, faults } = setup;
    const form = new FormData();
    form.set("files[0]", new Blob(["text"]), "a.txt");
    const headers = { authorization: `Bot ${emulator.token}` };
    await fetch(`${emulator.restUrl}/channels/${emulator.channelId}/messages`, { method: "POST", body: form, headers });
    faults.cause(teapot);
    const url = emulator.messages()[0]?.attachments[0]?.url ?? "";
    expect(await (await fetch(url)).text()).toBe("text");
    expect(faults.pending).toBe(1);
  });
});

test.each<RestFault>([
  { kind: "slow", ms: -1 },
  { kind: "slow", ms: NaN },
  { kind: "stall", bytes: 0 },
  { kind: "trickle", bytes: 0, everyMs: 1 },
  { kind: "length", by: 0 },
  { kind: "length", by: 1.5 },
  { kind: "error", status: 200 },
  { kind: "error", status: 600 },
  { kind: "limit", scope: "user", retryAfterMs: -1 },
  { kind: "refuse", forMs: -1 },
])("%j is refused, and so is a plan with it, of which nothing is done", async (fault) => {
  await using setup = await setUp();
  expect(() => setup.faults.cause(fault)).toThrow(FaultError);
  expect(() => setup.faults.play([{ fault: { kind: "garbage" } }, { fault, afterMs: 1 }])).toThrow(FaultError);
  expect(setup.faults.pending).toBe(0);
});

describe("a random plan", () => {
  test("is the same for the same seed, and another for another", () => {
    const plan = randomRestPlan({ seed: 7, requests: 500 });
    expect(randomRestPlan({ seed: 7, requests: 500 })).toEqual(plan);
    expect(randomRestPlan({ seed: 8, requests: 500 })).not.toEqual(plan);
  });

  test("strikes within its requests, as often as was said, with everything", () => {
    const plan = randomRestPlan({ seed: 1, requests: 10_000, every: 5, route: "createMessage" });
    expect(plan.every(({ route, skip = 0 }) => route === "createMessage" && skip < 10_000)).toBe(true);
    expect(plan.length).toBeGreaterThan(1_700);
    expect(plan.length).toBeLessThan(2_300);
    expect(new Set(plan.map(({ fault }) => fault.kind)).size).toBe(10);
    const chosen = randomRestPlan({ seed: 1, requests: 1_000, kinds: ["stall"] });
    expect(new Set(chosen.map(({ fault }) => fault.kind))).toEqual(new Set(["stall"]));
    expect(() => randomRestPlan({ seed: 1, requests: 1_000, kinds: [] })).toThrow(FaultError);
  });
});
