import * as urls from "evenfall/cdn";
import {
  attachmentExpiry,
  avatarUrl,
  customEmojiUrl,
  defaultAvatarIndex,
  guildIconUrl,
  stickerUrl,
} from "evenfall/cdn";
import { id } from "evenfall/model";
import { cdn, cdnBase, constants } from "evenfall/schema";
import { describe, expect, test } from "vitest";
import { imageFunction } from "../../codegen/naming.ts";

type Url = (...args: readonly unknown[]) => string;

const snowflake = "103735883630395392";
const still = "1269e74af4df7417b13759eae50c83dc";
const moving = `a_${still}`;
const user = { id: id<"User">(snowflake) };

const endpoints = Object.entries(cdn).map(([name, row]) => ({ name, ...row }));

function functionOf(name: string): Url {
  return (urls as unknown as Readonly<Record<string, Url>>)[imageFunction({ name })]!;
}

function values(row: (typeof endpoints)[number]): readonly (string | number)[] {
  return Object.values(row.params).map((type) =>
    type === "integer" ? 3 : typeof type === "object" && "id" in type ? snowflake : still,
  );
}

function path(row: (typeof endpoints)[number]): string {
  const given = values(row);
  let index = 0;
  return row.path.replace(/\{\w+\}/g, () => String(given[index++]));
}

describe.each(endpoints.map((row) => [row.name, row] as const))("%s", (name, row) => {
  const formats = row.formats.filter((format) => !(row.animated && format === "gif"));

  test("has an address in each of its formats, and the first is the default", () => {
    for (const format of formats) {
      const base = row.bases?.[format] ?? cdnBase;
      expect(functionOf(name)(...values(row), { format })).toBe(`${base}${path(row)}.${format}`);
    }
    expect(functionOf(name)(...values(row))).toBe(`${cdnBase}${path(row)}.${row.formats[0]}`);
  });

  test("is refused in another format", () => {
    expect(() => functionOf(name)(...values(row), { format: "bmp" })).toThrow(
      expect.objectContaining({ code: "INPUT_IMAGE", parameter: "format" }),
    );
  });

  test.each([15, 17, 100, 8, 8192, 0, -16, NaN, 16.5])("is refused in size %d", (size) => {
    expect(() => functionOf(name)(...values(row), { size })).toThrow(
      expect.objectContaining({ code: "INPUT_IMAGE", parameter: "size" }),
    );
  });
});

const sized = endpoints.filter((row) => row.sized).map((row) => [row.name, row] as const);
const fixed = endpoints.filter((row) => !row.sized).map((row) => [row.name, row] as const);

test.each(sized)("%s comes in the sizes from the least to the greatest", (name, row) => {
  for (const size of [constants.imageMinSize, 128, constants.imageMaxSize]) {
    expect(new URL(functionOf(name)(...values(row), { size })).searchParams.get("size")).toBe(String(size));
  }
});

test.each(fixed)("%s comes in one size only", (name, row) => {
  expect(() => functionOf(name)(...values(row), { size: 128 })).toThrow("one size only");
});

describe("what is animated", () => {
  test.each([
    [moving, {}, ".webp?animated=true"],
    [moving, { size: 64 }, ".webp?size=64&animated=true"],
    [moving, { format: "gif" }, ".gif"],
    [moving, { format: "png" }, ".png"],
    [moving, { animated: false }, ".png"],
    [moving, { animated: false, format: "webp" }, ".webp"],
    [still, {}, ".png"],
    [still, { animated: true }, ".png"],
  ] as const)("%s with %o ends in %s", (hash, options, end) => {
    expect(guildIconUrl(snowflake, hash, options)).toBe(`${cdnBase}/icons/${snowflake}/${hash}${end}`);
  });

  test.each([
    [still, {}],
    [moving, { animated: false }],
  ])("%s with %o is no gif", (hash, options) => {
    expect(() => guildIconUrl(snowflake, hash, { ...options, format: "gif" })).toThrow("not animated");
  });

  test("emojis have no hash that tells, so a gif is given when asked for", () => {
    expect(customEmojiUrl(snowflake, { format: "gif" })).toBe(`${cdnBase}/emojis/${snowflake}.gif`);
  });

  test("stickers that are gifs lie elsewhere", () => {
    expect(stickerUrl(snowflake, { format: "gif" })).toBe(`https://media.discordapp.net/stickers/${snowflake}.gif`);
  });
});

describe("avatars", () => {
  test("the avatar of a user is theirs, or the default one", () => {
    expect(avatarUrl({ ...user, avatar: still }, { size: 32 })).toBe(
      `${cdnBase}/avatars/${snowflake}/${still}.png?size=32`,
    );
    expect(avatarUrl({ ...user, avatar: null }, { size: 32 })).toBe(`${cdnBase}/embed/avatars/5.png`);
  });

  test.each([
    ["0", Number((103735883630395392n >> 22n) % 6n)],
    [undefined, Number((103735883630395392n >> 22n) % 6n)],
    ["0001", 1],
    ["1337", 2],
    ["0005", 0],
  ])("with the discriminator %s the default avatar is number %d", (discriminator, index) => {
    expect(defaultAvatarIndex({ ...user, ...(discriminator === undefined ? {} : { discriminator }) })).toBe(index);
  });
});

describe("what is given", () => {
  test("cannot leave its place in the path", () => {
    expect(guildIconUrl(snowflake, "../x?y#z")).toBe(`${cdnBase}/icons/${snowflake}/..%2Fx%3Fy%23z.png`);
    expect(() => guildIconUrl(snowflake, "..")).toThrow("would change the path");
    // @ts-expect-error -- not an id
    expect(() => guildIconUrl("general", still)).toThrow("has to be an id");
  });
});

test.each([
  ["https://cdn.discordapp.com/attachments/1/2/a.png?ex=65d903de&is=65c68ede&hm=24", "2024-02-23T20:45:18.000Z"],
  ["https://cdn.discordapp.com/attachments/1/2/a.png", undefined],
  ["https://cdn.discordapp.com/attachments/1/2/a.png?ex=never", undefined],
])("%s expires at %s", (url, time) => {
  expect(attachmentExpiry(url)?.toISOString()).toBe(time);
});
