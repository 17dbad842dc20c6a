import type {
  AddGuildMemberBody,
  ListGuildMembersQuery,
  ModifyCurrentMemberBody,
  ModifyCurrentUserNickBody,
  ModifyGuildMemberBody,
  SearchGuildMembersQuery,
} from "../../../../generated/bodies/guild.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { type Member, MemberFlag } from "../../../../generated/models/guild.ts";
import { Permission } from "../../../../generated/models/permissions.ts";
import { type Id, id, type IdInput } from "../../../base/id.ts";
import { reviewProfile } from "../../domain/auto-moderation/profiles.ts";
import { findChannel, findMember, findUser } from "../../domain/find.ts";
import { keepImage } from "../../domain/images.ts";
import { joinGuild, removeMember, searchMembers, seatMember, seatOf, updateMember } from "../../domain/members.ts";
import { permissionsIn, requireAboveMember, requireAboveRole } from "../../domain/permissions.ts";
import { everyoneRole, findRole } from "../../domain/roles.ts";
import { accessOf } from "../../domain/tokens.ts";
import { voiceChannel } from "../../domain/voice.ts";
import { problem } from "../../problem.ts";
import { constants } from "../../../../generated/tables/constants.ts";
import type { StoredGuild } from "../../state/world.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import { formProblem } from "../form-problem.ts";
import type { Handlers } from "../handlers.ts";
import { oldestFirst } from "../page.ts";

/** Scope that lets an application add a user to guilds. */
const JOIN_SCOPE = "guilds.join";

/** Answers the routes of the page `guild` that are about members. */
export const memberHandlers: Handlers = {
  listGuildMembers(call) {
    const { after } = call.query<ListGuildMembersQuery>();
    const limit = call.limit();
    return oldestFirst([...call.guild().members.values()], { after, limit }, ({ user }) => user.id);
  },

  searchGuildMembers(call) {
    const { query } = call.query<SearchGuildMembersQuery>();
    return searchMembers(call.guild(), query).slice(0, call.limit());
  },

  getGuildMember: (call) => findMember(call.guild(), call.id<"User">("user_id")),

  addGuildMember(call) {
    const stored = call.guild();
    const user = findUser(call.world, call.id("user_id"));
    const { access_token: token, deaf, flags, mute, nick, roles } = call.body<AddGuildMemberBody>();
    const access = accessOf(call.world, token);
    if (access?.userId !== user.id) throw problem(403, "InvalidOAuth2AccessToken");
    if (!access.scopes.includes(JOIN_SCOPE)) throw problem(403, "MissingOAuth2Scope");
    if (stored.members.has(user.id)) return undefined;
    const given = roles?.map((roleId) => requireGivable(call, stored, roleId));
    const member = joinGuild(call.world, stored.guild.id, user, defined({ deaf, flags, mute, nick, roles: given }));
    return reviewProfile(call.world, stored, member);
  },

  modifyGuildMember(call) {
    const stored = call.guild();
    const userId = call.id<"User">("user_id");
    const before = findMember(stored, userId);
    const body = call.body<ModifyGuildMemberBody>();
    const fields = memberFields(call, stored, before, body);
    const to = body.channel_id === undefined ? undefined : targetOf(call, stored, body.channel_id);
    if (fields.mute !== undefined || fields.deaf !== undefined || to !== undefined) seatOf(call.world, stored, userId);

    const after = updateMember(call.world, stored, before, fields);
    auditMember(call, stored, before, after);
    if (to !== undefined) {
      seatMember(call.world, stored, userId, to.channel);
      const { channel } = to;
      const options = { count: "1", ...(channel === undefined ? {} : { channel_id: channel.id }) };
      const action = channel === undefined ? AuditLogEvent.MemberDisconnect : AuditLogEvent.MemberMove;
      call.audit(stored, { action, target: null, options });
    } else if (after.mute !== before.mute || after.deaf !== before.deaf) {
      seatMember(call.world, stored, userId, seatOf(call.world, stored, userId));
    }
    return fields.nick === undefined ? after : reviewProfile(call.world, stored, findMember(stored, userId));
  },

  modifyCurrentMember(call) {
    const stored = call.guild();
    const before = call.member(stored);
    const { avatar, banner, nick } = call.body<ModifyCurrentMemberBody>();
    const place = { guild_id: stored.guild.id, user_id: before.user.id };
    const fields = defined({
      nick: nick === "" ? null : nick,
      avatar: keepImage(call.world, "GuildMemberAvatar", place, avatar),
      banner: keepImage(call.world, "GuildMemberBanner", place, banner),
    });
    const after = updateMember(call.world, stored, before, fields);
    auditMember(call, stored, before, after);
    return reviewProfile(call.world, stored, after);
  },

  modifyCurrentUserNick(call) {
    const stored = call.guild();
    const before = call.member(stored);
    const { nick } = call.body<ModifyCurrentUserNickBody>();
    const after = updateMember(call.world, stored, before, defined({ nick: nick === "" ? null : nick }));
    auditMember(call, stored, before, after);
    reviewProfile(call.world, stored, after);
    return { nick: after.nick ?? null };
  },

  addGuildMemberRole(call) {
    changeRoles(call, (roles, roleId) => [...roles.filter((other) => other !== roleId), roleId]);
    return undefined;
  },

  removeGuildMemberRole(call) {
    changeRoles(call, (roles, roleId) => roles.filter((other) => other !== roleId));
    return undefined;
  },

  removeGuildMember(call) {
    const stored = call.guild();
    const userId = call.id<"User">("user_id");
    findMember(stored, userId);
    requireAboveMember(stored, call.user().id, userId);
    removeMember(call.world, stored, userId);
    call.audit(stored, { action: AuditLogEvent.MemberKick, target: userId });
    return undefined;
  },
};

