import {
  AuditLogEvent,
  AutoModerationActionType,
  AutoModerationEventType,
  AutoModerationKeywordPresetType,
  AutoModerationTriggerType,
  ChannelType,
  EmbedType,
  type Id,
  MessageType,
  Permission,
} from "evenfall/model";
import { describe, expect, test } from "vitest";
import type { CreateAutoModerationRuleBody } from "../../../generated/bodies/auto-moderation.ts";
import { intents } from "../../../generated/tables/intents.ts";
import { presetWords, SPAM } from "../../../src/emulator/domain/auto-moderation/triggers.ts";
import { expectRefusal } from "../../support/failure.ts";
import { connect, settle } from "../../support/raw-client.ts";
import { Scene } from "../../support/scene.ts";

const { BlockMessage, SendAlertMessage, Timeout } = AutoModerationActionType;
const { Keyword, KeywordPreset, MentionSpam, Spam } = AutoModerationTriggerType;
const { Profanity, SexualContent } = AutoModerationKeywordPresetType;

const block = [{ type: BlockMessage }] as const;

/** A rule against cats that is switched on. */
function rule(fields: Partial<CreateAutoModerationRuleBody> = {}): CreateAutoModerationRuleBody {
  const cats = { trigger_type: Keyword, trigger_metadata: { keyword_filter: ["cat*"] } };
  const common = { name: "No cats", event_type: AutoModerationEventType.MessageSend, actions: block, enabled: true };
  // Which metadata goes with which trigger, the emulator checks.
  return { ...common, ...cats, ...fields } as CreateAutoModerationRuleBody;
}

/** What happens when somebody says something: the code of the refusal, or nothing. */
function refusalOf(say: () => unknown): unknown {
  try {
    say();
  } catch (error) {
    return Reflect.get(Object(Reflect.get(Object(error), "body")), "code");
  }
  return undefined;
}

const BLOCKED = 200_000;
const mentions = (count: number): string => Array.from({ length: count }, (_, i) => `<@${i + 1}>`).join(" ");

describe("a message of a member", () => {
  test.each<readonly [string, Partial<CreateAutoModerationRuleBody>, string, boolean]>([
    ["a listed word", {}, "look, a catapult", true],
    ["no listed word", {}, "a dog", false],
    ["a word, by a pattern", { trigger_metadata: { regex_patterns: ["d[o0]g"] } }, "my d0g", true],
    [
      "a listed word that is allowed",
      { trigger_metadata: { keyword_filter: ["cat*"], allow_list: ["catch"] } },
      "catch it",
      false,
    ],
    [
      "a word that is allowed and one that is not",
      { trigger_metadata: { keyword_filter: ["cat*"], allow_list: ["catch"] } },
      "catch cats",
      true,
    ],
    [
      "a pattern's word that is allowed",
      { trigger_metadata: { regex_patterns: ["c.t"], allow_list: ["*cut*"] } },
      "a haircut",
      false,
    ],
    ["a listed word while the rule is off", { enabled: false }, "cat", false],
    [
      "a word of Discord's list",
      { trigger_type: KeywordPreset, trigger_metadata: { presets: [Profanity] } },
      `what a ${String(presetWords.get(Profanity))}`,
      true,
    ],
    [
      "a word of another list of Discord's",
      { trigger_type: KeywordPreset, trigger_metadata: { presets: [Profanity] } },
      String(presetWords.get(SexualContent)),
      false,
    ],
    [
      "as many mentions as it may have, some twice",
      { trigger_type: MentionSpam, trigger_metadata: { mention_total_limit: 3 } },
      `${mentions(3)} ${mentions(2)}`,
      false,
    ],
    [
      "too many mentions",
      { trigger_type: MentionSpam, trigger_metadata: { mention_total_limit: 3 } },
      `${mentions(3)} <@&9>`,
      true,
    ],
    ["spam", { trigger_type: Spam, trigger_metadata: {} }, `buy ${SPAM}`, true],
    ["no spam", { trigger_type: Spam, trigger_metadata: {} }, "buy milk", false],
  ])("with %s", async (_name, fields, text, isBlocked) => {
    await using scene = await Scene.open();
    const { channelId, guildId } = scene.emulator;
    await scene.http.createAutoModerationRule(guildId, rule(fields));
    const ada = scene.emulator.user("ada");
    expect(refusalOf(() => ada.say(channelId, text))).toBe(isBlocked ? BLOCKED : undefined);
    const kept = await scene.http.getChannelMessages(channelId);
    expect(kept.map(({ content }) => content)).toEqual(isBlocked ? [] : [text]);
    expect(await scene.told("MESSAGE_CREATE")).toHaveLength(isBlocked ? 0 : 1);
    expect(await scene.told("AUTO_MODERATION_ACTION_EXECUTION")).toHaveLength(isBlocked ? 1 : 0);
  });

  test("passes a rule that leaves out the channel, also in its threads", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const other = await http.createGuildChannel(guildId, { name: "cats" });
    const thread = await http.startThread(other.id, { name: "kittens", type: ChannelType.PublicThread });
    await http.createAutoModerationRule(guildId, rule({ exempt_channels: [other.id] }));
    const ada = emulator.user("ada");
    expect(refusalOf(() => ada.say(channelId, "cat"))).toBe(BLOCKED);
    expect(refusalOf(() => ada.say(other.id, "cat"))).toBeUndefined();
    expect(refusalOf(() => ada.say(thread.id, "cat"))).toBeUndefined();
  });

  test("passes a rule that leaves out a role of the member", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { id: roleId } = await http.createGuildRole(emulator.guildId, { name: "vets" });
    await http.createAutoModerationRule(emulator.guildId, rule({ exempt_roles: [roleId] }));
    const [ada, bob] = [emulator.user("ada"), emulator.user("bob")];
    await http.addGuildMemberRole(emulator.guildId, ada.id, roleId);
    expect(refusalOf(() => ada.say(emulator.channelId, "cat"))).toBeUndefined();
    expect(refusalOf(() => bob.say(emulator.channelId, "cat"))).toBe(BLOCKED);
  });

  test("passes every rule when the member manages the guild", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const permissions = Permission.ManageGuild;
    const { id: roleId } = await http.createGuildRole(emulator.guildId, { name: "staff", permissions });
    await http.createAutoModerationRule(emulator.guildId, rule());
    const ada = emulator.user("ada");
    await http.addGuildMemberRole(emulator.guildId, ada.id, roleId);
    expect(refusalOf(() => ada.say(emulator.channelId, "cat"))).toBeUndefined();
  });

  test("in private passes every rule", async () => {
    await using scene = await Scene.open();
    await scene.http.createAutoModerationRule(scene.emulator.guildId, rule());
    expect(refusalOf(() => scene.emulator.user("ada").whisper("cat"))).toBeUndefined();
  });
});

