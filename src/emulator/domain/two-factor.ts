import type { Id } from "../../base/id.ts";
import { AuditLogEvent } from "../../../generated/models/audit-log.ts";
import { MfaLevel } from "../../../generated/models/guild.ts";
import { problem } from "../problem.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { recordAction } from "./audit-log.ts";
import { updateGuild } from "./guilds.ts";

/** Says whether the account of a user is guarded by a second factor; that of a bot is the account of its owner. */
export function setTwoFactor(world: World, userId: Id<"User">, enabled: boolean): void {
  if (enabled) world.withoutTwoFactor.delete(userId);
  else world.withoutTwoFactor.add(userId);
}

/** Lets the owner of a guild say whether its moderators need a second factor, for which the owner needs one too. */
export function setModerationLevel(world: World, stored: StoredGuild, userId: Id<"User">, required: boolean): void {
  const { guild: before } = stored;
  if (before.owner_id !== userId) throw problem(403, "MissingPermissions");
  if (world.withoutTwoFactor.has(userId)) throw problem(403, "TwoFactorRequired");
  const after = updateGuild(world, stored, { mfa_level: required ? MfaLevel.Elevated : MfaLevel.None });
  const action = AuditLogEvent.GuildUpdate;
  recordAction(world, stored, userId, undefined, { action, target: before.id, before, after });
}
