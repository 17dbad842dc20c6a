import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { castId, ChannelType, type Id, JsonErrorCode, Permission } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { allPermissions, permissionsIn } from "../../src/emulator/domain/permissions.ts";
import { conditions } from "../../src/emulator/rest/conditions.ts";
import { createGuild } from "../../src/emulator/domain/guilds.ts";
import { createChannel } from "../../src/emulator/domain/channels.ts";
import { createRole } from "../../src/emulator/domain/roles.ts";
import { makeMember, makeSelf, makeUser } from "../../src/emulator/state/make.ts";
import { type StoredGuildChannel, type StoredThread, World } from "../../src/emulator/state/world.ts";
import { toBits } from "../../src/base/bits.ts";
import { routes } from "../../generated/tables/index.ts";
import { failure } from "../support/failure.ts";

const { Administrator, AttachFiles, Connect, ManageChannels, ManageRoles, ReadMessageHistory } = Permission;
const { SendMessages, SendMessagesInThreads, Speak, ViewChannel } = Permission;

interface Overwrite {
  readonly for: "everyone" | "role" | "member";
  readonly allow?: bigint;
  readonly deny?: bigint;
}

interface Case {
  readonly everyone?: bigint;
  readonly role?: bigint;
  readonly overwrites?: readonly Overwrite[];
  readonly type?: StoredGuildChannel["type"];
  readonly inThread?: boolean;
  readonly timedOut?: boolean;
  readonly owner?: boolean;
}

/** What a member may do in a channel of a guild made for it. */
function computed({ everyone = 0n, role = 0n, overwrites = [], type = 0, ...rest }: Case): bigint {
  const world = new World((ids) => makeSelf(ids, "bot"));
  const stored = createGuild(world, "guild", makeUser(world.ids, "owner"), 0n);
  const user = makeUser(world.ids, "member");
  stored.guild = {
    ...stored.guild,
    owner_id: rest.owner === true ? user.id : stored.guild.owner_id,
    roles: stored.guild.roles.map((each) => ({ ...each, permissions: toBits(everyone) })),
  };
  const made = createRole(world, stored, { permissions: toBits(role) });
  const until = new Date(world.time.nowMs + 60_000).toISOString();
  const timeout = rest.timedOut === true ? { communication_disabled_until: until } : {};
  stored.members.set(user.id, makeMember(user, until, { roles: [made.id], ...timeout }));
  const holders: Readonly<Record<Overwrite["for"], Id<string>>> = {
    everyone: stored.guild.id,
    role: made.id,
    member: user.id,
  };
  const channel = createChannel(world, stored.guild.id, {
    name: "here",
    type,
    permission_overwrites: overwrites.map(({ allow = 0n, deny = 0n, for: holder }) => ({
      id: castId<"Role">(holders[holder]),
      type: holder === "member" ? 1 : 0,
      allow: toBits(allow),
      deny: toBits(deny),
    })),
  });
  if (rest.inThread !== true) return permissionsIn(world, { guild: stored, channel }, user.id);
  const thread: StoredThread = {
    id: world.ids.next(),
    type: ChannelType.PublicThread,
    guild_id: stored.guild.id,
    parent_id: channel.id,
    name: "thread",
    thread_metadata: { archived: false, auto_archive_duration: 60, archive_timestamp: until, locked: false },
  };
  return permissionsIn(world, { guild: stored, channel: thread }, user.id);
}

const see = ViewChannel;

