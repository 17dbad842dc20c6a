import { describe, expect, it } from "vitest";
import { InputError } from "../../src/base/input-error.ts";
import { buildPath } from "../../src/base/path.ts";
import { Random } from "../support/random.ts";

/** Pieces that have smuggled segments past somebody: separators, dots, escapes, query and fragment marks, controls. */
const hostile = [
  "/",
  "\\",
  "..",
  ".",
  "%2f",
  "%2e",
  "%",
  "?",
  "#",
  ";",
  "@",
  ":",
  " ",
  "\n",
  "\0",
  "a",
  "é",
  "👍",
  "\ud800",
];

function refused(run: () => unknown): InputError {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("Nothing was refused");
}

describe("buildPath", () => {
  it("keeps the segments of the template whatever a parameter holds", () => {
    const random = new Random(1);
    let built = 0;
    for (let round = 0; round < 5_000; round += 1) {
      const code = random.text(hostile, 6);
      const token = random.text(hostile, 6);
      let path: string;
      try {
        ({ path } = buildPath("route", "/invites/{code}/things/{token}", { params: { code, token } }));
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        continue;
      }
      built += 1;
      const url = new URL(`https://host.example${path}`);
      const segments = url.pathname.split("/");
      expect(segments).toHaveLength(5);
      expect([segments[1], segments[3]]).toEqual(["invites", "things"]);
      expect([segments[2], segments[4]].map((segment) => decodeURIComponent(segment ?? ""))).toEqual([code, token]);
      expect(url.search + url.hash).toBe("");
    }
    // Most texts are fit for a path, so that the loop above has looked at many.
    expect(built).toBeGreaterThan(2_000);
  });

  it.each(["", ".", ".."])("refuses the segment %j, which would vanish or climb", (code) => {
    expect(refused(() => buildPath("route", "/invites/{code}", { params: { code } })).code).toBe("INPUT_PATH");
  });

  it("takes ids as decimal digits of at most 64 bits", () => {
    const ids = { channel_id: "18446744073709551615" };
    expect(buildPath("route", "/channels/{channel_id}", { ids }).path).toBe("/channels/18446744073709551615");
  });

  it.each(["18446744073709551616", "general", "12/34", "-1", "1e3", " 1", "", "0x10"])("refuses the id %j", (id) => {
    expect(refused(() => buildPath("route", "/channels/{channel_id}", { ids: { channel_id: id } })).parameter).toBe(
      "channel_id",
    );
  });

  it("names route and parameter and keeps the value to itself", () => {
    const token = "secret\ud800token";
    const error = refused(() =>
      buildPath("executeWebhook", "/webhooks/{webhook_token}", { params: { webhook_token: token } }),
    );
    expect(error).toMatchObject({ route: "executeWebhook", parameter: "webhook_token" });
    expect(error.message).toContain("webhook_token");
    expect(JSON.stringify([error.message, error, error.stack])).not.toContain("secret");
  });

  it("refuses a parameter that is missing", () => {
    expect(refused(() => buildPath("route", "/invites/{code}", {})).parameter).toBe("code");
  });

  it("answers the parameters as they were given", () => {
    const values = { ids: { channel_id: "1" }, params: { emoji: "👍", index: 3 } };
    expect(buildPath("route", "/{channel_id}/{emoji}/{index}", values)).toEqual({
      path: "/1/%F0%9F%91%8D/3",
      params: { channel_id: "1", emoji: "👍", index: "3" },
    });
  });
});
