import { Emulator, type EmulatorOptions } from "evenfall/emulator";
import { GatewayError, type IntentName, Shard } from "evenfall/gateway";
import { HttpClient } from "evenfall/http";
import { GatewayCloseCode, Intent } from "evenfall/model";
import { intents as intentTable } from "evenfall/schema";
import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { until } from "../support/gateway.ts";
import { connect, identify, RawClient, settle } from "../support/raw-client.ts";

describe("starting a session", () => {
  test("Hello, Identify, READY with unavailable guilds, then the guilds", async () => {
    await using emulator = await Emulator.start({ heartbeatIntervalMs: 12_345 });
    const client = new RawClient(`${emulator.gatewayUrl}/?v=10&encoding=json`);
    expect(await client.hello()).toEqual({ t: null, s: null, op: 10, d: { heartbeat_interval: 12_345 } });
    client.send(identify(emulator.token, Intent.Guilds));
    const ready = await client.event("READY");
    expect(ready).toMatchObject({
      op: 0,
      s: 1,
      d: {
        v: 10,
        user: { id: emulator.botId, bot: true },
        guilds: [{ id: emulator.guildId, unavailable: true }],
        resume_gateway_url: emulator.gatewayUrl,
        shard: [0, 1],
      },
    });
    const guild = await client.event("GUILD_CREATE");
    expect(guild).toMatchObject({
      s: 2,
      d: { id: emulator.guildId, member_count: 2, channels: [{ id: emulator.channelId }] },
    });
  });

  test("a heartbeat is acknowledged, before Identify as well", async () => {
    await using emulator = await Emulator.start();
    const client = new RawClient(emulator.gatewayUrl);
    await client.hello();
    client.send({ op: 1, d: null });
    expect(await until(() => client.received[1])).toEqual({ t: null, s: null, op: 11, d: null });
  });

  test("a session that is unknown cannot be resumed", async () => {
    await using emulator = await Emulator.start();
    const client = new RawClient(emulator.gatewayUrl);
    await client.hello();
    client.send({ op: 6, d: { token: emulator.token, session_id: "1", seq: 5 } });
    expect(await until(() => client.received[1])).toMatchObject({ op: 9, d: false });
  });

  test("guilds go to the shard that their id says, and private messages to the first", async () => {
    await using emulator = await Emulator.start();
    const all = Intent.Guilds | Intent.DirectMessages;
    const total = 3;
    const owner = Number((BigInt(emulator.guildId) >> 22n) % BigInt(total));
    const clients = await Promise.all([0, 1, 2].map((shard) => connect(emulator, all, { shard: [shard, total] })));
    emulator.user("ada").whisper("psst");
    for (const client of clients) await settle(client);
    for (const [shard, client] of clients.entries()) {
      expect(client.events().includes("GUILD_CREATE")).toBe(shard === owner);
      expect(client.events().includes("MESSAGE_CREATE")).toBe(shard === 0);
    }
  });
});

