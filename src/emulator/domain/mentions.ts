import type { User } from "../../../generated/models/user.ts";
import { formatting } from "../../../generated/tables/formatting.ts";
import type { World } from "../state/world.ts";

const userMention = new RegExp(formatting.User.pattern, "g");

/** The users that a text mentions, each once, in the order of the text. */
export function mentionedUsers(world: World, content: string): readonly User[] {
  const byId = new Map<string, User>(world.users);
  const mentioned = new Set<User>();
  for (const match of content.matchAll(userMention)) {
    const user = byId.get(match.slice(1).find((group) => group !== undefined) ?? "");
    if (user !== undefined) mentioned.add(user);
  }
  return [...mentioned];
}
