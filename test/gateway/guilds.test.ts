import { GuildTracker } from "evenfall/gateway";
import { expect, test } from "vitest";

test("the shapes that Discord sends are told apart", () => {
  const tracker = new GuildTracker();
  const seen = [
    ["READY", { guilds: [{ id: "1", unavailable: true }, { id: "2", unavailable: true }, { id: "3" }] }],
    ["GUILD_CREATE", { id: "1", name: "a" }],
    ["GUILD_CREATE", { id: "2", unavailable: true }],
    ["GUILD_CREATE", { id: "2", name: "b", unavailable: false }],
    ["GUILD_CREATE", { id: "4", name: "d" }],
    ["GUILD_DELETE", { id: "1", unavailable: true }],
    ["GUILD_CREATE", { id: "1", name: "a" }],
    ["GUILD_DELETE", { id: "4" }],
    ["GUILD_DELETE", { id: "4" }],
    ["GUILD_DELETE", { id: "3", unavailable: false }],
    ["GUILD_CREATE", { id: "4", name: "d" }],
    ["MESSAGE_CREATE", { id: "9" }],
  ].map(([type, data]) => tracker.classify({ type: String(type), data }));
  expect(seen).toEqual([
    undefined,
    "available",
    "outage",
    "available",
    "joined",
    "outage",
    "available",
    "left",
    undefined,
    "left",
    "joined",
    undefined,
  ]);
  expect([...tracker.guilds]).toEqual(["1", "2", "4"]);
});

test("a new session says anew which guilds there are", () => {
  const tracker = new GuildTracker();
  tracker.classify({ type: "READY", data: { guilds: [{ id: "1" }] } });
  tracker.classify({ type: "READY", data: { guilds: [{ id: "2" }] } });
  expect(tracker.classify({ type: "GUILD_CREATE", data: { id: "1" } })).toBe("joined");
  expect(tracker.classify({ type: "READY", data: {} })).toBeUndefined();
});
