/** How an example of Discord's documentation is tried, and what it is called there. */
export type Example = { readonly title: string } & (
  | { readonly received: string }
  /** A definition of which the documentation leaves out what is always there. */
  | { readonly part: string }
  | { readonly sent: string }
  /** Body of a route, put together by its request builder. */
  | { readonly route: string }
  /** Answer of a route. */
  | { readonly response: string }
  /** `{ op, d }` that is sent to the gateway. */
  | { readonly command: string }
  /** `{ op, d }` that is received; `d` is this definition, or null. */
  | { readonly frame: string | null }
  /** `{ op, d }` of a voice connection, `d` being this definition. */
  | { readonly voice: string | null }
  /** The same, of which the documentation leaves out what is always there. */
  | { readonly voicePart: string }
  /** A webhook event in its envelope. */
  | { readonly webhookEvent: string }
  /** An interaction of which the documentation leaves out what all interactions have. */
  | { readonly interaction: true }
);

/** Examples by fixture: page of the documentation and line. */
export const examples: Readonly<Record<string, Example>> = {
  "user-actions-137": { title: "Creating an Entry Point Command", route: "createGlobalApplicationCommand" },
  "reference-234": { title: "Message interaction of a button", interaction: true },
  "reference-570": { title: "Submitted text input", interaction: true },
  "reference-740": { title: "User select in a modal", route: "createInteractionResponse" },
  "reference-768": { title: "Submitted user select", interaction: true },
  "reference-895": { title: "Role select in a message", route: "createMessage" },
  "reference-994": { title: "Submitted role select", interaction: true },
  "reference-1115": { title: "Mentionable select in a message", route: "createMessage" },
  "reference-1143": { title: "Message interaction of a mentionable select", interaction: true },
  "reference-1250": { title: "Submitted mentionable select", interaction: true },
  "reference-1417": { title: "Channel select in a modal", route: "createInteractionResponse" },
  "reference-1444": { title: "Submitted channel select", interaction: true },
  "reference-1538": { title: "Section", route: "createMessage" },
  "reference-1606": { title: "Text display", route: "createMessage" },
  "reference-1884": { title: "Separator", route: "createMessage" },
  "reference-1947": { title: "Container", route: "createMessage" },
  "reference-2068": { title: "Label", route: "createInteractionResponse" },
  "reference-2166": { title: "Submitted file upload", interaction: true },
  "reference-2249": { title: "Radio group", route: "createInteractionResponse" },
  "reference-2441": { title: "Checkbox", route: "createInteractionResponse" },
  "reference-2547": { title: "Legacy message components", route: "createMessage" },
  "using-message-components-51": { title: "Several components", route: "createMessage" },
  "gateway-events-43": { title: "Gateway event payload", received: "GatewayFrame" },
  "gateway-events-106": { title: "Identify", command: "Identify" },
  "gateway-events-153": { title: "Resume", command: "Resume" },
  "gateway-events-173": { title: "Heartbeat", command: "Heartbeat" },
  "gateway-events-215": { title: "Request guild members", command: "RequestGuildMembers" },
  "gateway-events-240": { title: "Request soundboard sounds", command: "RequestSoundboardSounds" },
  "gateway-events-264": { title: "Request channel info", command: "RequestChannelInfo" },
  "gateway-events-291": { title: "Update voice state", command: "UpdateVoiceState" },
  "gateway-events-331": { title: "Update presence", command: "UpdatePresence" },
  "gateway-events-449": { title: "Hello", frame: "Hello" },
  "gateway-events-488": { title: "Reconnect", frame: null },
  "gateway-events-1426": { title: "Activity", received: "Activity" },
  "gateway-events-1439": { title: "Activity with rich presence", received: "Activity" },
  "gateway-events-1542": { title: "Voice server update", received: "VoiceServerUpdatePayload" },
  "gateway-198": { title: "Identify, minimal", command: "Identify" },
  "webhook-events-170": { title: "Application authorized", webhookEvent: "APPLICATION_AUTHORIZED" },
  "webhook-events-205": { title: "Application deauthorized", webhookEvent: "APPLICATION_DEAUTHORIZED" },
  "webhook-events-245": { title: "Entitlement create", webhookEvent: "ENTITLEMENT_CREATE" },
  "webhook-events-278": { title: "Entitlement update", webhookEvent: "ENTITLEMENT_UPDATE" },
  "webhook-events-424": { title: "Lobby message delete", webhookEvent: "LOBBY_MESSAGE_DELETE" },
  "webhook-events-450": { title: "Game direct message create", webhookEvent: "GAME_DIRECT_MESSAGE_CREATE" },
  "application-commands-398": { title: "Editing permissions", route: "createGlobalApplicationCommand" },
  "application-commands-854": { title: "User command interaction", received: "Interaction" },
  "application-commands-948": { title: "Message command interaction", received: "Interaction" },
  "application-commands-1140": { title: "Localized command", part: "ApplicationCommand" },
  "application-56": { title: "Application", received: "Application" },
  "application-293": { title: "Activity instance", received: "ActivityInstance" },
  "channel-122": { title: "Text channel", received: "Channel" },
  "channel-144": { title: "Announcement channel", received: "Channel" },
  "channel-203": { title: "Group DM channel", received: "Channel" },
  "channel-257": { title: "Thread channel", received: "Channel" },
  "emoji-56": { title: "Emoji", received: "Emoji" },
  "emoji-77": { title: "Standard emoji", received: "Emoji" },
  "emoji-103": { title: "Custom emoji that is gone", received: "Emoji" },
  "emoji-181": { title: "Application emojis", received: "ApplicationEmojiList" },
  "entitlement-86": { title: "List of entitlements", response: "listEntitlements" },
  "entitlement-111": { title: "Entitlement", received: "Entitlement" },
  "guild-275": { title: "Guild preview", received: "GuildPreview" },
  "guild-314": { title: "Guild widget settings", received: "GuildWidgetSettings" },
  "guild-411": { title: "Guild member", received: "Member" },
  "guild-517": { title: "Ban", received: "Ban" },
  "guild-659": { title: "Guild onboarding", received: "GuildOnboarding" },
  "guild-738": { title: "Incidents data", received: "IncidentsData" },
  "guild-1233": { title: "Role member counts", response: "getGuildRoleMemberCounts" },
  "invite-62": { title: "Invite", received: "Invite" },
  "invite-149": { title: "Invite stage instance", received: "InviteStageInstance" },
  "invite-227": { title: "Target users job", received: "TargetUsersJobStatus" },
  "message-210": { title: "Crossposted message", received: "Message" },
  "message-736": { title: "Allowed mentions", sent: "AllowedMentions" },
  "message-765": { title: "No allowed mentions", route: "createMessage" },
  "message-785": { title: "Allowed mentions with an empty list", route: "createMessage" },
  "message-798": { title: "Allowed mentions of users", route: "createMessage" },
  "sku-29": { title: "SKU", received: "Sku" },
  "soundboard-49": { title: "Guild soundboard sound", received: "SoundboardSound" },
  "stage-instance-38": { title: "Stage instance", received: "StageInstance" },
  "subscription-32": { title: "Subscription", received: "Subscription" },
  "user-60": { title: "User", received: "User" },
  "user-282": { title: "Guild of the current user", received: "CurrentUserGuild" },
  "voice-36": { title: "Voice state", received: "VoiceState" },
  "webhook-77": { title: "Channel follower webhook", received: "Webhook" },
  "webhook-108": { title: "Application webhook", received: "Webhook" },
  "oauth2-472": { title: "Authorization information", received: "AuthorizationInformation" },
  "opcodes-and-status-codes-384": { title: "Error", received: "ApiError" },
  "permissions-280": { title: "Role", received: "Role" },
  "voice-connections-89": { title: "Identify", voice: "VoiceIdentify" },
  "voice-connections-172": { title: "Heartbeat acknowledgement", voice: "VoiceHeartbeatAck" },
  "voice-connections-198": { title: "Ready", voicePart: "VoiceReady" },
  "voice-connections-443": { title: "Session description", voice: "VoiceSessionDescription" },
  "voice-connections-483": { title: "Speaking", voice: "VoiceSpeaking" },
  "voice-connections-544": { title: "Resumed", voice: null },
  "developing-a-user-installable-app-246": { title: "Interaction of an installed app", received: "Interaction" },
};

const tokenEndpoint = "Answer of the OAuth2 token endpoint, which is not a route of the API";

/** Examples of the documentation that are not tried, each with the reason. */
export const excluded: Readonly<Record<string, string>> = {
  "account-linking-on-consoles-128": tokenEndpoint,
  "account-linking-on-consoles-182": tokenEndpoint,
  "account-linking-with-discord-150": tokenEndpoint,
  "merging-accounts-221": tokenEndpoint,
  "oauth2-277": tokenEndpoint,
  "voice-connections-160": "Heartbeat below version 8 of the voice gateway: a bare number",
  "voice-connections-528": "Resume below version 8 of the voice gateway: without the sequence number",
};

/** Examples that the documentation gives as wrong, with the path that Discord objects to. */
export const wrong: Readonly<Record<string, { readonly title: string; readonly sent: string; readonly path: string }>> = {
  "message-811": { title: "Mentions parsed and listed at once", sent: "CreateMessageBody", path: "allowed_mentions.users" },
};
