import { Emulator, EmulatorError } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { describe, expect, test } from "vitest";
import { decodeState, encodeState } from "../../src/emulator/state/snapshot.ts";

function client(emulator: Emulator): HttpClient {
  return new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
}

/** Lets things happen that leave every kind of state behind; answers the address of a file. */
async function traffic(emulator: Emulator): Promise<string> {
  const http = client(emulator);
  const ada = emulator.user("ada");
  const message = ada.say(emulator.channelId, "hello");
  ada.react(message, "🎉");
  ada.appear("idle");
  ada.whisper("psst");
  await http.createGuildRole(emulator.guildId, { name: "crew" }, { reason: "needed" });
  const voice = await http.createGuildChannel(emulator.guildId, { name: "Voice", type: 2 });
  ada.join(voice.id);
  const data = new Uint8Array([0, 255, 10]);
  const { attachments } = await http.createMessage(emulator.channelId, { files: [{ name: "a.bin", data }] });
  emulator.advance(60_000);
  return new URL(attachments[0]?.url ?? "").pathname;
}

describe("a snapshot", () => {
  test("brings everything back in a new emulator, which then goes on as the first one does", async () => {
    await using first = await Emulator.start({ botName: "moth" });
    const file = await traffic(first);
    const snapshot = first.snapshot();
    await using second = await Emulator.start({ snapshot });
    expect(second.snapshot()).toBe(snapshot);
    expect([second.token, second.guildId, second.channelId]).toEqual([first.token, first.guildId, first.channelId]);
    expect(second.messages()).toEqual(first.messages());
    expect(second.user("ada").id).toBe(first.user("ada").id);

    const served = await fetch(new URL(file, second.restUrl));
    expect([...new Uint8Array(await served.arrayBuffer())]).toEqual([0, 255, 10]);
    const [one, two] = [client(first), client(second)];
    expect(await two.getGuildAuditLog(second.guildId)).toEqual(await one.getGuildAuditLog(first.guildId));
    expect(await two.createMessage(second.channelId, { content: "next" })).toEqual(
      await one.createMessage(first.channelId, { content: "next" }),
    );
  });

  test("takes back what happened since", async () => {
    await using emulator = await Emulator.start();
    const before = emulator.snapshot();
    await traffic(emulator);
    expect(emulator.snapshot()).not.toBe(before);
    emulator.restore(before);
    expect(emulator.snapshot()).toBe(before);
    expect(await client(emulator).getChannelMessages(emulator.channelId)).toEqual([]);
  });

  test.each(["", "nonsense", "{}", "null", '{"version":99,"state":{}}', '{"version":2,"state":{"$odd":[]}}'])(
    "is not %j, which changes nothing",
    async (text) => {
      await using emulator = await Emulator.start();
      const before = emulator.snapshot();
      expect(() => {
        emulator.restore(text);
      }).toThrow(EmulatorError);
      expect(emulator.snapshot()).toBe(before);
    },
  );
});

describe("a snapshot of another version", () => {
  /** A snapshot in which state was changed in some way. */
  const changed = (snapshot: string, change: (state: Record<string, unknown>) => void): string => {
    const state = decodeState(snapshot) as Record<string, unknown>;
    change(state);
    return encodeState(state);
  };
  const guildOf = (state: Record<string, unknown>): Record<string, unknown> =>
    [...(state["guilds"] as ReadonlyMap<string, Record<string, unknown>>).values()][0] ?? {};

  test.each<readonly [what: string, write: (snapshot: string) => string, words: RegExp]>([
    ["has an older number", (text) => text.replace('"version":2', '"version":1'), /has version 1; .* version 2/],
    ["lacks a field", (text) => changed(text, (state) => delete state["lobbies"]), /World\.lobbies is undefined/],
    ["has one more", (text) => changed(text, (state) => (state["teams"] = [])), /World\.teams is not known here/],
    ["has another kind of field", (text) => changed(text, (state) => (state["users"] = {})), /World\.users is Object/],
    [
      "lacks a field of a guild",
      (text) => changed(text, (state) => delete guildOf(state)["stages"]),
      /StoredGuild\.stages/,
    ],
  ])("%s, is refused with what to do, and changes nothing", async (_, write, words) => {
    await using emulator = await Emulator.start();
    const before = emulator.snapshot();
    const restore = (): void => {
      emulator.restore(write(before));
    };
    expect(restore).toThrow(expect.objectContaining({ code: "EMULATOR_SNAPSHOT" }));
    expect(restore).toThrow(words);
    expect(restore).toThrow(/Make a new one/);
    expect(emulator.snapshot()).toBe(before);
  });
});

describe("the encoding of state", () => {
  test.each<readonly [string, unknown]>([
    ["plain values", [1, "x", true, null, -0.5]],
    ["maps in maps", new Map([["a", new Map([[1, new Set(["b"])]])]])],
    ["bytes", new Uint8Array([0, 127, 255])],
    ["bigints", 2n ** 70n],
    ["objects that look like it", { $map: [1], $x: { $bytes: "no" } }],
    ["objects with keys of any kind", { "": 1, "a.b": { __proto: 2 } }],
  ])("keeps %s", (_, value) => {
    expect(decodeState(encodeState({ value }))).toEqual({ value });
  });

  test.each([
    ["an instance of a class", new Date(0)],
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
  ])("refuses %s", (_, value) => {
    expect(() => encodeState({ value })).toThrow(EmulatorError);
  });
});
