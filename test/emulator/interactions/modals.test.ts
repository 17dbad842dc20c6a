import type { FieldValues, Reply } from "evenfall/emulator";
import { ComponentType, InteractionCallbackType, InteractionType, type ModalInteractionResponse } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { answered, clickable, expectCannot, makeCommand, makeModal, told } from "../../support/interactions.ts";
import { Scene } from "../../support/scene.ts";

const Type = ComponentType;

/** A modal that a command has opened for ada. */
async function open(scene: Scene, modal: ModalInteractionResponse): Promise<Reply> {
  await makeCommand(scene, {});
  const opened = await answered(scene, scene.emulator.user("ada").slash("/ping"), modal);
  await scene.forget();
  return opened;
}

const options = ["red", "green", "blue"].map((value) => ({ label: value.toUpperCase(), value }));
const preset = options.map((option) => ({ ...option, default: option.value === "green" }));

/** A field, and what it says when it is filled in with a value. */
type Row = readonly [what: string, field: object, value: FieldValues[string] | undefined, told: unknown];

describe("a field of a modal", () => {
  test.each<Row>([
    ["for text says it", { type: Type.TextInput, style: 1 }, "hello", { value: "hello" }],
    [
      "for text says what stood there",
      { type: Type.TextInput, style: 1, value: "before" },
      undefined,
      { value: "before" },
    ],
    [
      "for text may be empty",
      { type: Type.TextInput, style: 1, required: false, min_length: 3 },
      undefined,
      { value: "" },
    ],
    ["to tick says so", { type: Type.Checkbox }, true, { value: true }],
    ["to tick says when it is not", { type: Type.Checkbox }, undefined, { value: false }],
    ["that is ticked says so", { type: Type.Checkbox, default: true }, undefined, { value: true }],
    ["of radio buttons says which", { type: Type.RadioGroup, options }, "red", { value: "red" }],
    [
      "of radio buttons says which was preset",
      { type: Type.RadioGroup, options: preset },
      undefined,
      { value: "green" },
    ],
    ["of radio buttons may be left", { type: Type.RadioGroup, options, required: false }, undefined, { value: null }],
    ["of boxes says which", { type: Type.CheckboxGroup, options }, ["red", "blue"], { values: ["red", "blue"] }],
    [
      "of boxes says which were preset",
      { type: Type.CheckboxGroup, options: preset },
      undefined,
      { values: ["green"] },
    ],
    ["of boxes may be left", { type: Type.CheckboxGroup, options, min_values: 0, required: false }, [], { values: [] }],
    ["to select says what", { type: Type.StringSelect, options }, ["blue"], { values: ["blue"] }],
    ["to select says what was preset", { type: Type.StringSelect, options: preset }, undefined, { values: ["green"] }],
  ])("%s", async (_, field, value, said) => {
    await using scene = await Scene.open();
    const opened = await open(scene, makeModal({ ...field, custom_id: "field" }));
    const values = value === undefined ? {} : { field: value };
    const { data } = await told(scene, scene.emulator.user("ada").submit(opened, values));
    const answer = { type: Reflect.get(field, "type"), id: 2, custom_id: "field", ...Object(said) };
    expect(data).toEqual({ custom_id: "form", components: [{ type: Type.Label, id: 1, component: answer }] });
  });

  test.each<Row>([
    ["for text must be filled in", { type: Type.TextInput, style: 1 }, undefined, /must be filled in/],
    ["for text takes no list", { type: Type.TextInput, style: 1 }, ["x"], /takes a text/],
    ["for text takes no fewer characters", { type: Type.TextInput, style: 1, min_length: 2 }, "a", /too short/],
    ["for text takes no more characters", { type: Type.TextInput, style: 1, max_length: 1 }, "ab", /too long/],
    ["to tick takes no text", { type: Type.Checkbox }, "yes", /true or false/],
    ["of radio buttons must be answered", { type: Type.RadioGroup, options }, undefined, /must be answered/],
    ["of radio buttons takes what it offers", { type: Type.RadioGroup, options }, "pink", /does not offer pink/],
    ["of boxes must be answered", { type: Type.CheckboxGroup, options }, [], /takes 1 to 3 values, not 0/],
    ["of boxes takes what it offers", { type: Type.CheckboxGroup, options }, ["pink"], /does not offer pink/],
    ["of boxes takes no more", { type: Type.CheckboxGroup, options, max_values: 1 }, ["red", "blue"], /takes 1 values/],
    ["to select takes what it offers", { type: Type.StringSelect, options }, ["pink"], /does not offer pink/],
    ["to select must be answered", { type: Type.UserSelect }, undefined, /takes 1 values, not 0/],
    ["to select takes no text", { type: Type.UserSelect }, "bob", /list of texts/],
    ["to select takes who is there", { type: Type.UserSelect }, ["1"], /no user 1/],
    ["for files must be answered", { type: Type.FileUpload }, undefined, /takes 1 values, not 0/],
    ["for files takes no text", { type: Type.FileUpload }, ["a.txt"], /list of files/],
  ])("%s", async (_, field, value, words) => {
    await using scene = await Scene.open();
    const opened = await open(scene, makeModal({ ...field, custom_id: "field" }));
    const values = value === undefined ? {} : { field: value };
    await expectCannot(scene, scene.emulator.user("ada").submit(opened, values), words as RegExp);
  });

  test("for users, roles and files resolves them", async () => {
    await using scene = await Scene.open();
    const { emulator } = scene;
    const fields = [
      { type: Type.UserSelect, custom_id: "who" },
      { type: Type.RoleSelect, custom_id: "as" },
      { type: Type.ChannelSelect, custom_id: "where" },
      { type: Type.MentionableSelect, custom_id: "whom", default_values: [{ id: emulator.guildId, type: "role" }] },
      { type: Type.FileUpload, custom_id: "proof" },
    ];
    const opened = await open(scene, makeModal(...fields));
    const bob = emulator.user("bob");
    const values = {
      who: [bob.id],
      as: [emulator.guildId],
      where: [emulator.channelId],
      proof: [{ name: "a.txt", data: "proof" }],
    };
    const { data } = await told(scene, emulator.user("ada").submit(opened, values));
    expect(data).toMatchObject({
      resolved: {
        users: { [bob.id]: { username: "bob" } },
        roles: { [emulator.guildId]: { name: "@everyone" } },
        channels: { [emulator.channelId]: { name: "general" } },
        attachments: {},
      },
    });
    expect(JSON.stringify(data)).toContain('"filename":"a.txt"');
    expect(JSON.stringify(data)).toContain(`"custom_id":"whom","values":["${emulator.guildId}"]`);
  });

  test("in a row of its own, as older modals have it, comes back in that", async () => {
    await using scene = await Scene.open();
    const input = { type: Type.TextInput, custom_id: "old", style: 1, label: "Old" } as const;
    const text = { type: Type.TextDisplay, content: "text" } as const;
    const opened = await open(scene, {
      type: InteractionCallbackType.Modal,
      data: { custom_id: "form", title: "Form", components: [text, { type: Type.ActionRow, components: [input] }] },
    });
    const { data } = await told(scene, scene.emulator.user("ada").submit(opened, { old: "x" }));
    expect(data).toMatchObject({
      components: [
        { type: Type.TextDisplay, id: 1 },
        { type: Type.ActionRow, components: [{ type: Type.TextInput, custom_id: "old", value: "x" }] },
      ],
    });
  });
});

