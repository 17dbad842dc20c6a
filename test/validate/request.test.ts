import { describe, expect, it } from "vitest";
import { createMessage, editMessage, getChannelMessages } from "../../src/request/index.ts";
import { validateEvent, validateRequest, validateResponse, ValidationError } from "../../src/validate/index.ts";

async function problems(check: Promise<unknown>): Promise<readonly string[]> {
  try {
    await check;
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.issues.map(({ path }) => path).sort();
    throw error;
  }
}

describe("validateRequest", () => {
  it("checks the body of a builder, files included", async () => {
    const file = { name: "a.txt", data: "text" };
    expect(await problems(validateRequest(createMessage("1", { files: [file] })))).toEqual([]);
    const many = Array.from({ length: 11 }, () => file);
    expect(await problems(validateRequest(createMessage("1", { files: many })))).toEqual(["files"]);
  });

  it("checks the query of a builder", async () => {
    expect(await problems(validateRequest(getChannelMessages("1", { limit: 100 })))).toEqual([]);
    expect(await problems(validateRequest(getChannelMessages("1", { limit: 101 })))).toEqual(["limit"]);
    expect(await problems(validateRequest(getChannelMessages("1", { before: "1", after: "2" })))).toEqual(["after"]);
  });

  it("takes a body that is left out for one in which nothing stands", async () => {
    expect(await problems(validateRequest({ route: "createMessage" }))).toEqual([""]);
    expect(await problems(validateRequest(editMessage("1", "2", {})))).toEqual([]);
  });

  it("takes null where an edit clears, and refuses it elsewhere", async () => {
    expect(await problems(validateRequest(editMessage("1", "2", { content: null })))).toEqual([]);
    expect(await problems(validateRequest({ route: "createMessage", body: { content: null } }))).toEqual([
      "",
      "content",
    ]);
  });

  it("has nothing to say of a route it does not know", async () => {
    await expect(validateRequest({ route: "constructor", body: 1 })).resolves.toBeUndefined();
    await expect(validateRequest({ route: "inventedLater", body: 1 })).resolves.toBeUndefined();
  });
});

describe("validateResponse and validateEvent", () => {
  it("answer the very value", async () => {
    const list = [{ id: "1", name: "x", surprise: 1 }];
    expect(await validateResponse("listVoiceRegions", 299, list)).toBe(list);
    const data = { surprise: true };
    expect(await validateEvent("INVENTED_LATER", data)).toBe(data);
    expect(await validateEvent("constructor", data)).toBe(data);
  });

  it("reject what is not what the schema says", async () => {
    expect(await problems(validateResponse("getChannel", 200, { id: 1, type: 0 }))).toContain("id");
    expect(await problems(validateEvent("MESSAGE_DELETE", { id: "1" }))).toEqual(["channel_id"]);
  });
});