describe("a bot that does not manage the guild", () => {
  /** A scene with a rule against cats and a forum, in which the bot has lost its permissions. */
  async function demoted(): Promise<{ readonly scene: Scene; readonly forumId: Id<"Channel"> }> {
    await using before = await Scene.open();
    const { emulator, http } = before;
    await http.createAutoModerationRule(emulator.guildId, rule());
    const { id: forumId } = await http.createGuildChannel(emulator.guildId, {
      name: "f",
      type: ChannelType.GuildForum,
    });
    const few = Permission.ViewChannel | Permission.SendMessages | Permission.CreatePublicThreads;
    return { scene: await Scene.open({ snapshot: before.demoted(few) }), forumId };
  }

  test("is refused a message and an edit with a listed word", async () => {
    const { scene } = await demoted();
    await using _ = scene;
    const { http } = scene;
    const { channelId } = scene.emulator;
    await expectRefusal(http.createMessage(channelId, { content: "cat" }), "MessageBlockedByAutoModeration");
    const { id } = await http.createMessage(channelId, { content: "dog" });
    await expectRefusal(http.editMessage(channelId, id, { content: "cat" }), "MessageBlockedByAutoModeration");
    await http.editMessage(channelId, id, { content: "doge" });
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([{ content: "dog" }]);
    expect(await scene.told("MESSAGE_UPDATE")).toMatchObject([{ content: "doge" }]);
  });

  test("is refused a thread with a listed word in its title, or in the first message of a forum", async () => {
    const { forumId, scene } = await demoted();
    await using _ = scene;
    const { http } = scene;
    const { channelId } = scene.emulator;
    const { id } = await http.createMessage(channelId, { content: "dog" });
    const post = (name: string, content: string): Promise<unknown> =>
      http.startThread(forumId, { name, message: { content } });
    const thread = { name: "cats", type: ChannelType.PublicThread } as const;
    await expectRefusal(http.startThread(channelId, thread), "TitleBlockedByAutoModeration");
    await expectRefusal(http.startThreadFromMessage(channelId, id, { name: "cats" }), "TitleBlockedByAutoModeration");
    await expectRefusal(post("cats", "hello"), "TitleBlockedByAutoModeration");
    await expectRefusal(post("hello", "cats"), "MessageBlockedByAutoModeration");
    expect(await scene.told("THREAD_CREATE")).toEqual([]);
    await post("hello", "world");
    const created = await scene.told("THREAD_CREATE");
    expect(created).toMatchObject([{ name: "hello", parent_id: forumId }]);
    const [{ id: threadId }] = created as [{ readonly id: Id<"Channel"> }];
    await expectRefusal(http.modifyChannel(threadId, { name: "cats" }), "TitleBlockedByAutoModeration");
    expect(await http.modifyChannel(threadId, { name: "hi" })).toMatchObject({ name: "hi" });
  });

  test("does not hear of rules and of what they do", async () => {
    const { scene } = await demoted();
    await using _ = scene;
    const { emulator } = scene;
    expect(refusalOf(() => emulator.user("ada").say(emulator.channelId, "cat"))).toBe(BLOCKED);
    emulator.user("ada").say(emulator.channelId, "dog");
    expect(await scene.told("MESSAGE_CREATE")).toHaveLength(1);
    expect(await scene.told("AUTO_MODERATION_ACTION_EXECUTION")).toEqual([]);
  });
});