describe("a modal", () => {
  test("that a button opened tells of the message of the button", async () => {
    await using scene = await Scene.open();
    const message = await clickable(scene);
    const ada = scene.emulator.user("ada");
    const opened = await answered(scene, ada.click(message, "go"), makeModal());
    const interaction = await told(scene, ada.submit(opened, { text: "x" }));
    expect(interaction).toMatchObject({ type: InteractionType.ModalSubmit, message: { id: message.id } });
  });

  test("that a command opened tells of none", async () => {
    await using scene = await Scene.open();
    const opened = await open(scene, makeModal());
    expect(opened.modal).toMatchObject({ custom_id: "form", title: "Form" });
    const interaction = await told(scene, scene.emulator.user("ada").submit(opened, { text: "x" }));
    expect(interaction).not.toHaveProperty("message");
  });

  test("can only be submitted where one was opened, by whom it was opened for, with the fields it has", async () => {
    await using scene = await Scene.open();
    const opened = await open(scene, makeModal());
    const { emulator } = scene;
    await expectCannot(scene, emulator.user("bob").submit(opened, { text: "x" }), /for somebody else/);
    await expectCannot(scene, emulator.user("ada").submit(opened, { text: "x", more: "y" }), /no field more/);
    const reply = await answered(scene, emulator.user("ada").submit(opened, { text: "x" }), {
      type: InteractionCallbackType.ChannelMessageWithSource,
      data: { content: "thanks" },
    });
    await scene.forget();
    await expectCannot(scene, emulator.user("ada").submit(reply, {}), /No modal was opened/);
  });
});
