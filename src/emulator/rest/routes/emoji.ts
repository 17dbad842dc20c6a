import type {
  CreateApplicationEmojiBody,
  CreateGuildEmojiBody,
  ModifyApplicationEmojiBody,
  ModifyGuildEmojiBody,
} from "../../../../generated/bodies/emoji.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { type Id, id, type IdInput } from "../../../base/id.ts";
import { addEmoji, deleteEmoji, findApplicationEmoji, findEmoji, makeEmoji, updateEmoji } from "../../domain/emojis.ts";
import { findRole } from "../../domain/roles.ts";
import { problem } from "../../problem.ts";
import type { StoredGuild } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { creatorShown } from "../creator.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `emoji`. */
export const emojiHandlers: Handlers = {
  listGuildEmojis(call) {
    const stored = call.guild();
    return stored.guild.emojis.map((emoji) => creatorShown(call, stored, emoji));
  },

  getGuildEmoji(call) {
    const stored = call.guild();
    return creatorShown(call, stored, findEmoji(stored, call.id("emoji_id")));
  },

  createGuildEmoji(call) {
    const stored = call.guild();
    const { image, name, roles = [] } = call.body<CreateGuildEmojiBody>();
    const emoji = makeEmoji(call.world, call.user(), image, { name, roles: knownRoles(stored, roles) });
    addEmoji(call.world, stored, emoji);
    call.audit(stored, { action: AuditLogEvent.EmojiCreate, target: emoji.id, after: { name } });
    return emoji;
  },

  modifyGuildEmoji(call) {
    const stored = call.guild();
    const before = findEmoji(stored, call.id("emoji_id"));
    const { name, roles } = call.body<ModifyGuildEmojiBody>();
    const fields = defined({ name, roles: roles === undefined ? undefined : knownRoles(stored, roles ?? []) });
    const after = updateEmoji(call.world, stored, before, fields);
    call.audit(stored, { action: AuditLogEvent.EmojiUpdate, target: after.id, before, after });
    return after;
  },

  deleteGuildEmoji(call) {
    const stored = call.guild();
    const before = findEmoji(stored, call.id("emoji_id"));
    deleteEmoji(call.world, stored, before);
    call.audit(stored, { action: AuditLogEvent.EmojiDelete, target: before.id, before: { name: before.name } });
    return undefined;
  },

  listApplicationEmojis(call) {
    requireOwnApplication(call);
    return { items: [...call.world.applicationEmojis.values()] };
  },

  getApplicationEmoji(call) {
    requireOwnApplication(call);
    return findApplicationEmoji(call.world, call.id("emoji_id"));
  },

  createApplicationEmoji(call) {
    requireOwnApplication(call);
    const { image, name } = call.body<CreateApplicationEmojiBody>();
    const emoji = makeEmoji(call.world, call.user(), image, { name });
    call.world.applicationEmojis.set(emoji.id, emoji);
    return emoji;
  },

  modifyApplicationEmoji(call) {
    requireOwnApplication(call);
    const emojiId = call.id<"Emoji">("emoji_id");
    const { name } = call.body<ModifyApplicationEmojiBody>();
    const emoji = { ...findApplicationEmoji(call.world, emojiId), ...defined({ name }) };
    call.world.applicationEmojis.set(emojiId, emoji);
    return emoji;
  },

  deleteApplicationEmoji(call) {
    requireOwnApplication(call);
    const emojiId = call.id<"Emoji">("emoji_id");
    findApplicationEmoji(call.world, emojiId);
    call.world.applicationEmojis.delete(emojiId);
    return undefined;
  },
};

/** Roles of a guild, or Discord's refusal of one that it does not have. */
function knownRoles(stored: StoredGuild, roles: readonly IdInput<"Role">[]): readonly Id<"Role">[] {
  return roles.map((roleId) => findRole(stored, id(roleId)).id);
}

/** Refuses what is about somebody else's application. */
function requireOwnApplication(call: Call): void {
  if (call.id("application_id") !== call.world.application.id) throw problem(403, "ApplicationActionNotAllowed");
}
