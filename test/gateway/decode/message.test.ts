import { describe, expect, it } from "vitest";
import { asciiText, decodeMessage, decodePayload, readSession, scanHeader } from "../../../src/gateway/decode/index.ts";
import { envelopes, viewOf } from "./envelopes.ts";

/** `JSON.parse`, counted. */
function counting(): { parse: (text: string) => unknown; readonly texts: string[] } {
  const texts: string[] = [];
  return {
    texts,
    parse: (text) => {
      texts.push(text);
      return JSON.parse(text);
    },
  };
}

const bytes = (text: string): Buffer => Buffer.from(text);

describe("decodeMessage", () => {
  it("is what JSON.parse makes of random envelopes", () => {
    for (const { text, seed } of envelopes(3_000)) {
      const { op, s, t, d } = JSON.parse(text);
      const message = decodeMessage(viewOf(text));
      if (typeof op !== "number") expect(message.ok, text).toBe(false);
      else
        expect(message, `seed ${seed}: ${text}`).toMatchObject({
          op,
          s: typeof s === "number" ? s : null,
          t: typeof t === "string" ? t : null,
          d,
          filtered: false,
        });
    }
  });

  it("is what JSON.parse makes of it when something hides behind the data", () => {
    const text = '{"op":0,"s":1,"t":"A","d":{"a":1},"s":2,"t":"B","d":{"b":2},"x":{}}';
    expect(decodeMessage(bytes(text))).toMatchObject({ op: 0, s: 2, t: "B", d: { b: 2 } });
    const { parse, texts } = counting();
    const wanted = new Set(["A"]);
    expect(decodeMessage(bytes(text), { wanted, parse })).toMatchObject({ t: "B", d: undefined, filtered: true });
    expect(texts).toHaveLength(2);
  });

  it("never parses an event that nobody wants", () => {
    const { parse, texts } = counting();
    const wanted = new Set(["MESSAGE_CREATE"]);
    const read = (text: string): unknown => decodeMessage(bytes(text), { wanted, parse });
    expect(read('{"t":"PRESENCE_UPDATE","s":3,"op":0,"d":{"a":1}}')).toMatchObject({
      s: 3,
      filtered: true,
      d: undefined,
    });
    expect(read('{"d":{"t":"MESSAGE_CREATE"},"op":0,"s":4,"t":"TYPING_START"}')).toMatchObject({
      s: 4,
      filtered: true,
    });
    expect(read(' { "op":0, "t":"X\\u0059", "s":5, "d":[1] }')).toMatchObject({ t: "XY", filtered: true });
    expect(read('{"op":0,"t":null,"s":6,"d":{}}')).toMatchObject({ filtered: true });
    expect(texts).toEqual([]);
    expect(read('{"t":"MESSAGE_CREATE","s":7,"op":0,"d":{"a":1}}')).toMatchObject({ d: { a: 1 }, filtered: false });
    expect(texts).toEqual(['{"a":1}']);
  });

  it("parses what is no dispatch, whatever is wanted", () => {
    const message = decodeMessage(bytes('{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250}}'), {
      wanted: new Set(),
    });
    expect(message).toMatchObject({ op: 10, d: { heartbeat_interval: 41250 }, filtered: false });
  });

  it("lets unknown opcodes, unknown events and missing data through", () => {
    expect(decodeMessage(bytes('{"op":99,"d":[]}'))).toMatchObject({ op: 99, d: [], s: null, t: null });
    expect(decodeMessage(bytes('{"op":0,"t":"NEW_THING","s":0,"d":null}'))).toMatchObject({ s: 0, d: null });
    const ack = decodeMessage(bytes('{"op":11}'));
    expect(ack.ok && ack.d).toBeUndefined();
    expect(ack.ok).toBe(true);
  });

  it.each([
    ["DECODE_HEADER", ""],
    ["DECODE_HEADER", "garbage"],
    ["DECODE_HEADER", '{"s":1}'],
    ["DECODE_PAYLOAD", '{"t":"A","s":1,"op":0,"d":{"token":"secret",}}'],
    ["DECODE_PAYLOAD", '{"t":"A","s":1,"op":0,"d":{"token":"secret"]}}'],
    ["DECODE_PAYLOAD", '{"t":"A","s":1,"op":0,"d":{"token":"secret","a":tru}}'],
    ["DECODE_PAYLOAD", '{"d":{"token":"secret","a":"\t"},"op":0,"t":"A"}'],
    ["DECODE_PAYLOAD", '{"t":"A","s":1,"op":0,"d":secret}'],
  ])("answers %s to %j instead of throwing, and quotes nothing", (code, text) => {
    const message = decodeMessage(bytes(text));
    if (message.ok) throw new Error("It was taken for a message.");
    expect(message.error).toMatchObject({ code, byteLength: text.length });
    expect(message.error.event).toBe(code === "DECODE_PAYLOAD" ? "A" : undefined);
    expect(JSON.stringify(message.error) + String(message.error.stack)).not.toContain("secret");
    expect(message.error.cause).toBeUndefined();
  });

  it("does not take bytes for text that are not UTF-8", () => {
    const broken = bytes('{"t":"A","s":1,"op":0,"d":{"a":"x"}}');
    broken[broken.indexOf("x")] = 0xff;
    expect(decodeMessage(broken)).toMatchObject({ ok: false, error: { code: "DECODE_PAYLOAD" } });
  });

  it("does not throw when the parser throws something odd", () => {
    const parse = (): never => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a parser of one's own may throw anything
      throw "no";
    };
    expect(decodeMessage(bytes('{"op":0,"t":"A","s":1,"d":{}}'), { parse })).toMatchObject({ ok: false });
  });
});

