import {
  AuditLogEvent,
  AutoModerationActionType,
  AutoModerationEventType,
  AutoModerationTriggerType,
  MemberFlag,
} from "evenfall/model";
import { expect, test } from "vitest";
import { Scene } from "../../support/scene.ts";

const { AutomodQuarantinedUsername } = MemberFlag;

/** A scene with a rule that blocks members who are called cats. */
async function withRule(): Promise<Scene> {
  const scene = await Scene.open();
  await scene.http.createAutoModerationRule(scene.emulator.guildId, {
    name: "No cats",
    event_type: AutoModerationEventType.MemberUpdate,
    trigger_type: AutoModerationTriggerType.MemberProfile,
    trigger_metadata: { keyword_filter: ["*cat*"], allow_list: ["catherine"] },
    actions: [{ type: AutoModerationActionType.BlockMemberInteraction }],
    enabled: true,
  });
  return scene;
}

test.each([
  ["tomcat", true],
  ["ada", false],
  ["catherine", false],
] as const)("a member who joins as %j is blocked: %s", async (name, isBlocked) => {
  await using scene = await withRule();
  const { id } = scene.emulator.user(name);
  const { flags = 0 } = await scene.http.getGuildMember(scene.emulator.guildId, id);
  expect(flags & AutomodQuarantinedUsername).toBe(isBlocked ? AutomodQuarantinedUsername : 0);
  expect(await scene.told("AUTO_MODERATION_ACTION_EXECUTION")).toHaveLength(isBlocked ? 1 : 0);
});

test("a nickname blocks a member, and another one frees them", async () => {
  await using scene = await withRule();
  const { emulator, http } = scene;
  const { guildId } = emulator;
  const { id } = emulator.user("ada");
  const blocked = await http.modifyGuildMember(guildId, id, { nick: "copycat" });
  expect(blocked?.flags).toBe(AutomodQuarantinedUsername);
  expect(await scene.audit(AuditLogEvent.AutoModerationQuarantineUser)).toMatchObject([{ target_id: id }]);
  expect(await scene.told("AUTO_MODERATION_ACTION_EXECUTION")).toMatchObject([
    { user_id: id, content: "copycat", matched_keyword: "*cat*", matched_content: "cat" },
  ]);
  const freed = await http.modifyGuildMember(guildId, id, { nick: "ada" });
  expect(freed?.flags).toBe(0);
  expect(await http.getGuildMember(guildId, id)).toEqual(freed);
});

test("a member who manages the guild is called what they like", async () => {
  await using scene = await withRule();
  const { emulator, http } = scene;
  const member = await http.modifyCurrentMember(emulator.guildId, { nick: "cat" });
  expect(member).toMatchObject({ nick: "cat", flags: 0 });
});
