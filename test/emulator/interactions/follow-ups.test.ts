import type { Reply } from "evenfall/emulator";
import {
  ApplicationIntegrationType,
  type Id,
  InteractionCallbackType,
  type InteractionResponse,
  type Message,
  MessageFlag,
  MessageType,
} from "evenfall/model";
import { OAuth2Scope } from "evenfall/oauth2";
import { describe, expect, test } from "vitest";
import { constants } from "../../../generated/tables/constants.ts";
import { expectRefusal } from "../../support/failure.ts";
import { answered, clickable, heard, makeCommand, makeModal } from "../../support/interactions.ts";
import { Scene } from "../../support/scene.ts";

const Type = InteractionCallbackType;
const pong: InteractionResponse = { type: Type.ChannelMessageWithSource, data: { content: "pong" } };
const hidden: InteractionResponse = {
  type: Type.ChannelMessageWithSource,
  data: { content: "psst", flags: MessageFlag.Ephemeral },
};
const defer: InteractionResponse = { type: Type.DeferredChannelMessageWithSource };
const deferHidden: InteractionResponse = { ...defer, data: { flags: MessageFlag.Ephemeral } };

/** An interaction that the bot has answered. */
interface Answered {
  readonly scene: Scene;
  readonly reply: Reply;
  readonly app: Id<"Application">;
  readonly token: string;
}

async function use(scene: Scene, response: InteractionResponse): Promise<Answered> {
  await makeCommand(scene, {});
  const reply = await answered(scene, scene.emulator.user("ada").slash("/ping"), response);
  const { application_id: app, token } = reply.interaction;
  await scene.forget();
  return { scene, reply, app, token };
}

describe("the original", () => {
  test("is read, edited and deleted by the token", async () => {
    await using scene = await Scene.open();
    const { app, reply, token } = await use(scene, pong);
    const { http } = scene;
    expect(await http.getOriginalInteractionResponse(app, token)).toEqual(reply.message);
    const edited = await http.editOriginalInteractionResponse(app, token, { content: "ping" });
    expect(edited).toMatchObject({ content: "ping", edited_timestamp: expect.any(String) as string });
    expect(await scene.told("MESSAGE_UPDATE")).toMatchObject([{ id: edited.id, content: "ping" }]);
    await http.deleteOriginalInteractionResponse(app, token);
    expect(await scene.told("MESSAGE_DELETE")).toMatchObject([{ id: edited.id }]);
    await expectRefusal(http.getOriginalInteractionResponse(app, token), "UnknownMessage");
    expect(reply.message).toBeUndefined();
  });

  test("that was promised is there, loading, until it is edited, and has not been edited then", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const reply = await answered(scene, scene.emulator.user("ada").slash("/ping"), defer);
    const { application_id: app, token } = reply.interaction;
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([{ content: "", flags: MessageFlag.Loading }]);
    expect(reply).toMatchObject({ isLoading: true, message: undefined });
    await scene.http.editOriginalInteractionResponse(app, token, { content: "done" });
    const done = { content: "done", flags: 0, edited_timestamp: null, type: MessageType.ChatInputCommand };
    expect(reply).toMatchObject({ isLoading: false, message: done });
    expect(await scene.told("MESSAGE_UPDATE")).toMatchObject([done]);
  });

  test("of a deferred update is the message of the component", async () => {
    await using scene = await Scene.open();
    const message = await clickable(scene);
    const click = scene.emulator.user("ada").click(message, "go");
    const reply = await answered(scene, click, { type: Type.DeferredUpdateMessage });
    const { application_id: app, token } = reply.interaction;
    expect(await scene.http.getOriginalInteractionResponse(app, token)).toEqual(message);
    await scene.http.editOriginalInteractionResponse(app, token, { content: "clicked" });
    expect(scene.emulator.messages()).toMatchObject([{ id: message.id, content: "clicked" }]);
  });

  test.each<readonly [string, (scene: Scene) => Promise<readonly [Id<"Application">, string]>]>([
    [
      "was not answered",
      async (scene) => {
        await makeCommand(scene, {});
        void scene.emulator
          .user("ada")
          .slash("/ping", {}, { signal: AbortSignal.timeout(1) })
          .catch(() => {});
        const { application_id: app, token } = await heard(scene);
        return [app, token];
      },
    ],
    [
      "was answered with a modal",
      async (scene) => {
        const { app, token } = await use(scene, makeModal());
        return [app, token];
      },
    ],
  ])("is not there while the interaction %s", async (_, act) => {
    await using scene = await Scene.open();
    const [app, token] = await act(scene);
    const { http } = scene;
    await expectRefusal(http.getOriginalInteractionResponse(app, token), "UnknownWebhook");
    await expectRefusal(http.editOriginalInteractionResponse(app, token, { content: "x" }), "UnknownWebhook");
    await expectRefusal(http.deleteOriginalInteractionResponse(app, token), "UnknownWebhook");
    await expectRefusal(http.executeWebhook(app, token, { content: "x" }), "UnknownWebhook");
  });

  test("is that of the application only", async () => {
    await using scene = await Scene.open();
    const { token } = await use(scene, pong);
    await expectRefusal(scene.http.getOriginalInteractionResponse("1", token), "UnknownWebhook");
  });
});

