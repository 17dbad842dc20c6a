import type { HttpClient } from "evenfall/http";
import {
  AuditLogEvent,
  AutoModerationActionType,
  AutoModerationEventType,
  AutoModerationKeywordPresetType,
  AutoModerationTriggerType,
  GuildFeature,
  type Id,
  type JsonErrorCode,
  Permission,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import type { CreateAutoModerationRuleBody } from "../../../generated/bodies/auto-moderation.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { expectRefusal, failure } from "../../support/failure.ts";
import { Scene } from "../../support/scene.ts";

const { BlockMessage, SendAlertMessage, Timeout } = AutoModerationActionType;
const { MemberUpdate, MessageSend } = AutoModerationEventType;
const { Keyword, KeywordPreset, MemberProfile, MentionSpam, Spam } = AutoModerationTriggerType;

const block = [{ type: BlockMessage }] as const;
const cats = {
  name: "No cats",
  event_type: MessageSend,
  trigger_type: Keyword,
  trigger_metadata: { keyword_filter: ["cat*"] },
  actions: block,
} as const satisfies CreateAutoModerationRuleBody;

const ruleOf = {
  Keyword: cats,
  Spam: { ...cats, trigger_type: Spam, trigger_metadata: {} },
  KeywordPreset: {
    ...cats,
    trigger_type: KeywordPreset,
    trigger_metadata: { presets: [AutoModerationKeywordPresetType.Slurs] },
  },
  MentionSpam: { ...cats, trigger_type: MentionSpam, trigger_metadata: { mention_total_limit: 3 } },
  MemberProfile: { ...cats, event_type: MemberUpdate, trigger_type: MemberProfile, actions: [{ type: 4 }] },
} as const satisfies Record<string, CreateAutoModerationRuleBody>;

describe("rules", () => {
  test("are made, read, changed and deleted, and those who manage the guild are told", async () => {
    await using scene = await Scene.open();
    const { botId, guildId } = scene.emulator;
    const { http } = scene;
    const made = await http.createAutoModerationRule(guildId, cats, { reason: "allergies" });
    expect(made).toEqual({
      ...cats,
      id: made.id,
      guild_id: guildId,
      creator_id: botId,
      trigger_metadata: { keyword_filter: ["cat*"], regex_patterns: [], allow_list: [] },
      enabled: false,
      exempt_roles: [],
      exempt_channels: [],
    });
    const changed = await http.modifyAutoModerationRule(guildId, made.id, { name: "No dogs", enabled: true });
    expect(changed).toEqual({ ...made, name: "No dogs", enabled: true });
    expect(await http.getAutoModerationRule(guildId, made.id)).toEqual(changed);
    expect(await http.listAutoModerationRulesForGuild(guildId)).toEqual([changed]);
    await http.deleteAutoModerationRule(guildId, made.id);
    expect(await http.listAutoModerationRulesForGuild(guildId)).toEqual([]);
    expect(await scene.told("AUTO_MODERATION_RULE_CREATE")).toEqual([made]);
    expect(await scene.told("AUTO_MODERATION_RULE_UPDATE")).toEqual([changed]);
    expect(await scene.told("AUTO_MODERATION_RULE_DELETE")).toEqual([changed]);
  });

  test("stand in the audit log, with what changed and why", async () => {
    await using scene = await Scene.open();
    const { guildId } = scene.emulator;
    const { http } = scene;
    const { id } = await http.createAutoModerationRule(guildId, cats, { reason: "allergies" });
    await http.modifyAutoModerationRule(guildId, id, { name: "No dogs" }, { reason: "teeth" });
    const log = await http.getGuildAuditLog(guildId);
    expect(log.auto_moderation_rules).toMatchObject([{ id, name: "No dogs" }]);
    await http.deleteAutoModerationRule(guildId, id, { reason: "peace" });
    expect(await scene.audit(AuditLogEvent.AutoModerationRuleCreate)).toMatchObject([
      { target_id: id, reason: "allergies" },
    ]);
    expect(await scene.audit(AuditLogEvent.AutoModerationRuleUpdate)).toMatchObject([
      { reason: "teeth", changes: [{ key: "name", old_value: "No cats", new_value: "No dogs" }] },
    ]);
    expect(await scene.audit(AuditLogEvent.AutoModerationRuleDelete)).toMatchObject([{ reason: "peace" }]);
  });

  test("give the guild the feature for as long as there are some", async () => {
    await using scene = await Scene.open();
    const { guildId } = scene.emulator;
    const features = async (): Promise<readonly string[]> => (await scene.http.getGuild(guildId)).features;
    const first = await scene.http.createAutoModerationRule(guildId, cats);
    const second = await scene.http.createAutoModerationRule(guildId, cats);
    await scene.http.deleteAutoModerationRule(guildId, first.id);
    expect(await features()).toEqual([GuildFeature.AutoModeration]);
    await scene.http.deleteAutoModerationRule(guildId, second.id);
    expect(await features()).toEqual([]);
    expect(await scene.told("GUILD_UPDATE")).toHaveLength(2);
  });

  test("survive a snapshot", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const made = await http.createAutoModerationRule(emulator.guildId, cats);
    const snapshot = emulator.snapshot();
    await http.deleteAutoModerationRule(emulator.guildId, made.id);
    emulator.restore(snapshot);
    expect(await http.getAutoModerationRule(emulator.guildId, made.id)).toEqual(made);
  });

  test.each([
    ["Keyword", constants.autoModerationKeywordRuleLimit],
    ["Spam", constants.autoModerationSpamRuleLimit],
    ["KeywordPreset", constants.autoModerationKeywordPresetRuleLimit],
    ["MentionSpam", constants.autoModerationMentionSpamRuleLimit],
    ["MemberProfile", constants.autoModerationMemberProfileRuleLimit],
  ] as const)("of the trigger %s there are at most %i", async (trigger, limit) => {
    await using scene = await Scene.open();
    const create = (): Promise<unknown> => scene.http.createAutoModerationRule(scene.emulator.guildId, ruleOf[trigger]);
    for (let count = 0; count < limit; count += 1) await create();
    expect(await failure(create())).toMatchObject({
      errors: [{ path: "trigger_type", code: "AUTO_MODERATION_MAX_RULES_OF_TYPE_EXCEEDED" }],
    });
    expect(await scene.told("AUTO_MODERATION_RULE_CREATE")).toHaveLength(limit);
  });
});