/** What a body changes about a member, or the refusal of what the actor may not do to this one. */
function memberFields(call: Call, stored: StoredGuild, before: Member, body: ModifyGuildMemberBody): Partial<Member> {
  const { communication_disabled_until: until, flags, nick, roles } = body;
  const self = call.user().id;
  const target = before.user.id;
  if (nick !== undefined && target !== self) requireAboveMember(stored, self, target);
  if (until !== undefined) requireTimeout(call, stored, before, until);
  return defined({
    nick: nick === "" ? null : nick,
    roles: roles === undefined ? undefined : requireGivableSet(call, stored, before.roles, roles ?? []),
    mute: body.mute ?? undefined,
    deaf: body.deaf ?? undefined,
    communication_disabled_until: until,
    flags: flags === undefined || flags === null ? undefined : withEditable(before.flags ?? 0, flags),
  });
}

/** Flags of a member with those that can be edited as they are asked for. */
function withEditable(before: number, asked: number): number {
  const editable = MemberFlag.BypassesVerification;
  return (before & ~editable) | (asked & editable);
}

/** Refuses to time out who stands above the actor, administrators, and for longer than can be. */
function requireTimeout(call: Call, stored: StoredGuild, { user }: Member, until: string | null): void {
  requireAboveMember(stored, call.user().id, user.id);
  if (until === null) return;
  const permissions = permissionsIn(call.world, { guild: stored }, user.id);
  if ((permissions & Permission.Administrator) !== 0n) throw problem(403, "MissingPermissions");
  const seconds = constants.memberMaxTimeoutSeconds;
  if (Date.parse(until) - call.world.time.nowMs <= seconds * 1000) return;
  const message = `Must be within the next ${seconds / 86_400} days.`;
  throw formProblem([{ path: ["communication_disabled_until"], code: "DATE_TIME_TYPE_TOO_LARGE", message }]);
}

/** The roles of a member after a change, of which each that comes or goes must be below the actor's highest. */
function requireGivableSet(
  call: Call,
  stored: StoredGuild,
  before: readonly Id<"Role">[],
  wanted: readonly IdInput<"Role">[],
): readonly Id<"Role">[] {
  const after = [...new Set(wanted.map((roleId) => id<"Role">(roleId)))];
  for (const roleId of after) if (!before.includes(roleId)) requireGivable(call, stored, roleId);
  for (const roleId of before) if (!after.includes(roleId)) requireGivable(call, stored, roleId);
  return after;
}

/** Refuses a role that nobody can give, or that is not below the actor's highest. */
function requireGivable(call: Call, stored: StoredGuild, input: IdInput<"Role">): Id<"Role"> {
  const role = findRole(stored, id(input));
  if (role.managed || role === everyoneRole(stored)) throw problem(400, "InvalidRole");
  requireAboveRole(stored, call.user().id, role);
  return role.id;
}

/** Where a member is to be moved; `null` in the body is out of voice. */
function targetOf(
  call: Call,
  stored: StoredGuild,
  input: IdInput<"Channel"> | null,
): { readonly channel: ReturnType<typeof voiceChannel> | undefined } {
  if (input === null) return { channel: undefined };
  const channel = voiceChannel(findChannel(call.world, id(input)));
  if (channel.guild_id !== stored.guild.id) throw problem(404, "UnknownChannel");
  return { channel };
}

/** Gives the member in the path the role in the path, or takes it. */
function changeRoles(
  call: Call,
  change: (roles: readonly Id<"Role">[], roleId: Id<"Role">) => readonly Id<"Role">[],
): void {
  const stored = call.guild();
  const before = findMember(stored, call.id("user_id"));
  const roleId = requireGivable(call, stored, call.id<"Role">("role_id"));
  const roles = change(before.roles, roleId);
  if (roles.length === before.roles.length) return;
  auditMember(call, stored, before, updateMember(call.world, stored, before, { roles }));
}

/** Writes down what was done to a member: roles have an entry of their own. */
function auditMember(call: Call, stored: StoredGuild, before: Member, after: Member): void {
  const target = after.user.id;
  const { roles: old, ...rest } = before;
  const { roles, ...now } = after;
  if (JSON.stringify(rest) !== JSON.stringify(now)) {
    call.audit(stored, { action: AuditLogEvent.MemberUpdate, target, before: rest, after: now });
  }
  const named = (ids: readonly Id<"Role">[]): readonly { readonly id: Id<"Role">; readonly name: string }[] =>
    ids.map((roleId) => ({ id: roleId, name: findRole(stored, roleId).name }));
  const added = roles.filter((roleId) => !old.includes(roleId));
  const removed = old.filter((roleId) => !roles.includes(roleId));
  if (added.length + removed.length === 0) return;
  call.audit(stored, {
    action: AuditLogEvent.MemberRoleUpdate,
    target,
    changes: [
      ...(added.length === 0 ? [] : [{ key: "$add", new_value: named(added) } as const]),
      ...(removed.length === 0 ? [] : [{ key: "$remove", new_value: named(removed) } as const]),
    ],
  });
}
