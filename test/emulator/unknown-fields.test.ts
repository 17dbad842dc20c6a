import { Emulator } from "evenfall/emulator";
import { expect, test } from "vitest";
import { plain } from "../support/plain.ts";

test("fields that the schema does not know are refused, or left out where that is asked for", async () => {
  const fields = { content: "x", colour: "red", embeds: [{ title: "a", hue: 1 }], message_reference: undefined };
  await using usual = await Emulator.start();
  await using lenient = await Emulator.start({ unknownFields: "ignore" });
  const post = (emulator: Emulator, more: object = {}) =>
    plain(emulator, "POST", `/channels/${emulator.channelId}/messages`, {
      body: JSON.stringify({ ...fields, ...more }),
    });
  expect(await post(usual)).toMatchObject({
    status: 400,
    body: { errors: { colour: { _errors: [{}] }, embeds: { 0: { hue: { _errors: [{}] } } } } },
  });
  expect(await post(lenient)).toMatchObject({ status: 200, body: { content: "x", embeds: [{ title: "a" }] } });
  const [message] = lenient.messages();
  expect(message).not.toHaveProperty("colour");
  expect(message?.embeds[0]).not.toHaveProperty("hue");
  // What else is wrong is found all the same, and the fields that are unknown are not mentioned.
  const refused = await post(lenient, { content: "x".repeat(5000), tts: "loud" });
  expect(refused.body).toHaveProperty("errors.content");
  expect(refused.body).toHaveProperty("errors.tts");
  expect(refused.body).not.toHaveProperty("errors.colour");
});

test("what is sent where nothing is expected is not looked at", async () => {
  await using emulator = await Emulator.start();
  const { id } = emulator.user("ada").say(emulator.channelId, "Hello");
  const path = `/channels/${emulator.channelId}/messages/${id}/reactions/${encodeURIComponent("👋")}/@me`;
  const headers = { "content-type": "application/json" };
  expect((await plain(emulator, "PUT", path, { body: "undefined", headers })).status).toBe(204);
});
