import { HttpClient } from "evenfall/http";
import {
  ApplicationCommandPermissionType,
  ApplicationIntegrationType,
  castId,
  ChannelType,
  type Id,
  id,
  InteractionContextType,
  Permission,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectCannot, makeCommand, told } from "../../support/interactions.ts";
import { Scene } from "../../support/scene.ts";

const { BotDm, Guild, PrivateChannel } = InteractionContextType;
const { Channel, Role, User } = ApplicationCommandPermissionType;

/** Where a person tries a command: in the guild or in direct messages. */
type Where = "guild" | "dm";

/** Whether somebody can use a command; what a client says when they cannot. */
async function expectUse(scene: Scene, name: string, obstacle?: RegExp, channelId?: Id<"Channel">): Promise<void> {
  const doing = scene.emulator.user(name).slash("/ping", {}, { channelId });
  if (obstacle !== undefined) await expectCannot(scene, doing, obstacle);
  else expect(await told(scene, doing)).toMatchObject({ data: { name: "ping" } });
}

describe("a command", () => {
  test.each<readonly [string, object, Where, RegExp | undefined]>([
    ["without contexts works in guilds", {}, "guild", undefined],
    ["without contexts works in direct messages", {}, "dm", undefined],
    ["that is not for direct messages does not work there", { dm_permission: false }, "dm", /direct messages/],
    ["for guilds works there", { contexts: [Guild] }, "guild", undefined],
    ["for guilds does not work in direct messages", { contexts: [Guild] }, "dm", /direct messages/],
    ["for direct messages works there", { contexts: [BotDm] }, "dm", undefined],
    ["for direct messages does not work in guilds", { contexts: [BotDm] }, "guild", /in guilds/],
    ["for other private channels works in neither", { contexts: [PrivateChannel] }, "dm", /direct messages/],
    [
      "of those who install it for themselves does not work for others",
      { integration_types: [ApplicationIntegrationType.UserInstall] },
      "guild",
      /in guilds/,
    ],
    ["that is age-restricted does not work in other channels", { nsfw: true }, "guild", /age-restricted/],
    [
      "of which members need a permission does not work without it",
      { default_member_permissions: 4n },
      "guild",
      /lacks/,
    ],
    [
      "of which members need one that they have works",
      { default_member_permissions: Permission.SendMessages },
      "guild",
      undefined,
    ],
    [
      "of which members need two does not work with one",
      { default_member_permissions: Permission.SendMessages | Permission.BanMembers },
      "guild",
      /lacks the permissions/,
    ],
    ["that is left to administrators does not work for others", { default_member_permissions: 0n }, "guild", /lacks/],
  ])("%s", async (_, fields, where, obstacle) => {
    await using scene = await Scene.open();
    await makeCommand(scene, fields);
    await expectUse(scene, "ada", obstacle, where === "dm" ? scene.emulator.user("ada").dmId : undefined);
  });

  test("that is left to administrators works for them", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, { default_member_permissions: 0n });
    await expectUse(scene, "owner");
  });

  test("that is age-restricted works in channels that are, and in their threads", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await makeCommand(scene, { nsfw: true });
    const { id: channelId } = await http.createGuildChannel(emulator.guildId, { name: "adult", nsfw: true });
    await expectUse(scene, "ada", undefined, channelId);
    const thread = await http.startThread(channelId, { name: "inside", type: ChannelType.PublicThread });
    await expectUse(scene, "ada", undefined, thread.id);
  });

  test("of another guild is not there", async () => {
    await using scene = await Scene.open();
    const { applicationId, guildId } = scene.emulator;
    await scene.http.createGuildApplicationCommand(applicationId, guildId, { name: "ping", description: "x" });
    await expectUse(scene, "ada", /no command ping here/, scene.emulator.user("ada").dmId);
    await expectUse(scene, "ada");
  });

  test("of another kind is not there", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, { name: "pong" });
    const ada = scene.emulator.user("ada");
    await expectCannot(scene, ada.slash("/ping"), /no command ping here; there is pong/);
    await expectCannot(scene, ada.useOnUser("pong", ada.id), /no command pong here; there are none/);
  });

  test("is nothing for those who do not see the channel", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await makeCommand(scene, {});
    const everyone = {
      id: castId<"Role">(emulator.guildId),
      type: 0,
      allow: 0n,
      deny: Permission.ViewChannel,
    } as const;
    const hidden = await http.createGuildChannel(emulator.guildId, { name: "x", permission_overwrites: [everyone] });
    await expectUse(scene, "ada", /ada does not see the channel/, hidden.id);
    await expectUse(scene, "ada", /no channel 1/, id("1"));
    await expectUse(scene, "ada", /does not see/, emulator.user("bob").dmId);
  });

  test("is nothing for those who may not use commands in the channel", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await makeCommand(scene, {});
    const everyone = {
      id: castId<"Role">(emulator.guildId),
      type: 0,
      allow: 0n,
      deny: Permission.UseApplicationCommands,
    } as const;
    const hidden = await http.createGuildChannel(emulator.guildId, { name: "x", permission_overwrites: [everyone] });
    await expectUse(scene, "ada", /UseApplicationCommands is missing/, hidden.id);
    await expectUse(scene, "owner", undefined, hidden.id);
  });

  test("is nothing for those who are timed out, or are no members", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await makeCommand(scene, {});
    const [ada, bob] = [emulator.user("ada"), emulator.user("bob")];
    const until = "2026-01-02T00:00:00Z";
    await http.modifyGuildMember(emulator.guildId, ada.id, { communication_disabled_until: until });
    await expectUse(scene, "ada", /UseApplicationCommands is missing/);
    bob.leaveGuild(emulator.guildId);
    await expectUse(scene, "bob", /does not see/);
    bob.joinGuild(emulator.guildId);
    await expectUse(scene, "bob");
  });

  test("is nothing where the application is not installed", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    await scene.http.leaveGuild(scene.emulator.guildId);
    await expectUse(scene, "ada", /not installed/);
  });
});

