import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { ChannelType, Intent } from "evenfall/model";
import { constants } from "evenfall/schema";
import { describe, expect, test } from "vitest";
import { ManualClock } from "../../support/clock.ts";
import { until, type WireFrame } from "../../support/gateway.ts";
import { connect, type RawClient, sessionOf, settle } from "../../support/raw-client.ts";

function frames(client: RawClient, type: string): readonly WireFrame[] {
  return client.received.filter(({ t }) => t === type);
}

async function dataOf(client: RawClient, type: string): Promise<readonly unknown[]> {
  await settle(client);
  return frames(client, type).map(({ d }) => d);
}

function request(emulator: Emulator, fields: object): object {
  return { op: 8, d: { guild_id: emulator.guildId, limit: 0, ...fields } };
}

function names(chunk: unknown): readonly string[] {
  const { members } = chunk as { readonly members: readonly { readonly user: { readonly username: string } }[] };
  return members.map(({ user }) => user.username);
}

describe("members", () => {
  test("those whose name begins with a text, up to a limit", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, 0);
    for (const name of ["anna", "Anton", "bert", "antje"]) emulator.user(name);
    client.send(request(emulator, { query: "an", limit: 2, nonce: "abc" }));
    const [chunk] = await dataOf(client, "GUILD_MEMBERS_CHUNK");
    expect(chunk).toMatchObject({ guild_id: emulator.guildId, chunk_index: 0, chunk_count: 1, nonce: "abc" });
    expect(names(chunk)).toEqual(["anna", "Anton"]);
    expect(chunk).not.toHaveProperty("not_found");
    expect(chunk).not.toHaveProperty("presences");
  });

  test("those with given ids, and which ids are no members", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, 0);
    const ada = emulator.user("ada").id;
    client.send(request(emulator, { user_ids: [ada, "4"] }));
    const [chunk] = await dataOf(client, "GUILD_MEMBERS_CHUNK");
    expect(names(chunk)).toEqual(["ada"]);
    expect(chunk).toMatchObject({ not_found: ["4"] });
  });

  test("with presences, for a session that hears of them", async () => {
    await using emulator = await Emulator.start();
    const [with_, without] = [await connect(emulator, Intent.GuildPresences), await connect(emulator, 0)];
    const ada = emulator.user("ada");
    emulator.user("bert");
    ada.appear("idle", [{ name: "Chess", type: 0 }]);
    for (const client of [with_, without]) {
      client.send(request(emulator, { user_ids: [ada.id, emulator.user("bert").id], presences: true }));
    }
    const [chunk] = await dataOf(with_, "GUILD_MEMBERS_CHUNK");
    expect((chunk as { readonly presences: unknown }).presences).toEqual([
      {
        user: { id: ada.id },
        status: "idle",
        activities: [{ name: "Chess", type: 0 }],
        client_status: { web: "idle" },
      },
    ]);
    expect((await dataOf(without, "GUILD_MEMBERS_CHUNK"))[0]).not.toHaveProperty("presences");
  });

  test("everybody, in chunks of 1000", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, Intent.GuildMembers);
    for (let i = 0; i < 1_500; i++) emulator.user(`user ${i}`);
    client.send(request(emulator, { query: "" }));
    await until(() => frames(client, "GUILD_MEMBERS_CHUNK").length === 2);
    const chunks = frames(client, "GUILD_MEMBERS_CHUNK").map(({ d }) => d);
    expect(chunks.map((chunk) => names(chunk).length)).toEqual([1_000, 502]);
    expect(chunks).toMatchObject([0, 1].map((index) => ({ chunk_index: index, chunk_count: 2 })));
    expect(new Set(chunks.flatMap(names)).size).toBe(1_502);
  });

  test("everybody once in 30 seconds for each guild, and RATE_LIMITED in between", async () => {
    const clock = new ManualClock();
    await using emulator = await Emulator.start({ clock });
    const client = await connect(emulator, Intent.GuildMembers);
    client.send(request(emulator, { query: "", nonce: "one" }));
    await settle(client);
    clock.advance(12_500);
    client.send(request(emulator, { query: "", nonce: "two" }));
    expect(await dataOf(client, "RATE_LIMITED")).toEqual([
      { opcode: 8, retry_after: 17.5, meta: { guild_id: emulator.guildId, nonce: "two" } },
    ]);
    // Other requests for members are not concerned.
    client.send(request(emulator, { user_ids: [emulator.botId], nonce: "ids" }));
    clock.advance(constants.requestAllMembersWindowSeconds * 1_000 - 12_500);
    client.send(request(emulator, { query: "", nonce: "three" }));
    expect(await dataOf(client, "GUILD_MEMBERS_CHUNK")).toMatchObject([
      { nonce: "one" },
      { nonce: "ids" },
      { nonce: "three" },
    ]);
  });

  test("everybody goes unanswered without the intent, and so does a guild that is not there", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, 0);
    client.send(request(emulator, { query: "" }));
    client.send({ op: 8, d: { guild_id: "5", query: "a", limit: 1 } });
    await settle(client);
    expect(client.events()).toEqual(["READY"]);
  });

  test("a nonce of more than 32 bytes is ignored", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, 0);
    const long = "ä".repeat(16);
    client.send(request(emulator, { user_ids: [emulator.botId], nonce: long }));
    client.send(request(emulator, { user_ids: [emulator.botId], nonce: `${long}x` }));
    const [first, second] = await dataOf(client, "GUILD_MEMBERS_CHUNK");
    expect(first).toMatchObject({ nonce: long });
    expect(second).not.toHaveProperty("nonce");
  });
});

