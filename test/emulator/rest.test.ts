import { Emulator, type EmulatorOptions, type Trace } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { castId, ChannelType, type Id, JsonErrorCode, MessageType, Permission } from "evenfall/model";
import { openAsBlob } from "node:fs";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { plain } from "../support/plain.ts";

async function start(options: EmulatorOptions = {}): Promise<{ emulator: Emulator; http: HttpClient }> {
  const emulator = await Emulator.start(options);
  return { emulator, http: new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl }) };
}

describe("what Discord refuses", () => {
  test("a path that is no route", async () => {
    const { emulator } = await start();
    await using _ = emulator;
    const notFound = { status: 404, body: { message: "404: Not Found", code: 0 } };
    expect(await plain(emulator, "GET", "/nothing/here")).toEqual(notFound);
    expect(await plain(emulator, "GET", "/channels/%E0%A4%A/messages")).toEqual(notFound);
    expect(await plain(emulator, "DELETE", "/gateway")).toEqual({
      status: 405,
      body: { message: "405: Method Not Allowed", code: 0 },
    });
  });

  test.each(["", "Bot wrong", "Bearer wrong", "Basic x"])("the authorization %j", async (authorization) => {
    const { emulator } = await start();
    await using _ = emulator;
    const answer = await plain(emulator, "GET", "/users/@me", { headers: { authorization } });
    expect(answer).toEqual({ status: 401, body: { message: "401: Unauthorized", code: 0 } });
    expect((await plain(emulator, "GET", "/gateway", { headers: { authorization } })).status).toBe(200);
  });

  test("a body that breaks the schema, with the place of each error", async () => {
    const { emulator } = await start();
    await using _ = emulator;
    const body = JSON.stringify({
      content: "x".repeat(5000),
      embeds: [{ title: "ok" }, { fields: [{ name: "a", value: "b" }, { value: "c" }] }],
      colour: "red",
    });
    const answer = await plain(emulator, "POST", `/channels/${emulator.channelId}/messages`, { body });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 50035,
      message: "Invalid Form Body",
      errors: {
        content: { _errors: [{ code: "BASE_TYPE_BAD_LENGTH" }] },
        embeds: {
          1: {
            fields: { 1: { name: { _errors: [{ code: "BASE_TYPE_REQUIRED", message: "This field is required" }] } } },
          },
        },
        colour: { _errors: [{ code: "UNKNOWN_FIELD" }] },
      },
    });
    expect(emulator.messages()).toEqual([]);
  });

  test("the same through the client, as lines with paths", async () => {
    const { emulator } = await start();
    await using _ = emulator;
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl, validate: false });
    const embeds = [
      {
        fields: [
          { name: "a", value: "b" },
          { name: "x".repeat(300), value: "c" },
        ],
      },
    ];
    const error = await failure(http.createMessage(emulator.channelId, { embeds }));
    expect(error).toMatchObject({
      status: 400,
      discordCode: JsonErrorCode.InvalidFormBody,
      errors: [{ path: "embeds[0].fields[1].name", code: "BASE_TYPE_BAD_LENGTH" }],
    });
  });

  test("a query that breaks the schema", async () => {
    const { emulator } = await start();
    await using _ = emulator;
    const answer = await plain(emulator, "GET", `/channels/${emulator.channelId}/messages?limit=many`);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, errors: { limit: { _errors: [{}] } } } });
  });

  test("a body that is no JSON, and a form that is none", async () => {
    const { emulator } = await start();
    await using _ = emulator;
    const path = `/channels/${emulator.channelId}/messages`;
    expect(await plain(emulator, "POST", path, { body: "{" })).toMatchObject({ status: 400, body: { code: 50109 } });
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    expect(await plain(emulator, "POST", path, { body: "nonsense", headers })).toMatchObject({ status: 400 });
  });

  test("an id that is none", async () => {
    const { emulator } = await start();
    await using _ = emulator;
    expect(await plain(emulator, "GET", "/channels/general")).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { channel_id: { _errors: [{ code: "NUMBER_TYPE_COERCE" }] } } },
    });
  });

  test("what does not exist", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const none = "1";
    const refusals = [
      [() => http.getChannel(none), "UnknownChannel", "Unknown Channel"],
      [() => http.getGuild(none), "UnknownGuild", "Unknown Guild"],
      [() => http.getUser(none), "UnknownUser", "Unknown User"],
      [() => http.getGuildMember(emulator.guildId, none), "UnknownMember", "Unknown Member"],
      [() => http.getGuildRole(emulator.guildId, none), "UnknownRole", "Unknown Role"],
      [() => http.getChannelMessage(emulator.channelId, none), "UnknownMessage", "Unknown Message"],
      [() => http.deleteMessage(emulator.channelId, none), "UnknownMessage", "Unknown Message"],
    ] as const;
    for (const [ask, name, text] of refusals) {
      const error = await failure(ask());
      expect(error).toMatchObject({ status: 404, discordCode: JsonErrorCode[name] });
      expect(error.message).toContain(text);
    }
  });

  test("an empty message, another's message, a message where there are none", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const ada = emulator.user("ada").say(emulator.channelId, "mine");
    const edit = await failure(http.editMessage(emulator.channelId, ada.id, { content: "yours" }));
    expect(edit).toMatchObject({ status: 403, discordCode: JsonErrorCode.MessageByAnotherUser });
    const category = await http.createGuildChannel(emulator.guildId, { name: "c", type: ChannelType.GuildCategory });
    const post = await failure(http.createMessage(category.id, { content: "x" }));
    expect(post).toMatchObject({ status: 400, discordCode: JsonErrorCode.NotATextChannel });
    const empty = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl, validate: false });
    expect((await failure(empty.createMessage(emulator.channelId, {}))).status).toBe(400);
  });
});

