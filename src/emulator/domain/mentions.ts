import type { AllowedMentions } from "../../../generated/bodies/message.ts";
import { AllowedMentionType, type Message } from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import { formatting } from "../../../generated/tables/formatting.ts";
import type { StoredChannel, World } from "../state/world.ts";
import { guildOf } from "./audience.ts";
import { mayIn } from "./permissions.ts";

const users = [formatting.UserMention, formatting.NicknameMention].map(({ pattern }) => expression(pattern));
const roles = expression(formatting.RoleMention.pattern);
const EVERYONE = /@(everyone|here)\b/;

/** Whom a message notifies, as it says so. */
export type Mentions = Pick<Message, "mention_everyone" | "mention_roles" | "mentions">;

/**
 * Whom a text notifies: what it mentions, as far as the request allows, and, for everyone and for roles that are not
 * mentionable, as far as the author may. Without a word of the request all that is mentioned is notified.
 */
export function mentionsOf(
  world: World,
  channel: StoredChannel,
  author: Pick<User, "id">,
  content: string,
  given: AllowedMentions | null | undefined,
  repliedTo?: User,
): Mentions {
  // Null says as little as nothing.
  const allowed = given ?? undefined;
  const guildId = guildOf(channel);
  const guild = guildId === undefined ? undefined : world.guilds.get(guildId)?.guild;
  const mayAll = guild !== undefined && mayIn(world, channel, author.id, "MentionEveryone");
  const isAllowed = (kind: AllowedMentionType, id?: string): boolean => {
    if (allowed === undefined || allowed.parse?.includes(kind) === true) return true;
    const ids: readonly string[] = (kind === AllowedMentionType.Users ? allowed.users : allowed.roles) ?? [];
    return id !== undefined && ids.includes(id);
  };
  const mentioned = idsIn(content, users).flatMap(
    (id) => [...world.users.values()].find((user) => user.id === id) ?? [],
  );
  const notified = mentioned.filter(({ id }) => isAllowed(AllowedMentionType.Users, id));
  const notifiesReplied = repliedTo !== undefined && (allowed === undefined || allowed.replied_user === true);
  if (notifiesReplied && notified.every(({ id }) => id !== repliedTo.id)) notified.push(repliedTo);
  return {
    mentions: notified,
    mention_roles: idsIn(content, [roles]).flatMap((id) => {
      const role = guild?.roles.find((other) => other.id === id);
      if (role === undefined || !(role.mentionable || mayAll)) return [];
      return isAllowed(AllowedMentionType.Roles, id) ? [role.id] : [];
    }),
    mention_everyone: EVERYONE.test(content) && mayAll && isAllowed(AllowedMentionType.Everyone),
  };
}

/** How many different users and roles a text mentions. */
export function countMentions(content: string): number {
  return idsIn(content, [...users, roles]).length;
}

/** The ids that a text names in one of these ways, each once. */
function idsIn(content: string, patterns: readonly RegExp[]): readonly string[] {
  return [...new Set(patterns.flatMap((pattern) => [...content.matchAll(pattern)].map(([, id = ""]) => id)))];
}

/** `<@{user_id}>` as a regular expression that captures the id. */
function expression(pattern: string): RegExp {
  return new RegExp(pattern.replace(/[.*+?^$()[\]|\\]/g, "\\$&").replace(/\{\w+\}/, "(\\d+)"), "g");
}
