import { expect, test } from "vitest";
import { Slab } from "../../src/gateway/slab.ts";

test.each([
  ["Uint8Array", new Uint8Array(100_000)],
  ["Buffer", Buffer.alloc(100_000)],
])("copies of a %s of every length stay as they were, whatever becomes of it", (_, origin) => {
  const slab = new Slab();
  const lengths = [
    0,
    1,
    100,
    8 * 1024,
    8 * 1024 + 1,
    100_000,
    ...Array.from({ length: 200 }, (_, index) => index * 41),
  ];
  const copies = lengths.map((length, index) => {
    origin.fill(index % 256);
    return slab.copy(origin.subarray(0, length));
  });
  for (const [index, copy] of copies.entries()) {
    expect(copy.length).toBe(lengths[index]);
    expect(copy.every((byte) => byte === index % 256)).toBe(true);
  }
});
