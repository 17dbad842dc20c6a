import type { OptionValues, Reply } from "evenfall/emulator";
import {
  ApplicationCommandOptionType,
  type AutocompleteData,
  ChannelType,
  InteractionCallbackType,
  type InteractionResponse,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../../support/failure.ts";
import { answer, expectCannot, heard, type Heard, makeCommand, told } from "../../support/interactions.ts";
import { Scene } from "../../support/scene.ts";

const Type = ApplicationCommandOptionType;
const suggested = InteractionCallbackType.ApplicationCommandAutocompleteResult;

/** A command with one option. */
async function withOption(scene: Scene, option: object): Promise<(values: OptionValues) => Promise<Reply>> {
  await makeCommand(scene, { options: [{ name: "value", description: "x", ...option }] });
  const ada = scene.emulator.user("ada");
  return (values) => ada.slash("/ping", values);
}

const choices = ["red", "green"].map((value) => ({ name: value.toUpperCase(), value }));
const sizes = [1, 2].map((value) => ({ name: `${value}`, value }));

describe("an option takes", () => {
  test.each<readonly [string, object, unknown]>([
    ["a text", { type: Type.String }, "text"],
    ["a text of the least length", { type: Type.String, min_length: 2 }, "ab"],
    ["a text of the greatest length, in code points", { type: Type.String, max_length: 2 }, "🎉🎉"],
    ["one of the choices", { type: Type.String, choices }, "red"],
    ["a whole number", { type: Type.Integer }, -3],
    ["the least whole number", { type: Type.Integer, min_value: 0 }, 0],
    ["the greatest whole number", { type: Type.Integer, max_value: 5 }, 5],
    ["one of the numbers to choose from", { type: Type.Integer, choices: sizes }, 2],
    ["a number", { type: Type.Number }, 0.5],
    ["true", { type: Type.Boolean }, true],
    ["false", { type: Type.Boolean }, false],
    ["any text where the application suggests some", { type: Type.String, autocomplete: true }, "mine"],
  ])("%s", async (_, option, value) => {
    await using scene = await Scene.open();
    const use = await withOption(scene, option);
    const { data } = await told(scene, use({ value: value as string }));
    expect(data).toMatchObject({ options: [{ name: "value", value }] });
    expect(data).not.toHaveProperty("resolved");
  });

  test.each<readonly [string, number, (scene: Scene) => string | Promise<string>, string]>([
    ["a user", Type.User, ({ emulator }) => emulator.botId, "users"],
    ["a user where users and roles are asked for", Type.Mentionable, ({ emulator }) => emulator.botId, "users"],
    ["a role there", Type.Mentionable, ({ emulator }) => emulator.guildId, "roles"],
    ["a role", Type.Role, ({ emulator }) => emulator.guildId, "roles"],
    ["a channel", Type.Channel, ({ emulator }) => emulator.channelId, "channels"],
  ])("%s, and it is resolved", async (_, type, make, where) => {
    await using scene = await Scene.open();
    const use = await withOption(scene, { type });
    const value = await make(scene);
    const { data } = await told(scene, use({ value }));
    expect(data).toMatchObject({ options: [{ value }], resolved: { [where]: { [value]: { id: value } } } });
  });

  test("nothing, when it need not be filled in", async () => {
    await using scene = await Scene.open();
    const use = await withOption(scene, { type: Type.String });
    expect((await told(scene, use({}))).data).not.toHaveProperty("options");
  });
});

describe("an option does not take", () => {
  test.each<readonly [string, object, unknown, RegExp]>([
    ["nothing, when it is required", { type: Type.String, required: true }, undefined, /missing: value/],
    ["a number for a text", { type: Type.String }, 1, /takes a string/],
    ["an empty text", { type: Type.String }, "", /too short/],
    ["a text that is too short", { type: Type.String, min_length: 2 }, "a", /too short/],
    ["a text that is too long", { type: Type.String, max_length: 1 }, "ab", /too long/],
    ["a text that is no choice", { type: Type.String, choices }, "blue", /one of: red, green/],
    ["the name of a choice", { type: Type.String, choices }, "RED", /one of: red, green/],
    ["a text for a number", { type: Type.Integer }, "1", /takes a number/],
    ["a fraction for a whole number", { type: Type.Integer }, 0.5, /whole number/],
    ["a whole number beyond what is exact", { type: Type.Integer }, 2 ** 53, /whole number/],
    ["infinity", { type: Type.Number }, Infinity, /takes a number/],
    ["a number that is too small", { type: Type.Number, min_value: 1 }, 0.9, /1 at least/],
    ["a number that is too great", { type: Type.Integer, max_value: 1 }, 2, /1 at most/],
    ["a number that is no choice", { type: Type.Integer, choices: sizes }, 3, /one of: 1, 2/],
    ["a text for yes or no", { type: Type.Boolean }, "true", /takes a boolean/],
    ["a user who is not there", { type: Type.User }, "1", /no user 1/],
    ["a name for a user", { type: Type.User }, "ada", /no user ada/],
    ["a role that is not there", { type: Type.Role }, "1", /no role 1/],
    ["a channel that is not there", { type: Type.Channel }, "1", /no channel 1/],
    ["neither user nor role", { type: Type.Mentionable }, "1", /no user 1/],
    ["a text for a file", { type: Type.Attachment }, "a.txt", /takes a file/],
  ])("%s", async (_, option, value, words) => {
    await using scene = await Scene.open();
    const use = await withOption(scene, option);
    await expectCannot(scene, use(value === undefined ? {} : { value: value as string }), words);
  });

  test("a channel of another type", async () => {
    await using scene = await Scene.open();
    const use = await withOption(scene, { type: Type.Channel, channel_types: [ChannelType.GuildVoice] });
    await expectCannot(scene, use({ value: scene.emulator.channelId }), /another type/);
  });

  test("what the command does not have", async () => {
    await using scene = await Scene.open();
    const use = await withOption(scene, { type: Type.String });
    await expectCannot(scene, use({ other: "x" }), /no option other/);
  });
});

describe("a sub command", () => {
  const sub = { name: "set", description: "x", type: Type.SubCommand };

  test.each<readonly [string, string, RegExp]>([
    ["must be named", "/ping", /\/ping needs one of: set/],
    ["must be there", "/ping get", /\/ping has no sub command get/],
    ["has none inside of it", "/ping set now", /\/ping set has no sub command now/],
  ])("%s", async (_, text, words) => {
    await using scene = await Scene.open();
    await makeCommand(scene, { options: [sub] });
    await expectCannot(scene, scene.emulator.user("ada").slash(text), words);
  });

  test("is told without options when it has none, and named in the message", async () => {
    await using scene = await Scene.open();
    await makeCommand(scene, { options: [sub] });
    const { data } = await told(scene, scene.emulator.user("ada").slash("ping set"));
    expect(data).toMatchObject({ options: [{ name: "set", type: Type.SubCommand }] });
    expect(JSON.stringify(data)).not.toContain('"options":[]');
    expect(scene.emulator.messages()[0]?.interaction?.name).toBe("ping set");
  });
});

describe("suggestions", () => {
  const options = [
    { name: "kind", description: "x", type: Type.String, required: true, choices },
    { name: "query", description: "x", type: Type.String, autocomplete: true },
    { name: "count", description: "x", type: Type.Integer, autocomplete: true },
  ];

  interface Suggested {
    readonly data: Heard["data"];
    readonly choices: AutocompleteData["choices"];
  }

  async function suggest(
    scene: Scene,
    values: OptionValues,
    { focus, found = [] }: { readonly focus?: string; readonly found?: AutocompleteData["choices"] },
  ): Promise<Suggested> {
    await makeCommand(scene, { options });
    const doing = scene.emulator.user("ada").suggest("/ping", values, { focus });
    const { data } = await answer(scene, doing, { type: suggested, data: { choices: found } as AutocompleteData });
    return { data, choices: await doing };
  }

  test("are asked for the last option, while others are still missing", async () => {
    await using scene = await Scene.open();
    const found = [{ name: "Evenfall", value: "evenfall" }];
    const { choices: seen, data } = await suggest(scene, { count: 1, query: "ev" }, { found });
    expect(seen).toEqual(found);
    expect(data).toMatchObject({
      options: [
        { name: "count", type: Type.Integer, value: 1 },
        { name: "query", type: Type.String, value: "ev", focused: true },
      ],
    });
  });

  test("are asked for the option that is named, whose number is still text", async () => {
    await using scene = await Scene.open();
    const { data } = await suggest(scene, { count: 1, query: "ev" }, { focus: "count" });
    expect(data).toMatchObject({ options: [{ name: "count", value: "1", focused: true }, { name: "query" }] });
    expect(JSON.stringify(data)).not.toMatch(/"query".*focused/);
  });

  test.each<readonly [string, string, string | number]>([
    ["numbers for a text", "query", 1],
    ["texts for a number", "count", "one"],
  ])("cannot be %s", async (_, focus, value) => {
    await using scene = await Scene.open();
    await makeCommand(scene, { options });
    const doing = scene.emulator.user("ada").suggest("/ping", { [focus]: "1" });
    const { id, token } = await heard(scene);
    const wrong = { type: suggested, data: { choices: [{ name: "One", value }] } } as InteractionResponse;
    await expectRefusal(scene.http.createInteractionResponse(id, token, wrong), "InvalidFormBody");
    await scene.http.createInteractionResponse(id, token, { type: suggested, data: { choices: [] } });
    expect(await doing).toEqual([]);
  });

  test.each<readonly [string, OptionValues, RegExp]>([
    ["an option without them", { kind: "red" }, /suggests nothing for the option kind/],
    ["nothing", {}, /for an option that is typed in/],
  ])("are not for %s", async (_, values, words) => {
    await using scene = await Scene.open();
    await makeCommand(scene, { options });
    await expectCannot(scene, scene.emulator.user("ada").suggest("/ping", values), words);
  });
});
