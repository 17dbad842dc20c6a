import { describe } from "vitest";
import { body, id, lists, numbers, one, type Place, query, type Row, testRows, text, texts } from "./support.ts";

const rule = {
  name: "rule",
  event_type: 1,
  trigger_type: 4,
  trigger_metadata: { presets: [1] },
  actions: [{ type: 1 }],
};
const event = {
  name: "event",
  privacy_level: 2,
  scheduled_start_time: "2030-01-01T00:00:00Z",
  entity_type: 1,
  channel_id: "1",
};
const sticker = { name: "sticker", description: "", tags: "wave", file: { name: "a.png", data: "" } };
/** A rule with a keyword, beside which words may be allowed. */
const keyword = { keyword_filter: ["a"] };

/** A field of the metadata of the trigger of a rule. */
function trigger(type: number, name: string, others: object = {}): Place {
  return {
    route: "createAutoModerationRule",
    at: `trigger_metadata.${name}`,
    make: (value) => ({ body: { ...rule, trigger_type: type, trigger_metadata: { ...others, [name]: value } } }),
  };
}

/** A field of the metadata of what a rule does. */
function action(type: number, name: string): Place {
  return {
    route: "createAutoModerationRule",
    at: `actions[0].metadata.${name}`,
    make: (value) => ({
      body: { ...rule, trigger_type: 1, trigger_metadata: keyword, actions: [{ type, metadata: { [name]: value } }] },
    }),
  };
}

const word = (index: number): string => `word ${index}`;

describe("auto moderation", () => {
  const route = "createAutoModerationRule";
  testRows([
    ["VA-002 message of a block: 150", action(1, "custom_message"), texts(0, 150)],
    ["VA-003 mentions: 50", trigger(5, "mention_total_limit"), numbers(0, 50)],
    ["VA-004 keywords: 1000", trigger(1, "keyword_filter"), lists(0, 1000, word)],
    ["VA-004 a keyword: 1 to 60", one(trigger(1, "keyword_filter")), texts(1, 60)],
    ["VA-005 allowed beside keywords: 100", trigger(1, "allow_list", keyword), lists(0, 100, word)],
    ["VA-005 an allowed one: 1 to 60", one(trigger(1, "allow_list", keyword)), texts(1, 60)],
    ["VA-006 allowed beside presets: 1000", trigger(4, "allow_list", { presets: [1] }), lists(0, 1000, word)],
    ["VA-006 an allowed one: 1 to 60", one(trigger(4, "allow_list", { presets: [1] })), texts(1, 60)],
    ["VA-007 patterns: 10", trigger(1, "regex_patterns"), lists(0, 10, word)],
    ["VA-007 a pattern: 1 to 260", one(trigger(1, "regex_patterns")), texts(1, 260)],
    ["VA-008 a timeout: 4 weeks", action(3, "duration_seconds"), { good: [0, 2_419_200], bad: [2_419_201] }],
    ["VA-009 exempt roles: 20", body(route, "exempt_roles", rule), lists(0, 20, id)],
    ["VA-009 exempt channels: 50", body(route, "exempt_channels", rule), lists(0, 50, id)],
  ]);
});

describe("members and people", () => {
  testRows([
    ["VA-010 bio: 190, which the documentation has, not 400", body("modifyCurrentMember", "bio"), texts(0, 190)],
    [
      "VA-011 messages that a ban deletes: 7 days",
      body("createGuildBan", "delete_message_seconds"),
      numbers(0, 604_800),
    ],
    ["VA-023 nickname: 32", body("modifyGuildMember", "nick"), { ...texts(1, 32), bad: [text(33)] }],
    ["VA-029 username: 2 to 32", body("modifyCurrentUser", "username"), texts(2, 32)],
    [
      "VA-029 username: what it may not hold or be",
      body("modifyCurrentUser", "username"),
      {
        good: ["everyone here", "a`b``c"],
        bad: ["a@b", "a#b", "a:b", "a```b", "a discord b", "Discord", "everyone", "here"],
      },
    ],
    ["VA-030 name of a webhook: 1 to 80", body("createWebhook", "name"), texts(1, 80)],
    [
      "VA-030 name of a webhook: no clyde and no discord in it",
      body("createWebhook", "name"),
      { good: ["clide"], bad: ["clyde", "Clyde", "my clyde", "Discord hook"] },
    ],
    [
      "VA-030 name of a message of a webhook: 1 to 80",
      body("executeWebhook", "username", { content: "x" }),
      texts(1, 80),
    ],
  ]);
});