describe("an offence earns its close code", () => {
  const offences: readonly (readonly [keyof typeof GatewayCloseCode, (token: string) => readonly unknown[]])[] = [
    ["UnknownOpcode", (token) => [identify(token, 0), { op: 99, d: null }]],
    ["DecodeError", () => ["{"]],
    ["DecodeError", () => [JSON.stringify([1])]],
    ["DecodeError", (token) => [{ op: 2, d: { token } }]],
    ["DecodeError", (token) => [identify(token, 0), { op: 8, d: { guild_id: 5 } }]],
    ["NotAuthenticated", () => [{ op: 3, d: { since: null, activities: [], status: "online", afk: false } }]],
    ["AuthenticationFailed", () => [identify("wrong", 0)]],
    ["AlreadyAuthenticated", (token) => [identify(token, 0), identify(token, 0)]],
    ["InvalidShard", (token) => [identify(token, 0, { shard: [3, 3] })]],
    ["InvalidIntents", (token) => [identify(token, 1 << 30)]],
  ];

  test.each(offences)("%s", async (name, frames) => {
    await using emulator = await Emulator.start();
    const client = new RawClient(emulator.gatewayUrl);
    await client.hello();
    for (const frame of frames(emulator.token)) client.send(frame);
    const { code } = await until(() => client.closed);
    expect(code).toBe(GatewayCloseCode[name]);
  });

  test("a version that does not exist", async () => {
    await using emulator = await Emulator.start();
    const client = new RawClient(`${emulator.gatewayUrl}/?v=3`);
    expect(await until(() => client.closed)).toEqual({
      code: GatewayCloseCode.InvalidApiVersion,
      reason: "Invalid api version.",
    });
  });

  test("a privileged intent that the application was not granted, which ends a shard for good", async () => {
    await using emulator = await Emulator.start({ privilegedIntents: ["MessageContent"] });
    const { token, gatewayUrl: url } = emulator;
    const shard = new Shard({ token, url, intents: ["GuildMembers"] });
    const error: unknown = await shard[Symbol.asyncIterator]()
      .next()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GatewayError);
    expect(error).toMatchObject({ closeCode: GatewayCloseCode.DisallowedIntents });
    expect((await connect(emulator, Intent.MessageContent)).closed).toBeUndefined();
  });

  test("every command of the schema that is well-formed is taken", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, Intent.Guilds);
    client.send({ op: 3, d: { since: null, activities: [], status: "online", afk: false } });
    client.send({ op: 4, d: { guild_id: emulator.guildId, channel_id: null, self_mute: false, self_deaf: false } });
    client.send({ op: 8, d: { guild_id: emulator.guildId, query: "", limit: 0 } });
    client.send({ op: 31, d: { guild_ids: [emulator.guildId] } });
    await settle(client);
    expect(client.closed).toBeUndefined();
  });
});

describe("intents", () => {
  /** Everything the emulator can make happen, once. */
  async function everything(emulator: Emulator): Promise<void> {
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    const ada = emulator.user("ada");
    for (const { channel_id, id } of [ada.say(emulator.channelId, "hello"), ada.whisper("psst")]) {
      ada.react({ channel_id, id }, "👍");
      ada.type(channel_id);
      await http.createReaction(channel_id, id, "🎉");
      await http.deleteOwnReaction(channel_id, id, "🎉");
      await http.deleteAllReactionsForEmoji(channel_id, id, "👍");
      await http.deleteAllReactions(channel_id, id);
      const own = await http.createMessage(channel_id, { content: "one" });
      await http.editMessage(channel_id, own.id, { content: "two" });
      await http.deleteMessage(channel_id, own.id);
    }
    const many = ["one", "two"].map((content) => ada.say(emulator.channelId, content).id);
    await http.bulkDeleteMessages(emulator.channelId, { messages: many });
    const channel = await http.createGuildChannel(emulator.guildId, { name: "new" });
    await http.modifyChannel(channel.id, { name: "newer" });
    await http.deleteChannel(channel.id);
    await http.modifyGuild(emulator.guildId, { name: "Renamed" });
    await http.modifyCurrentUser({ username: "renamed" });
  }

  test("each intent delivers what the schema says, and nothing else", async () => {
    await using emulator = await Emulator.start();
    const clients = new Map<string, RawClient>();
    for (const { name, bit } of intentTable) clients.set(name, await connect(emulator, 1 << bit));
    const all = await connect(
      emulator,
      intentTable.reduce((bits, { bit }) => bits | (1 << bit), 0),
    );
    await everything(emulator);
    await settle(all);
    const happened = new Set(all.events());
    expect(happened.size).toBeGreaterThanOrEqual(16);
    for (const { name, events } of intentTable) {
      const client = clients.get(name);
      if (client === undefined) throw new Error(name);
      await settle(client);
      const delivered = new Set(client.events());
      const expected = [...happened].filter(
        (event) => events.includes(event) || event === "READY" || event === "USER_UPDATE",
      );
      expect([name, ...[...delivered].sort()]).toEqual([name, ...expected.sort()]);
    }
  });

  test("messages in guilds and private ones are told apart", async () => {
    await using emulator = await Emulator.start();
    const guild = await connect(emulator, Intent.GuildMessages);
    const direct = await connect(emulator, Intent.DirectMessages);
    const ada = emulator.user("ada");
    ada.say(emulator.channelId, "public");
    ada.whisper("private");
    for (const client of [guild, direct]) await settle(client);
    expect((await guild.event("MESSAGE_CREATE")).d).toMatchObject({ guild_id: emulator.guildId });
    expect((await direct.event("MESSAGE_CREATE")).d).not.toHaveProperty("guild_id");
    expect([guild, direct].map((client) => client.events().filter((type) => type === "MESSAGE_CREATE").length)).toEqual(
      [1, 1],
    );
  });

  test("sequence numbers count what a session gets, without a gap", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, Intent.GuildMessages);
    for (let i = 0; i < 20; i++) {
      emulator.user("ada").say(emulator.channelId, String(i));
      emulator.user("ada").whisper("not for this session");
    }
    await settle(client);
    const dispatched = client.received.filter(({ op }) => op === 0);
    expect(dispatched.map(({ s }) => s)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });
});

