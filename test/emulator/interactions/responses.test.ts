import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionCallbackType,
  type InteractionResponse,
} from "evenfall/model";
import { validateResponse } from "evenfall/validate";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../../support/failure.ts";
import { answered, clickable, heard, makeCommand, makeModal } from "../../support/interactions.ts";
import { Scene } from "../../support/scene.ts";

const Type = InteractionCallbackType;

const pong: InteractionResponse = { type: Type.ChannelMessageWithSource, data: { content: "pong" } };

/** Every way to respond. */
const responses: Readonly<Record<string, InteractionResponse>> = {
  Pong: { type: Type.Pong },
  ChannelMessageWithSource: pong,
  DeferredChannelMessageWithSource: { type: Type.DeferredChannelMessageWithSource },
  DeferredUpdateMessage: { type: Type.DeferredUpdateMessage },
  UpdateMessage: { type: Type.UpdateMessage, data: { content: "changed" } },
  ApplicationCommandAutocompleteResult: { type: Type.ApplicationCommandAutocompleteResult, data: { choices: [] } },
  Modal: makeModal(),
  PremiumRequired: { type: Type.PremiumRequired },
  LaunchActivity: { type: Type.LaunchActivity },
};

const messages = ["ChannelMessageWithSource", "DeferredChannelMessageWithSource"];
const updates = ["DeferredUpdateMessage", "UpdateMessage"];
const others = ["PremiumRequired", "LaunchActivity"];

/** What somebody can do, and how the bot may respond to it. */
const kinds: readonly (readonly [string, readonly string[], (scene: Scene) => Promise<readonly Promise<unknown>[]>])[] =
  [
    [
      "a slash command",
      [...messages, "Modal", ...others],
      async (scene) => {
        await makeCommand(scene, {});
        return [scene.emulator.user("ada").slash("/ping")];
      },
    ],
    [
      "a user command",
      [...messages, "Modal", ...others],
      async (scene) => {
        await makeCommand(scene, { name: "Greet", type: ApplicationCommandType.User });
        return [scene.emulator.user("ada").useOnUser("Greet", scene.emulator.botId)];
      },
    ],
    [
      "a click",
      [...messages, ...updates, "Modal", ...others],
      async (scene) => {
        return [scene.emulator.user("ada").click(await clickable(scene), "go")];
      },
    ],
    [
      "an autocomplete",
      ["ApplicationCommandAutocompleteResult"],
      async (scene) => {
        const option = { name: "q", description: "x", type: ApplicationCommandOptionType.String, autocomplete: true };
        await makeCommand(scene, { options: [option] });
        return [scene.emulator.user("ada").suggest("/ping", { q: "a" })];
      },
    ],
    [
      "a modal that a command opened",
      [...messages, ...others],
      async (scene) => {
        await makeCommand(scene, {});
        const ada = scene.emulator.user("ada");
        const opened = await answered(scene, ada.slash("/ping"), makeModal());
        return [ada.submit(opened, { text: "x" })];
      },
    ],
    [
      "a modal that a button opened",
      [...messages, ...updates, ...others],
      async (scene) => {
        const ada = scene.emulator.user("ada");
        const clicked = ada.click(await clickable(scene), "go");
        const opened = await answered(scene, clicked, makeModal());
        return [ada.submit(opened, { text: "x" })];
      },
    ],
  ];

describe.each(kinds)("to %s", (_, fitting, act) => {
  test.each(Object.keys(responses))("the bot responds or is refused with %s", async (name) => {
    await using scene = await Scene.open();
    const [doing] = await act(scene);
    const { id, token } = await heard(scene);
    const response = responses[name] ?? pong;
    const sending = scene.http.createInteractionResponse(id, token, response, { with_response: true });
    if (!fitting.includes(name)) {
      await expectRefusal(sending, "InvalidFormBody");
      scene.emulator.advance(3_000);
      await expect(doing).rejects.toMatchObject({ code: "EMULATOR_NO_RESPONSE" });
      return;
    }
    const result = await sending;
    await validateResponse("createInteractionResponse", 200, result);
    expect(result?.interaction.id).toBe(id);
    await doing;
  });
});
