import { AuditLogEvent } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal, failure } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

type Ask = (scene: Scene) => Promise<unknown>;

/** A guild that asks a second factor of its moderators, which the bot's owner does not have. */
async function guarded(): Promise<Scene> {
  const scene = await Scene.open();
  scene.emulator.user("owner").requireTwoFactor(scene.emulator.guildId, true);
  scene.emulator.setTwoFactor(false);
  return scene;
}

const moderation: readonly (readonly [string, Ask])[] = [
  ["makes no channels", ({ emulator, http }) => http.createGuildChannel(emulator.guildId, { name: "x" })],
  ["bans nobody", ({ emulator, http }) => http.createGuildBan(emulator.guildId, emulator.user("ada").id, {})],
  ["makes no roles", ({ emulator, http }) => http.createGuildRole(emulator.guildId, { name: "x" })],
  ["deletes no invites", ({ emulator, http }) => http.deleteInvite(emulator.user("ada").invite(emulator.channelId))],
  [
    "deletes no messages of others",
    ({ emulator, http }) =>
      http.deleteMessage(emulator.channelId, emulator.user("ada").say(emulator.channelId, "x").id),
  ],
];

describe("without the second factor that a guild asks for, the bot", () => {
  test.each(moderation)("%s, until its owner has one", async (_name, ask) => {
    await using scene = await guarded();
    const { discordCode, status } = await failure(ask(scene));
    expect([status, discordCode]).toEqual([403, 60_003]);
    scene.emulator.setTwoFactor(true);
    await ask(scene);
  });

  test("still does what everybody does", async () => {
    await using scene = await guarded();
    const { emulator, http } = scene;
    const { id } = await http.createMessage(emulator.channelId, { content: "x" });
    await http.deleteMessage(emulator.channelId, id);
  });

  test("moderates guilds that ask for none, also after a snapshot", async () => {
    await using scene = await guarded();
    const { emulator, http } = scene;
    emulator.restore(emulator.snapshot());
    await expectRefusal(http.createGuildRole(emulator.guildId, { name: "x" }), "TwoFactorRequired");
    emulator.user("owner").requireTwoFactor(emulator.guildId, false);
    await http.createGuildRole(emulator.guildId, { name: "x" });
  });
});

test("what a guild asks of its moderators is up to its owner, is told of and audited", async () => {
  await using scene = await Scene.open();
  const { emulator } = scene;
  const owner = emulator.user("owner");
  const ask = (name: string) => (): void => {
    emulator.user(name).requireTwoFactor(emulator.guildId, true);
  };
  expect(ask("ada")).toThrow("Missing Permissions");
  emulator.setTwoFactor(false, owner.id);
  expect(ask("owner")).toThrow("Two Factor Required");
  emulator.setTwoFactor(true, owner.id);
  ask("owner")();
  expect(await scene.told("GUILD_UPDATE")).toMatchObject([{ mfa_level: 1 }]);
  const [entry] = await scene.audit(AuditLogEvent.GuildUpdate);
  expect(entry).toMatchObject({ user_id: owner.id, changes: [{ key: "mfa_level", old_value: 0, new_value: 1 }] });
});
