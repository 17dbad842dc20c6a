import { describe, expect, it } from "vitest";
import { type Header, type Malformed, scanHeader } from "../../../src/gateway/decode/index.ts";
import { envelopes, viewOf } from "./envelopes.ts";

const scan = (text: string): Header | Malformed => scanHeader(Buffer.from(text));

/** The header as `JSON.parse` sees it. */
function expected(text: string): unknown {
  const { op, s, t } = JSON.parse(text);
  if (typeof op !== "number") return { ok: false };
  return { ok: true, op, s: typeof s === "number" ? s : null, t: typeof t === "string" ? t : null };
}

function found(bytes: Uint8Array): unknown {
  const header = scanHeader(bytes);
  return header.ok ? { ok: true, op: header.op, s: header.s, t: header.t } : { ok: false };
}

describe("scanHeader", () => {
  it("reads a dispatch as Discord sends it, and says where the data lies", () => {
    const text = '{"t":"TYPING_START","s":7,"op":0,"d":{"user_id":"1","member":{"op":9}}}';
    const header = scan(text);
    expect(header).toMatchObject({ ok: true, op: 0, s: 7, t: "TYPING_START" });
    expect(header.ok && text.slice(header.dStart, header.dEnd)).toBe('{"user_id":"1","member":{"op":9}}');
  });

  it("does not look at data that comes last", () => {
    const text = `{"t":"X","s":1,"op":0,"d":{${"\u0000".repeat(10)}}}`;
    expect(scan(text)).toMatchObject({ ok: true, t: "X", dEnd: text.length - 1 });
  });

  it.each([
    '{"d":{"op":11,"t":"X","s":9},"op":0,"t":"Y","s":1}',
    '{"d":[{"op":11}],"op":0}',
    '{"d":"{\\"op\\":11}","op":0,"s":5}',
    '{"d":"\\\\","op":10,"t":"\\\\\\"op\\":3"}',
    '{"op":0,"op":11}',
    '{"t":"A_B","s":1,"op":0,"d":{}}',
    '{"t":"A_B","s":1,"op":0,"d":{},"op":2}',
    '{"t":"A_B","s":1,"op":0,"d":{},"s":2}',
    '{"t":"A_B","s":1,"op":0,"d":{},"t":"B"}',
    '{"t":"ABCD","s":1,"op":0,"d":[{}]}',
    '{"t":"ABCD","s":1,"op":0,"d":"}}"}',
    '{"t":"ABCD","s":1,"op":0,"d":{}}  ',
    '{"t":"ABCD","s":0,"op":0,"d":{}}',
    '{"t":"ABCD","s":1234567890123456789,"op":0,"d":{}}',
    '{"t":"ABCD","s":1.5,"op":0,"d":{}}',
    '{"t":"ABCD","s":1,"op":0.5,"d":{}}',
    '{"t":"ABCD","s":1,"op":0e1,"d":{}}',
    '{"t":"","s":1,"op":0,"d":{}}',
    '{"t":"A","s":1,"op":0,"d":{}}',
    '{"op":0,"t":"A","s":1,"d":{},"s":2}',
    '{"op":0,"t":"A","s":1,"d":{},"t":"B"}',
    '{"op":0,"t":"A","s":1,"d":{},"t":null}',
    '{"op":0,"t":"A","s":1,"d":{},"op":1}',
    '{"op":0,"t":"A","s":1,"d":{"x":{}},"op":7 } ',
    '{"x":{"op":1},"op":2}',
    '{"\\u006fp":7,"\\u0073":3,"\\u0074":"\\u0041\\n\\ud83c\\udf19"}',
    '{"op":0,"t":"名前 🌙"}',
    '{"op":0,"s":0}',
    '{"op":0,"s":null,"t":null,"d":null}',
    '{"op":0}',
    '{"op":0,"s":"3","t":5}',
    '{"op":0,"s":9007199254740993}',
    '{"op":0,"s":123456789012345678901234567890}',
    '{"op":0,"s":-0}',
    '{"op":0,"s":1e3}',
    '{"op":1.5,"s":-12.25E-1}',
    '{"op":null}',
    '{"op":"0"}',
    '{"op":{"op":1}}',
    '{"op":true}',
    '{"s":1}',
    "{}",
    ' \n\t{ "op" : 10 , "d" : { } , "s" :\r\nnull } \n',
    '{"opp":1,"o":2,"p":3,"pp":4,"":5,"op":6}',
    '{"ops":1,"tt":"X","ss":1,"dd":{},"op":2}',
  ])("agrees with JSON.parse on %s", (text) => {
    expect(found(Buffer.from(text))).toEqual(expected(text));
  });

  it("agrees with JSON.parse on random envelopes, and finds their data", () => {
    for (const { text, seed } of envelopes(4_000)) {
      const bytes = viewOf(text);
      const header = scanHeader(bytes);
      expect(found(bytes), `seed ${seed}: ${text}`).toEqual(expected(text));
      if (!header.ok) continue;
      const { d } = JSON.parse(text);
      if (header.dStart === -1) expect(d, text).toBeUndefined();
      else expect(JSON.parse(Buffer.from(bytes.subarray(header.dStart, header.dEnd)).toString()), text).toEqual(d);
    }
  });

  it.each([
    "",
    " ",
    "null",
    "1",
    '"op"',
    "[]",
    '["op",1]',
    "{",
    '{"op"',
    '{"op"}',
    '{"op":',
    '{"op":}',
    '{"op":1',
    '{"op":1,',
    '{"op":1,}',
    '{,"op":1}',
    '{"op":1}}',
    '{"op":1} x',
    '{"op":01}',
    '{"op":+1}',
    '{"op":0x1}',
    '{"op":.5}',
    '{"op":1.}',
    '{"op":NaN}',
    '{"op":1 2}',
    '{"op":1;"s":2}',
    "{'op':1}",
    "{op:1}",
    '{"op":1,"t":"\\x"}',
    '{"op":1,"t":"a\nb"}',
    '{"op":1,"t":"a}',
    '{"op":1,"d":{"a":1}',
    '{"t":"ABCD","s":01,"op":0,"d":{}}',
    '{"t":"ABCD","s":,"op":0,"d":{}}',
    '{"t":"ABCD","s":1,"op":0,"d":}}',
    '{"t":"ABCD","s":1,"op":0,"d":{}',
    '{"t":"ABCD","s":1,"op":0,"d"',
    '{"op":1,"d":{"a":"}}',
    '{"op":1,"d":"a',
    '\uFEFF{"op":1}',
    '{"t":"X","s":1,"op":0,"d":{',
    '{"t":"X","s":1,"op":0,"d":{}',
    '{"t":"X","s":1,"op":0,"d":{"a":1',
  ])("calls %j malformed, without throwing", (text) => {
    expect(scan(text)).toMatchObject({ ok: false, error: { name: "DecodeError", code: "DECODE_HEADER" } });
    expect(() => JSON.parse(text).op.toFixed()).toThrow();
  });

  it("survives every truncation and every wrong byte of a message", () => {
    const whole = Buffer.from(' {"t":"A\\u0042","s":12,"x":[1,{"op":3}],"op":0,"d":{"a":"\\"é","b":[{}]}}');
    for (let place = 0; place < whole.length; place += 1) {
      expect(scanHeader(whole.subarray(0, place)).ok, `cut at ${place}`).toBe(false);
      for (const byte of [0x00, 0x22, 0x5c, 0x7b, 0x7d, 0x5d, 0xff]) {
        const broken = Buffer.from(whole);
        broken[place] = byte;
        expect(() => scanHeader(broken), `byte ${byte} at ${place}`).not.toThrow();
      }
    }
  });

  it("refuses a name that is not UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from('{"op":0,"t":"'), Buffer.of(0xff, 0xfe), Buffer.from('"}')]);
    expect(scanHeader(bytes).ok).toBe(false);
  });

  it("takes a name of any length", () => {
    const name = "N".repeat(2_000_000);
    expect(scan(`{"t":"${name}","op":0}`)).toMatchObject({ ok: true, t: name });
  });

  it("tells names apart that look alike, however many there are", () => {
    for (let index = 0; index < 3_000; index += 1) {
      const [one, two] = [`AaBB${index}`, `BBAa${index}`];
      expect(scan(`{"t":"${one}","s":1,"op":0,"d":{}}`)).toMatchObject({ t: one });
      expect(scan(`{"t":"${two}","s":1,"op":0,"d":{}}`)).toMatchObject({ t: two });
    }
  });

  it("quotes nothing of the message in its error", () => {
    const result = scan('{"op":"x","d":{"token":"secret-token"}}');
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result) + String(!result.ok && result.error.stack)).not.toContain("secret");
  });
});
