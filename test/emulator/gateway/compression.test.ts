import { constants as zlibConstants, createInflate, inflateSync } from "node:zlib";
import * as zlib from "node:zlib";
import { Emulator } from "evenfall/emulator";
import { Intent } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { until, type WireFrame } from "../../support/gateway.ts";
import { identify } from "../../support/raw-client.ts";

const ALL = Intent.Guilds | Intent.GuildMessages | Intent.MessageContent;

/** A client that keeps the messages as they came. */
class BytesClient {
  readonly messages: { readonly data: Buffer; readonly binary: boolean }[] = [];
  readonly socket: WebSocket;
  closed: number | undefined;

  constructor(emulator: Emulator, compress?: string) {
    const query = compress === undefined ? "" : `&compress=${compress}`;
    this.socket = new WebSocket(`${emulator.gatewayUrl}/?v=10&encoding=json${query}`);
    this.socket.on("message", (data: Buffer, binary) => this.messages.push({ data, binary }));
    this.socket.on("close", (code) => (this.closed = code));
  }

  async start(emulator: Emulator, rest: object = {}): Promise<void> {
    await until(() => this.messages.length > 0);
    this.socket.send(JSON.stringify(identify(emulator.token, ALL, rest)));
    await until(() => this.messages.length >= 3);
  }
}

/** Decompresses a whole connection, message by message, with one context. */
async function inflateAll(messages: readonly Buffer[]): Promise<readonly WireFrame[]> {
  const inflate = createInflate({ flush: zlibConstants.Z_SYNC_FLUSH });
  const frames: WireFrame[] = [];
  let text = "";
  inflate.on("data", (chunk: Buffer) => (text += chunk.toString()));
  for (const message of messages) {
    text = "";
    await new Promise<void>((resolve) => inflate.write(message, () => resolve()));
    frames.push(JSON.parse(text) as WireFrame);
  }
  inflate.destroy();
  return frames;
}

describe("zlib-stream", () => {
  test("is one stream; each message is binary, ends with a flush and comes out whole", async () => {
    await using emulator = await Emulator.start();
    const client = new BytesClient(emulator, "zlib-stream");
    await client.start(emulator);
    for (let i = 0; i < 200; i++) emulator.user("ada").say(emulator.channelId, `${i} ${"é".repeat((i * 37) % 1_900)}`);
    await until(() => client.messages.length >= 203);
    const bytes = client.messages.map(({ data }) => data);
    expect(client.messages.every(({ binary }) => binary)).toBe(true);
    expect(bytes.every((data) => data.subarray(-4).equals(Buffer.of(0, 0, 0xff, 0xff)))).toBe(true);
    const frames = await inflateAll(bytes);
    expect(frames.map(({ s }) => s)).toEqual([null, ...Array.from({ length: 202 }, (_, index) => index + 1)]);
    expect(frames.slice(3).map(({ d }) => Number.parseInt((d as { content: string }).content, 10))).toEqual(
      Array.from({ length: 200 }, (_, index) => index),
    );
    // Only the first message has the header of a stream: none of the others stands alone.
    expect(bytes.map((data) => data.subarray(0, 2).toString("hex")).filter((head) => head === "789c")).toHaveLength(1);
  });

  test("what was said before a close goes out before it", async () => {
    await using emulator = await Emulator.start();
    const client = new BytesClient(emulator, "zlib-stream");
    await client.start(emulator);
    for (let i = 0; i < 50; i++) emulator.user("ada").say(emulator.channelId, String(i));
    emulator.gateway.disconnect({ code: 4000 });
    expect(await until(() => client.closed)).toBe(4000);
    expect(client.messages).toHaveLength(53);
  });

  test("each connection has a stream of its own", async () => {
    await using emulator = await Emulator.start();
    const clients = [new BytesClient(emulator, "zlib-stream"), new BytesClient(emulator, "zlib-stream")];
    for (const client of clients) await client.start(emulator);
    for (const client of clients) {
      const frames = await inflateAll(client.messages.map(({ data }) => data));
      expect(frames.map(({ t }) => t)).toEqual([null, "READY", "GUILD_CREATE"]);
    }
  });
});

const zstdFactory: unknown = Reflect.get(zlib, "createZstdDecompress");

test.runIf(typeof zstdFactory === "function")("zstd-stream is one stream as well", async () => {
  await using emulator = await Emulator.start();
  const client = new BytesClient(emulator, "zstd-stream");
  await client.start(emulator);
  // A stream of the module, whatever its kind.
  const stream = (zstdFactory as () => ReturnType<typeof createInflate>)();
  let text = "";
  stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  for (const { data } of client.messages) await new Promise<void>((resolve) => stream.write(data, () => resolve()));
  for (const type of ["READY", "GUILD_CREATE"]) expect(text).toContain(`"t":"${type}"`);
});

test.skipIf(typeof zstdFactory === "function")("zstd-stream is refused where the runtime has no zstd", async () => {
  await using emulator = await Emulator.start();
  expect(await refusal(emulator, "?v=10&encoding=json&compress=zstd-stream")).toEqual([
    400,
    `This version of Node.js (${process.version}) cannot compress with zstd-stream.`,
  ]);
});

test.each([
  ["?compress=brotli", 'There is no compression "brotli".'],
  ["?encoding=etf", 'This gateway speaks json, not "etf".'],
])("%s is refused", async (query, text) => {
  await using emulator = await Emulator.start();
  expect(await refusal(emulator, query)).toEqual([400, text]);
  expect(emulator.gateway.connections).toBe(0);
});

test.each(["zlib-stream", ""])("compress: %j, which is no boolean, is taken all the same", async (compress) => {
  await using emulator = await Emulator.start();
  const client = new BytesClient(emulator, "zlib-stream");
  await client.start(emulator, { compress });
  expect(client.closed).toBeUndefined();
  expect((await inflateAll(client.messages.map(({ data }) => data))).map(({ t }) => t)).toContain("READY");
});

test("compress: true compresses large messages one by one, and leaves small ones as they are", async () => {
  await using emulator = await Emulator.start();
  const client = new BytesClient(emulator);
  await client.start(emulator, { compress: true });
  emulator.user("ada").say(emulator.channelId, "small");
  emulator.user("ada").say(emulator.channelId, "x".repeat(2_000));
  await until(() => client.messages.length >= 5);
  const read = client.messages.map(({ binary, data }): readonly unknown[] => {
    const text = (binary ? inflateSync(data) : data).toString();
    return [binary, (JSON.parse(text) as WireFrame).t];
  });
  expect(read).toEqual([
    [false, null],
    [false, "READY"],
    [true, "GUILD_CREATE"],
    [false, "MESSAGE_CREATE"],
    [true, "MESSAGE_CREATE"],
  ]);
});

async function refusal(emulator: Emulator, query: string): Promise<readonly unknown[]> {
  const socket = new WebSocket(`${emulator.gatewayUrl}/${query}`);
  socket.on("error", () => {});
  return await new Promise((resolve) => {
    socket.on("unexpected-response", (_request, response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => {
        resolve([response.statusCode, text]);
        socket.terminate();
      });
    });
  });
}