describe("what a guild sets about a command", () => {
  type Entry = readonly [
    type: ApplicationCommandPermissionType,
    who: "ada" | "crew" | "everyone" | "here" | "anywhere",
    permission: boolean,
  ];

  const rows: readonly (readonly [string, { own?: readonly Entry[]; all?: readonly Entry[] }, boolean])[] = [
    ["nothing", {}, true],
    ["off for everyone", { own: [[Role, "everyone", false]] }, false],
    [
      "off for everyone, on for a role",
      {
        own: [
          [Role, "everyone", false],
          [Role, "crew", true],
        ],
      },
      true,
    ],
    [
      "on for everyone, off for a role",
      {
        own: [
          [Role, "everyone", true],
          [Role, "crew", false],
        ],
      },
      false,
    ],
    [
      "on for a role, off for the user",
      {
        own: [
          [Role, "crew", true],
          [User, "ada", false],
        ],
      },
      false,
    ],
    [
      "off for a role, on for the user",
      {
        own: [
          [Role, "crew", false],
          [User, "ada", true],
        ],
      },
      true,
    ],
    ["off in the channel", { own: [[Channel, "here", false]] }, false],
    ["off in all channels", { own: [[Channel, "anywhere", false]] }, false],
    [
      "off in all channels, on in this one",
      {
        own: [
          [Channel, "anywhere", false],
          [Channel, "here", true],
        ],
      },
      true,
    ],
    [
      "off in the channel, on for the user",
      {
        own: [
          [Channel, "here", false],
          [User, "ada", true],
        ],
      },
      false,
    ],
    ["off for everyone with the application", { all: [[Role, "everyone", false]] }, false],
    ["off with the application, on for it", { all: [[Role, "everyone", false]], own: [[User, "ada", true]] }, true],
    ["off in the channel with the application", { all: [[Channel, "here", false]] }, false],
    ["the same, on for it", { all: [[Channel, "here", false]], own: [[Channel, "here", true]] }, true],
  ];

  test.each(rows)("%s", async (_, set, allowed) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { applicationId, channelId, guildId } = emulator;
    const commandId = await makeCommand(scene, {});
    const crew = await http.createGuildRole(guildId, { name: "crew" });
    const ada = emulator.user("ada");
    await http.addGuildMemberRole(guildId, ada.id, crew.id);
    const ids = {
      ada: ada.id,
      crew: crew.id,
      everyone: guildId,
      here: channelId,
      anywhere: (BigInt(guildId) - 1n).toString(),
    };
    const owner = new HttpClient({ token: `Bearer ${emulator.bearerToken}`, baseUrl: emulator.restUrl });
    for (const [target, entries] of [
      [commandId, set.own],
      [castId<"Command">(applicationId), set.all],
    ] as const) {
      if (entries === undefined) continue;
      const permissions = entries.map(([type, who, permission]) => ({ id: ids[who], type, permission }));
      const body = { permissions } as Parameters<typeof owner.editApplicationCommandPermissions>[3];
      await owner.editApplicationCommandPermissions(applicationId, guildId, target, body);
    }
    await expectUse(scene, "ada", allowed ? undefined : /switched/);
    await scene.forget();
    await expectUse(scene, "owner");
  });

  test("stands above the permissions that the command asks for", async () => {
    await using scene = await Scene.open();
    const { applicationId, bearerToken, guildId, restUrl } = scene.emulator;
    const commandId = await makeCommand(scene, { default_member_permissions: 0n });
    const owner = new HttpClient({ token: `Bearer ${bearerToken}`, baseUrl: restUrl });
    const permissions = [{ id: castId<"Role">(guildId), type: Role, permission: true }];
    await owner.editApplicationCommandPermissions(applicationId, guildId, commandId, { permissions });
    await expectUse(scene, "ada");
  });
});
