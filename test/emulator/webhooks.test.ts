import { AuditLogEvent, ChannelType, type Id, type IncomingWebhook, MessageFlag, Permission } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

type Ask = (scene: Scene, id: Id<"Webhook">) => Promise<unknown>;

async function hook({ emulator, http }: Scene): Promise<IncomingWebhook & { readonly token: string }> {
  const made = await http.createWebhook(emulator.channelId, { name: "hook" }, { reason: "news" });
  return { ...made, token: made.token ?? "" };
}

describe("a webhook", () => {
  test("is made, read, changed and deleted, each told and audited", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const made = await hook(scene);
    expect(made).toMatchObject({ type: 1, name: "hook", channel_id: channelId, guild_id: guildId, avatar: null });
    expect(made.url).toContain(`/webhooks/${made.id}/${made.token}`);
    expect(await http.getWebhook(made.id)).toEqual(made);
    expect(await http.getChannelWebhooks(channelId)).toEqual([made]);
    expect(await http.getGuildWebhooks(guildId)).toEqual([made]);
    const { user: _user, ...seen } = made;
    expect(await http.getWebhookWithToken(made.id, made.token)).toEqual(seen);

    const other = await http.createGuildChannel(guildId, { name: "other" });
    expect(await http.modifyWebhook(made.id, { name: "moved", channel_id: other.id })).toMatchObject({
      name: "moved",
      channel_id: other.id,
    });
    await http.modifyWebhookWithToken(made.id, made.token, { name: "again" });
    await http.deleteWebhook(made.id, { reason: "old" });
    await expectRefusal(http.getWebhook(made.id), "UnknownWebhook");
    const told = [channelId, channelId, other.id, other.id, other.id];
    expect(await scene.told("WEBHOOKS_UPDATE")).toEqual(told.map((id) => ({ guild_id: guildId, channel_id: id })));
    const entries = (await scene.audit()).filter(({ target_id: target }) => target === made.id);
    expect(entries).toMatchObject([
      { action_type: AuditLogEvent.WebhookDelete, reason: "old" },
      { action_type: AuditLogEvent.WebhookUpdate },
      { action_type: AuditLogEvent.WebhookCreate, reason: "news" },
    ]);
    expect(JSON.stringify(entries)).not.toContain(made.token);
  });

  test("is known by its token", async () => {
    await using scene = await Scene.open();
    const { id, token } = await hook(scene);
    await expectRefusal(scene.http.getWebhookWithToken(id, "wrong"), "InvalidWebhookToken");
    await expectRefusal(scene.http.getWebhookWithToken("1", token), "UnknownWebhook");
    await scene.http.deleteWebhookWithToken(id, token);
    await expectRefusal(scene.http.getWebhook(id), "UnknownWebhook");
  });

  test("posts, as whom it says, and answers when it is waited for", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { id, token } = await hook(scene);
    expect(await http.executeWebhook(id, token, { content: "quiet" })).toBeUndefined();
    const message = await http.executeWebhook(id, token, { content: "x", username: "Ada" }, { wait: true });
    expect(message).toMatchObject({ webhook_id: id, author: { id, username: "Ada", bot: true } });
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([
      { content: "quiet", webhook_id: id, author: { username: "hook" }, guild_id: emulator.guildId },
      { content: "x", webhook_id: id, author: { username: "Ada" } },
    ]);
  });

  test("notifies users, and roles only when it is told to", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { id, token } = await hook(scene);
    const role = await http.createGuildRole(emulator.guildId, { name: "crew", mentionable: true });
    const content = `<@${emulator.user("ada").id}> <@&${role.id}>`;
    const quiet = await http.executeWebhook(id, token, { content }, { wait: true });
    expect(quiet).toMatchObject({ mentions: [{ username: "ada" }], mention_roles: [] });
    const edited = await http.editWebhookMessage(id, token, quiet?.id ?? "0", { content });
    expect(edited).toMatchObject({ mention_roles: [] });
    const allowed_mentions = { parse: ["roles"] } as const;
    const loud = await http.executeWebhook(id, token, { content, allowed_mentions }, { wait: true });
    expect(loud).toMatchObject({ mentions: [], mention_roles: [role.id] });
  });

  test("reads, edits and deletes its own messages only", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { id, token } = await hook(scene);
    const message = await http.executeWebhook(id, token, { content: "x" }, { wait: true });
    const messageId = message?.id ?? "0";
    expect(await http.editWebhookMessage(id, token, messageId, { content: "y" })).toMatchObject({ content: "y" });
    expect(await http.getWebhookMessage(id, token, messageId)).toMatchObject({ content: "y" });
    await http.deleteWebhookMessage(id, token, messageId);
    expect(await scene.told("MESSAGE_UPDATE")).toMatchObject([{ id: messageId, content: "y" }]);
    expect(await scene.told("MESSAGE_DELETE")).toMatchObject([{ id: messageId }]);
    const theirs = emulator.user("ada").say(emulator.channelId, "theirs");
    await expectRefusal(http.getWebhookMessage(id, token, theirs.id), "UnknownMessage");
  });

  test("posts in threads of its channel", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { id, token } = await hook(scene);
    const thread = await http.startThread(emulator.channelId, { name: "t", type: ChannelType.PublicThread });
    const query = { wait: true, thread_id: thread.id };
    expect(await http.executeWebhook(id, token, { content: "x" }, query)).toMatchObject({ channel_id: thread.id });
    const elsewhere = http.executeWebhook(id, token, { content: "x" }, { thread_id: emulator.channelId });
    await expectRefusal(elsewhere, "UnknownChannel");
    const named = http.executeWebhook(id, token, { content: "x", thread_name: "t" });
    await expectRefusal(named, "WebhookThreadOutsideForum");
  });

  test("starts threads in a forum", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const forum = await http.createGuildChannel(emulator.guildId, { name: "f", type: ChannelType.GuildForum });
    const { id, token = "" } = await http.createWebhook(forum.id, { name: "hook" });
    const first = await http.executeWebhook(id, token, { content: "x", thread_name: "post" }, { wait: true });
    expect(await scene.told("THREAD_CREATE")).toMatchObject([{ id: first?.id, name: "post", parent_id: forum.id }]);
    await expectRefusal(http.executeWebhook(id, token, { content: "x" }), 220_001);
    const both = http.executeWebhook(id, token, { content: "x", thread_name: "p" }, { thread_id: first?.channel_id });
    await expectRefusal(both, "ForumWebhookThreadConflict");
  });

  test("brings what is published in a channel that another follows", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const news = await http.createGuildChannel(guildId, { name: "n", type: ChannelType.GuildAnnouncement });
    const followed = await http.followAnnouncementChannel(news.id, { webhook_channel_id: channelId });
    expect(followed).toMatchObject({ channel_id: news.id });
    expect(await http.getWebhook(followed.webhook_id)).toMatchObject({ type: 2, source_channel: { id: news.id } });
    const { id } = await http.createMessage(news.id, { content: "big news" });
    await http.crosspostMessage(news.id, id);
    expect(emulator.messages()).toMatchObject([
      {
        content: "big news",
        webhook_id: followed.webhook_id,
        flags: MessageFlag.IsCrosspost,
        message_reference: { channel_id: news.id, message_id: id },
      },
    ]);
    const back = http.followAnnouncementChannel(channelId, { webhook_channel_id: news.id });
    await expectRefusal(back, "ChannelTypeNotAllowed");
  });

  test("is one of at most fifteen in a channel", async () => {
    await using scene = await Scene.open();
    for (let i = 0; i < 15; i++) await hook(scene);
    await expectRefusal(hook(scene), "MaximumWebhooks");
  });
});

const lacking: readonly (readonly [string, Ask])[] = [
  ["createWebhook", ({ emulator, http }) => http.createWebhook(emulator.channelId, { name: "x" })],
  ["getChannelWebhooks", ({ emulator, http }) => http.getChannelWebhooks(emulator.channelId)],
  ["modifyWebhook", ({ http }, id) => http.modifyWebhook(id, { name: "x" })],
  ["deleteWebhook", ({ http }, id) => http.deleteWebhook(id)],
];

test.each(lacking)("%s is refused without its permission", async (_name, ask) => {
  await using scene = await Scene.open({ permissions: Permission.ManageRoles | Permission.ManageWebhooks });
  const { emulator, http } = scene;
  const { id } = await hook(scene);
  const role = (await http.getGuildRoles(emulator.guildId)).find(({ managed }) => managed);
  await http.editChannelPermissions(emulator.channelId, role?.id ?? "0", {
    type: 0,
    deny: Permission.ManageWebhooks,
  });
  await expectRefusal(ask(scene, id), "MissingPermissions");
});
