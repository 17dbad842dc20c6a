import type { Reply } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import {
  ApplicationCommandType,
  InteractionCallbackType,
  type InteractionResponse,
  MessageFlag,
  MessageType,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal, failure } from "../../support/failure.ts";
import { answer, answered, clickable, heard, makeCommand, makeModal } from "../../support/interactions.ts";
import { Scene } from "../../support/scene.ts";

const Type = InteractionCallbackType;

const pong: InteractionResponse = { type: Type.ChannelMessageWithSource, data: { content: "pong" } };

const launch: InteractionResponse = { type: Type.LaunchActivity };

describe("a response", () => {
  test("with a message is posted, as an answer to the command", async () => {
    await using scene = await Scene.open();
    const { emulator } = scene;
    await makeCommand(scene, {});
    const ada = emulator.user("ada");
    const reply = await answered(scene, ada.slash("/ping"), pong);
    const { id } = reply.interaction;
    expect(reply.message).toMatchObject({
      type: MessageType.ChatInputCommand,
      content: "pong",
      author: { id: emulator.botId },
      application_id: emulator.applicationId,
      webhook_id: emulator.applicationId,
      interaction: { id, type: 2, name: "ping", user: { id: ada.id } },
      interaction_metadata: {
        id,
        type: 2,
        user: { id: ada.id },
        authorizing_integration_owners: { 0: emulator.guildId },
      },
    });
    expect(emulator.messages()).toEqual([reply.message]);
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([{ id: reply.message?.id, guild_id: emulator.guildId }]);
  });

  test("without with_response is answered with nothing", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const doing = scene.emulator.user("ada").slash("/ping");
    const { id, token } = await heard(scene);
    expect(await scene.http.createInteractionResponse(id, token, pong)).toBeUndefined();
    await doing;
  });

  test("with with_response is answered with what it made", async () => {
    await using scene = await Scene.open();
    const { channelId, guildId } = scene.emulator;
    await makeCommand(scene, {});
    const doing = scene.emulator.user("ada").slash("/ping");
    const { id, token } = await heard(scene);
    const result = await scene.http.createInteractionResponse(id, token, pong, { with_response: true });
    const { message } = await doing;
    expect(result).toEqual({
      interaction: {
        id,
        type: 2,
        channel_id: channelId,
        guild_id: guildId,
        response_message_id: message?.id,
        response_message_loading: false,
        response_message_ephemeral: false,
      },
      resource: { type: Type.ChannelMessageWithSource, message },
    });
  });

  test("says that a promised message is loading and who will see it", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const doing = scene.emulator.user("ada").slash("/ping");
    const { id, token } = await heard(scene);
    const body = { type: Type.DeferredChannelMessageWithSource, data: { flags: MessageFlag.Ephemeral } };
    const result = await scene.http.createInteractionResponse(id, token, body, { with_response: true });
    expect(result?.interaction).toMatchObject({ response_message_loading: true, response_message_ephemeral: true });
    expect(await doing).toMatchObject({ isLoading: true, isEphemeral: true, message: undefined });
  });

  test("with an update changes the message of the component", async () => {
    await using scene = await Scene.open();
    const message = await clickable(scene);
    const click = scene.emulator.user("ada").click(message, "go");
    const reply = await answered(scene, click, { type: Type.UpdateMessage, data: { content: "gone", components: [] } });
    expect(reply.message).toMatchObject({ id: message.id, content: "gone", components: [] });
    expect(scene.emulator.messages()).toEqual([reply.message]);
    expect(await scene.told("MESSAGE_UPDATE")).toMatchObject([{ id: message.id, content: "gone" }]);
  });

  test("to a component is a reply to its message", async () => {
    await using scene = await Scene.open();
    const message = await clickable(scene);
    const reply = await answered(scene, scene.emulator.user("ada").click(message, "go"), pong);
    expect(reply.message).toMatchObject({
      type: MessageType.Reply,
      message_reference: { message_id: message.id },
      referenced_message: { id: message.id },
      mentions: [],
      interaction_metadata: { type: 3, interacted_message_id: message.id },
    });
  });

  test("to a modal says which interaction opened it", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const ada = scene.emulator.user("ada");
    const opened = await answered(scene, ada.slash("/ping"), makeModal());
    const reply = await answered(scene, ada.submit(opened, { text: "x" }), pong);
    expect(reply.message?.interaction_metadata).toMatchObject({
      type: 5,
      triggering_interaction_metadata: { id: opened.interaction.id, type: 2 },
    });
  });

  test("opens the activity, and the user takes part in it", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const command = { name: "play", description: "Opens it.", type: ApplicationCommandType.PrimaryEntryPoint } as const;
    await http.createGlobalApplicationCommand(emulator.applicationId, command);
    const ada = emulator.user("ada");
    const doing = ada.launch("play");
    const { data, id, token } = await heard(scene);
    expect(data).toMatchObject({ name: "play", type: ApplicationCommandType.PrimaryEntryPoint });
    const result = await http.createInteractionResponse(id, token, launch, { with_response: true });
    await doing;
    const instanceId = result?.interaction.activity_instance_id ?? "";
    expect(result?.resource).toEqual({ type: Type.LaunchActivity, activity_instance: { id: instanceId } });
    expect(await http.getApplicationActivityInstance(emulator.applicationId, instanceId)).toMatchObject({
      users: [ada.id],
      location: { channel_id: emulator.channelId },
    });
  });

  test("notifies the users it mentions unless it says otherwise, and nobody else", async () => {
    await using scene = await Scene.open();
    const { emulator } = scene;
    await makeCommand(scene, {});
    const ada = emulator.user("ada");
    const content = `<@${ada.id}> @everyone`;
    const say = (data: object): Promise<Reply> => {
      return answered(scene, ada.slash("/ping"), { type: 4, data: { content, ...data } });
    };
    expect((await say({})).message).toMatchObject({ mentions: [{ id: ada.id }], mention_everyone: false });
    expect((await say({ allowed_mentions: { parse: ["everyone"] } })).message).toMatchObject({
      mentions: [],
      mention_everyone: true,
    });
  });

  test("brings files along", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const files = [{ name: "a.txt", data: "text" }];
    const reply = await answered(scene, scene.emulator.user("ada").slash("/ping"), { type: 4, data: { files } });
    const url = reply.message?.attachments[0]?.url ?? "";
    expect(await (await fetch(url)).text()).toBe("text");
  });

  test.each<readonly [string, InteractionResponse]>([
    ["an empty message", { type: Type.ChannelMessageWithSource, data: {} }],
    ["an update to nothing", { type: Type.UpdateMessage, data: { content: "", components: [] } }],
  ])("with %s is refused, and another one may follow", async (_, response) => {
    await using scene = await Scene.open();
    const { token: botToken, restUrl: baseUrl } = scene.emulator;
    const unchecked = new HttpClient({ token: botToken, baseUrl, validate: false });
    const click = scene.emulator.user("ada").click(await clickable(scene), "go");
    const { id, token } = await heard(scene);
    expect(await failure(unchecked.createInteractionResponse(id, token, response))).toMatchObject({ status: 400 });
    await scene.http.createInteractionResponse(id, token, pong);
    expect((await click).message).toMatchObject({ content: "pong" });
  });

  test("is there once", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const { id, token } = await answer(scene, scene.emulator.user("ada").slash("/ping"), pong);
    await expectRefusal(scene.http.createInteractionResponse(id, token, pong), "InteractionAlreadyAcknowledged");
  });

  test("is for a known interaction", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const doing = scene.emulator.user("ada").slash("/ping");
    const { id, token } = await heard(scene);
    await expectRefusal(scene.http.createInteractionResponse("1", token, pong), "UnknownInteraction");
    await expectRefusal(scene.http.createInteractionResponse(id, "token", pong), "UnknownInteraction");
    await scene.http.createInteractionResponse(id, token, pong);
    await doing;
  });
});
