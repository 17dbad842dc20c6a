import { describe, expect, it } from "vitest";
import { fromBits, toBits } from "../../src/base/bits.ts";
import { flagNames, hasFlag } from "../../src/base/flags.ts";
import { castId, id, isSnowflake } from "../../src/base/id.ts";
import { InputError } from "../../src/base/input-error.ts";
import { toJson } from "../../src/base/json.ts";
import { isKnown } from "../../src/base/open.ts";
import { isUpload } from "../../src/base/upload.ts";

describe("ids", () => {
  it("accepts every 64-bit number and nothing beyond", () => {
    expect(isSnowflake("0")).toBe(true);
    expect(isSnowflake("18446744073709551615")).toBe(true);
    expect(isSnowflake("18446744073709551616")).toBe(false);
    expect(isSnowflake(123)).toBe(false);
  });

  it("checks a text once and does not repeat it when it is none", () => {
    expect(id<"User">("80351110224678912")).toBe("80351110224678912");
    expect(() => id("not-an-id")).toThrow(InputError);
    expect(() => id("not-an-id")).not.toThrow("not-an-id");
  });

  it("casts between kinds without changing the text", () => {
    expect(castId<"Role">(id<"Guild">("1"))).toBe("1");
  });
});

describe("flags", () => {
  const Flag = { Low: 1, Middle: 64, High: 2 ** 30 };
  const Permission = { First: 1n, Last: 1n << 60n };

  it("finds a bit in a number and in a decimal string", () => {
    expect(hasFlag(2 ** 30 + 1, Flag.High)).toBe(true);
    expect(hasFlag(1, Flag.Middle)).toBe(false);
    expect(hasFlag(toBits<"Permission">(1n << 60n), Permission.Last)).toBe(true);
    expect(hasFlag(toBits<"Permission">(1n << 60n), Permission.First)).toBe(false);
  });

  it("wants all bits of a combination", () => {
    expect(hasFlag(65, 65)).toBe(true);
    expect(hasFlag(64, 65)).toBe(false);
  });

  it("names the flags that are set and leaves unknown bits alone", () => {
    expect(flagNames(Flag, 64 + 2 ** 30 + 2)).toEqual(["Middle", "High"]);
    expect(flagNames(Permission, toBits((1n << 60n) | (1n << 63n)))).toEqual(["Last"]);
  });

  it("keeps every bit on the way through a bigint", () => {
    const wire = "18446744073709551615";
    expect(toBits(fromBits(toBits(BigInt(wire))))).toBe(wire);
  });

  it("refuses a negative number and a text that is none", () => {
    expect(() => toBits(-1n)).toThrow(InputError);
    // @ts-expect-error a text that is no number is refused by the compiler too
    expect(() => fromBits("none")).toThrow(InputError);
  });

  it("become a decimal string in JSON", () => {
    expect(toJson({ allow: 1n << 40n, list: [1n], text: "1" })).toBe(
      '{"allow":"1099511627776","list":["1"],"text":"1"}',
    );
  });
});

describe("isKnown", () => {
  it("tells the values of an enum from those that came later", () => {
    const Kind = { Text: 0, Voice: 2 } as const;
    expect([0, 2, 3, "0"].map((value) => isKnown(Kind, value))).toEqual([true, true, false, false]);
  });
});

describe("isUpload", () => {
  it("wants a name and data", () => {
    expect(isUpload({ name: "a.txt", data: "hello" })).toBe(true);
    expect(isUpload({ name: "a.png", data: new Uint8Array([1]) })).toBe(true);
    expect(isUpload({ name: "a.png", data: new Blob(["x"]) })).toBe(true);
    expect(isUpload({ name: "", data: "hello" })).toBe(false);
    expect(isUpload({ name: "a.txt", data: 12 })).toBe(false);
    expect(isUpload(null)).toBe(false);
  });
});
