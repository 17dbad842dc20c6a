import type { Id } from "../../base/id.ts";
import { ApplicationIntegrationType } from "../../../generated/models/application.ts";
import { AuditLogEvent } from "../../../generated/models/audit-log.ts";
import { OAuth2CodeChallengeMethod, OAuth2ResponseType, OAuth2Scope } from "../../../generated/models/oauth2.ts";
import type { User } from "../../../generated/models/user.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { plainProblem, problem } from "../problem.ts";
import type { StoredAuthorization } from "../state/oauth2.ts";
import type { World } from "../state/world.ts";
import { addBot } from "./add-bot.ts";
import { recordAction } from "./audit-log.ts";
import { knownScopes, OAuth2Refusal, readScopes } from "./exchange.ts";
import { findChannel, findGuild } from "./find.ts";
import { isGuildChannel, requirePermission } from "./permissions.ts";
import { tellApplication } from "./tell-application.ts";
import { addAuthorization, giveToken, nextSecret, revokeAuthorization } from "./tokens.ts";
import { createWebhook, webhookSettings } from "./webhooks.ts";

/** What a user picks on the page on which they authorize. */
export interface AuthorizationChoice {
  /** Guild that the bot is added to. */
  readonly guildId?: Id<"Guild"> | undefined;
  /** Channel of the webhook that the application gets. */
  readonly channelId?: Id<"Channel"> | undefined;
}

/** What is done on the page at an address to authorize at. */
interface Page {
  readonly query: URLSearchParams;
  /** Absent when a bot is added and nothing else is asked for. */
  readonly redirectUri: string | undefined;
}

/** Scopes that need no redirect: they add the application to a guild or an account. */
const PASSTHROUGH: readonly string[] = [OAuth2Scope.Bot, OAuth2Scope.ApplicationsCommands];
/** Scopes that a token which the browser sees never has. */
const CODE_ONLY: readonly string[] = [OAuth2Scope.RoleConnectionsWrite, OAuth2Scope.WebhookIncoming];

/**
 * Lets a user authorize the application at an address such as `authorizationUrl` makes, and answers where they are sent
 * back to; nothing when only a bot was added.
 */
export function authorize(world: World, user: User, url: string, choice: AuthorizationChoice): string | undefined {
  const page = openPage(world, url);
  try {
    return allow(world, user, page, choice);
  } catch (error) {
    if (error instanceof OAuth2Refusal && page.redirectUri !== undefined) return refused(page, error);
    throw error instanceof OAuth2Refusal ? plainProblem(400, error.message) : error;
  }
}

/** Lets a user decline instead. */
export function decline(world: World, url: string): string | undefined {
  const page = openPage(world, url);
  const message = "The resource owner or authorization server denied the request";
  return page.redirectUri === undefined ? undefined : refused(page, new OAuth2Refusal("AccessDenied", message));
}

function openPage({ application }: World, url: string): Page {
  const query = new URL(url).searchParams;
  if (query.get("client_id") !== application.id) throw problem(404, "UnknownApplication");
  // Where none is registered, anywhere will do.
  const { redirect_uris: redirectUris = [] } = application;
  const redirectUri = query.get("redirect_uri") ?? redirectUris[0];
  const isKnown = redirectUri === undefined || redirectUris.length === 0 || redirectUris.includes(redirectUri);
  if (!isKnown) throw plainProblem(400, "Invalid OAuth2 redirect_uri");
  return { query, redirectUri };
}

function allow(world: World, user: User, page: Page, choice: AuthorizationChoice): string | undefined {
  const { query, redirectUri } = page;
  const scopes = readScopes(query.get("scope") ?? "");
  const type = query.get("response_type") ?? undefined;
  const isPassthrough = type === undefined && scopes.every((scope) => PASSTHROUGH.includes(scope));
  if (!isPassthrough) requireResponseType(type, scopes, redirectUri);

  const challenge = challengeIn(query);
  const permissions = permissionsIn(query);
  // Nothing has happened until here: an address that asks for what cannot be is refused as a whole.
  const guildId = scopes.includes(OAuth2Scope.Bot)
    ? addToGuild(world, user, { query, permissions }, choice)
    : undefined;
  const webhookId = scopes.includes(OAuth2Scope.WebhookIncoming) ? addWebhook(world, user, choice) : undefined;
  const authorization: StoredAuthorization = { userId: user.id, scopes, guildId, webhookId, challenge };
  const authorizationId = addAuthorization(world, authorization);
  tellOfAuthorization(world, user, authorization, query.get("integration_type"));
  if (isPassthrough || redirectUri === undefined) return undefined;
  if (type === OAuth2ResponseType.Token) {
    const { access_token, expires_in, scope, token_type } = giveToken(world, authorizationId, authorization, {
      refreshable: false,
    });
    return back(page, "#", { access_token, token_type, expires_in: String(expires_in), scope });
  }
  const code = nextSecret(world, "code");
  const expiresAtMs = world.time.nowMs + constants.oAuth2CodeSeconds * 1000;
  world.oauth2.codes.set(code, { authorizationId, redirectUri, expiresAtMs });
  return back(page, "?", {
    code,
    guild_id: guildId,
    permissions: guildId === undefined ? undefined : String(permissions),
  });
}

