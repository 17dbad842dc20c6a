import type {
  GetGuildQuery,
  ModifyGuildBody,
  ModifyGuildIncidentActionsBody,
} from "../../../../generated/bodies/guild.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { GuildFeature } from "../../../../generated/models/guild.ts";
import { constants } from "../../../../generated/tables/constants.ts";
import { findGuild } from "../../domain/find.ts";
import { memberCounts, updateGuild } from "../../domain/guilds.ts";
import { deleteIntegration, findIntegration } from "../../domain/integrations.ts";
import { problem } from "../../problem.ts";
import type { Call } from "../call.ts";
import { defined } from "../defined.ts";
import { formProblem } from "../form-problem.ts";
import type { Handlers } from "../handlers.ts";
import { guildFields } from "./guild-fields.ts";

/** Answers routes of the page `guild`; those of roles, members, bans and channels stand in files of their own. */
export const guildHandlers: Handlers = {
  getGuild(call) {
    const stored = call.guild();
    return call.query<GetGuildQuery>().with_counts === true
      ? { ...stored.guild, ...memberCounts(call.world, stored) }
      : stored.guild;
  },

  getGuildPreview(call) {
    const stored = findGuild(call.world, call.id("guild_id"));
    const { guild, members } = stored;
    const isOpen = guild.features.includes(GuildFeature.Discoverable);
    if (!isOpen && !members.has(call.user().id)) throw problem(404, "UnknownGuild");
    const { description, discovery_splash, emojis, features, icon, id, name, splash, stickers = [] } = guild;
    const shown = { id, name, icon, splash, discovery_splash, emojis, features, description, stickers };
    return { ...shown, ...memberCounts(call.world, stored) };
  },

  modifyGuild(call) {
    const stored = call.guild();
    const before = stored.guild;
    const after = updateGuild(call.world, stored, guildFields(call, stored, call.body<ModifyGuildBody>()));
    call.audit(stored, { action: AuditLogEvent.GuildUpdate, target: after.id, before, after });
    return after;
  },

  modifyGuildIncidentActions(call) {
    const stored = call.guild();
    const body = call.body<ModifyGuildIncidentActionsBody>();
    requireSoon(call, body);
    const { dms_disabled_until: dms, invites_disabled_until: invites } = body;
    const before = stored.guild.incidents_data ?? { invites_disabled_until: null, dms_disabled_until: null };
    const after = { ...before, ...defined({ invites_disabled_until: invites, dms_disabled_until: dms }) };
    updateGuild(call.world, stored, { incidents_data: after });
    return after;
  },

  getGuildVanityUrl(call) {
    const { guild, vanityUses } = call.guild();
    return { code: guild.vanity_url_code, uses: vanityUses };
  },

  getGuildIntegrations: (call) =>
    [...call.guild().integrations.values()].slice(0, constants.guildMaxIntegrationsListed),

  deleteGuildIntegration(call) {
    const stored = call.guild();
    const before = findIntegration(stored, call.id("integration_id"));
    const target = before.id;
    call.audit(stored, { action: AuditLogEvent.IntegrationDelete, target, options: { integration_type: before.type } });
    deleteIntegration(call.world, stored, before);
    return undefined;
  },
};

/** Refuses to pause anything for longer than can be. */
function requireSoon({ world }: Call, pauses: ModifyGuildIncidentActionsBody): void {
  const { incidentActionMaxSeconds: seconds } = constants;
  const latestMs = world.time.nowMs + seconds * 1000;
  const late = Object.entries(pauses).filter(([, until]) => typeof until === "string" && Date.parse(until) > latestMs);
  if (late.length === 0) return;
  const message = `Must be within the next ${seconds / 3600} hours.`;
  throw formProblem(late.map(([name]) => ({ path: [name], code: "DATE_TIME_TYPE_TOO_LARGE", message })));
}
