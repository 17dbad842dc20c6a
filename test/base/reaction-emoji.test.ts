import { describe, expect, it } from "vitest";
import { InputError } from "../../src/base/input-error.ts";
import { reactionEmoji } from "../../src/base/reaction-emoji.ts";

describe("reactionEmoji", () => {
  it("takes a standard emoji as it is", () => {
    expect(reactionEmoji("👩‍👩‍👧")).toBe("👩‍👩‍👧");
  });

  it.each(["party_blob:123", "<:party_blob:123>", "<a:party_blob:123>"])("writes %s as name and id", (emoji) => {
    expect(reactionEmoji(emoji)).toBe("party_blob:123");
  });

  it("takes the emoji object of a reaction", () => {
    expect(reactionEmoji({ id: null, name: "👍" })).toBe("👍");
    expect(reactionEmoji({ id: "123", name: "party_blob" })).toBe("party_blob:123");
    expect(reactionEmoji({ id: "123", name: null })).toBe("_:123");
  });

  it.each([undefined, null, 5])("refuses %j, which only JavaScript lets through", (emoji) => {
    expect(() => reactionEmoji(emoji as unknown as string)).toThrow(InputError);
  });

  it.each(["", ":thumbsup:", "party_blob:", "a:b:123", { id: null, name: null }])("refuses %j", (emoji) => {
    expect(() => reactionEmoji(emoji)).toThrow(InputError);
  });
});
