// Generated from schema/**/*.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow, RouteRow } from "../../src/base/tables.ts";
import { applicationCommandOption as applicationCommandOptionBodies } from "./bodies/application-command-option.ts";
import { applicationCommand as applicationCommandBodies } from "./bodies/application-command.ts";
import { applicationIdentity as applicationIdentityBodies } from "./bodies/application-identity.ts";
import { applicationRoleConnection as applicationRoleConnectionBodies } from "./bodies/application-role-connection.ts";
import { application as applicationBodies } from "./bodies/application.ts";
import { auditLog as auditLogBodies } from "./bodies/audit-log.ts";
import { autoModeration as autoModerationBodies } from "./bodies/auto-moderation.ts";
import { channel as channelBodies } from "./bodies/channel.ts";
import { component as componentBodies } from "./bodies/component.ts";
import { embed as embedBodies } from "./bodies/embed.ts";
import { emoji as emojiBodies } from "./bodies/emoji.ts";
import { entitlement as entitlementBodies } from "./bodies/entitlement.ts";
import { gateway as gatewayBodies } from "./bodies/gateway.ts";
import { guildDisplay as guildDisplayBodies } from "./bodies/guild-display.ts";
import { guildTemplate as guildTemplateBodies } from "./bodies/guild-template.ts";
import { guild as guildBodies } from "./bodies/guild.ts";
import { interaction as interactionBodies } from "./bodies/interaction.ts";
import { invite as inviteBodies } from "./bodies/invite.ts";
import { lobby as lobbyBodies } from "./bodies/lobby.ts";
import { message as messageBodies } from "./bodies/message.ts";
import { oauth2 as oauth2Bodies } from "./bodies/oauth2.ts";
import { onboarding as onboardingBodies } from "./bodies/onboarding.ts";
import { poll as pollBodies } from "./bodies/poll.ts";
import { role as roleBodies } from "./bodies/role.ts";
import { scheduledEvent as scheduledEventBodies } from "./bodies/scheduled-event.ts";
import { soundboard as soundboardBodies } from "./bodies/soundboard.ts";
import { stageInstance as stageInstanceBodies } from "./bodies/stage-instance.ts";
import { sticker as stickerBodies } from "./bodies/sticker.ts";
import { subscription as subscriptionBodies } from "./bodies/subscription.ts";
import { user as userBodies } from "./bodies/user.ts";
import { voiceGateway as voiceGatewayBodies } from "./bodies/voice-gateway.ts";
import { voice as voiceBodies } from "./bodies/voice.ts";
import { webhook as webhookBodies } from "./bodies/webhook.ts";
import { autoModeration as autoModerationEvents } from "./events/auto-moderation.ts";
import { channels as channelsEvents } from "./events/channels.ts";
import { guilds as guildsEvents } from "./events/guilds.ts";
import { integrations as integrationsEvents } from "./events/integrations.ts";
import { invites as invitesEvents } from "./events/invites.ts";
import { messages as messagesEvents } from "./events/messages.ts";
import { polls as pollsEvents } from "./events/polls.ts";
import { presence as presenceEvents } from "./events/presence.ts";
import { rateLimits as rateLimitsEvents } from "./events/rate-limits.ts";
import { session as sessionEvents } from "./events/session.ts";
import { voice as voiceEvents } from "./events/voice.ts";
import { webhooks as webhooksEvents } from "./events/webhooks.ts";
import { applicationCommand as applicationCommandModels } from "./models/application-command.ts";
import { applicationIdentity as applicationIdentityModels } from "./models/application-identity.ts";
import { applicationRoleConnection as applicationRoleConnectionModels } from "./models/application-role-connection.ts";
import { application as applicationModels } from "./models/application.ts";
import { auditLog as auditLogModels } from "./models/audit-log.ts";
import { autoModeration as autoModerationModels } from "./models/auto-moderation.ts";
import { channel as channelModels } from "./models/channel.ts";
import { component as componentModels } from "./models/component.ts";
import { embed as embedModels } from "./models/embed.ts";
import { emoji as emojiModels } from "./models/emoji.ts";
import { entitlement as entitlementModels } from "./models/entitlement.ts";
import { error as errorModels } from "./models/error.ts";
import { errors as errorsModels } from "./models/errors.ts";
import { gateway as gatewayModels } from "./models/gateway.ts";
import { guildDisplay as guildDisplayModels } from "./models/guild-display.ts";
import { guildTemplate as guildTemplateModels } from "./models/guild-template.ts";
import { guild as guildModels } from "./models/guild.ts";
import { integration as integrationModels } from "./models/integration.ts";
import { intents as intentsModels } from "./models/intents.ts";
import { interactionData as interactionDataModels } from "./models/interaction-data.ts";
import { interaction as interactionModels } from "./models/interaction.ts";
import { invite as inviteModels } from "./models/invite.ts";
import { lobby as lobbyModels } from "./models/lobby.ts";
import { locales as localesModels } from "./models/locales.ts";
import { message as messageModels } from "./models/message.ts";
import { oauth2 as oauth2Models } from "./models/oauth2.ts";
import { onboarding as onboardingModels } from "./models/onboarding.ts";
import { permissions as permissionsModels } from "./models/permissions.ts";
import { poll as pollModels } from "./models/poll.ts";
import { presence as presenceModels } from "./models/presence.ts";
import { role as roleModels } from "./models/role.ts";
import { scheduledEvent as scheduledEventModels } from "./models/scheduled-event.ts";
import { sku as skuModels } from "./models/sku.ts";
import { soundboard as soundboardModels } from "./models/soundboard.ts";
import { stageInstance as stageInstanceModels } from "./models/stage-instance.ts";
import { sticker as stickerModels } from "./models/sticker.ts";
import { subscription as subscriptionModels } from "./models/subscription.ts";
import { team as teamModels } from "./models/team.ts";
import { user as userModels } from "./models/user.ts";
import { voiceGateway as voiceGatewayModels } from "./models/voice-gateway.ts";
import { voice as voiceModels } from "./models/voice.ts";
import { webhookEvents as webhookEventsModels } from "./models/webhook-events.ts";
import { webhook as webhookModels } from "./models/webhook.ts";
import { applicationCommand as applicationCommandRoutes } from "./routes/application-command.ts";
import { applicationIdentity as applicationIdentityRoutes } from "./routes/application-identity.ts";
import { applicationRoleConnection as applicationRoleConnectionRoutes } from "./routes/application-role-connection.ts";
import { application as applicationRoutes } from "./routes/application.ts";
import { auditLog as auditLogRoutes } from "./routes/audit-log.ts";
import { autoModeration as autoModerationRoutes } from "./routes/auto-moderation.ts";
import { channel as channelRoutes } from "./routes/channel.ts";
import { emoji as emojiRoutes } from "./routes/emoji.ts";
import { entitlement as entitlementRoutes } from "./routes/entitlement.ts";
import { gateway as gatewayRoutes } from "./routes/gateway.ts";
import { guildTemplate as guildTemplateRoutes } from "./routes/guild-template.ts";
import { guild as guildRoutes } from "./routes/guild.ts";
import { interaction as interactionRoutes } from "./routes/interaction.ts";
import { invite as inviteRoutes } from "./routes/invite.ts";
import { lobby as lobbyRoutes } from "./routes/lobby.ts";
import { message as messageRoutes } from "./routes/message.ts";
import { oauth2 as oauth2Routes } from "./routes/oauth2.ts";
import { poll as pollRoutes } from "./routes/poll.ts";
import { scheduledEvent as scheduledEventRoutes } from "./routes/scheduled-event.ts";
import { sku as skuRoutes } from "./routes/sku.ts";
import { soundboard as soundboardRoutes } from "./routes/soundboard.ts";
import { stageInstance as stageInstanceRoutes } from "./routes/stage-instance.ts";
import { sticker as stickerRoutes } from "./routes/sticker.ts";
import { subscription as subscriptionRoutes } from "./routes/subscription.ts";
import { user as userRoutes } from "./routes/user.ts";
import { voice as voiceRoutes } from "./routes/voice.ts";
import { webhook as webhookRoutes } from "./routes/webhook.ts";

