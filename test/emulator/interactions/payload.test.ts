import {
  ApplicationIntegrationType,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  Permission,
  SkuFlag,
  SkuType,
  toBits,
} from "evenfall/model";
import { OAuth2Scope } from "evenfall/oauth2";
import { describe, expect, test } from "vitest";
import { constants } from "../../../generated/tables/constants.ts";
import { expectCannot, heard, makeCommand, told } from "../../support/interactions.ts";
import { Scene } from "../../support/scene.ts";

describe("what the bot is told", () => {
  test("in a guild is who, where, and what they and the bot may do there", async () => {
    await using scene = await Scene.open();
    const { emulator } = scene;
    const commandId = await makeCommand(scene, { name: "ping" });
    const ada = emulator.user("ada");
    const interaction = await told(scene, ada.slash("/ping", {}, { locale: "de" }));
    expect(interaction).toMatchObject({
      application_id: emulator.applicationId,
      type: InteractionType.ApplicationCommand,
      data: { id: commandId, name: "ping", type: ApplicationCommandType.ChatInput },
      guild_id: emulator.guildId,
      guild: { id: emulator.guildId, features: [], locale: "en-US" },
      channel_id: emulator.channelId,
      channel: { id: emulator.channelId, type: ChannelType.GuildText, name: "general", guild_id: emulator.guildId },
      member: { user: { id: ada.id, username: "ada" }, roles: [] },
      version: 1,
      locale: "de",
      guild_locale: "en-US",
      entitlements: [],
      authorizing_integration_owners: { 0: emulator.guildId },
      context: InteractionContextType.Guild,
      attachment_size_limit: constants.fileMaxBytes,
    });
    expect(interaction).not.toHaveProperty("user");
    expect(interaction.data).not.toHaveProperty("options");
    const everything = BigInt(interaction.app_permissions);
    expect(everything & Permission.Administrator).toBe(Permission.Administrator);
    const adas = BigInt(interaction.member?.permissions ?? 0);
    expect(adas & Permission.UseApplicationCommands).toBe(Permission.UseApplicationCommands);
    expect(adas & Permission.Administrator).toBe(0n);
    expect(interaction.channel?.permissions).toBe(interaction.member?.permissions);
  });

  test("in direct messages is the user, and whom the bot is there for", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, { name: "ping" });
    const ada = scene.emulator.user("ada");
    const channelId = ada.dmId;
    const interaction = await told(scene, ada.slash("ping", {}, { channelId }));
    const { AttachFiles, EmbedLinks, MentionEveryone, UseExternalEmojis } = Permission;
    expect(interaction).toMatchObject({
      user: { id: ada.id },
      channel: { id: channelId, type: ChannelType.Dm, recipients: [{ id: ada.id }] },
      context: InteractionContextType.BotDm,
      authorizing_integration_owners: { 0: "0" },
      app_permissions: toBits(AttachFiles | EmbedLinks | MentionEveryone | UseExternalEmojis),
    });
    for (const key of ["guild", "guild_id", "guild_locale", "member"]) expect(interaction).not.toHaveProperty(key);
  });

  test("in a group is the user, for whom the application is there", async () => {
    await using scene = await Scene.open();
    const { UserInstall } = ApplicationIntegrationType;
    await makeCommand(scene, { integration_types: [UserInstall] });
    const [ada, bob] = [scene.emulator.user("ada"), scene.emulator.user("bob")];
    const tokens = [ada, bob].map((each) => each.grant([OAuth2Scope.GdmJoin]));
    const { id: channelId } = await scene.http.createDm({ access_tokens: tokens });
    const interaction = await told(scene, ada.slash("/ping", {}, { channelId }));
    const { AttachFiles, EmbedLinks, MentionEveryone } = Permission;
    expect(interaction).toMatchObject({
      user: { id: ada.id },
      channel: { id: channelId, type: ChannelType.GroupDm },
      context: InteractionContextType.PrivateChannel,
      authorizing_integration_owners: { 1: ada.id },
      app_permissions: toBits(AttachFiles | EmbedLinks | MentionEveryone),
    });
    expect(scene.emulator.messages(channelId)).toMatchObject([{ content: "done" }]);
    await makeCommand(scene, { name: "pong" });
    await scene.forget();
    await expectCannot(scene, ada.slash("/pong", {}, { channelId }), /cannot be used in groups/);
  });

  test("has what the user and the guild have bought", async () => {
    await using scene = await Scene.open();
    const { emulator } = scene;
    await makeCommand(scene, {});
    const sku = emulator.store.createSku({ name: "Gold", type: SkuType.Durable, flags: SkuFlag.Available });
    const [ada, bob] = [emulator.user("ada"), emulator.user("bob")];
    const bought = ada.buy(sku.id);
    expect((await told(scene, ada.slash("/ping"))).entitlements).toEqual([bought]);
    expect((await told(scene, bob.slash("/ping"))).entitlements).toEqual([]);
  });

  test("comes without any intent, and whole", async () => {
    await using scene = await Scene.open({ intents: 1 });
    await makeCommand(scene, { name: "Read", type: ApplicationCommandType.Message });
    const { emulator } = scene;
    const message = emulator.user("bob").say(emulator.channelId, "secret");
    const interaction = await told(scene, emulator.user("ada").useOnMessage("Read", message));
    expect(interaction.data).toMatchObject({
      target_id: message.id,
      resolved: { messages: { [message.id]: { content: "secret" } } },
    });
  });

  test("comes from a channel that the bot does not see", async () => {
    const { ManageChannels, ManageRoles, ViewChannel } = Permission;
    await using scene = await Scene.open({ permissions: ManageChannels | ManageRoles | ViewChannel });
    const { emulator, http } = scene;
    await makeCommand(scene, {});
    const bot = { id: emulator.botId, type: 1, allow: 0n, deny: ViewChannel } as const;
    const { id } = await http.createGuildChannel(emulator.guildId, { name: "hidden", permission_overwrites: [bot] });
    const interaction = await told(scene, emulator.user("ada").slash("/ping", {}, { channelId: id }));
    expect(interaction).toMatchObject({ channel_id: id, app_permissions: "0" });
    expect(await scene.told("MESSAGE_CREATE")).toEqual([]);
  });

  test("names the user whom a command is used on", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, { name: "Greet", type: ApplicationCommandType.User });
    const { emulator } = scene;
    const bob = emulator.user("bob");
    const interaction = await told(scene, emulator.user("ada").useOnUser("Greet", bob.id));
    expect(interaction.data).toMatchObject({
      name: "Greet",
      type: ApplicationCommandType.User,
      target_id: bob.id,
      resolved: { users: { [bob.id]: { username: "bob" } }, members: { [bob.id]: { roles: [] } } },
    });
    expect(JSON.stringify(interaction.data)).not.toContain("deaf");
  });

  test("names the guild of a command that is registered there", async () => {
    await using scene = await Scene.open();
    const { applicationId, guildId } = scene.emulator;
    const fields = { name: "ping", description: "Here." };
    const { id } = await scene.http.createGuildApplicationCommand(applicationId, guildId, fields);
    await makeCommand(scene, { name: "ping" });
    const { data } = await told(scene, scene.emulator.user("ada").slash("/ping"));
    expect(data).toMatchObject({ id, guild_id: guildId });
  });

  test("is the group and sub command with what was filled in, and what is behind the ids", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { SubCommand, SubCommandGroup, User, Channel, Role, Attachment } = ApplicationCommandOptionType;
    const inner = [
      { name: "who", type: User },
      { name: "where", type: Channel },
      { name: "as", type: Role },
      { name: "proof", type: Attachment },
    ].map((option) => ({ ...option, description: "x" }));
    const sub = { name: "add", description: "x", type: SubCommand, options: inner };
    const group = { name: "crew", description: "x", type: SubCommandGroup, options: [sub] };
    await makeCommand(scene, { name: "config", options: [group] });
    const role = await http.createGuildRole(emulator.guildId, { name: "crew" });
    const bob = emulator.user("bob");
    const values = {
      who: bob.id,
      where: emulator.channelId,
      as: role.id,
      proof: { name: "a.txt", data: "proof", contentType: "text/plain" },
    };
    const { data } = await told(scene, emulator.user("ada").slash("/config crew add", values));
    // It was an attachment that was filled in.
    const { resolved, options } = data as {
      resolved: { attachments: Record<string, { url: string }> };
      options: object;
    };
    const [attachmentId = ""] = Object.keys(resolved.attachments);
    expect(options).toEqual([
      {
        name: "crew",
        type: SubCommandGroup,
        options: [
          {
            name: "add",
            type: SubCommand,
            options: [
              { name: "who", type: User, value: bob.id },
              { name: "where", type: Channel, value: emulator.channelId },
              { name: "as", type: Role, value: role.id },
              { name: "proof", type: Attachment, value: attachmentId },
            ],
          },
        ],
      },
    ]);
    expect(resolved).toMatchObject({
      users: { [bob.id]: { username: "bob" } },
      members: { [bob.id]: { roles: [] } },
      channels: { [emulator.channelId]: { name: "general" } },
      roles: { [role.id]: { name: "crew" } },
    });
    expect(await (await fetch(resolved.attachments[attachmentId]?.url ?? "")).text()).toBe("proof");
  });
});

test("two runs that do the same things have the same interactions", async () => {
  const run = async (): Promise<unknown> => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    await told(scene, scene.emulator.user("ada").slash("/ping"));
    return await heard(scene);
  };
  expect(await run()).toEqual(await run());
});
