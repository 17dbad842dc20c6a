// Generated from schema/models/oauth2.json and schema/oauth2.json by codegen/emit/definitions.ts. Do not edit.

import type { Id } from "../../src/base/id.ts";
import type { Open } from "../../src/base/open.ts";
import type {
  ApplicationFlag,
  ApplicationIntegrationTypeConfiguration,
  ApplicationType,
  InstallParams,
} from "./application.ts";
import type { Guild } from "./guild.ts";
import type { User } from "./user.ts";
import type { Webhook } from "./webhook.ts";

/**
 * What a user may grant to an application.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#shared-resources-oauth2-scopes
 */
export const OAuth2Scope = {
  /** The user's recent activities; not open to applications at present. */
  ActivitiesRead: "activities.read",
  /** Changing the user's activity; not open to applications at present. */
  ActivitiesWrite: "activities.write",
  /** Reading and changing the user's profile in the application's own system. */
  ApplicationIdentitiesWrite: "application_identities.write",
  /** Reading builds of the user's applications. */
  ApplicationsBuildsRead: "applications.builds.read",
  /** Uploading builds of the user's applications; needs Discord's approval. */
  ApplicationsBuildsUpload: "applications.builds.upload",
  /** Adds the application's commands to a guild; the scope bot includes it. */
  ApplicationsCommands: "applications.commands",
  /** Changing the application's own commands with a bearer token; client credentials grants only. */
  ApplicationsCommandsUpdate: "applications.commands.update",
  /** Changing who may use the application's commands in guilds where the user may. */
  ApplicationsCommandsPermissionsUpdate: "applications.commands.permissions.update",
  /** Reading entitlements of the user's applications. */
  ApplicationsEntitlements: "applications.entitlements",
  /** Reading and changing the store data of the user's applications. */
  ApplicationsStoreUpdate: "applications.store.update",
  /** Adds the application's bot to a guild that the user picks. */
  Bot: "bot",
  /** The accounts that the user has linked. */
  Connections: "connections",
  /** The user's direct messages and groups; needs Discord's approval. */
  DmChannelsRead: "dm_channels.read",
  /** The email address of the user. */
  Email: "email",
  /** Adding the user to a group direct message. */
  GdmJoin: "gdm.join",
  /** The guilds of the user. */
  Guilds: "guilds",
  /** Adding the user to a guild. */
  GuildsJoin: "guilds.join",
  /** The user's membership of a guild. */
  GuildsMembersRead: "guilds.members.read",
  /** The user, without the email address. */
  Identify: "identify",
  /** Whether the user pays for Nitro, and which kind. */
  IdentifyPremium: "identify.premium",
  /** Reading messages of all channels over local RPC. */
  MessagesRead: "messages.read",
  /** The user's friends and implicit relationships; needs Discord's approval. */
  RelationshipsRead: "relationships.read",
  /** Changing the user's role connection with the application. */
  RoleConnectionsWrite: "role_connections.write",
  /** Controlling the user's client over local RPC; needs Discord's approval. */
  Rpc: "rpc",
  /** Changing the user's activity over local RPC; needs Discord's approval. */
  RpcActivitiesWrite: "rpc.activities.write",
  /** Receiving the user's notifications over local RPC; needs Discord's approval. */
  RpcNotificationsRead: "rpc.notifications.read",
  /** Reading the user's voice settings and voice events over local RPC; needs Discord's approval. */
  RpcVoiceRead: "rpc.voice.read",
  /** Changing the user's voice settings over local RPC; needs Discord's approval. */
  RpcVoiceWrite: "rpc.voice.write",
  /** Connecting to voice for the user, and seeing who is there; needs Discord's approval. */
  Voice: "voice",
  /** Creates a webhook that comes back with the token; authorization code grants only. */
  WebhookIncoming: "webhook.incoming",
  /**
   * Reading the user's video status over local RPC; needs Discord's approval.
   *
   * @remarks Undocumented.
   */
  RpcVideoRead: "rpc.video.read",
  /**
   * Changing the user's video settings over local RPC; needs Discord's approval.
   *
   * @remarks Undocumented.
   */
  RpcVideoWrite: "rpc.video.write",
  /**
   * Reading the user's screen sharing over local RPC; needs Discord's approval.
   *
   * @remarks Undocumented.
   */
  RpcScreenshareRead: "rpc.screenshare.read",
  /**
   * Changing the user's screen sharing over local RPC; needs Discord's approval.
   *
   * @remarks Undocumented.
   */
  RpcScreenshareWrite: "rpc.screenshare.write",
  /**
   * Sending activity invites; needs Discord's approval.
   *
   * @remarks Undocumented.
   */
  ActivitiesInvitesWrite: "activities.invites.write",
  /**
   * The user's id and basic profile, by OpenID Connect.
   *
   * @remarks Undocumented.
   */
  Openid: "openid",
} as const;
export type OAuth2Scope = Open<typeof OAuth2Scope>;

