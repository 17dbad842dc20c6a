import type { Handlers } from "../handlers.ts";
import { applicationCommandHandlers } from "./application-command.ts";
import { applicationHandlers } from "./application.ts";
import { applicationIdentityHandlers } from "./application-identity.ts";
import { auditLogHandlers } from "./audit-log.ts";
import { autoModerationHandlers } from "./auto-moderation.ts";
import { banHandlers } from "./ban.ts";
import { channelHandlers } from "./channel.ts";
import { compatibleWebhookHandlers } from "./compatible-webhook.ts";
import { emojiHandlers } from "./emoji.ts";
import { entitlementHandlers } from "./entitlement.ts";
import { eventExceptionHandlers } from "./event-exception.ts";
import { gatewayHandlers } from "./gateway.ts";
import { guildHandlers } from "./guild.ts";
import { lobbyHandlers } from "./lobby.ts";
import { lobbyInviteHandlers } from "./lobby-invite.ts";
import { lobbyMessageHandlers } from "./lobby-message.ts";
import { interactionHandlers } from "./interaction.ts";
import { inviteHandlers } from "./invite.ts";
import { guildTemplateHandlers } from "./guild-template.ts";
import { joinRequestHandlers } from "./join-request.ts";
import { memberHandlers } from "./member.ts";
import { messageHandlers } from "./message.ts";
import { privateChannelHandlers } from "./private-channel.ts";
import { messageSearchHandlers } from "./message-search.ts";
import { pruneHandlers } from "./prune.ts";
import { guildChannelHandlers } from "./guild-channel.ts";
import { oauth2Handlers } from "./oauth2.ts";
import { onboardingHandlers } from "./onboarding.ts";
import { pinHandlers } from "./pin.ts";
import { pollHandlers } from "./poll.ts";
import { reactionHandlers } from "./reaction.ts";
import { roleConnectionHandlers } from "./role-connection.ts";
import { roleHandlers } from "./role.ts";
import { scheduledEventHandlers } from "./scheduled-event.ts";
import { skuHandlers } from "./sku.ts";
import { soundboardHandlers } from "./soundboard.ts";
import { stageInstanceHandlers } from "./stage-instance.ts";
import { stickerHandlers } from "./sticker.ts";
import { subscriptionHandlers } from "./subscription.ts";
import { threadHandlers } from "./thread.ts";
import { userHandlers } from "./user.ts";
import { voiceHandlers } from "./voice.ts";
import { webhookHandlers } from "./webhook.ts";
import { welcomeScreenHandlers } from "./welcome-screen.ts";
import { widgetHandlers } from "./widget.ts";

/** Every route that the emulator answers from what it keeps, by name. */
export const handlers: Handlers = {
  ...applicationCommandHandlers,
  ...applicationHandlers,
  ...applicationIdentityHandlers,
  ...auditLogHandlers,
  ...autoModerationHandlers,
  ...banHandlers,
  ...channelHandlers,
  ...compatibleWebhookHandlers,
  ...emojiHandlers,
  ...entitlementHandlers,
  ...eventExceptionHandlers,
  ...gatewayHandlers,
  ...guildHandlers,
  ...lobbyHandlers,
  ...lobbyInviteHandlers,
  ...lobbyMessageHandlers,
  ...interactionHandlers,
  ...inviteHandlers,
  ...joinRequestHandlers,
  ...memberHandlers,
  ...messageHandlers,
  ...privateChannelHandlers,
  ...messageSearchHandlers,
  ...pruneHandlers,
  ...guildChannelHandlers,
  ...oauth2Handlers,
  ...guildTemplateHandlers,
  ...onboardingHandlers,
  ...pinHandlers,
  ...pollHandlers,
  ...reactionHandlers,
  ...roleConnectionHandlers,
  ...roleHandlers,
  ...scheduledEventHandlers,
  ...skuHandlers,
  ...soundboardHandlers,
  ...stageInstanceHandlers,
  ...stickerHandlers,
  ...subscriptionHandlers,
  ...threadHandlers,
  ...userHandlers,
  ...voiceHandlers,
  ...webhookHandlers,
  ...welcomeScreenHandlers,
  ...widgetHandlers,
};
