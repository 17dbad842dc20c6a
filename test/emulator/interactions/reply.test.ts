import type { Reply } from "evenfall/emulator";
import { InteractionCallbackType, type InteractionResponse } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { answered, makeCommand } from "../../support/interactions.ts";
import { Scene } from "../../support/scene.ts";

const pong: InteractionResponse = {
  type: InteractionCallbackType.ChannelMessageWithSource,
  data: { content: "pong" },
};
const defer: InteractionResponse = { type: InteractionCallbackType.DeferredChannelMessageWithSource };

async function use(scene: Scene, response: InteractionResponse): Promise<Reply> {
  await makeCommand(scene, {});
  return await answered(scene, scene.emulator.user("ada").slash("/ping"), response);
}

function edit({ http }: Scene, { interaction }: Reply, content: string): Promise<unknown> {
  return http.editOriginalInteractionResponse(interaction.application_id, interaction.token, { content });
}

function follow({ http }: Scene, { interaction }: Reply, content: string): Promise<unknown> {
  return http.executeWebhook(interaction.application_id, interaction.token, { content });
}

describe("whoever waits", () => {
  test("gets each edit in turn, those that came before and those that come later", async () => {
    await using scene = await Scene.open();
    const reply = await use(scene, defer);
    await edit(scene, reply, "one");
    await edit(scene, reply, "two");
    expect(await reply.edited()).toMatchObject({ content: "one", edited_timestamp: null });
    expect(await reply.edited()).toMatchObject({ content: "two" });
    const third = reply.edited();
    await edit(scene, reply, "three");
    expect(await third).toMatchObject({ content: "three" });
  });

  test("gets follow-ups by themselves, in turn, also when they are awaited at once", async () => {
    await using scene = await Scene.open();
    const reply = await use(scene, pong);
    const both = Promise.all([reply.followUp(), reply.followUp()]);
    await follow(scene, reply, "first");
    await edit(scene, reply, "changed");
    await follow(scene, reply, "second");
    expect(await both).toMatchObject([{ content: "first" }, { content: "second" }]);
    expect(await reply.edited()).toMatchObject({ content: "changed" });
  });

  test("learns that the answer was deleted", async () => {
    await using scene = await Scene.open();
    const reply = await use(scene, pong);
    const { application_id: app, token } = reply.interaction;
    const deleted = reply.deleted();
    await scene.http.deleteOriginalInteractionResponse(app, token);
    expect(await deleted).toMatchObject({ content: "pong" });
  });

  test.each<readonly [string, (reply: Reply) => Promise<unknown>, string]>([
    ["an edit", (reply) => reply.edited({ withinMs: 1 }), "The application has not changed its answer within 1 ms."],
    ["a follow-up", (reply) => reply.followUp({ withinMs: 1 }), "The application has not followed up within 1 ms."],
    [
      "a deletion",
      (reply) => reply.deleted({ withinMs: 1 }),
      "The application has not deleted its answer within 1 ms.",
    ],
  ])("for %s gives up after a while", async (_, wait, message) => {
    await using scene = await Scene.open();
    const reply = await use(scene, pong);
    await expect(wait(reply)).rejects.toMatchObject({ code: "EMULATOR_NO_RESPONSE", message });
  });

  test("for one more is told how many there were", async () => {
    await using scene = await Scene.open();
    const reply = await use(scene, pong);
    await follow(scene, reply, "first");
    await reply.followUp();
    await expect(reply.followUp({ withinMs: 1 })).rejects.toThrow("not followed up again (it has 1 times)");
  });

  test("can be told to stop", async () => {
    await using scene = await Scene.open();
    const reply = await use(scene, pong);
    const stop = new AbortController();
    const waiting = reply.followUp({ signal: stop.signal });
    stop.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    await expect(reply.edited({ signal: stop.signal })).rejects.toBe("enough");
  });

  test("misses nothing by having stopped", async () => {
    await using scene = await Scene.open();
    const reply = await use(scene, pong);
    await expect(reply.followUp({ withinMs: 1 })).rejects.toThrow();
    await follow(scene, reply, "first");
    expect(await reply.followUp()).toMatchObject({ content: "first" });
  });
});
