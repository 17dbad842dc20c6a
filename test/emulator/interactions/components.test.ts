import {
  ButtonStyle,
  ChannelType,
  ComponentType,
  InteractionCallbackType,
  InteractionType,
  MessageFlag,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import {
  answered,
  clickable,
  expectCannot,
  makeCommand,
  makeMessage,
  makeModal,
  told,
} from "../../support/interactions.ts";
import { Scene } from "../../support/scene.ts";

const Type = ComponentType;

describe("a click", () => {
  test("tells of the button and of its message", async () => {
    await using scene = await Scene.open();
    const message = await clickable(scene);
    const ada = scene.emulator.user("ada");
    const interaction = await told(scene, ada.click(message, "go"));
    expect(interaction).toMatchObject({
      type: InteractionType.MessageComponent,
      data: { component_type: Type.Button, custom_id: "go", id: 2 },
      message: { id: message.id, content: "choose" },
      member: { user: { id: ada.id } },
    });
    expect(interaction.data).not.toHaveProperty("values");
  });

  test("reaches the buttons of sections in containers", async () => {
    await using scene = await Scene.open();
    const button = { type: Type.Button, style: ButtonStyle.Primary, custom_id: "deep", label: "x" } as const;
    const text = { type: Type.TextDisplay, content: "text" } as const;
    const section = { type: Type.Section, components: [text], accessory: button } as const;
    const message = await scene.http.createMessage(scene.emulator.channelId, {
      flags: MessageFlag.IsComponentsV2,
      components: [{ type: Type.Container, components: [section] }],
    });
    const { data } = await told(scene, scene.emulator.user("ada").click(message, "deep"));
    expect(data).toMatchObject({ custom_id: "deep" });
  });

  test("works on a message that only the person sees, and for nobody else", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const [ada, bob] = [scene.emulator.user("ada"), scene.emulator.user("bob")];
    const button = { type: Type.Button, style: ButtonStyle.Primary, custom_id: "go", label: "Go" } as const;
    const hidden = await answered(scene, ada.slash("/ping"), {
      type: InteractionCallbackType.ChannelMessageWithSource,
      data: { flags: MessageFlag.Ephemeral, components: [{ type: Type.ActionRow, components: [button] }] },
    });
    const id = hidden.message?.id;
    const update = { type: InteractionCallbackType.UpdateMessage, data: { content: "went", components: [] } } as const;
    const reply = await answered(scene, ada.click(hidden, "go"), update);
    expect(reply.message).toMatchObject({ id, content: "went", flags: MessageFlag.Ephemeral });
    expect(await scene.told("MESSAGE_UPDATE")).toEqual([]);
    await scene.forget();
    await expectCannot(scene, bob.click(hidden, "go"), /for somebody else/);
  });

  test.each<readonly [string, object, string, RegExp]>([
    ["a button that is not there", { style: 1, custom_id: "go", label: "x" }, "stop", /no component stop; it has go/],
    ["a disabled button", { style: 1, custom_id: "go", label: "x", disabled: true }, "go", /go is disabled/],
    [
      "a link",
      { style: ButtonStyle.Link, url: "https://example.org", label: "x" },
      "go",
      /no component go; it has none/,
    ],
  ])("is not for %s", async (_, button, customId, words) => {
    await using scene = await Scene.open();
    const message = await makeMessage(scene, { type: Type.Button, ...button });
    await expectCannot(scene, scene.emulator.user("ada").click(message, customId), words);
  });

  test("is not for select menus, messages of others or messages that are gone", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const ada = emulator.user("ada");
    const menu = await makeMessage(scene, { type: Type.UserSelect, custom_id: "who" });
    await expectCannot(scene, ada.click(menu, "who"), /no button; use select\(\)/);
    const said = ada.say(emulator.channelId, "x");
    await expectCannot(scene, ada.click(said, "go"), /not one of the application's/);
    const message = await clickable(scene);
    await http.deleteMessage(emulator.channelId, message.id);
    await expectCannot(scene, ada.click(message, "go"), /no message \d+ in the channel/);
  });

  test("is not for an answer that has no message", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const ada = scene.emulator.user("ada");
    const opened = await answered(scene, ada.slash("/ping"), makeModal());
    await scene.forget();
    await expectCannot(scene, ada.click(opened, "go"), /The reply has no message/);
  });

  test("needs no permission to use commands, but sight of the channel", async () => {
    await using scene = await Scene.open();
    const message = await clickable(scene);
    const bob = scene.emulator.user("bob");
    bob.leaveGuild(scene.emulator.guildId);
    await expectCannot(scene, bob.click(message, "go"), /does not see/);
  });
});