describe("what it keeps", () => {
  test("the bot, and where the gateway is", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    expect(await http.getCurrentUser()).toMatchObject({ id: emulator.botId, username: "evenfall", bot: true });
    expect(await http.getGateway()).toEqual({ url: emulator.gatewayUrl });
    expect(await http.getGatewayBot()).toMatchObject({ url: emulator.gatewayUrl, shards: 1 });
    expect(await http.getCurrentUserGuilds()).toMatchObject([{ id: emulator.guildId, name: "Evenfall" }]);
    expect(await http.modifyCurrentUser({ username: "dusk" })).toMatchObject({ username: "dusk" });
    expect(await http.getGuildMember(emulator.guildId, emulator.botId)).toMatchObject({ user: { username: "dusk" } });
  });

  test("messages: posted, read, edited, deleted, page by page", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const { channelId } = emulator;
    const posted = [];
    for (let i = 0; i < 7; i++) posted.push(await http.createMessage(channelId, { content: `number ${i}` }));
    const ids = posted.map(({ id }) => id);
    const read = async (query: Parameters<typeof http.getChannelMessages>[1]): Promise<readonly number[]> =>
      (await http.getChannelMessages(channelId, query)).map(({ id }) => ids.indexOf(id));
    expect(await read({})).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(await read({ limit: 2 })).toEqual([6, 5]);
    expect(await read({ limit: 2, before: ids[5] })).toEqual([4, 3]);
    expect(await read({ limit: 2, after: ids[1] })).toEqual([3, 2]);
    expect(await read({ limit: 3, around: ids[3] })).toEqual([4, 3, 2]);
    expect(await read({ limit: 5, before: ids[0] })).toEqual([]);
    expect(await read({ limit: 5, after: ids[6] })).toEqual([]);

    const [first, second, third] = ids;
    if (first === undefined || second === undefined || third === undefined) throw new Error("no messages");
    const edited = await http.editMessage(channelId, first, { content: "changed" });
    expect(edited).toMatchObject({ content: "changed", edited_timestamp: expect.any(String) as unknown });
    expect(await http.getChannelMessage(channelId, first)).toEqual(edited);
    await http.deleteMessage(channelId, second);
    await http.bulkDeleteMessages(channelId, { messages: [first, third] });
    expect(await read({})).toEqual([6, 5, 4, 3]);
    expect((await http.getChannel(channelId)) satisfies object).toMatchObject({ last_message_id: ids[6] });
  });

  test("a reply quotes what it answers", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const question = emulator.user("ada").say(emulator.channelId, "how?");
    const answer = await http.createMessage(emulator.channelId, {
      content: "so",
      message_reference: { message_id: question.id },
    });
    expect(answer).toMatchObject({ type: MessageType.Reply, referenced_message: { id: question.id, content: "how?" } });
  });

  test("reactions, counted by emoji", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const { channelId } = emulator;
    const message = emulator.user("ada").say(channelId, "vote");
    emulator.user("bob").react(message, "👍");
    emulator.user("bob").react(message, "👍");
    await http.createReaction(channelId, message.id, "👍");
    await http.createReaction(channelId, message.id, "🎉");
    expect((await http.getChannelMessage(channelId, message.id)).reactions).toMatchObject([
      { count: 2, me: true, emoji: { id: null, name: "👍" } },
      { count: 1, me: true, emoji: { id: null, name: "🎉" } },
    ]);
    expect((await http.getReactions(channelId, message.id, "👍")).map(({ username }) => username)).toEqual([
      "evenfall",
      "bob",
    ]);
    await http.deleteUserReaction(channelId, message.id, "👍", emulator.user("bob").id);
    await http.deleteOwnReaction(channelId, message.id, "🎉");
    expect((await http.getChannelMessage(channelId, message.id)).reactions).toMatchObject([{ count: 1, me: true }]);
  });

  test("files, whatever they come from, byte for byte", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const here = fileURLToPath(import.meta.url);
    const bytes = Uint8Array.from({ length: 100_000 }, (_unused, index) => index % 256);
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (let start = 0; start < bytes.length; start += 30_000)
        yield await Promise.resolve(bytes.subarray(start, start + 30_000));
    }
    const message = await http.createMessage(emulator.channelId, {
      content: "look",
      files: [
        { name: "text.txt", data: "grüße", contentType: "text/plain" },
        { name: 'quote"d\r\n.bin', data: bytes },
        { name: "disk.ts", data: await openAsBlob(here) },
        { name: "stream.bin", data: stream },
      ],
      attachments: [{ id: "0", description: "a greeting" }],
    });
    expect(message.attachments).toMatchObject([
      { filename: "text.txt", size: 7, content_type: "text/plain", description: "a greeting" },
      { size: bytes.length },
      { filename: "disk.ts" },
      { filename: "stream.bin", size: bytes.length },
    ]);
    const fetched = await Promise.all(
      message.attachments.map(async ({ url }) => new Uint8Array(await (await fetch(url)).arrayBuffer())),
    );
    expect(fetched[0]).toEqual(new TextEncoder().encode("grüße"));
    expect(fetched[1]).toEqual(bytes);
    expect(Buffer.from(fetched[2] ?? []).equals(await readFile(here))).toBe(true);
    expect(fetched[3]).toEqual(bytes);
    const kept = await http.editMessage(emulator.channelId, message.id, {
      attachments: [{ id: message.attachments[1]?.id ?? "0" }],
    });
    expect(kept.attachments).toEqual([message.attachments[1]]);
  });

  test("channels and their guild", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const created = await http.createGuildChannel(emulator.guildId, {
      name: "plans",
      topic: "secret",
      permission_overwrites: [{ id: castId<"Role">(emulator.guildId), type: 0, deny: Permission.ViewChannel }],
    });
    expect(created).toMatchObject({
      name: "plans",
      type: ChannelType.GuildText,
      guild_id: emulator.guildId,
      permission_overwrites: [{ id: emulator.guildId, type: 0, allow: "0", deny: "1024" }],
    });
    expect(await http.modifyChannel(created.id, { topic: null })).toMatchObject({ name: "plans", topic: null });
    expect((await http.getGuildChannels(emulator.guildId)).map(({ id }) => id)).toEqual([
      emulator.channelId,
      created.id,
    ]);
    expect(await http.deleteChannel(created.id)).toMatchObject({ id: created.id });
    expect(await http.getGuildChannels(emulator.guildId)).toHaveLength(1);
    expect(await http.modifyGuild(emulator.guildId, { name: "Dawn" })).toMatchObject({ name: "Dawn" });
    expect(await http.getGuild(emulator.guildId, { with_counts: true })).toMatchObject({ approximate_member_count: 2 });
    expect((await http.getGuildRoles(emulator.guildId)).map(({ name }) => name)).toEqual(["@everyone", "evenfall"]);
  });

  test("members, by id", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    for (const name of ["ada", "bob", "cy"]) emulator.user(name);
    const names = async (query: { limit: number; after?: Id<"User"> }): Promise<readonly unknown[]> =>
      (await http.listGuildMembers(emulator.guildId, query)).map(({ user }) => user.username);
    expect(await names({ limit: 10 })).toEqual(["evenfall", "owner", "ada", "bob", "cy"]);
    expect(await names({ limit: 2, after: emulator.user("ada").id })).toEqual(["bob", "cy"]);
  });

  test("private messages", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const secret = emulator.user("ada").whisper("psst");
    const dm = await http.createDm({ recipient_id: emulator.user("ada").id });
    expect(dm).toMatchObject({ id: secret.channel_id, type: ChannelType.Dm, recipients: [{ username: "ada" }] });
    expect(await http.createMessage(dm.id, { content: "yes?" })).toMatchObject({ channel_id: dm.id });
    expect(emulator.messages(dm.id).map(({ content }) => content)).toEqual(["psst", "yes?"]);
  });
});

test("whoever watches is told of requests by route, without tokens", async () => {
  const traces: Trace[] = [];
  await using emulator = await Emulator.start({ onTrace: (trace) => traces.push(trace) });
  const http = new HttpClient({ baseUrl: emulator.restUrl });
  await failure(http.executeWebhook("1", "secret-token", { content: "x" }));
  await plain(emulator, "GET", "/nothing");
  expect(traces).toMatchObject([
    { kind: "request", method: "POST", route: "/webhooks/{webhook_id}/{webhook_token}" },
    { kind: "request", method: "GET", route: undefined, status: 404 },
  ]);
  expect(JSON.stringify(traces)).not.toContain("secret-token");
});

test("it is as late as startsAt says, and ids tell it", async () => {
  const startsAt = new Date("2031-05-05T12:00:00Z");
  await using emulator = await Emulator.start({ startsAt });
  const { timestamp } = emulator.user("ada").say(emulator.channelId, "Good morning");
  expect(Date.parse(timestamp) - startsAt.getTime()).toBeLessThan(1_000);
  expect(Date.parse(timestamp)).toBeGreaterThanOrEqual(startsAt.getTime());
});
