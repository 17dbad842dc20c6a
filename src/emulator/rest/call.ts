import type { IncomingHttpHeaders } from "node:http";
import { type Id, id, isSnowflake } from "../../base/id.ts";
import type { NeedRow } from "../../base/tables.ts";
import type { Upload } from "../../base/upload.ts";
import type { Member } from "../../../generated/models/guild.ts";
import type { User } from "../../../generated/models/user.ts";
import { type AuditFields, recordAction } from "../domain/audit-log.ts";
import { findChannel, findGuild, findMember, findUser } from "../domain/find.ts";
import { canView, type Place, requirePermission } from "../domain/permissions.ts";
import { plainProblem, problem } from "../problem.ts";
import type { StoredChannel, StoredGuild, World } from "../state/world.ts";
import type { Caller } from "./authorize.ts";
import { formProblem, notAnId } from "./form-problem.ts";

/** What a request brought, decoded and checked. */
export interface Received {
  readonly actor: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly reason: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Language in which names are asked for, where the request says so. */
  readonly locale: string | undefined;
  /** Where the emulator answers: `http://127.0.0.1:1234`. */
  readonly origin: string;
}

/** One request to a route, as its handler sees it. */
export class Call {
  readonly world: World;
  /** Who makes the request. */
  readonly actor: Caller;
  /** Why, in the words of the header `X-Audit-Log-Reason`. */
  readonly reason: string | undefined;
  readonly origin: string;
  /** Language in which names are asked for, where the request says so. */
  readonly locale: string | undefined;
  /** Status of the answer, where the route has several for the same body. @default the first documented one */
  status: number | undefined;
  /** Type of an answer that is text. @default it is JSON */
  contentType: string | undefined;
  readonly #received: Received;

  constructor(world: World, received: Received) {
    this.world = world;
    this.actor = received.actor;
    this.reason = received.reason;
    this.origin = received.origin;
    this.locale = received.locale;
    this.#received = received;
  }

  /** A path parameter that is an id. */
  id<Kind extends string>(name: string): Id<Kind> {
    const text = this.text(name);
    if (isSnowflake(text)) return id<Kind>(text);
    throw formProblem([{ path: [name], ...notAnId(text) }]);
  }

  /** Any other path parameter. */
  text(name: string): string {
    return this.#received.params[name] ?? "";
  }

  /** A header, by its name in lower case. */
  header(name: string): string | undefined {
    const value = this.#received.headers[name];
    return Array.isArray(value) ? value[0] : value;
  }

  /** The channel that the path names, or Discord's refusal when there is none or the actor does not see it. */
  channel(): StoredChannel {
    const channel = findChannel(this.world, this.id("channel_id"));
    if (!("guild_id" in channel) || !("userId" in this.actor)) return channel;
    if (!canView(this.world, findGuild(this.world, channel.guild_id), channel, this.actor.userId)) {
      throw problem(403, "MissingAccess");
    }
    return channel;
  }

  /** The guild that the path names, or Discord's refusal when there is none or the actor is no member of it. */
  guild(): StoredGuild {
    const stored = findGuild(this.world, this.id("guild_id"));
    if ("userId" in this.actor && !stored.members.has(this.actor.userId)) throw problem(403, "MissingAccess");
    return stored;
  }

  /** The user who makes the request: the bot, or whose access token it is. */
  user(): User {
    if ("userId" in this.actor) return findUser(this.world, this.actor.userId);
    throw plainProblem(401, "Unauthorized");
  }

  /** The access token with which the request is made. Refuses who has none; a bot has none. */
  bearer(): Extract<Caller, { readonly kind: "bearer" }> {
    if (this.actor.kind === "bearer") return this.actor;
    throw plainProblem(401, "Unauthorized");
  }

  /** The member of a guild who makes the request. */
  member(stored: StoredGuild): Member {
    return findMember(stored, this.user().id);
  }

  /**
   * Refuses the request when the actor lacks a permission. What the table of routes says of permissions has been checked
   * before the handler runs; this is for what it cannot know, such as a channel that a stored webhook belongs to.
   */
  require(need: NeedRow, place: Place): void {
    requirePermission(this.world, place, this.user().id, need);
  }

  /** Writes into the audit log of a guild what the actor has done, with the reason that came with the request. */
  audit(stored: StoredGuild, fields: AuditFields): void {
    recordAction(this.world, stored, this.user().id, this.reason, fields);
  }

  /** The body. Its type is the one the route takes, which its validator has checked. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says which route it is
  body<Body>(): Body {
    return this.#received.body as Body;
  }

  /** The fields of the body by name, for what is the same in several routes; empty when the body is no object. */
  fields(): Readonly<Record<string, unknown>> {
    const { body } = this.#received;
    if (typeof body !== "object" || body === null || Array.isArray(body)) return {};
    // An object has nothing but fields with names.
    return body as Readonly<Record<string, unknown>>;
  }

  /** The query. Its type is the one the route takes, which its validator has checked. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says which route it is
  query<Query>(): Query {
    return this.#received.query as Query;
  }

  /** How many items the query asks for. Only for routes of which the schema says how many that is by default. */
  limit(): number {
    const { limit } = this.query<{ readonly limit?: unknown }>();
    if (typeof limit === "number") return limit;
    throw new Error("the schema has no default for the limit of this route");
  }

  /** Files that came in a field of the body. */
  uploads(): readonly Upload[] {
    const { body } = this.#received;
    if (typeof body !== "object" || body === null || !("files" in body) || !Array.isArray(body.files)) return [];
    // The route's validator has found uploads there.
    return body.files as readonly Upload[];
  }
}
