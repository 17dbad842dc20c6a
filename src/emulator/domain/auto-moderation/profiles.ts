import { AutoModerationEventType } from "../../../../generated/models/auto-moderation.ts";
import { type Member, MemberFlag } from "../../../../generated/models/guild.ts";
import type { StoredGuild, World } from "../../state/world.ts";
import { updateMember } from "../members.ts";
import { execute } from "./actions.ts";
import { judge } from "./judge.ts";

/**
 * Checks the names of a member who joined or changed them: a name that sets a rule off has its consequences, and one that
 * does not frees a member who was blocked for the name before. Answers the member as they are then.
 */
export function reviewProfile(world: World, stored: StoredGuild, member: Member): Member {
  const { global_name: globalName, id, username } = member.user;
  const names = [member.nick, globalName, username].filter((name) => name !== undefined && name !== null);
  const event = AutoModerationEventType.MemberUpdate;
  const offences = names.map((text) => judge(world, stored, { event, member, text })).find(({ length }) => length > 0);
  for (const offence of offences ?? []) execute(world, offence);
  const after = stored.members.get(id) ?? member;
  const flags = after.flags ?? 0;
  const { AutomodQuarantinedUsername: blocked } = MemberFlag;
  if (offences !== undefined || (flags & blocked) === 0) return after;
  return updateMember(world, stored, after, { flags: flags & ~blocked });
}