export * from "./ids.ts";
export * from "./events.ts";
export * from "./commands.ts";
export * from "./webhook-events.ts";
export * from "./intents.ts";
export * from "./permissions.ts";
export * from "./errors.ts";
export * from "./opcodes.ts";
export * from "./cdn.ts";
export * from "./locales.ts";
export * from "./formatting.ts";
export * from "./scopes.ts";
export * from "./constants.ts";
/** All routes. */
export const routes: readonly RouteRow[] = [
  ...applicationRoutes,
  ...applicationCommandRoutes,
  ...applicationIdentityRoutes,
  ...applicationRoleConnectionRoutes,
  ...auditLogRoutes,
  ...autoModerationRoutes,
  ...channelRoutes,
  ...emojiRoutes,
  ...entitlementRoutes,
  ...gatewayRoutes,
  ...guildRoutes,
  ...guildTemplateRoutes,
  ...interactionRoutes,
  ...inviteRoutes,
  ...lobbyRoutes,
  ...messageRoutes,
  ...oauth2Routes,
  ...pollRoutes,
  ...scheduledEventRoutes,
  ...skuRoutes,
  ...soundboardRoutes,
  ...stageInstanceRoutes,
  ...stickerRoutes,
  ...subscriptionRoutes,
  ...userRoutes,
  ...voiceRoutes,
  ...webhookRoutes,
];
/** All structs, enums, flags and unions. */
export const definitions: readonly DefinitionRow[] = [
  ...gatewayModels,
  ...voiceModels,
  ...errorsModels,
  ...intentsModels,
  ...permissionsModels,
  ...localesModels,
  ...oauth2Models,
  ...webhookEventsModels,
  ...applicationCommandOptionBodies,
  ...applicationCommandBodies,
  ...applicationIdentityBodies,
  ...applicationRoleConnectionBodies,
  ...applicationBodies,
  ...autoModerationBodies,
  ...channelBodies,
  ...componentBodies,
  ...embedBodies,
  ...emojiBodies,
  ...entitlementBodies,
  ...gatewayBodies,
  ...guildDisplayBodies,
  ...guildTemplateBodies,
  ...guildBodies,
  ...interactionBodies,
  ...inviteBodies,
  ...lobbyBodies,
  ...messageBodies,
  ...oauth2Bodies,
  ...onboardingBodies,
  ...pollBodies,
  ...roleBodies,
  ...scheduledEventBodies,
  ...soundboardBodies,
  ...stageInstanceBodies,
  ...stickerBodies,
  ...userBodies,
  ...voiceGatewayBodies,
  ...voiceBodies,
  ...webhookBodies,
  ...autoModerationEvents,
  ...channelsEvents,
  ...guildsEvents,
  ...integrationsEvents,
  ...invitesEvents,
  ...messagesEvents,
  ...pollsEvents,
  ...presenceEvents,
  ...rateLimitsEvents,
  ...sessionEvents,
  ...voiceEvents,
  ...webhooksEvents,
  ...applicationCommandModels,
  ...applicationIdentityModels,
  ...applicationRoleConnectionModels,
  ...applicationModels,
  ...auditLogModels,
  ...autoModerationModels,
  ...channelModels,
  ...componentModels,
  ...embedModels,
  ...emojiModels,
  ...entitlementModels,
  ...errorModels,
  ...guildDisplayModels,
  ...guildTemplateModels,
  ...guildModels,
  ...integrationModels,
  ...interactionDataModels,
  ...interactionModels,
  ...inviteModels,
  ...lobbyModels,
  ...messageModels,
  ...onboardingModels,
  ...pollModels,
  ...presenceModels,
  ...roleModels,
  ...scheduledEventModels,
  ...skuModels,
  ...soundboardModels,
  ...stageInstanceModels,
  ...stickerModels,
  ...subscriptionModels,
  ...teamModels,
  ...userModels,
  ...voiceGatewayModels,
  ...webhookModels,
  ...auditLogBodies,
  ...subscriptionBodies,
];
