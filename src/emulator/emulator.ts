import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, Socket } from "node:net";
import type { Id, IdInput } from "../base/id.ts";
import { systemClock } from "../base/clock.ts";
import { id as checkId, isSnowflake } from "../base/id.ts";
import type { GuildFeature } from "../../generated/models/guild.ts";
import type { Message } from "../../generated/models/message.ts";
import { constants } from "../../generated/tables/constants.ts";
import { Actor } from "./actor.ts";
import { BEARER_TOKEN, makePerson, makeWorld } from "./begin.ts";
import { reviewProfile } from "./domain/auto-moderation/profiles.ts";
import { findGuild } from "./domain/find.ts";
import { switchFeature } from "./domain/guilds.ts";
import { joinGuild } from "./domain/members.ts";
import { passTime } from "./domain/passing.ts";
import { clientSecretOf } from "./domain/tokens.ts";
import { setTwoFactor } from "./domain/two-factor.ts";
import { HOST, ServerDoor } from "./door.ts";
import { EmulatorError } from "./error.ts";
import type { GatewayContext } from "./gateway/context.ts";
import { GatewayControl } from "./gateway/control.ts";
import { GatewayServer } from "./gateway/server.ts";
import { intentsGrantedBy } from "./intents.ts";
import type { InteractContext } from "./interact/index.ts";
import { InteractionSender } from "./interaction-sender.ts";
import type { EmulatorOptions } from "./options.ts";
import { RestControl } from "./rest/control.ts";
import { RestFaults } from "./rest/faults/index.ts";
import { type LimitRules, limitRules, RestLimits } from "./rest/limits/index.ts";
import { RestServer } from "./rest/server.ts";
import type { World } from "./state/world.ts";
import { Store } from "./store.ts";
import { WebhookEventSender } from "./webhook-events.ts";

/**
 * Discord on this machine: a gateway and an HTTP API over real sockets, made from the same schema as everything else.
 *
 * It begins with a bot, its owner and one guild with one text channel, unless a seed or a snapshot says otherwise. What routes
 * do is kept and fires its events; the few that only answer with a sample are named in `docs/emulator.md`. Ids are the same
 * in every run that does the same things.
 */
export class Emulator {
  /** Base URL of the HTTP API, version included. */
  readonly restUrl: string;
  readonly gatewayUrl: string;
  /** Makes the gateway do what it does only now and then: ask for heartbeats, end sessions, drop connections. */
  readonly gateway: GatewayControl;
  /** Shows what the HTTP API has seen, and uses up its limits. */
  readonly rest: RestControl;
  /** What the application sells. */
  readonly store: Store;
  readonly #world: World;
  readonly #interact: InteractContext;
  readonly #interactions: InteractionSender;
  readonly #http: Server;
  readonly #door: ServerDoor;
  readonly #server: GatewayServer;
  readonly #webhookEvents: WebhookEventSender;
  readonly #restFaults: RestFaults;
  #closed: Promise<void> | undefined;

  /** Starts a local Discord. Rejects with an {@link EmulatorError} when an option, a seed or a snapshot is not in order. */
  static async start(options: EmulatorOptions = {}): Promise<Emulator> {
    const rules = limitRules(options.rateLimits ?? "off");
    const world = await makeWorld(options);
    const http = createServer();
    await new Promise<void>((resolve, reject) => {
      http.once("error", reject);
      http.listen(options.port ?? 0, HOST, () => {
        http.off("error", reject);
        resolve();
      });
    });
    return new Emulator(http, world, options, rules);
  }