/** Lets a user take back whatever they have allowed. */
export function deauthorize(world: World, user: User): void {
  const own = [...world.oauth2.authorizations].filter(([, { userId }]) => userId === user.id);
  for (const [id] of own) revokeAuthorization(world, id);
  if (own.length > 0) tellApplication(world, "APPLICATION_DEAUTHORIZED", { user });
}

function tellOfAuthorization(
  world: World,
  user: User,
  { guildId, scopes }: StoredAuthorization,
  asked: string | null,
): void {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const guild = guildId === undefined ? undefined : findGuild(world, guildId).guild;
  const type = guild === undefined ? (asked === String(UserInstall) ? UserInstall : undefined) : GuildInstall;
  tellApplication(world, "APPLICATION_AUTHORIZED", {
    ...(type === undefined ? {} : { integration_type: type }),
    user,
    scopes: knownScopes(scopes),
    ...(guild === undefined ? {} : { guild }),
  });
}

function requireResponseType(
  type: string | undefined,
  scopes: readonly string[],
  redirectUri: string | undefined,
): void {
  if (type !== OAuth2ResponseType.Code && type !== OAuth2ResponseType.Token) {
    throw new OAuth2Refusal("UnsupportedResponseType", "The authorization server does not support this response type");
  }
  if (redirectUri === undefined) throw new OAuth2Refusal("InvalidRequest", "There is no redirect_uri");
  if (type === OAuth2ResponseType.Token && scopes.some((scope) => CODE_ONLY.includes(scope))) {
    throw new OAuth2Refusal("InvalidScope", "The scope needs an authorization code");
  }
}

/** Adds the bot to the guild that the user has picked, where they may. */
function addToGuild(
  world: World,
  user: User,
  { permissions, query }: { readonly query: URLSearchParams; readonly permissions: bigint },
  choice: AuthorizationChoice,
): Id<"Guild"> {
  const asked = query.get("guild_id") ?? undefined;
  const picked = query.get("disable_guild_select") === "true" ? (asked ?? choice.guildId) : (choice.guildId ?? asked);
  // Looking it up tells whether it is the id of a guild.
  const guild = findGuild(world, picked as Id<"Guild">);
  if (!guild.members.has(user.id)) throw problem(404, "UnknownGuild");
  requirePermission(world, { guild }, user.id, "ManageGuild");
  addBot(world, guild, user, permissions);
  return guild.guild.id;
}

/** Makes the webhook in the channel that the user has picked, where they may. */
function addWebhook(world: World, user: User, { channelId }: AuthorizationChoice): Id<"Webhook"> {
  // Looking it up tells whether there is such a channel.
  const channel = findChannel(world, channelId as Id<"Channel">);
  if (!isGuildChannel(channel)) throw problem(400, "ChannelTypeNotAllowed");
  const guild = findGuild(world, channel.guild_id);
  requirePermission(world, { guild, channel }, user.id, "ManageWebhooks");
  const { icon: avatar, name } = world.application;
  const webhook = createWebhook(world, channel, world.bot, { name, avatar });
  const created = { action: AuditLogEvent.WebhookCreate, target: webhook.id, after: webhookSettings(webhook) };
  recordAction(world, guild, user.id, undefined, created);
  return webhook.id;
}

/** What the role of the bot is to allow. */
function permissionsIn(query: URLSearchParams): bigint {
  const given = query.get("permissions") ?? "";
  if (/^\d*$/.test(given)) return BigInt(given);
  throw new OAuth2Refusal("InvalidRequest", "The permissions are no decimal number");
}

function challengeIn(query: URLSearchParams): string | undefined {
  const given = query.get("code_challenge") ?? undefined;
  if (given === undefined) return undefined;
  if (query.get("code_challenge_method") === OAuth2CodeChallengeMethod.S256) return given;
  throw new OAuth2Refusal("InvalidRequest", "The code challenge method is not supported");
}

function refused(page: Page, { error, message }: OAuth2Refusal): string {
  const isFragment = page.query.get("response_type") === OAuth2ResponseType.Token;
  return back(page, isFragment ? "#" : "?", { error, error_description: message });
}

/** The address that a user comes back to. */
function back(
  { query, redirectUri = "" }: Page,
  mark: "#" | "?",
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const url = new URL(redirectUri);
  const parameters = mark === "?" ? url.searchParams : new URLSearchParams();
  const state = query.get("state") ?? undefined;
  for (const [name, value] of Object.entries({ ...fields, state }))
    if (value !== undefined) parameters.set(name, value);
  if (mark === "#") url.hash = parameters.toString();
  return url.href;
}
