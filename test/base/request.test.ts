import { describe, expect, it } from "vitest";
import { InputError } from "../../src/base/input-error.ts";
import { request, type RequestParts } from "../../src/base/request.ts";

const post: RequestParts = {
  route: "createThing",
  method: "POST",
  template: "/things",
  auth: ["bot"],
  success: [200],
};
const upload = { name: "a.txt", data: "hello" };

describe("request", () => {
  it("is frozen data that says all that sending it needs", () => {
    const built = request({
      ...post,
      template: "/things/{id}",
      ids: { id: "7" },
      query: { wait: true },
      body: { a: 1 },
    });
    expect(built).toEqual({
      route: "createThing",
      method: "POST",
      template: "/things/{id}",
      path: "/things/7",
      params: { id: "7" },
      query: [["wait", "true"]],
      encoding: "json",
      body: { a: 1 },
      files: [],
      fields: { a: 1 },
      queryFields: { wait: true },
      reason: undefined,
      auth: ["bot"],
      success: [200],
      idempotent: false,
      mentions: undefined,
      rateLimit: { major: [], global: true },
    });
    expect([built, built.params, built.query, built.files].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it("says which parameters have limits of their own, and whether the global one counts it", () => {
    expect(request({ ...post, major: ["id"], exempt: true }).rateLimit).toEqual({ major: ["id"], global: false });
  });

  it("has no body when none is given", () => {
    expect(request(post)).toMatchObject({ encoding: "none", body: undefined });
  });

  it("keeps absent, null and a value apart in the body", () => {
    const body = { topic: null, name: undefined, nsfw: false };
    expect(JSON.stringify(request({ ...post, body }).body)).toBe('{"topic":null,"nsfw":false}');
  });

  it("takes files out of the JSON, wherever they lie, and leaves the caller's object alone", () => {
    const body = { type: 4, data: { content: "x", files: [upload, upload] } };
    const built = request({ ...post, body, multipart: "payload_json", files: "data.files" });
    expect(built.encoding).toBe("payload_json");
    expect(built.body).toEqual({ type: 4, data: { content: "x" } });
    expect(built.files.map(({ field }) => field)).toEqual(["files[0]", "files[1]"]);
    expect(body.data.files).toHaveLength(2);
    expect(built.fields).toBe(body);
  });

  it.each([[{ content: "x" }], [{ content: "x", files: [] }], [{ content: "x", files: undefined }]])(
    "is plain JSON when there is no file: %j",
    (body) => {
      const built = request({ ...post, body, multipart: "payload_json", files: "files" });
      expect(built).toMatchObject({ encoding: "json", files: [] });
      expect(JSON.stringify(built.body)).toBe('{"content":"x"}');
    },
  );

  it("makes a part of each field of a form, files under their own name", () => {
    const body = { name: "wave", file: upload };
    const built = request({ ...post, body, multipart: "form", uploads: ["file"] });
    expect(built.encoding).toBe("form-data");
    expect(built.body).toEqual({ name: "wave" });
    expect(built.files).toEqual([{ field: "file", upload }]);
  });

  it("sends a list as it is", () => {
    expect(request({ ...post, body: [{ id: "1" }] }).body).toEqual([{ id: "1" }]);
  });

  it("refuses a file that is none and says which", () => {
    const body = { files: [upload, { name: "a.txt" }] };
    const run = (): unknown => request({ ...post, body, multipart: "payload_json", files: "files" });
    expect(run).toThrow(InputError);
    expect(run).toThrow("files[1]");
  });

  it("counts the code points of a reason", () => {
    const limited = { ...post, reasonLimit: 4 };
    expect(request({ ...limited, reason: "👍👍👍👍" }).reason).toBe("👍👍👍👍");
    expect(() => request({ ...limited, reason: "12345" })).toThrow("at most 4 characters; this one has 5");
  });
});