describe("what a rule does", () => {
  const alert = { type: SendAlertMessage, metadata: { channel_id: "" } };
  const timeout = { type: Timeout, metadata: { duration_seconds: 60 } } as const;

  test("is told and written down, action by action", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { channelId, guildId } = emulator;
    const log = await http.createGuildChannel(guildId, { name: "log" });
    const report = { type: SendAlertMessage, metadata: { channel_id: log.id } };
    const { id: ruleId } = await http.createAutoModerationRule(guildId, rule({ actions: [...block, report, timeout] }));
    const ada = emulator.user("ada");
    expect(refusalOf(() => ada.say(channelId, "my catapult"))).toBe(BLOCKED);

    const [message] = await http.getChannelMessages(log.id);
    const executed = {
      guild_id: guildId,
      rule_id: ruleId,
      rule_trigger_type: Keyword,
      user_id: ada.id,
      channel_id: channelId,
      content: "my catapult",
      matched_keyword: "cat*",
      matched_content: "cat",
    };
    expect(await scene.told("AUTO_MODERATION_ACTION_EXECUTION")).toEqual([
      { ...executed, action: { type: BlockMessage } },
      { ...executed, action: report, alert_system_message_id: message?.id },
      { ...executed, action: timeout },
    ]);
    for (const entry of [
      AuditLogEvent.AutoModerationBlockMessage,
      AuditLogEvent.AutoModerationFlagToChannel,
      AuditLogEvent.AutoModerationUserCommunicationDisabled,
    ]) {
      expect(await scene.audit(entry)).toMatchObject([
        {
          target_id: ada.id,
          options: {
            auto_moderation_rule_name: "No cats",
            auto_moderation_rule_trigger_type: "1",
            channel_id: channelId,
          },
        },
      ]);
    }
  });

  test("reports in the name of the member, with an embed of its own kind", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const log = await http.createGuildChannel(emulator.guildId, { name: "log" });
    const actions = [{ ...alert, metadata: { channel_id: log.id } }];
    await http.createAutoModerationRule(emulator.guildId, rule({ actions }));
    const said = emulator.user("ada").say(emulator.channelId, "my cat");
    const [message] = await http.getChannelMessages(log.id);
    expect(message).toMatchObject({ type: MessageType.AutoModerationAction, author: { username: "ada" }, content: "" });
    const [embed] = message?.embeds ?? [];
    expect(embed).toMatchObject({ type: EmbedType.AutoModerationMessage, description: "my cat" });
    const fields = Object.fromEntries((embed?.fields ?? []).map(({ name, value }) => [name, value]));
    expect(fields).toMatchObject({
      rule_name: "No cats",
      channel_id: emulator.channelId,
      keyword: "cat*",
      keyword_matched_content: "cat",
      flagged_message_id: said.id,
    });
    expect(await scene.told("AUTO_MODERATION_ACTION_EXECUTION")).toMatchObject([
      { message_id: said.id, alert_system_message_id: message?.id },
    ]);
  });

  test("times the member out for as long as it says", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await http.createAutoModerationRule(emulator.guildId, rule({ actions: [timeout] }));
    const ada = emulator.user("ada");
    const before = Date.parse(ada.say(emulator.channelId, "cat").timestamp);
    const { communication_disabled_until: until } = await http.getGuildMember(emulator.guildId, ada.id);
    const seconds = Math.floor((Date.parse(until ?? "") - before) / 1000);
    expect(seconds).toBe(timeout.metadata.duration_seconds);
    expect(await scene.told("GUILD_MEMBER_UPDATE")).toMatchObject([{ communication_disabled_until: until }]);
  });

  test("goes on without an alert once the channel for it is gone", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const log = await http.createGuildChannel(emulator.guildId, { name: "log" });
    const actions = [{ ...alert, metadata: { channel_id: log.id } }, ...block];
    await http.createAutoModerationRule(emulator.guildId, rule({ actions }));
    await http.deleteChannel(log.id);
    expect(refusalOf(() => emulator.user("ada").say(emulator.channelId, "cat"))).toBe(BLOCKED);
    expect(await scene.told("AUTO_MODERATION_ACTION_EXECUTION")).toMatchObject([{ action: { type: BlockMessage } }]);
  });

  test("is told without what was written to those who may not read it", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    await http.createAutoModerationRule(emulator.guildId, rule());
    const bit = intents.find(({ name }) => name === "AutoModerationExecution")?.bit ?? 0;
    const client = await connect(emulator, 1 << bit);
    expect(refusalOf(() => emulator.user("ada").say(emulator.channelId, "cat"))).toBe(BLOCKED);
    await settle(client);
    const told = client.received.find(({ t }) => t === "AUTO_MODERATION_ACTION_EXECUTION")?.d;
    expect(told).toMatchObject({ user_id: emulator.user("ada").id, matched_keyword: "cat*" });
    expect(JSON.stringify(told)).not.toContain(`"cat"`);
    client.socket.close();
  });
});
