import type { Reply } from "evenfall/emulator";
import {
  type ApplicationCommandInteraction,
  type AutocompleteInteraction,
  ComponentType,
  type CreateMessageBody,
  type Id,
  InteractionCallbackType,
  type InteractionResponse,
  type Label,
  type Message,
  type MessageComponentInteraction,
  type ModalInteractionResponse,
  type ModalSubmitInteraction,
} from "evenfall/model";
import { validateEvent } from "evenfall/validate";
import { expect } from "vitest";
import type { Scene } from "./scene.ts";

/** What the bot is told of. */
export type Heard =
  ApplicationCommandInteraction | MessageComponentInteraction | AutocompleteInteraction | ModalSubmitInteraction;

/** The interaction that the bot was told of last. It is as the schema has it. */
export async function heard(scene: Scene): Promise<Heard> {
  // Nothing else comes under this name.
  const all = (await scene.told("INTERACTION_CREATE")) as readonly Heard[];
  const last = all.at(-1);
  if (last === undefined) throw new Error("The bot was told of no interaction.");
  return await validateEvent("INTERACTION_CREATE", last);
}

/** Lets the bot answer what somebody does. */
export async function answer(scene: Scene, doing: Promise<unknown>, response: InteractionResponse): Promise<Heard> {
  const interaction = await heard(scene);
  await scene.http.createInteractionResponse(interaction.id, interaction.token, response);
  await doing;
  return interaction;
}

/** Lets the bot answer what somebody does, and gives what they see. */
export async function answered(scene: Scene, doing: Promise<Reply>, response: InteractionResponse): Promise<Reply> {
  await answer(scene, doing, response);
  return await doing;
}

/** The interaction that the bot is told of when somebody does something; it is answered with a message. */
export async function told(scene: Scene, doing: Promise<Reply>): Promise<Heard> {
  return await answer(scene, doing, { type: 4, data: { content: "done" } });
}

/** Expects a client to refuse what somebody does, in words that fit; the bot is told of nothing. */
export async function expectCannot(scene: Scene, doing: Promise<unknown>, words: RegExp): Promise<void> {
  await expect(doing).rejects.toMatchObject({
    code: "EMULATOR_ACTION",
    message: expect.stringMatching(words) as string,
  });
  expect(await scene.told("INTERACTION_CREATE")).toEqual([]);
}

/** Makes a slash command and gives its id. */
export async function makeCommand(scene: Scene, body: object): Promise<Id<"Command">> {
  const fields = { name: "ping", ...("type" in body ? {} : { description: "Does it." }), ...body };
  return (await scene.http.createGlobalApplicationCommand(scene.emulator.applicationId, fields as never)).id;
}

/** A message of the bot with these components in a row. */
export async function makeMessage(scene: Scene, ...components: readonly object[]): Promise<Message> {
  const body = { content: "choose", components: [{ type: ComponentType.ActionRow, components }] };
  return await scene.http.createMessage(scene.emulator.channelId, body as CreateMessageBody);
}

/** A message of the bot with the button `go`. */
export async function clickable(scene: Scene): Promise<Message> {
  return await makeMessage(scene, { type: ComponentType.Button, style: 1, custom_id: "go", label: "Go" });
}

/** A modal of these fields, each under a label; or of the text field `text`. */
export function makeModal(...fields: readonly object[]): ModalInteractionResponse {
  const text = { type: ComponentType.TextInput, custom_id: "text", style: 1 };
  const components = (fields.length === 0 ? [text] : fields).map((component, index) => {
    return { type: ComponentType.Label, label: `Field ${index}`, component } as Label;
  });
  return { type: InteractionCallbackType.Modal, data: { custom_id: "form", title: "Form", components } };
}
