import { type EventName, parse } from "evenfall/gateway";
import { Intent } from "evenfall/model";
import { events as rows } from "evenfall/schema";
import { describe, expect, test } from "vitest";
import { FakeGateway } from "../support/gateway.ts";
import { startShard } from "../support/shard.ts";

// The table's names are those of the types.
const names = rows.map(({ dispatch }) => dispatch as EventName);

test.each(names)("a filter of %s lets that event through and no other", (name) => {
  const through = names.filter((t) => {
    const parsed = parse(JSON.stringify({ t, s: 1, op: 0, d: {} }), { events: [name] });
    return parsed.ok && parsed.event !== undefined;
  });
  expect(through).toEqual([name]);
});

describe("a shard yields", () => {
  test.each<{ readonly events: readonly [EventName, ...EventName[]] }>([
    { events: ["MESSAGE_POLL_VOTE_ADD"] },
    { events: ["READY"] },
    { events: ["MESSAGE_POLL_VOTE_REMOVE"] },
    { events: ["RESUMED"] },
    { events: ["READY", "MESSAGE_POLL_VOTE_REMOVE"] },
  ])("of all events only what was asked for: $events", async ({ events }) => {
    await using gateway = await FakeGateway.start();
    const { shard, client } = await startShard(gateway, { events });
    await using _ = shard;
    await client.welcome();
    names.forEach((name, index) => client.dispatch(name, index + 1, { session_id: "one" }));
    client.dispatch(events[0], names.length + 1, { session_id: "one" });
    const seen: string[] = [];
    for await (const { type, sequence } of shard) {
      seen.push(type);
      if (sequence > names.length) break;
    }
    expect(seen.sort()).toEqual([...events, events[0]].sort());
  });
});

test("every intent is one bit, and no two are the same", () => {
  const bits = Object.values(Intent);
  for (const bit of bits) expect(bit & (bit - 1), String(bit)).toBe(0);
  expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(bits.reduce((all, bit) => all | bit, 0));
});
