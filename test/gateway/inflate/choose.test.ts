import { deflateSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import {
  chooseCompression,
  createInflater,
  inflateCapabilities,
  type InflateCapability,
  InflateError,
} from "../../../src/gateway/inflate/index.ts";

const able = (...backends: string[]): InflateCapability[] =>
  (
    [
      ["zstd-stream", "node-zstd"],
      ["zlib-stream", "node-zlib"],
      ["zlib-stream", "fflate"],
      ["none", "none"],
    ] as const
  ).map(([compression, backend]) => ({
    compression,
    backend,
    available: backends.includes(backend),
    reason: backends.includes(backend) ? "yes" : "not here",
  }));

describe("chooseCompression", () => {
  it("takes native zstd, then native zlib, then fflate, then none", () => {
    const all = ["node-zstd", "node-zlib", "fflate", "none"];
    expect(all.map((_, index) => chooseCompression("auto", able(...all.slice(index))).backend)).toEqual(all);
  });

  it("takes what is asked for, even if there is better", () => {
    const all = able("node-zstd", "node-zlib", "fflate", "none");
    expect(chooseCompression("none", all)).toEqual({ compression: "none", backend: "none" });
    expect(chooseCompression("zlib-stream", all).backend).toBe("node-zlib");
    expect(chooseCompression({ compression: "zlib-stream", backend: "fflate" }, all).backend).toBe("fflate");
  });

  it("takes the first of a list that is available", () => {
    expect(chooseCompression(["zstd-stream", "none", "zlib-stream"], able("node-zlib", "none")).backend).toBe("none");
  });

  it("refuses what is not available and says why", () => {
    const choose = (): unknown => chooseCompression("zstd-stream", able("node-zlib", "none"));
    expect(choose).toThrow(InflateError);
    expect(choose).toThrow(/node-zstd: not here/);
  });

  it("is none where nothing else works", () => {
    expect(chooseCompression("auto", able("none")).compression).toBe("none");
  });
});

describe("inflateCapabilities", () => {
  it("says of every method whether it works here, and why", () => {
    const found = new Map(inflateCapabilities().map((capability) => [capability.backend, capability]));
    expect([...found.keys()]).toEqual(["node-zstd", "node-zlib", "fflate", "none"]);
    expect(found.get("node-zlib")?.available).toBe(true);
    expect(found.get("fflate")?.available).toBe(true);
    const zlib = process.getBuiltinModule("node:zlib");
    expect(found.get("node-zstd")?.available).toBe("createZstdDecompress" in zlib);
    for (const { reason } of found.values()) expect(reason).toMatch(/\w+.*\.$/);
  });

  it("is what createInflater goes by when nothing is said", () => {
    using inflater = createInflater();
    expect({ compression: inflater.compression, backend: inflater.backend }).toEqual(chooseCompression());
  });
});

describe("a stream that ends", () => {
  it.each(["node-zlib", "fflate"] as const)("is no reason for %s to wait or to loop for ever", (backend) => {
    using inflater = createInflater({ compression: "zlib-stream", backend });
    const push = (): unknown => inflater.push(Buffer.concat([deflateSync("{}"), Buffer.alloc(64, 1)]));
    if (backend === "node-zlib") expect(push).toThrow(InflateError);
    else expect(push()).toBeUndefined();
  });
});

describe("a runtime whose node:zlib is not what it is here", () => {
  const { createInflate } = process.getBuiltinModule("node:zlib");
  const changed = (change: (stream: object) => void): object => ({
    createInflate: (options: object) => {
      const stream = createInflate(options);
      change(stream);
      return stream;
    },
  });

  it.each([
    ["is missing", undefined, "has no node:zlib"],
    ["has no inflate", {}, "has no createInflate"],
    ["gives nothing", { createInflate: () => undefined }, "cannot be driven synchronously"],
    [
      "keeps its handle to itself",
      changed((stream) => Reflect.deleteProperty(stream, "_handle")),
      "cannot be driven synchronously",
    ],
    [
      "does nothing when asked to write at once",
      changed((stream) => {
        Reflect.set(Reflect.get(stream, "_handle"), "writeSync", (...given: readonly number[]) => {
          const room = given[6];
          Reflect.get(stream, "_writeState").set([room, 0]);
        });
      }),
      "wrong",
    ],
  ])("falls back to fflate when it %s, and says so", async (_, zlib, reason) => {
    const spy = vi.spyOn(process, "getBuiltinModule").mockReturnValue(zlib);
    vi.resetModules();
    try {
      const fresh = await import("../../../src/gateway/inflate/index.ts");
      expect(fresh.chooseCompression()).toEqual({ compression: "zlib-stream", backend: "fflate" });
      const native = fresh.inflateCapabilities().filter(({ backend }) => backend.startsWith("node-"));
      expect(native.map(({ available }) => available)).toEqual([false, false]);
      expect(native[1]?.reason).toContain(reason);
    } finally {
      spy.mockRestore();
    }
  });

  it("is refused by name when it is asked for all the same", () => {
    const spy = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
    try {
      expect(() => createInflater({ compression: "zlib-stream", backend: "node-zlib" })).toThrow(InflateError);
    } finally {
      spy.mockRestore();
    }
  });
});
