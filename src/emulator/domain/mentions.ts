import type { User } from "../../../generated/models/user.ts";
import { formatting } from "../../../generated/tables/formatting.ts";
import type { World } from "../state/world.ts";

const patterns = [formatting.UserMention, formatting.NicknameMention].map(
  ({ pattern }) => new RegExp(expression(pattern), "g"),
);

/** The users that a text mentions, each once. */
export function mentionedUsers(world: World, content: string): readonly User[] {
  const byId = new Map<string, User>(world.users);
  const mentioned = new Set<User>();
  for (const pattern of patterns) {
    for (const [, id = ""] of content.matchAll(pattern)) {
      const user = byId.get(id);
      if (user !== undefined) mentioned.add(user);
    }
  }
  return [...mentioned];
}

/** `<@{user_id}>` as a regular expression that captures the id. */
function expression(pattern: string): string {
  return pattern.replace(/[.*+?^$()[\]|\\]/g, "\\$&").replace(/\{\w+\}/, "(\\d+)");
}