const options = ["red", "green", "blue"].map((value) => ({ label: value.toUpperCase(), value }));

describe("a select menu", () => {
  test.each<readonly [string, object, (scene: Scene) => string, string | undefined]>([
    ["of texts", { type: Type.StringSelect, options }, () => "green", undefined],
    ["of users", { type: Type.UserSelect }, ({ emulator }) => emulator.user("bob").id, "users"],
    ["of roles", { type: Type.RoleSelect }, ({ emulator }) => emulator.guildId, "roles"],
    ["of users and roles", { type: Type.MentionableSelect }, ({ emulator }) => emulator.guildId, "roles"],
    ["of channels", { type: Type.ChannelSelect }, ({ emulator }) => emulator.channelId, "channels"],
  ])("%s tells what was picked", async (_, menu, pick, where) => {
    await using scene = await Scene.open();
    const message = await makeMessage(scene, { ...menu, custom_id: "pick" });
    const value = pick(scene);
    const { data } = await told(scene, scene.emulator.user("ada").select(message, "pick", [value]));
    expect(data).toMatchObject({ component_type: Reflect.get(menu, "type"), custom_id: "pick", values: [value] });
    if (where === undefined) expect(data).not.toHaveProperty("resolved");
    else expect(data).toMatchObject({ resolved: { [where]: { [value]: { id: value } } } });
  });

  test("takes as many values as it asks for", async () => {
    await using scene = await Scene.open();
    const menu = { type: Type.StringSelect, options, custom_id: "pick", min_values: 0, max_values: 2 };
    const message = await makeMessage(scene, menu);
    const ada = scene.emulator.user("ada");
    for (const values of [[], ["red"], ["red", "blue"]]) {
      expect((await told(scene, ada.select(message, "pick", values))).data).toMatchObject({ values });
    }
  });

  test.each<readonly [string, object, readonly string[], RegExp]>([
    ["too few values", { type: Type.StringSelect, options }, [], /takes 1 values, not 0/],
    ["too many", { type: Type.StringSelect, options, max_values: 2 }, ["red", "green", "blue"], /1 to 2 values, not 3/],
    ["the same twice", { type: Type.StringSelect, options, max_values: 2 }, ["red", "red"], /twice/],
    ["what it does not offer", { type: Type.StringSelect, options }, ["RED"], /offers red, green, blue/],
    ["users who are not there", { type: Type.UserSelect }, ["1"], /no user 1/],
    ["roles that are not there", { type: Type.RoleSelect }, ["1"], /no role 1/],
    ["neither users nor roles", { type: Type.MentionableSelect }, ["1"], /no user 1/],
    ["channels that are not there", { type: Type.ChannelSelect }, ["1"], /no channel 1/],
    ["anything while it is disabled", { type: Type.UserSelect, disabled: true }, ["1"], /disabled/],
  ])("does not take %s", async (_, menu, values, words) => {
    await using scene = await Scene.open();
    const message = await makeMessage(scene, { ...menu, custom_id: "pick" });
    await expectCannot(scene, scene.emulator.user("ada").select(message, "pick", values), words);
  });

  test("does not take channels of other types", async () => {
    await using scene = await Scene.open();
    const menu = { type: Type.ChannelSelect, custom_id: "pick", channel_types: [ChannelType.GuildVoice] };
    const message = await makeMessage(scene, menu);
    const { channelId } = scene.emulator;
    await expectCannot(scene, scene.emulator.user("ada").select(message, "pick", [channelId]), /another type/);
  });

  test("is no button", async () => {
    await using scene = await Scene.open();
    const message = await clickable(scene);
    await expectCannot(scene, scene.emulator.user("ada").select(message, "go", []), /use click\(\)/);
  });
});
