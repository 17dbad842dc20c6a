import { castId, type Id } from "../../base/id.ts";
import type {
  AuditLogChange,
  AuditLogEntry,
  AuditLogEntryOptions,
  AuditLogEvent,
} from "../../../generated/models/audit-log.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";

/** What was done in a guild. */
export interface AuditFields {
  readonly action: AuditLogEvent;
  /** What it was done to. */
  readonly target: Id<string> | null;
  /** What it was done to before; absent when it was made. */
  readonly before?: object | undefined;
  /** The same afterwards; absent when it was removed. */
  readonly after?: object | undefined;
  /** What changed, where it is more than the fields that differ. */
  readonly changes?: readonly AuditLogChange[] | undefined;
  readonly options?: AuditLogEntryOptions | undefined;
}

/** Names of fields that the audit log calls otherwise, because it shows hashes of pictures. */
const renamed: Readonly<Record<string, string>> = {
  avatar: "avatar_hash",
  banner: "banner_hash",
  discovery_splash: "discovery_splash_hash",
  icon: "icon_hash",
  image: "image_hash",
  splash: "splash_hash",
};

/** Fields that are no settings: what belongs to what, and when. */
const NOT_SETTINGS: ReadonlySet<string> = new Set([
  "id",
  "guild_id",
  "version",
  "user",
  "creator",
  "guild_scheduled_event_exceptions",
]);

/** Writes into the audit log of a guild what a user has done, and tells those who may read it. */
export function recordAction(
  world: World,
  { auditLog, guild }: StoredGuild,
  userId: Id<"User">,
  reason: string | undefined,
  { action, after, before, changes: given = [], options, target }: AuditFields,
): AuditLogEntry {
  const changes = before === undefined && after === undefined ? given : differences(before ?? {}, after ?? {});
  const entry: AuditLogEntry = {
    id: world.ids.next<"AuditLogEntry">(),
    user_id: userId,
    target_id: target,
    action_type: action,
    ...(changes.length === 0 ? {} : { changes }),
    ...(options === undefined ? {} : { options }),
    ...(reason === undefined || reason === "" ? {} : { reason }),
  };
  auditLog.push(entry);
  const to = guildAudience(world, guild.id, "ViewAuditLog");
  world.fire({ type: "GUILD_AUDIT_LOG_ENTRY_CREATE", to, data: { ...entry, guild_id: guild.id } });
  return entry;
}

/** The users that entries of the audit log name: who did something, and to whom. */
export function usersIn(world: World, entries: readonly AuditLogEntry[]): readonly Id<"User">[] {
  const named = entries.flatMap(({ target_id: target, user_id: user }) => [user, target]);
  const ids = named.flatMap((id) => (id === null ? [] : [castId<"User">(id)]));
  return [...new Set(ids)].filter((id) => world.users.has(id));
}

/** The fields in which two states of a thing differ, as the audit log writes them: null is written by leaving out. */
function differences(before: object, after: object): readonly AuditLogChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const keys = [...new Set([...old.keys(), ...now.keys()])].filter((key) => !NOT_SETTINGS.has(key));
  const changed = keys.filter((key) => JSON.stringify(old.get(key) ?? null) !== JSON.stringify(now.get(key) ?? null));
  return changed.map((key) => {
    const change: unknown = {
      key: renamed[key] ?? key,
      ...value("old_value", old.get(key)),
      ...value("new_value", now.get(key)),
    };
    // Which values go with which key follows from the fields of what changed.
    return change as AuditLogChange;
  });
}

function value(name: "new_value" | "old_value", content: unknown): object {
  return content === undefined || content === null ? {} : { [name]: content };
}