/** How a user of an external identity provider proves who they are. */
export const IdentityProviderAuthType = {
  Oidc: "OIDC",
  EpicOnlineServicesAccessToken: "EPIC_ONLINE_SERVICES_ACCESS_TOKEN",
  EpicOnlineServicesIdToken: "EPIC_ONLINE_SERVICES_ID_TOKEN",
  SteamSessionTicket: "STEAM_SESSION_TICKET",
  UnityServicesIdToken: "UNITY_SERVICES_ID_TOKEN",
  DiscordBotIssuedAccessToken: "DISCORD_BOT_ISSUED_ACCESS_TOKEN",
  AppleIdToken: "APPLE_ID_TOKEN",
  PlaystationNetworkIdToken: "PLAYSTATION_NETWORK_ID_TOKEN",
} as const;
export type IdentityProviderAuthType = Open<typeof IdentityProviderAuthType>;

/**
 * What a token is asked for with.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#authorization-code-grant
 */
export const OAuth2GrantType = {
  /** The code that a user came back with. */
  AuthorizationCode: "authorization_code",
  /** The refresh token that came with an access token. */
  RefreshToken: "refresh_token",
  /** Id and secret of the application alone: a token of its owner. */
  ClientCredentials: "client_credentials",
} as const;
export type OAuth2GrantType = Open<typeof OAuth2GrantType>;

/**
 * Which kind of token is revoked.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#authorization-code-grant-token-revocation-example
 */
export const OAuth2TokenTypeHint = {
  AccessToken: "access_token",
  RefreshToken: "refresh_token",
} as const;
export type OAuth2TokenTypeHint = Open<typeof OAuth2TokenTypeHint>;

/**
 * What a user comes back with.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#implicit-grant
 */
export const OAuth2ResponseType = {
  /** A code to exchange for a token. */
  Code: "code",
  /** The token itself, in the fragment of the address. */
  Token: "token",
} as const;
export type OAuth2ResponseType = Open<typeof OAuth2ResponseType>;

/**
 * What happens to a user who has authorized the application before.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#authorization-code-grant
 */
export const OAuth2Prompt = {
  /** They are asked again. */
  Consent: "consent",
  /** They are sent back at once. */
  None: "none",
} as const;
export type OAuth2Prompt = Open<typeof OAuth2Prompt>;

/** How the challenge of an authorization follows from its verifier. */
export const OAuth2CodeChallengeMethod = {
  /** By SHA-256. */
  S256: "S256",
} as const;
export type OAuth2CodeChallengeMethod = Open<typeof OAuth2CodeChallengeMethod>;