describe("presences", () => {
  test("the bot shows one, and those who hear of presences hear of it", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, Intent.GuildPresences);
    const deaf = await connect(emulator, 0);
    const activities = [{ name: "the guard", type: 3 }];
    deaf.send({ op: 3, d: { since: null, activities, status: "dnd", afk: false } });
    await settle(deaf);
    expect(await dataOf(client, "PRESENCE_UPDATE")).toEqual([
      {
        user: { id: emulator.botId },
        guild_id: emulator.guildId,
        status: "dnd",
        activities,
        client_status: { web: "dnd" },
      },
    ]);
    deaf.send({ op: 3, d: { since: null, activities: [], status: "invisible", afk: false } });
    await settle(deaf);
    expect((await dataOf(client, "PRESENCE_UPDATE"))[1]).toMatchObject({ status: "offline", client_status: {} });
    expect(deaf.events()).toEqual(["READY"]);
  });

  test("one that is not there in full is taken, in Identify as well", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, Intent.GuildPresences, { presence: { status: "idle", activities: null } });
    client.send({ op: 3, d: { status: "online" } });
    expect(await dataOf(client, "PRESENCE_UPDATE")).toMatchObject([{ status: "online", activities: [] }]);
    client.send({ op: 3, d: { status: 5 } });
    expect((await client.close()).code).toBe(4002);
  });

  test("a guild brings its members and presences along for those who hear of them", async () => {
    await using emulator = await Emulator.start();
    emulator.user("ada").appear("online");
    emulator.user("bert");
    const guild = async (intents: number, rest: object = {}): Promise<WireFrame["d"]> =>
      (await (await connect(emulator, Intent.Guilds | intents, rest)).event("GUILD_CREATE")).d;
    const few = await guild(0);
    expect(names(few)).toEqual(["evenfall"]);
    expect(few).toMatchObject({ presences: [], member_count: 4, large: false });
    const all = await guild(Intent.GuildPresences, {
      presence: { since: null, activities: [], status: "idle", afk: false },
    });
    expect(names(all)).toEqual(["owner", "evenfall", "ada", "bert"]);
    expect(all).toMatchObject({
      presences: [
        { user: { id: emulator.botId }, status: "idle" },
        { user: { id: emulator.user("ada").id }, status: "online" },
      ],
    });
    for (let i = 0; i < 50; i++) emulator.user(`user ${i}`);
    const large = await guild(Intent.GuildPresences, { large_threshold: 53 });
    expect(large).toMatchObject({ large: true, member_count: 54 });
    expect(names(large)).toEqual(["evenfall", "ada"]);
    expect(names(await guild(Intent.GuildPresences, { large_threshold: 54 }))).toHaveLength(54);
  });
});