describe("how many are asked for", () => {
  const limits: readonly (readonly [row: string, route: string, least: number, most: number])[] = [
    ["VA-013", "getChannelMessages", 1, 100],
    ["VA-014", "getCurrentUserGuilds", 1, 200],
    ["VA-015", "listEntitlements", 1, 100],
    ["VA-016", "getGuildAuditLog", 1, 100],
    ["VA-017", "getGuildBans", 1, 1000],
    ["VA-018", "listGuildMembers", 1, 1000],
    ["VA-019", "getReactions", 1, 100],
    ["VA-024", "getChannelPins", 1, 50],
    ["VA-025", "getGuildScheduledEventUsers", 1, 100],
    ["VA-037", "listThreadMembers", 1, 100],
  ];
  testRows([
    ...limits.map(([row, route, least, most]): Row => {
      return [`${row} ${route}: ${least} to ${most}`, query(route, "limit"), numbers(least, most)];
    }),
    ["VA-026 searchGuildMembers: 1 to 1000", query("searchGuildMembers", "limit", { query: "a" }), numbers(1, 1000)],
    ["VA-021 days of a prune that is counted: 1 to 30", query("getGuildPruneCount", "days"), numbers(1, 30)],
    ["VA-021 days of a prune: 1 to 30", body("beginGuildPrune", "days"), numbers(1, 30)],
  ]);
});

describe("guilds and channels", () => {
  const channel = { name: "channel" };
  testRows([
    ["VA-020 name of a guild: 2 to 100", body("modifyGuild", "name"), texts(2, 100)],
    ["VA-022 age of an invite: 7 days", body("createChannelInvite", "max_age"), numbers(0, 604_800)],
    ["VA-022 uses of an invite: 100", body("createChannelInvite", "max_uses"), numbers(0, 100)],
    ["VA-025 name of a scheduled event: 1 to 100", body("createGuildScheduledEvent", "name", event), texts(1, 100)],
    ["VA-025 its description: 1 to 1000", body("createGuildScheduledEvent", "description", event), texts(1, 1000)],
    ["VA-027 topic of a stage: 1 to 120", body("createStageInstance", "topic", { channel_id: "1" }), texts(1, 120)],
    ["VA-028 name of a template: 1 to 100", body("createGuildTemplate", "name"), texts(1, 100)],
    ["VA-028 its description: 120", body("createGuildTemplate", "description", { name: "a" }), texts(0, 120)],
    [
      "VA-031 bitrate: from 8000 on",
      body("createGuildChannel", "bitrate", { ...channel, type: 2 }),
      { good: [8000, 384_000], bad: [7999] },
    ],
    ["VA-032 messages deleted in bulk: 2 to 100", body("bulkDeleteMessages", "messages"), lists(2, 100, id)],
    ["VA-034 topic of a channel: 1024", body("createGuildChannel", "topic", channel), texts(0, 1024)],
    ["VA-034 topic of a forum: 4096", body("createGuildChannel", "topic", { ...channel, type: 15 }), texts(0, 4096)],
    ["VA-035 name of a channel: 1 to 100", body("createGuildChannel", "name"), texts(1, 100)],
    ["VA-036 slow mode: 6 hours", body("createGuildChannel", "rate_limit_per_user", channel), numbers(0, 21_600)],
    [
      "VA-038 users in a voice channel: 99",
      body("createGuildChannel", "user_limit", { ...channel, type: 2 }),
      numbers(0, 99),
    ],
    ["VA-039 name of a sticker: 2 to 30", body("createGuildSticker", "name", sticker), texts(2, 30)],
    [
      "VA-039 its description: none, or 2 to 100, which the documentation has, not 200",
      body("createGuildSticker", "description", sticker),
      { good: ["", "ab", "a".repeat(100)], bad: ["a", "a".repeat(101)] },
    ],
    ["VA-039 its tags: 1 to 200", body("createGuildSticker", "tags", sticker), texts(1, 200)],
  ]);
});