/** Why an authorization or a token was refused. */
export const OAuth2ErrorCode = {
  /** Something is missing, given twice or malformed. */
  InvalidRequest: "invalid_request",
  /** Id and secret of the application are not right. */
  InvalidClient: "invalid_client",
  /** The code or refresh token has expired, was used or revoked, or belongs to another address or application. */
  InvalidGrant: "invalid_grant",
  /** The application may not do this. */
  UnauthorizedClient: "unauthorized_client",
  UnsupportedGrantType: "unsupported_grant_type",
  UnsupportedResponseType: "unsupported_response_type",
  UnsupportedTokenType: "unsupported_token_type",
  /** A scope does not exist, or is more than was granted. */
  InvalidScope: "invalid_scope",
  /** The user has declined. */
  AccessDenied: "access_denied",
  ServerError: "server_error",
  TemporarilyUnavailable: "temporarily_unavailable",
} as const;
export type OAuth2ErrorCode = Open<typeof OAuth2ErrorCode>;

/**
 * Token that an application was given, and what comes with it.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#authorization-code-grant-access-token-response
 * @see https://docs.discord.com/developers/topics/oauth2#client-credentials-grant-client-credentials-access-token-response
 */
export interface OAuth2AccessToken {
  readonly access_token: string;
  /** `Bearer`. */
  readonly token_type: string;
  /** Seconds for which the access token is good. */
  readonly expires_in: number;
  /** Absent from client credentials grants. */
  readonly refresh_token?: string;
  /** What was granted, with spaces between the scopes. */
  readonly scope: string;
  /** Guild that a bot was added to. */
  readonly guild?: Guild;
  /** Webhook that was made for the scope `webhook.incoming`. */
  readonly webhook?: Webhook;
}

/**
 * What the current access token allows.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#get-current-authorization-information-response-structure
 */
export interface AuthorizationInformation {
  readonly application: AuthorizedApplication;
  readonly expires: string;
  readonly scopes: readonly OAuth2Scope[];
  /** Only with the scope `identify`. */
  readonly user?: User;
}

/** Public keys with which Discord signs ID tokens. */
export interface OAuth2KeySet {
  readonly keys: readonly OAuth2Key[];
}

/** Claims of OpenID Connect about the current user. */
export interface OpenIdUserInfo {
  readonly sub: string;
  readonly email?: string | null;
  readonly email_verified?: boolean;
  readonly preferred_username?: string;
  readonly nickname?: string | null;
  readonly picture?: string;
  readonly locale?: string;
}

/** Public key in JWK form. */
export interface OAuth2Key {
  readonly kty: string;
  readonly use: string;
  readonly kid: string;
  readonly n: string;
  readonly e: string;
  readonly alg: string;
}

/** Access token of a provisional account. */
export interface ProvisionalToken {
  readonly token_type: string;
  readonly access_token: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly id_token: string;
  readonly refresh_token?: string | null;
  readonly scopes?: readonly string[] | null;
  readonly expires_at_s?: number | null;
}

/**
 * Application that an access token was granted to.
 *
 * @see https://docs.discord.com/developers/topics/oauth2#get-current-authorization-information-response-structure
 */
export interface AuthorizedApplication {
  readonly id: Id<"Application">;
  readonly name: string;
  readonly icon?: string | null;
  readonly description?: string;
  readonly type?: ApplicationType | null;
  readonly cover_image?: string;
  readonly primary_sku_id?: Id<"Sku">;
  readonly bot?: User;
  readonly slug?: string;
  readonly guild_id?: Id<"Guild">;
  readonly rpc_origins?: readonly string[];
  readonly bot_public?: boolean;
  readonly bot_require_code_grant?: boolean;
  readonly terms_of_service_url?: string;
  readonly privacy_policy_url?: string;
  readonly custom_install_url?: string;
  readonly install_params?: InstallParams;
  readonly integration_types_config?: Readonly<Record<string, ApplicationIntegrationTypeConfiguration>>;
  readonly verify_key?: string;
  readonly flags?: ApplicationFlag;
  /** Same bits as `flags`, as a decimal string that has room for more than 31. */
  readonly flags_new?: string;
  readonly max_participants?: number | null;
  readonly tags?: readonly string[];
}
