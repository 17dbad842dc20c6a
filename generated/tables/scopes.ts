// Generated from schema/oauth2.json by codegen/emit/tables/index.ts. Do not edit.

import type { ScopeRow } from "../../src/base/tables.ts";

/** OAuth2 scopes. */
export const scopes: readonly ScopeRow[] = [
  {
    name: "ActivitiesRead",
    scope: "activities.read",
    doc: "The user's recent activities; not open to applications at present.",
  },
  {
    name: "ActivitiesWrite",
    scope: "activities.write",
    doc: "Changing the user's activity; not open to applications at present.",
  },
  {
    name: "ApplicationIdentitiesWrite",
    scope: "application_identities.write",
    doc: "Reading and changing the user's profile in the application's own system.",
    notes: "Named where application identities are documented; the list of scopes does not have it.",
  },
  {
    name: "ApplicationsBuildsRead",
    scope: "applications.builds.read",
    doc: "Reading builds of the user's applications.",
  },
  {
    name: "ApplicationsBuildsUpload",
    scope: "applications.builds.upload",
    doc: "Uploading builds of the user's applications; needs Discord's approval.",
  },
  {
    name: "ApplicationsCommands",
    scope: "applications.commands",
    doc: "Adds the application's commands to a guild; the scope bot includes it.",
  },
  {
    name: "ApplicationsCommandsUpdate",
    scope: "applications.commands.update",
    doc: "Changing the application's own commands with a bearer token; client credentials grants only.",
  },
  {
    name: "ApplicationsCommandsPermissionsUpdate",
    scope: "applications.commands.permissions.update",
    doc: "Changing who may use the application's commands in guilds where the user may.",
  },
  {
    name: "ApplicationsEntitlements",
    scope: "applications.entitlements",
    doc: "Reading entitlements of the user's applications.",
  },
  {
    name: "ApplicationsStoreUpdate",
    scope: "applications.store.update",
    doc: "Reading and changing the store data of the user's applications.",
  },
  { name: "Bot", scope: "bot", doc: "Adds the application's bot to a guild that the user picks." },
  { name: "Connections", scope: "connections", doc: "The accounts that the user has linked." },
  {
    name: "DmChannelsRead",
    scope: "dm_channels.read",
    doc: "The user's direct messages and groups; needs Discord's approval.",
  },
  { name: "Email", scope: "email", doc: "The email address of the user." },
  { name: "GdmJoin", scope: "gdm.join", doc: "Adding the user to a group direct message." },
  { name: "Guilds", scope: "guilds", doc: "The guilds of the user." },
  { name: "GuildsJoin", scope: "guilds.join", doc: "Adding the user to a guild." },
  { name: "GuildsMembersRead", scope: "guilds.members.read", doc: "The user's membership of a guild." },
  { name: "Identify", scope: "identify", doc: "The user, without the email address." },
  { name: "IdentifyPremium", scope: "identify.premium", doc: "Whether the user pays for Nitro, and which kind." },
  { name: "MessagesRead", scope: "messages.read", doc: "Reading messages of all channels over local RPC." },
  {
    name: "RelationshipsRead",
    scope: "relationships.read",
    doc: "The user's friends and implicit relationships; needs Discord's approval.",
  },
  {
    name: "RoleConnectionsWrite",
    scope: "role_connections.write",
    doc: "Changing the user's role connection with the application.",
  },
  { name: "Rpc", scope: "rpc", doc: "Controlling the user's client over local RPC; needs Discord's approval." },
  {
    name: "RpcActivitiesWrite",
    scope: "rpc.activities.write",
    doc: "Changing the user's activity over local RPC; needs Discord's approval.",
  },
  {
    name: "RpcNotificationsRead",
    scope: "rpc.notifications.read",
    doc: "Receiving the user's notifications over local RPC; needs Discord's approval.",
  },
  {
    name: "RpcVoiceRead",
    scope: "rpc.voice.read",
    doc: "Reading the user's voice settings and voice events over local RPC; needs Discord's approval.",
  },
  {
    name: "RpcVoiceWrite",
    scope: "rpc.voice.write",
    doc: "Changing the user's voice settings over local RPC; needs Discord's approval.",
  },
  {
    name: "Voice",
    scope: "voice",
    doc: "Connecting to voice for the user, and seeing who is there; needs Discord's approval.",
  },
  {
    name: "WebhookIncoming",
    scope: "webhook.incoming",
    doc: "Creates a webhook that comes back with the token; authorization code grants only.",
  },
  {
    name: "RpcVideoRead",
    scope: "rpc.video.read",
    doc: "Reading the user's video status over local RPC; needs Discord's approval.",
    status: "undocumented",
  },
  {
    name: "RpcVideoWrite",
    scope: "rpc.video.write",
    doc: "Changing the user's video settings over local RPC; needs Discord's approval.",
    status: "undocumented",
  },
  {
    name: "RpcScreenshareRead",
    scope: "rpc.screenshare.read",
    doc: "Reading the user's screen sharing over local RPC; needs Discord's approval.",
    status: "undocumented",
  },
  {
    name: "RpcScreenshareWrite",
    scope: "rpc.screenshare.write",
    doc: "Changing the user's screen sharing over local RPC; needs Discord's approval.",
    status: "undocumented",
  },
  {
    name: "ActivitiesInvitesWrite",
    scope: "activities.invites.write",
    doc: "Sending activity invites; needs Discord's approval.",
    status: "undocumented",
  },
  {
    name: "Openid",
    scope: "openid",
    doc: "The user's id and basic profile, by OpenID Connect.",
    status: "undocumented",
  },
];