describe("a follow-up", () => {
  test("is posted as a reply to the original, without being asked to wait", async () => {
    await using scene = await Scene.open();
    const { app, reply, token } = await use(scene, pong);
    const message = await scene.http.executeWebhook(app, token, { content: "more" });
    expect(message).toMatchObject({
      type: MessageType.Reply,
      content: "more",
      author: { id: scene.emulator.botId },
      webhook_id: app,
      message_reference: { message_id: reply.message?.id },
      interaction_metadata: { id: reply.interaction.id, original_response_message_id: reply.message?.id },
    });
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([{ id: message?.id }]);
  });

  test("is read, edited and deleted by the token", async () => {
    await using scene = await Scene.open();
    const { app, token } = await use(scene, pong);
    const { http } = scene;
    const message = await http.executeWebhook(app, token, { content: "more" });
    const id = message?.id ?? "0";
    expect(await http.getWebhookMessage(app, token, id)).toEqual(message);
    expect(await http.editWebhookMessage(app, token, id, { content: "less" })).toMatchObject({ content: "less" });
    await http.deleteWebhookMessage(app, token, id);
    await expectRefusal(http.getWebhookMessage(app, token, id), "UnknownMessage");
    expect(await scene.told("MESSAGE_DELETE")).toMatchObject([{ id }]);
  });

  test("of another interaction is unknown, as is anybody else's message", async () => {
    await using scene = await Scene.open();
    const first = await use(scene, pong);
    const second = await use(scene, pong);
    const { http } = scene;
    const theirs = await http.executeWebhook(first.app, first.token, { content: "first" });
    const said = scene.emulator.user("ada").say(scene.emulator.channelId, "x");
    for (const message of [theirs, said, first.reply.message]) {
      await expectRefusal(http.getWebhookMessage(second.app, second.token, message?.id ?? "0"), "UnknownMessage");
    }
    const { id = "0" } = second.reply.message ?? {};
    expect(await http.getWebhookMessage(second.app, second.token, id)).toEqual(second.reply.message);
  });

  test.each<readonly [string, InteractionResponse, number, number]>([
    ["seen by all stays so", defer, MessageFlag.Ephemeral, 0],
    ["seen by one user stays so", deferHidden, 0, MessageFlag.Ephemeral],
  ])("is the message that was promised, and what was to be %s", async (_, response, flags, expected) => {
    await using scene = await Scene.open();
    const { app, reply, token } = await use(scene, response);
    const message = await scene.http.executeWebhook(app, token, { content: "here", flags });
    expect(message).toMatchObject({ content: "here", flags: expected, edited_timestamp: null });
    expect(reply.message).toEqual(message);
    expect((await scene.http.executeWebhook(app, token, { content: "more" }))?.id).not.toBe(message?.id);
  });
});

test.each([
  ["a guild", false, undefined],
  ["its user", true, constants.userInstallMaxFollowups],
])("an application that is installed to %s sends as many follow-ups as it may", async (_, isOfUser, most) => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  await makeCommand(scene, isOfUser ? { integration_types: [ApplicationIntegrationType.UserInstall] } : {});
  const [ada, bob] = [emulator.user("ada"), emulator.user("bob")];
  const tokens = [ada, bob].map((each) => each.grant([OAuth2Scope.GdmJoin]));
  const channelId = isOfUser ? (await http.createDm({ access_tokens: tokens })).id : emulator.channelId;
  const { interaction } = await answered(scene, ada.slash("/ping", {}, { channelId }), pong);
  const { application_id: app, token } = interaction;
  for (let count = 0; count < constants.userInstallMaxFollowups; count += 1) {
    await http.executeWebhook(app, token, { content: "more" });
  }
  const next = http.executeWebhook(app, token, { content: "too much?" });
  if (most === undefined) await next;
  else await expectRefusal(next, "MaximumFollowups");
});

describe("a message that one user sees", () => {
  const read = async ({ app, scene: { http }, token }: Answered): Promise<Message> => {
    return await http.getOriginalInteractionResponse(app, token);
  };

  test("is in no history, and the gateway does not tell of it", async () => {
    await using scene = await Scene.open();
    const used = await use(scene, hidden);
    const { app, reply, token } = used;
    const { http } = scene;
    const { channelId } = scene.emulator;
    expect(reply).toMatchObject({ isEphemeral: true, message: { content: "psst", flags: MessageFlag.Ephemeral } });
    const { id } = await read(used);
    await http.editOriginalInteractionResponse(app, token, { content: "quiet" });
    expect(await read(used)).toMatchObject({ id, content: "quiet", flags: MessageFlag.Ephemeral });
    expect(await http.getChannelMessages(channelId)).toEqual([]);
    await expectRefusal(http.getChannelMessage(channelId, id), "UnknownMessage");
    await expectRefusal(http.createReaction(channelId, id, "👍"), "UnknownMessage");
    await http.deleteOriginalInteractionResponse(app, token);
    await expectRefusal(read(used), "UnknownMessage");
    for (const type of ["CREATE", "UPDATE", "DELETE"]) expect(await scene.told(`MESSAGE_${type}`)).toEqual([]);
  });

  test("can be a follow-up", async () => {
    await using scene = await Scene.open();
    const { app, token } = await use(scene, pong);
    const body = { content: "psst", flags: MessageFlag.Ephemeral };
    const message = await scene.http.executeWebhook(app, token, body);
    expect(await scene.http.getWebhookMessage(app, token, message?.id ?? "0")).toEqual(message);
    expect(scene.emulator.messages()).toHaveLength(1);
  });

  test("cannot be one of a plain webhook", async () => {
    await using scene = await Scene.open();
    const { id, token } = await scene.http.createWebhook(scene.emulator.channelId, { name: "hook" });
    const body = { content: "psst", flags: MessageFlag.Ephemeral };
    const message = await scene.http.executeWebhook(id, token ?? "", body, { wait: true });
    expect(message?.flags).toBe(0);
    expect(scene.emulator.messages()).toEqual([message]);
  });
});