describe("message content", () => {
  async function contents(granted: readonly IntentName[]): Promise<readonly unknown[]> {
    const options: EmulatorOptions = {};
    await using emulator = await Emulator.start(options);
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    const bits = granted.reduce((all, name) => all | Intent[name], 0);
    const client = await connect(emulator, bits | Intent.GuildMessages | Intent.DirectMessages);
    const ada = emulator.user("ada");
    ada.say(emulator.channelId, "to everybody");
    ada.say(emulator.channelId, `to you, <@${emulator.botId}>`);
    ada.whisper("in private");
    await http.createMessage(emulator.channelId, { content: "my own", embeds: [{ title: "Title" }] });
    await settle(client);
    return client.received.filter(({ t }) => t === "MESSAGE_CREATE").map(({ d }) => d);
  }

  test("arrives empty without its intent, except what concerns the bot", async () => {
    expect(await contents([])).toMatchObject([
      { content: "", embeds: [], attachments: [], components: [], author: { username: "ada" } },
      { content: expect.stringMatching(/^to you, <@\d+>$/) as unknown },
      { content: "in private" },
      { content: "my own", embeds: [{ title: "Title" }] },
    ]);
  });

  test("arrives whole with it", async () => {
    expect(await contents(["MessageContent"])).toMatchObject([
      { content: "to everybody" },
      { content: expect.stringMatching(/^to you/) as unknown },
      { content: "in private" },
      { content: "my own", embeds: [{ title: "Title" }] },
    ]);
  });
});

test("closing ends every connection and frees the port", async () => {
  const emulator = await Emulator.start();
  const client = await connect(emulator, 0);
  const kept = new WebSocket(emulator.gatewayUrl);
  await until(() => kept.readyState === WebSocket.OPEN);
  await Promise.all([emulator.close(), emulator.close()]);
  expect(await until(() => client.closed)).toMatchObject({ code: 1001 });
  await until(() => kept.readyState === WebSocket.CLOSED);
  const port = Number(new URL(emulator.gatewayUrl).port);
  await using again = await Emulator.start({ port });
  expect(again.gatewayUrl).toBe(emulator.gatewayUrl);
  await expect(Emulator.start({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("ids are the same in every run", async () => {
  const ids = async (): Promise<readonly string[]> => {
    await using emulator = await Emulator.start();
    const message = emulator.user("ada").say(emulator.channelId, "x");
    return [emulator.botId, emulator.guildId, emulator.channelId, message.id, message.timestamp, emulator.token];
  };
  expect(await ids()).toEqual(await ids());
});