describe("what a member may do", () => {
  test.each<readonly [name: string, given: Case, expected: bigint]>([
    ["what everyone may", { everyone: see }, see],
    ["what a role adds", { everyone: see, role: SendMessages }, see | SendMessages],
    ["the owner everything", { owner: true }, allPermissions],
    ["an administrator everything", { role: Administrator }, allPermissions],
    [
      "an administrator, whatever overwrites say",
      { role: Administrator, overwrites: [{ for: "member", deny: see }] },
      allPermissions,
    ],
    [
      "an overwrite for everyone takes",
      { everyone: see | SendMessages, overwrites: [{ for: "everyone", deny: SendMessages }] },
      see,
    ],
    [
      "an overwrite for everyone gives",
      { everyone: see, overwrites: [{ for: "everyone", allow: SendMessages }] },
      see | SendMessages,
    ],
    [
      "that of a role stands above that for everyone",
      {
        everyone: see,
        overwrites: [
          { for: "everyone", deny: see },
          { for: "role", allow: see },
        ],
      },
      see,
    ],
    [
      "that of a member stands above that of a role",
      {
        everyone: see,
        overwrites: [
          { for: "role", allow: see },
          { for: "member", deny: see },
        ],
      },
      0n,
    ],
    [
      "within one overwrite what it gives wins",
      { everyone: 0n, overwrites: [{ for: "role", allow: see, deny: see }] },
      see,
    ],
    ["nothing where they do not see", { everyone: SendMessages | ManageRoles }, 0n],
    ["no files where they do not write", { everyone: see | AttachFiles }, see],
    [
      "in threads what the channel allows, but to write",
      { everyone: see | SendMessages | AttachFiles, inThread: true },
      see,
    ],
    [
      "in threads to write with a permission of its own",
      { everyone: see | SendMessagesInThreads | AttachFiles, inThread: true },
      see | SendMessagesInThreads | AttachFiles,
    ],
    [
      "in threads nothing when the channel is hidden",
      { everyone: see | SendMessagesInThreads, inThread: true, overwrites: [{ for: "everyone", deny: see }] },
      0n,
    ],
    [
      "in voice nothing without connecting",
      { everyone: see | Speak | ManageChannels, type: ChannelType.GuildVoice },
      see,
    ],
    [
      "in voice what is allowed when they connect",
      { everyone: see | Connect | Speak, type: ChannelType.GuildVoice },
      see | Connect | Speak,
    ],
    [
      "when timed out only to look",
      { everyone: see | ReadMessageHistory | SendMessages, timedOut: true },
      see | ReadMessageHistory,
    ],
    ["as an administrator everything, even when timed out", { role: Administrator, timedOut: true }, allPermissions],
  ])("%s", (_, given, expected) => {
    expect(computed(given)).toBe(expected);
  });

  test("nothing, for those who are no members", () => {
    const world = new World((ids) => makeSelf(ids, "bot"));
    const guild = createGuild(world, "guild", makeUser(world.ids, "owner"), 0n);
    expect(permissionsIn(world, { guild }, makeUser(world.ids, "stranger").id)).toBe(0n);
  });
});

async function start(botPermissions: bigint): Promise<{ emulator: Emulator; http: HttpClient }> {
  const emulator = await Emulator.start({ botPermissions });
  return { emulator, http: new HttpClient({ token: emulator.token, baseUrl: emulator.restUrl }) };
}

describe("what a bot without permissions is refused", () => {
  const refusals: readonly (readonly [string, (http: HttpClient, emulator: Emulator) => Promise<unknown>])[] = [
    ["the audit log", (http, { guildId }) => http.getGuildAuditLog(guildId)],
    ["making roles", (http, { guildId }) => http.createGuildRole(guildId, {})],
    ["making channels", (http, { guildId }) => http.createGuildChannel(guildId, { name: "x" })],
    ["changing channels", (http, { channelId }) => http.modifyChannel(channelId, { name: "x" })],
    [
      "deleting another's message",
      (http, e) => http.deleteMessage(e.channelId, e.user("ada").say(e.channelId, "x").id),
    ],
    ["a nickname for a member", (http, e) => http.modifyGuildMember(e.guildId, e.user("ada").id, { nick: "x" })],
    ["routes that answer with a sample", (http, { guildId }) => http.getGuildIntegrations(guildId)],
  ];
  test.each(refusals)("%s", async (_, ask) => {
    const { emulator, http } = await start(0n);
    await using _server = emulator;
    const error = await failure(ask(http, emulator));
    expect([error.status, error.discordCode]).toEqual([403, JsonErrorCode.MissingPermissions]);
  });

  test("but not what everyone may do", async () => {
    const { emulator, http } = await start(0n);
    await using _ = emulator;
    const message = await http.createMessage(emulator.channelId, { content: "mine" });
    await http.deleteMessage(emulator.channelId, message.id);
  });

  test("and with the permission it is let through", async () => {
    const { emulator, http } = await start(Permission.ViewAuditLog);
    await using _ = emulator;
    expect((await http.getGuildAuditLog(emulator.guildId)).audit_log_entries).toEqual([]);
  });
});

test("a channel that the bot does not see is refused with Missing Access, and left out of the list", async () => {
  const { emulator, http } = await start(ManageChannels | ManageRoles);
  await using _ = emulator;
  const deny = String(ViewChannel) as `${bigint}`;
  await http.modifyChannel(emulator.channelId, {
    permission_overwrites: [{ id: castId(emulator.guildId), type: 0, deny }],
  });
  for (const ask of [
    () => http.getChannel(emulator.channelId),
    () => http.createMessage(emulator.channelId, { content: "x" }),
    () => http.deleteChannel(emulator.channelId),
  ]) {
    const error = await failure(ask());
    expect([error.status, error.discordCode]).toEqual([403, JsonErrorCode.MissingAccess]);
  }
  expect(await http.getGuildChannels(emulator.guildId)).toEqual([]);
});

test("every condition that has a predicate is one of the table of routes", () => {
  const words = new Set(routes.flatMap(({ permissions = [] }) => permissions.map(({ when }) => when)));
  expect(Object.keys(conditions).filter((when) => !words.has(when))).toEqual([]);
});