describe("decodePayload", () => {
  it("parses the data of a message that was filtered", () => {
    const text = bytes('{"t":"A","s":1,"op":0,"d":{"a":["é"]}}');
    const message = decodeMessage(text, { wanted: new Set() });
    expect(message.ok && decodePayload(text, message.header)).toEqual({ ok: true, d: { a: ["é"] } });
  });

  it.each([
    ['{"t":"MESSAGE","s":1,"op":0,"d":{"a":[1]}}', { ok: true, d: { a: [1] } }],
    ['{"d":{"a":[1]}, "t":"A","s":1,"op":0}', { ok: true, d: { a: [1] } }],
    // The end of the message hides where the data ends.
    ['{"t":"A","s":1,"op":0,"d":{"a":1},"x":{}}', { ok: true, d: { a: 1 } }],
    ['{"t":"A","s":1,"op":0}', { ok: true, d: undefined }],
    ['{"t":"A","s":1,"op":0,"d":{a}}', { ok: false }],
  ])("reads the same from %s as bytes and as text", (message, expected) => {
    const body = bytes(message);
    const header = scanHeader(body);
    expect(header.ok && decodePayload(body, header)).toMatchObject(expected);
    expect(asciiText(body)).toBe(message);
    expect(header.ok && decodePayload(message, header)).toMatchObject(expected);
  });
});

describe("asciiText", () => {
  it("has no text for what is not ASCII, and for memory that is not a Buffer", () => {
    expect(asciiText(bytes('"é"'))).toBeUndefined();
    expect(asciiText(new Uint8Array([0x7b, 0x7d]))).toBeUndefined();
    expect(asciiText(Buffer.from([0x7b, 0x7d]))).toBe("{}");
  });
});

describe("readSession", () => {
  const session = (text: string): unknown => {
    const header = scanHeader(bytes(text));
    if (!header.ok) throw new Error("no header");
    return readSession(bytes(text), header);
  };

  it("reads a READY that is filtered, without parsing it", () => {
    const { parse, texts } = counting();
    const ready = bytes(
      JSON.stringify({
        t: "READY",
        s: 1,
        op: 0,
        d: {
          user: { session_id: "decoy", username: 'x","session_id":"decoy' },
          guilds: [{ session_id: "decoy" }],
          session_id: "abc",
          resume_gateway_url: "wss://gateway-us-east1-b.discord.gg",
        },
      }),
    );
    const message = decodeMessage(ready, { wanted: new Set(), parse });
    expect(message).toMatchObject({ filtered: true });
    expect(message.ok && readSession(ready, message.header)).toEqual({
      sessionId: "abc",
      resumeUrl: "wss://gateway-us-east1-b.discord.gg",
    });
    expect(texts).toEqual([]);
  });

  it("understands escapes, white space, any order and repetition", () => {
    expect(
      session(
        '{ "d" : { "resume_gateway_url" : "wss:\\/\\/x" , "session\\u005fid":"a", "session_id" : "b" } , "op":0 }',
      ),
    ).toEqual({ sessionId: "b", resumeUrl: "wss://x" });
  });

  it("does without a place to resume", () => {
    expect(session('{"op":0,"s":1,"t":"READY","d":{"session_id":"a","resume_gateway_url":null}}')).toEqual({
      sessionId: "a",
    });
  });

  it.each([
    '{"op":0}',
    '{"op":0,"d":null}',
    '{"op":0,"d":{}}',
    '{"op":0,"d":{"session_id":5}}',
    '{"op":0,"d":["session_id"]}',
  ])("finds nothing in %s", (text) => {
    expect(session(text)).toBeUndefined();
  });

  it("does not throw on data that is broken", () => {
    expect(session('{"op":0,"s":1,"t":"READY","d":{"session_id":"a",,}}')).toEqual({ sessionId: "a" });
    expect(session('{"op":0,"s":1,"t":"READY","d":{"session_id" "a"}}')).toBeUndefined();
    expect(session('{"op":0,"s":1,"t":"READY","d":{"a":}}')).toBeUndefined();
  });
});