  private constructor(http: Server, world: World, options: EmulatorOptions, rules: LimitRules) {
    const { clock = systemClock, onTrace } = options;
    // A server that listens on an address, not on a pipe, has one of this kind.
    const { port } = http.address() as AddressInfo;
    const origin = `http://${HOST}:${port}`;
    this.#http = http;
    this.#door = new ServerDoor(http, port);
    this.#world = world;
    this.store = new Store(world);
    this.restUrl = `${origin}/api/v${constants.apiVersion}`;
    this.gatewayUrl = `ws://${HOST}:${port}`;

    const faults = (this.#restFaults = new RestFaults({
      clock,
      onTrace,
      refuse: (forMs) => {
        this.#server.faults.cause({ kind: "refuse", forMs });
      },
    }));
    const rest = new RestServer({
      world,
      faults,
      origin,
      limits: new RestLimits(rules, clock),
      unknownFields: options.unknownFields ?? "refuse",
      get token() {
        return world.identifyLimits.tokenReset ? undefined : tokenOf(world);
      },
      onTrace,
    });
    this.rest = new RestControl(rest);
    const context: GatewayContext = {
      world,
      get token() {
        return tokenOf(world);
      },
      url: this.gatewayUrl,
      clock,
      heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
      maxGuildsPerShard: options.maxGuildsPerShard ?? constants.gatewayMaxGuildsPerShard,
      sessionLifetimeMs: options.sessionLifetimeMs ?? 180_000,
      replayLimit: options.replayLimit ?? 5_000,
      memberWindows: new Map(),
      get allowedIntents() {
        return intentsGrantedBy(world.application.flags);
      },
      onTrace,
    };
    this.#server = new GatewayServer(context, this.#door);
    this.#webhookEvents = new WebhookEventSender({ world, clock, onTrace });
    this.#server.faults.play(options.faults ?? []);
    faults.play(options.restFaults ?? []);
    this.gateway = new GatewayControl(this.#server);
    this.#interactions = new InteractionSender({ world, origin, onTrace });
    this.#interact = {
      world,
      clock,
      origin,
      isHeard: () => this.gateway.sessions.length > 0,
      post: (stored) => {
        this.#interactions.post(stored);
      },
    };
    http.on("request", (request: IncomingMessage, response: ServerResponse) => {
      void rest.handle(request, response);
    });
    http.on("upgrade", (request, socket, head) => {
      // It always is one: the server listens for TCP connections.
      if (socket instanceof Socket) this.#server.upgrade(request, socket, head);
    });
  }

  /** Token of the bot. */
  get token(): string {
    return tokenOf(this.#world);
  }

  /** A token of the kind that OAuth2 gives, for the user "owner" and with every scope. */
  get bearerToken(): string {
    return BEARER_TOKEN;
  }

  /** Secret of the application, with which OAuth2 gives tokens at `${restUrl}/oauth2/token`. */
  get clientSecret(): string {
    return clientSecretOf(this.#world);
  }

  /** Public key of the application: what is posted to it is signed with the other half. */
  get publicKey(): string {
    return this.#world.application.verify_key;
  }

  /** User that the bot is. */
  get botId(): Id<"User"> {
    return this.#world.bot.id;
  }

  /** Application that the bot belongs to. */
  get applicationId(): Id<"Application"> {
    return this.#world.application.id;
  }

  /** Guild that is there from the start. */
  get guildId(): Id<"Guild"> {
    return firstOf(this.#world).guildId;
  }

  /** Text channel that is there from the start. */
  get channelId(): Id<"Channel"> {
    return firstOf(this.#world).channelId;
  }

  /** A person, by name or by the id of a user; those who are named first are made and join the guild. */
  user(name: string): Actor {
    const known = this.#world.people.get(name) ?? userWithId(this.#world, name);
    if (known !== undefined) return new Actor(this.#interact, known);
    const user = makePerson(this.#world, name);
    const guild = findGuild(this.#world, this.guildId);
    reviewProfile(this.#world, guild, joinGuild(this.#world, this.guildId, user));
    return new Actor(this.#interact, user.id);
  }

  /**
   * Gives a guild a feature that is Discord's to give, or takes it away, and tells of it. Without a guild it is the one that
   * is there from the start.
   */
  switchFeature(feature: GuildFeature, on: boolean, guildId: IdInput<"Guild"> = this.guildId): void {
    switchFeature(this.#world, findGuild(this.#world, checkId(guildId)), feature, on);
  }

  /**
   * Everything that exists here, as JSON: ids, time and files included. Sessions of the gateway, counts of limits and what
   * goes by the clock of the machine are left out.
   */
  snapshot(): string {
    return this.#world.snapshot();
  }

  /**
   * Replaces everything by what a snapshot holds. Sessions of the gateway end, so that clients start new ones. Throws an
   * {@link EmulatorError} on what is no snapshot, and then changes nothing.
   */
  restore(snapshot: string): void {
    this.#world.restore(snapshot);
    this.gateway.invalidate({ resumable: false });
  }

  /** Lets time pass in this Discord, in which polls end and threads are archived; otherwise a millisecond passes with each thing that comes into being. */
  advance(ms: number): void {
    passTime(this.#world, ms);
  }

  /** Says whether the account of a user is guarded by a second factor; for the bot it is its owner's. All are at first. */
  setTwoFactor(enabled: boolean, userId: IdInput<"User"> = this.botId): void {
    setTwoFactor(this.#world, checkId(userId), enabled);
  }

  /** Messages of a channel as they stand now, oldest first. */
  messages(channelId: IdInput<"Channel"> = this.channelId): readonly Message[] {
    return [...(this.#world.messages.get(checkId(channelId))?.values() ?? [])].map(({ message }) => message);
  }

  /** Ends every connection and stops listening. */
  close(): Promise<void> {
    this.#closed ??= this.#stop();
    return this.#closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #stop(): Promise<void> {
    this.#door.shut();
    this.#restFaults.stop();
    const stopped = new Promise((resolve) => this.#http.close(resolve));
    await this.#webhookEvents.close();
    await this.#interactions.close();
    await this.#server.close();
    this.#http.closeAllConnections();
    await stopped;
  }
}

function userWithId({ users }: World, text: string): Id<"User"> | undefined {
  return isSnowflake(text) ? users.get(checkId(text))?.id : undefined;
}

function firstOf({ first }: World): NonNullable<World["first"]> {
  if (first === undefined) throw new EmulatorError("EMULATOR_SNAPSHOT", "The snapshot names no first guild.");
  return first;
}

function tokenOf(world: World): string {
  return `${Buffer.from(world.bot.id).toString("base64url")}.emulator.token`;
}