describe("voice", () => {
  const VOICE = Intent.Guilds | Intent.GuildVoiceStates;

  async function withVoice(emulator: Emulator): Promise<{ readonly http: HttpClient; readonly channel: string }> {
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    const channel = await http.createGuildChannel(emulator.guildId, { name: "Voice", type: ChannelType.GuildVoice });
    return { http, channel: channel.id };
  }

  test("the bot joins, changes its switches and leaves", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, VOICE);
    const { channel } = await withVoice(emulator);
    const move = (channelId: string | null, selfMute: boolean): void =>
      client.send({
        op: 4,
        d: { guild_id: emulator.guildId, channel_id: channelId, self_mute: selfMute, self_deaf: false },
      });
    move(channel, false);
    move(channel, true);
    move(null, false);
    move(null, false);
    const session_id = sessionOf(client);
    const where = { guild_id: emulator.guildId, user_id: emulator.botId, session_id };
    expect(await dataOf(client, "VOICE_STATE_UPDATE")).toMatchObject([
      { ...where, channel_id: channel, self_mute: false, member: { user: { id: emulator.botId } } },
      { ...where, channel_id: channel, self_mute: true },
      { ...where, channel_id: null },
    ]);
    expect(await dataOf(client, "VOICE_SERVER_UPDATE")).toMatchObject([{ guild_id: emulator.guildId, endpoint: null }]);
    expect(await dataOf(client, "VOICE_CHANNEL_START_TIME_UPDATE")).toEqual([
      { id: channel, guild_id: emulator.guildId, voice_start_time: expect.any(Number) as unknown },
      { id: channel, guild_id: emulator.guildId, voice_start_time: null },
    ]);
  });

  test("a channel that is not for talking, or not there, changes nothing", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, VOICE);
    for (const channel_id of [emulator.channelId, "5"]) {
      client.send({ op: 4, d: { guild_id: emulator.guildId, channel_id, self_mute: false, self_deaf: false } });
    }
    expect(await dataOf(client, "VOICE_STATE_UPDATE")).toEqual([]);
    expect(() => emulator.user("ada").join(emulator.channelId)).toThrow();
  });

  test("people join and leave, and are there when a session starts", async () => {
    await using emulator = await Emulator.start();
    const { channel } = await withVoice(emulator);
    const ada = emulator.user("ada");
    ada.join(channel as typeof emulator.channelId, { selfMute: true });
    const client = await connect(emulator, VOICE);
    const { d } = await client.event("GUILD_CREATE");
    expect(d).toMatchObject({ voice_states: [{ user_id: ada.id, channel_id: channel, self_mute: true }] });
    expect(names(d)).toEqual(["evenfall", "ada"]);
    expect((d as { readonly voice_states: readonly object[] }).voice_states[0]).not.toHaveProperty("guild_id");
    ada.leave(emulator.guildId);
    expect(await dataOf(client, "VOICE_STATE_UPDATE")).toMatchObject([{ user_id: ada.id, channel_id: null }]);
  });

  test("channel info: statuses and start times, as far as asked for", async () => {
    await using emulator = await Emulator.start();
    const client = await connect(emulator, Intent.Guilds);
    const { channel, http } = await withVoice(emulator);
    const id = channel as typeof emulator.channelId;
    await http.setVoiceChannelStatus(id, { status: "Rehearsal" });
    emulator.user("ada").join(id);
    for (const fields of [["status"], ["voice_start_time"], ["status", "voice_start_time"]]) {
      client.send({ op: 43, d: { guild_id: emulator.guildId, fields } });
    }
    const time = { voice_start_time: expect.any(Number) as unknown };
    expect(await dataOf(client, "CHANNEL_INFO")).toEqual(
      [{ status: "Rehearsal" }, time, { status: "Rehearsal", ...time }].map((info) => {
        return { guild_id: emulator.guildId, channels: [{ id: channel, ...info }] };
      }),
    );
    expect(await dataOf(client, "VOICE_CHANNEL_STATUS_UPDATE")).toEqual([
      { id: channel, guild_id: emulator.guildId, status: "Rehearsal" },
    ]);
  });
});

test("fields that nobody has heard of are passed over, wherever they stand", async () => {
  await using emulator = await Emulator.start();
  const properties = { os: "linux", browser: "raw", device: "raw", $os: "linux" };
  const client = await connect(emulator, 0, {
    v: 10,
    properties,
    presence: { status: "idle", since: null, extra: [] },
  });
  const activities = [{ name: "Chess", type: 0, emoji: null }];
  client.send({ op: 3, d: { since: null, activities, status: "online", afk: false, broadcast: null } });
  await settle(client);
  expect(client.closed).toBeUndefined();
});

test("soundboard sounds of the guilds that are there", async () => {
  await using emulator = await Emulator.start();
  const client = await connect(emulator, Intent.GuildExpressions);
  const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
  const fields = { name: "Gong", sound: "data:audio/ogg;base64,T2dnUw==", volume: 0.5, emoji_name: "🔔" };
  const sound = await http.createGuildSoundboardSound(emulator.guildId, fields);
  expect(sound).toMatchObject({ name: "Gong", volume: 0.5, emoji_name: "🔔", emoji_id: null, available: true });
  client.send({ op: 31, d: { guild_ids: ["5", emulator.guildId] } });
  expect(await dataOf(client, "SOUNDBOARD_SOUNDS")).toEqual([
    { guild_id: emulator.guildId, soundboard_sounds: [sound] },
  ]);
  expect(await dataOf(client, "GUILD_SOUNDBOARD_SOUND_CREATE")).toEqual([sound]);
  expect(await http.listGuildSoundboardSounds(emulator.guildId)).toEqual({ items: [sound] });
});
