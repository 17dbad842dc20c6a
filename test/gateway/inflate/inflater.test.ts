import { describe, expect, it, vi } from "vitest";
import {
  createInflater,
  inflateCapabilities,
  InflateError,
  type Inflater,
  type InflateMethod,
} from "../../../src/gateway/inflate/index.ts";
import { Random } from "../../support/random.ts";
import { compress, sampleMessages } from "./streams.ts";

const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString();

const methods = inflateCapabilities().filter(({ available }) => available);
const compressed = methods.filter(({ compression }) => compression !== "none");
const label = ({ compression, backend }: InflateMethod): string => `${compression} by ${backend}`;

function failure(work: () => unknown): InflateError {
  try {
    work();
  } catch (error) {
    // Anything else that is thrown fails the test by its own name.
    if (error instanceof InflateError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

describe.each(methods.map((method) => [label(method), method] as const))("%s", (_, method) => {
  it("gives back 1000 messages of one tick, whole and in order", async () => {
    const messages = sampleMessages(1000);
    const frames = await compress(method.compression, messages);
    using inflater = createInflater(method);
    expect(frames.map((frame) => text(inflater.push(frame)))).toEqual(messages);
  });

  it("gives back a message of 10 MB", async () => {
    const message = JSON.stringify({ op: 0, d: sampleMessages(1_500, 3) });
    const frames = await compress(method.compression, [message, '{"op":11}']);
    using inflater = createInflater(method);
    expect(frames.map((frame) => text(inflater.push(frame)) === message)).toEqual([true, false]);
    expect(inflater.bytesOut).toBe(Buffer.byteLength(message) + 9);
  });

  it("counts the bytes that came in and the bytes that came out", async () => {
    const messages = sampleMessages(20, 4);
    const frames = await compress(method.compression, messages);
    using inflater = createInflater(method);
    for (const frame of frames) inflater.push(frame);
    expect(inflater.bytesIn).toBe(Buffer.concat(frames).length);
    expect(inflater.bytesOut).toBe(Buffer.byteLength(messages.join("")));
  });

  it("refuses a message above the limit, by name, and is closed", async () => {
    const frames = await compress(method.compression, ["x".repeat(100), "y".repeat(100_000_000)]);
    using inflater = createInflater(method, { maxMessageBytes: 100 });
    expect(text(inflater.push(frames[0]!))).toBe("x".repeat(100));
    const before = process.memoryUsage().rss;
    expect(failure(() => inflater.push(frames[1]!)).code).toBe("INFLATE_TOO_LARGE");
    expect(inflater.closed).toBe(true);
    expect(process.memoryUsage().rss - before).toBeLessThan(70e6);
  });

  it("takes frames without bytes", () => {
    using inflater = createInflater(method);
    expect(inflater.push(new Uint8Array())).toBeUndefined();
    expect(inflater.closed).toBe(false);
  });

  it("can be closed twice, and refuses frames afterwards", () => {
    const inflater = createInflater(method);
    inflater.close();
    inflater.close();
    inflater[Symbol.dispose]();
    expect(inflater.closed).toBe(true);
    expect(failure(() => inflater.push(Buffer.from("x"))).code).toBe("INFLATE_CLOSED");
  });
});

describe.each(compressed.map((method) => [label(method), method] as const))("%s, corrupt", (_, method) => {
  it("is an InflateError once, and closed from then on", () => {
    const inflater = createInflater(method);
    const error = failure(() => inflater.push(Buffer.alloc(64, 0xff)));
    expect(error).toMatchObject({ name: "InflateError", code: "INFLATE_CORRUPT" });
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.message).toMatch(/resumes over a new connection/);
    const next = failure(() => inflater.push(Buffer.from([0])));
    expect(next).toMatchObject({ code: "INFLATE_CLOSED", cause: error });
  });

  it("never throws anything but an InflateError, whichever byte is wrong", async () => {
    const frames = await compress(method.compression, sampleMessages(3, 7));
    const stream = Buffer.concat(frames);
    const random = new Random(8);
    let refused = 0;
    for (let place = 0; place < stream.length; place += 1 + Math.floor(stream.length / 1500)) {
      const broken = Buffer.from(stream);
      broken[place]! ^= 1 << random.below(8);
      using inflater = createInflater(method, { maxMessageBytes: 1 << 20 });
      let at = 0;
      for (const { length } of frames) {
        try {
          inflater.push(broken.subarray(at, at + length));
        } catch (error) {
          expect(error).toBeInstanceOf(InflateError);
          refused += 1;
          break;
        }
        at += length;
      }
    }
    expect(refused).toBeGreaterThan(20);
    // What the stream of node:zlib has to say about it comes on a later tick, and must bother nobody.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it("does not touch the connections beside it", async () => {
    const messages = sampleMessages(5, 9);
    const frames = await compress(method.compression, messages);
    using good = createInflater(method);
    const came = frames.map((frame) => {
      using bad = createInflater(method);
      failure(() => bad.push(Buffer.alloc(64, 0xff)));
      return text(good.push(frame));
    });
    expect(came).toEqual(messages);
  });
});

describe.each(methods.filter((m) => m.compression === "zlib-stream").map((m) => [label(m), m] as const))(
  "%s, spread over frames",
  (_, method) => {
    const collect = (inflater: Inflater, frames: readonly Uint8Array[]): (string | undefined)[] =>
      frames.map((frame) => text(inflater.push(frame)));

    it("waits for the end of a message, wherever it was cut", async () => {
      const messages = ['{"op":10,"d":{"heartbeat_interval":41250}}', sampleMessages(1, 5)[0]!, '{"op":11}'];
      const frames = await compress("zlib-stream", messages);
      for (const [index, frame] of frames.entries()) {
        for (let cut = 1; cut < frame.length; cut += 1) {
          using inflater = createInflater(method);
          const parts = [...frames.slice(0, index), frame.subarray(0, cut), frame.subarray(cut)];
          const expected = [...messages.slice(0, index), undefined, messages[index]];
          expect(collect(inflater, parts), `message ${index} cut at ${cut}`).toEqual(expected);
        }
      }
    });

    it("keeps what it has of a message while other connections are served", async () => {
      const messages = sampleMessages(50, 2);
      const frames = await compress("zlib-stream", messages);
      using one = createInflater(method);
      using two = createInflater(method);
      const came = frames.map((frame) => {
        const half = frame.length >> 1;
        expect([one, two].map((inflater) => inflater.push(frame.subarray(0, half)))).toEqual([undefined, undefined]);
        return [one, two].map((inflater) => text(inflater.push(frame.subarray(half))));
      });
      expect(came).toEqual(messages.map((message) => [message, message]));
    });

    it("puts single bytes together", async () => {
      const messages = sampleMessages(4, 6).map((message) => message.slice(0, 2000));
      const frames = await compress("zlib-stream", messages);
      using inflater = createInflater(method);
      const bytes = [...Buffer.concat(frames)].map((byte) => Uint8Array.of(byte));
      expect(collect(inflater, bytes).filter((message) => message !== undefined)).toEqual(messages);
    });
  },
);

describe("memory", () => {
  const factories = { "node-zlib": "createInflate", "node-zstd": "createZstdDecompress" } as const;
  const native = compressed.flatMap(({ compression, backend }) =>
    backend === "node-zlib" || backend === "node-zstd" ? [{ compression, backend }] : [],
  );

  it.each(native.map((method) => [label(method), method] as const))(
    "%s: 10,000 connections leave nothing behind, though their streams are not collected",
    async (_, method) => {
      const [frame] = await compress(method.compression, ['{"op":10}']);
      const name = factories[method.backend];
      const original = Reflect.get(process.getBuiltinModule("node:zlib"), name);
      const streams: { destroyed: boolean; _handle: unknown }[] = [];
      const recording = (options: unknown): unknown => {
        const stream = original(options);
        streams.push(stream);
        return stream;
      };
      const cycle = (): void => {
        const inflater = createInflater(method);
        inflater.push(frame!);
        inflater.close();
      };
      for (let round = 0; round < 500; round += 1) cycle();
      const resources = process.getActiveResourcesInfo().length;
      const before = process.memoryUsage().external;
      const spy = vi.spyOn(process, "getBuiltinModule").mockReturnValue({ [name]: recording });
      for (let round = 0; round < 10_000; round += 1) cycle();
      spy.mockRestore();
      expect(streams).toHaveLength(10_000);
      expect(streams.every((stream) => stream.destroyed && stream._handle === null)).toBe(true);
      expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(resources);
      // A context of zlib is 40 kB, one of zstd more: 400 MB, if they were kept.
      expect(process.memoryUsage().external - before).toBeLessThan(20e6);
    },
  );
});
