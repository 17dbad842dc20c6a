import { AuditLogEvent } from "../../../generated/models/audit-log.ts";
import type { User } from "../../../generated/models/user.ts";
import { makeBotRole } from "../state/make.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { recordAction } from "./audit-log.ts";
import { addIntegration } from "./integrations.ts";
import { joinGuild } from "./members.ts";

/** Adds the bot to a guild, with a role of its own that has these permissions. A guild that has the bot keeps it as it is. */
export function addBot(world: World, stored: StoredGuild, addedBy: User, permissions: bigint): void {
  const { bot, ids } = world;
  if (stored.members.has(bot.id)) return;
  const roles = permissions === 0n ? [] : [makeBotRole(ids, bot, permissions)];
  stored.guild = { ...stored.guild, roles: [...stored.guild.roles, ...roles] };
  joinGuild(world, stored.guild.id, bot, { roles: roles.map(({ id }) => id) });
  recordAction(world, stored, addedBy.id, undefined, { action: AuditLogEvent.BotAdd, target: bot.id });
  const integration = addIntegration(world, stored, addedBy);
  const { enabled, id, name, type } = integration;
  const after = { enabled, name, type };
  recordAction(world, stored, addedBy.id, undefined, { action: AuditLogEvent.IntegrationCreate, target: id, after });
  const guildId = stored.guild.id;
  const to = guildAudience(world, guildId);
  world.fire({ type: "INTEGRATION_CREATE", to, data: { ...integration, guild_id: guildId } });
  world.fire({ type: "GUILD_INTEGRATIONS_UPDATE", to, data: { guild_id: guildId } });
}
