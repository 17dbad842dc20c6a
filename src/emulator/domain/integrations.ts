import type { Id } from "../../base/id.ts";
import { type DiscordIntegration, IntegrationType } from "../../../generated/models/integration.ts";
import type { User } from "../../../generated/models/user.ts";
import { problem } from "../problem.ts";
import type { StoredGuild, World } from "../state/world.ts";
import { guildAudience } from "./audience.ts";
import { removeMember } from "./members.ts";
import { deleteWebhook } from "./webhooks.ts";

/** Adds what ties the application of the bot to a guild. */
export function addIntegration(world: World, { integrations }: StoredGuild, addedBy: User): DiscordIntegration {
  const { application, bot, ids } = world;
  const integration: DiscordIntegration = {
    id: ids.next(),
    name: application.name,
    type: IntegrationType.Discord,
    enabled: true,
    user: addedBy,
    account: { id: application.id, name: application.name },
    application: {
      id: application.id,
      name: application.name,
      icon: application.icon,
      description: application.description,
      bot,
    },
    scopes: ["bot", "applications.commands"],
  };
  integrations.set(integration.id, integration);
  return integration;
}

/** The integration with this id, or Discord's refusal. */
export function findIntegration({ integrations }: StoredGuild, id: Id<"Integration">): DiscordIntegration {
  const integration = integrations.get(id);
  if (integration === undefined) throw problem(404, "UnknownIntegration");
  return integration;
}

/** Removes an integration with the webhooks of its application, and kicks the bot that belongs to it. */
export function deleteIntegration(world: World, stored: StoredGuild, { application, id }: DiscordIntegration): void {
  const { id: guildId } = stored.guild;
  const to = guildAudience(world, guildId);
  stored.integrations.delete(id);
  const webhooks = [...world.webhooks.values()].filter(
    (webhook) => webhook.guild_id === guildId && webhook.application_id === application?.id,
  );
  for (const webhook of webhooks) deleteWebhook(world, webhook);
  const owner = application === undefined ? {} : { application_id: application.id };
  world.fire({ type: "INTEGRATION_DELETE", to, data: { id, guild_id: guildId, ...owner } });
  world.fire({ type: "GUILD_INTEGRATIONS_UPDATE", to, data: { guild_id: guildId } });
  const bot = application?.bot;
  if (bot !== undefined && stored.members.has(bot.id)) removeMember(world, stored, bot.id);
}
