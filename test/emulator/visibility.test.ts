import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { castId, ChannelFlag, Permission } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { constants } from "../../generated/tables/constants.ts";
import { toBits } from "../../src/base/bits.ts";
import { createChannel } from "../../src/emulator/domain/channels.ts";
import { createGuild } from "../../src/emulator/domain/guilds.ts";
import { everyoneRole, updateRole } from "../../src/emulator/domain/roles.ts";
import { makeSelf, makeUser } from "../../src/emulator/state/make.ts";
import { World } from "../../src/emulator/state/world.ts";
import { RawClient } from "../support/raw-client.ts";

const { ManageChannels, ManageRoles, ViewChannel } = Permission;

async function start(): Promise<{ emulator: Emulator; http: HttpClient }> {
  const emulator = await Emulator.start({ botPermissions: ManageChannels | ManageRoles });
  return { emulator, http: new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl }) };
}

/** A gateway client that has been told of the guild. */
async function listen(emulator: Emulator): Promise<RawClient> {
  const client = new RawClient(`${emulator.gatewayUrl}/?v=${constants.gatewayVersion}&encoding=json`);
  await client.hello();
  const properties = { os: "linux", browser: "test", device: "test" };
  client.send({ op: 2, d: { token: emulator.token, intents: 1 | (1 << 9), properties } });
  await client.event("GUILD_CREATE");
  return client;
}

/** Hides a channel from everyone. */
async function hide(http: HttpClient, { channelId, guildId }: Emulator): Promise<void> {
  const overwrite = { id: castId<"Role">(guildId), type: 0, deny: ViewChannel } as const;
  await http.modifyChannel(channelId, { topic: "secret", permission_overwrites: [overwrite] });
}

/** What is left of a channel that the bot may not view. */
function obfuscated({ channelId, guildId }: Emulator): object {
  return {
    id: channelId,
    type: 0,
    guild_id: guildId,
    position: 0,
    parent_id: null,
    name: "___hidden___",
    flags: ChannelFlag.ChannelObfuscated,
    permission_overwrites: [{ id: guildId, type: 0, allow: "0", deny: String(ViewChannel) }],
  };
}

describe("a channel that the bot may not view", () => {
  test("is obfuscated in GUILD_CREATE", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    await hide(http, emulator);
    const client = await listen(emulator);
    expect((await client.event("GUILD_CREATE")).d).toMatchObject({ channels: [obfuscated(emulator)] });
    client.socket.close();
  });

  test("is obfuscated in CHANNEL_UPDATE once it is hidden", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const client = await listen(emulator);
    await hide(http, emulator);
    expect((await client.event("CHANNEL_UPDATE")).d).toEqual(obfuscated(emulator));
    client.socket.close();
  });

  test("arrives whole when a role lets the bot see it, and obfuscated again when it no longer does", () => {
    const world = new World((ids) => makeSelf(ids, "bot"));
    const stored = createGuild(world, "guild", makeUser(world.ids, "owner"), 0n);
    const channel = createChannel(world, stored.guild.id, { name: "open", topic: "whole" });
    const told: unknown[] = [];
    world.onDispatch(({ data, type }) => {
      if (type === "CHANNEL_UPDATE") told.push(data);
    });
    for (const bits of [0n, 0n, ViewChannel]) {
      updateRole(world, stored, everyoneRole(stored), { permissions: toBits(bits) });
    }
    expect(told).toEqual([expect.objectContaining({ flags: ChannelFlag.ChannelObfuscated }), channel]);
  });

  test("tells the bot nothing of its messages, and one that it sees does", async () => {
    const { emulator, http } = await start();
    await using _ = emulator;
    const open = await http.createGuildChannel(emulator.guildId, { name: "open" });
    await hide(http, emulator);
    const client = await listen(emulator);
    const ada = emulator.user("ada");
    ada.say(emulator.channelId, "unheard");
    ada.say(open.id, "heard");
    await client.event("MESSAGE_CREATE");
    const heard = client.received.filter(({ t }) => t === "MESSAGE_CREATE").map(({ d }) => d);
    expect(heard).toMatchObject([{ channel_id: open.id }]);
    client.socket.close();
  });
});
