import { guildId } from "evenfall/gateway";
import { describe, expect, test } from "vitest";
import { sampler, schema } from "../support/schema.ts";

/** Events whose payload is a guild, or names it by `id`. */
const guilds: ReadonlySet<string> = new Set(["GUILD_CREATE", "GUILD_UPDATE", "GUILD_DELETE"]);

describe.each(schema.events)("$dispatch", ({ dispatch: type, payload }) => {
  test.each(["full", "minimal"] as const)("has the guild that a %s payload names, or none", (size) => {
    const data = sampler.value(payload, {}, size);
    const fields = (data ?? {}) as { readonly id?: string; readonly guild_id?: string };
    expect(guildId({ type, data })).toBe(guilds.has(type) ? fields.id : fields.guild_id);
  });

  test("has none when its payload is not what the schema says", () => {
    for (const data of [undefined, null, 1, "1", [], {}, { id: null, guild_id: null }, { id: 1, guild_id: 1 }]) {
      expect(guildId({ type, data }), JSON.stringify(data)).toBeUndefined();
    }
  });
});

test.each([
  ["a message in a guild", "MESSAGE_CREATE", { id: "1", guild_id: "2" }, "2"],
  ["a direct message", "MESSAGE_CREATE", { id: "1", channel_id: "3" }, undefined],
  ["a guild", "GUILD_CREATE", { id: "2", name: "Home" }, "2"],
  ["a guild that cannot be reached", "GUILD_CREATE", { id: "2", unavailable: true }, "2"],
  ["a guild that was left", "GUILD_DELETE", { id: "2" }, "2"],
  ["an interaction in a guild", "INTERACTION_CREATE", { id: "1", guild_id: "2", guild: { id: "2" } }, "2"],
  ["an interaction elsewhere", "INTERACTION_CREATE", { id: "1", channel_id: "3" }, undefined],
  ["an entitlement of a guild", "ENTITLEMENT_CREATE", { id: "1", guild_id: "2" }, "2"],
  ["an entitlement of a user", "ENTITLEMENT_CREATE", { id: "1", guild_id: null }, undefined],
  ["READY", "READY", { guilds: [{ id: "2" }] }, undefined],
  ["the bot itself", "USER_UPDATE", { id: "1" }, undefined],
  ["an event that is not known", "FUTURE_EVENT", { id: "1", guild_id: "2" }, undefined],
  ["an event with the name of a method", "constructor", { guild_id: "2" }, undefined],
  ["what happens to a shard", "shard:resumed", { sessionId: "1" }, undefined],
])("%s", (_, type, data, expected) => {
  expect(guildId({ type, data })).toBe(expected);
});