describe("metadata", () => {
  test.each([
    ["Spam", {}],
    ["KeywordPreset", { presets: [3], allow_list: [] }],
    ["MentionSpam", { mention_total_limit: 3, mention_raid_protection_enabled: false }],
    ["Keyword", { keyword_filter: ["cat*"], regex_patterns: [], allow_list: [] }],
  ] as const)("of the trigger %s comes back as %j", async (trigger, metadata) => {
    await using scene = await Scene.open();
    const rule = await scene.http.createAutoModerationRule(scene.emulator.guildId, ruleOf[trigger]);
    expect(rule.trigger_metadata).toEqual(metadata);
  });
});

interface Place {
  readonly http: HttpClient;
  readonly guildId: Id<"Guild">;
  /** A rule against words. */
  readonly ruleId: Id<"AutoModerationRule">;
}

const refusals: readonly (readonly [string, keyof typeof JsonErrorCode, (place: Place) => Promise<unknown>])[] = [
  [
    "a rule for messages that is about profiles",
    "InvalidFormBody",
    ({ guildId, http }) => http.createAutoModerationRule(guildId, { ...ruleOf.MemberProfile, event_type: MessageSend }),
  ],
  [
    "a pattern that has a mistake",
    "InvalidFormBody",
    ({ guildId, http }) =>
      http.createAutoModerationRule(guildId, { ...cats, trigger_metadata: { regex_patterns: ["ok", "("] } }),
  ],
  [
    "an alert in a channel that is not there",
    "UnknownChannel",
    ({ guildId, http, ruleId }) =>
      http.modifyAutoModerationRule(guildId, ruleId, {
        actions: [{ type: SendAlertMessage, metadata: { channel_id: "1" } }],
      }),
  ],
  [
    "metadata of another trigger",
    "InvalidFormBody",
    ({ guildId, http, ruleId }) =>
      http.modifyAutoModerationRule(guildId, ruleId, { trigger_metadata: { mention_total_limit: 1 } }),
  ],
  [
    "another trigger",
    "InvalidFormBody",
    ({ guildId, http, ruleId }) => http.modifyAutoModerationRule(guildId, ruleId, { trigger_type: Spam }),
  ],
  [
    "a rule that is not there",
    "GeneralError",
    ({ guildId, http }) => http.modifyAutoModerationRule(guildId, "1", { name: "x" }),
  ],
];

describe("what is refused", () => {
  test.each(refusals)("%s", async (_name, code, ask) => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { id: ruleId } = await http.createAutoModerationRule(emulator.guildId, cats);
    await expectRefusal(ask({ http, guildId: emulator.guildId, ruleId }), code);
    expect(await scene.told("AUTO_MODERATION_RULE_UPDATE")).toEqual([]);
    expect(await http.listAutoModerationRulesForGuild(emulator.guildId)).toHaveLength(1);
  });

  test("a timeout where the trigger has none, once the rule is changed to it", async () => {
    await using scene = await Scene.open();
    const { guildId } = scene.emulator;
    const { id } = await scene.http.createAutoModerationRule(guildId, ruleOf.Spam);
    const actions = [{ type: Timeout, metadata: { duration_seconds: 60 } }] as const;
    await expectRefusal(scene.http.modifyAutoModerationRule(guildId, id, { actions }), "InvalidFormBody");
  });

  test.each([
    ["nothing", 0n, block, "MissingPermissions"],
    ["ManageGuild", Permission.ManageGuild, block, undefined],
    [
      "ManageGuild",
      Permission.ManageGuild,
      [{ type: Timeout, metadata: { duration_seconds: 60 } }],
      "MissingPermissions",
    ],
    [
      "ManageGuild and ModerateMembers",
      Permission.ManageGuild | Permission.ModerateMembers,
      [{ type: Timeout, metadata: { duration_seconds: 60 } }],
      undefined,
    ],
  ] as const)("with %s (%i), rules with %j: %s", async (_name, permissions, actions, code) => {
    await using scene = await Scene.open({ permissions });
    const request = scene.http.createAutoModerationRule(scene.emulator.guildId, { ...cats, actions });
    if (code === undefined) expect((await request).actions).toEqual(actions);
    else await expectRefusal(request, code);
  });
});
