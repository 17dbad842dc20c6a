import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { InteractionCallbackType, type InteractionResponse } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { constants } from "../../../generated/tables/constants.ts";
import { ManualClock } from "../../support/clock.ts";
import { expectRefusal } from "../../support/failure.ts";
import { answer, answered, heard, makeCommand } from "../../support/interactions.ts";
import { Scene } from "../../support/scene.ts";

const { ChannelMessageWithSource, DeferredChannelMessageWithSource } = InteractionCallbackType;
const pong: InteractionResponse = { type: ChannelMessageWithSource, data: { content: "pong" } };
const answerMs = constants.interactionResponseSeconds * 1_000;
const tokenMs = constants.interactionTokenSeconds * 1_000;

describe("an interaction that nobody answers", () => {
  test("fails for its user after three seconds, and cannot be answered then", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const doing = scene.emulator.user("ada").slash("/ping");
    const { application_id: app, id, token } = await heard(scene);
    scene.emulator.advance(answerMs);
    await expect(doing).rejects.toMatchObject({
      code: "EMULATOR_NO_RESPONSE",
      message: "The application has not answered the interaction within 3 seconds.",
    });
    await expectRefusal(scene.http.createInteractionResponse(id, token, pong), "UnknownInteraction");
    await expectRefusal(scene.http.getOriginalInteractionResponse(app, token), "UnknownWebhook");
  });

  test("can be answered until then", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const doing = scene.emulator.user("ada").slash("/ping");
    scene.emulator.advance(answerMs - 1);
    const { id, token } = await heard(scene);
    await scene.http.createInteractionResponse(id, token, pong);
    expect((await doing).message).toMatchObject({ content: "pong" });
  });

  test("fails by the clock of the emulator, and asks whether the bot is there", async () => {
    const clock = new ManualClock();
    await using emulator = await Emulator.start({ clock });
    const http = new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl });
    await http.createGlobalApplicationCommand(emulator.applicationId, { name: "ping", description: "Pings." });
    const doing = emulator.user("ada").slash("/ping");
    clock.advance(answerMs);
    await expect(doing).rejects.toThrow(/within 3 seconds\. .*is the bot connected\?$/);
    expect(clock.pending).toBe(0);
  });

  test("need not be waited for", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const stop = new AbortController();
    const doing = scene.emulator.user("ada").slash("/ping", {}, { signal: stop.signal });
    const { id, token } = await heard(scene);
    stop.abort("enough");
    await expect(doing).rejects.toBe("enough");
    await scene.http.createInteractionResponse(id, token, pong);
    expect(scene.emulator.messages()).toMatchObject([{ content: "pong" }]);
  });

  test("is not begun when the wait is over before it", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const signal = AbortSignal.abort("no");
    await expect(scene.emulator.user("ada").slash("/ping", {}, { signal })).rejects.toBe("no");
    expect(await scene.told("INTERACTION_CREATE")).toEqual([]);
  });
});

test("an answer ends the deadline", async () => {
  const clock = new ManualClock();
  await using scene = await Scene.open({ clock });
  await makeCommand(scene, {});
  const pending = clock.pending;
  const reply = await answered(scene, scene.emulator.user("ada").slash("/ping"), pong);
  expect(clock.pending).toBe(pending);
  scene.emulator.advance(answerMs);
  expect(reply.message).toMatchObject({ content: "pong" });
});

describe("the token of an interaction", () => {
  test("works for fifteen minutes", async () => {
    await using scene = await Scene.open();
    const { http } = scene;
    await makeCommand(scene, {});
    const doing = scene.emulator.user("ada").slash("/ping");
    const { application_id: app, id, token } = await answer(scene, doing, { type: DeferredChannelMessageWithSource });
    scene.emulator.advance(tokenMs - 1_000);
    await http.editOriginalInteractionResponse(app, token, { content: "late" });
    await http.executeWebhook(app, token, { content: "more" });
    scene.emulator.advance(1_000);
    await expectRefusal(http.createInteractionResponse(id, token, pong), "UnknownInteraction");
    await expectRefusal(http.editOriginalInteractionResponse(app, token, { content: "x" }), "InvalidWebhookToken");
    expect(scene.emulator.messages()).toMatchObject([{ content: "late" }, { content: "more" }]);
  });

  test("works no more for follow-ups after that", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const { application_id: app, token } = await answer(scene, scene.emulator.user("ada").slash("/ping"), pong);
    scene.emulator.advance(tokenMs);
    await expectRefusal(scene.http.executeWebhook(app, token, { content: "x" }), "InvalidWebhookToken");
  });

  test("is forgotten once it does not work any more", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const ada = scene.emulator.user("ada");
    const { token } = await answer(scene, ada.slash("/ping"), pong);
    scene.emulator.advance(tokenMs);
    await answer(scene, ada.slash("/ping"), pong);
    expect(scene.emulator.snapshot()).not.toContain(token);
  });

  test("is in a snapshot, and works in the emulator that comes of it", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, {});
    const { application_id: app, token } = await answer(scene, scene.emulator.user("ada").slash("/ping"), pong);
    await using second = await Emulator.start({ snapshot: scene.emulator.snapshot() });
    expect(second.snapshot()).toBe(scene.emulator.snapshot());
    const http = new HttpClient({ token: second.token, baseUrl: second.restUrl });
    await http.editOriginalInteractionResponse(app, token, { content: "again" });
    expect(second.messages()).toMatchObject([{ content: "again" }]);
  });
});
