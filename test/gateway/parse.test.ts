import { DecodeError, parse } from "evenfall/gateway";
import { validateEvent } from "evenfall/validate";
import { expect, test } from "vitest";

test.each([
  ["in Discord's order", '{"t":"TYPING_START","s":4,"op":0,"d":{"user_id":"1"}}'],
  ["in another one", '{"d":{"user_id":"1"},"op":0,"s":4,"t":"TYPING_START"}'],
])("an event is read with its keys %s", (_, text) => {
  const event = { type: "TYPING_START", data: { user_id: "1" }, sequence: 4 };
  expect(parse(text)).toEqual({ ok: true, op: 0, s: 4, event });
  expect(parse(Buffer.from(text), { events: ["TYPING_START"] })).toEqual({ ok: true, op: 0, s: 4, event });
  expect(parse(text, { events: ["READY"] })).toEqual({ ok: true, op: 0, s: 4, event: undefined });
});

test.each([
  ["what is no event", '{"op":11}', { op: 11, s: null, event: undefined }],
  ["an opcode of tomorrow", '{"op":99,"d":1}', { op: 99, s: null, event: undefined }],
  [
    "an event of tomorrow",
    '{"op":0,"t":"LATER","s":0,"d":null}',
    { op: 0, s: 0, event: { type: "LATER", data: null, sequence: 0 } },
  ],
  ["an event without a name", '{"op":0,"s":1,"d":{}}', { op: 0, s: 1, event: undefined }],
])("%s is read as far as it goes", (_, text, expected) => {
  expect(parse(text)).toEqual({ ok: true, ...expected });
});

test.each(["", "{", "null", "[]", '{"op":"0"}', '{"op":0,"t":"TYPING_START","s":1,"d":{nonsense}}'])(
  "what cannot be read is told and not thrown: %s",
  (text) => {
    expect(parse(text)).toMatchObject({ ok: false, error: expect.any(DecodeError) as unknown });
  },
);

test("data that is no JSON goes unnoticed where nobody wants it", () => {
  expect(parse('{"t":"TYPING_START","s":1,"op":0,"d":{nonsense}}', { events: ["READY"] })).toMatchObject({ ok: true });
});

const entitlement = { id: "1", sku_id: "2", application_id: "3", user_id: "4", type: 8, deleted: false };

test.each([
  ["GUILD_STICKERS_UPDATE", { guild_id: "1", stickers: [] }],
  ["ENTITLEMENT_UPDATE", entitlement],
  ["ENTITLEMENT_DELETE", { ...entitlement, deleted: true }],
  ["RATE_LIMITED", { opcode: 8, retry_after: 4.5, meta: { guild_id: "1", nonce: "a" } }],
])("%s, which others do not read, is read and fits the schema", async (t, d) => {
  const parsed = parse(JSON.stringify({ t, s: 1, op: 0, d }));
  expect(parsed).toMatchObject({ ok: true, event: { type: t, data: d } });
  await expect(validateEvent(t, d)).resolves.toBe(d);
});
