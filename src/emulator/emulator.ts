import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Id, IdInput } from "../base/id.ts";
import { type Clock, systemClock } from "../base/clock.ts";
import { id as checkId } from "../base/id.ts";
import type { Message } from "../../generated/models/message.ts";
import type { IntentName } from "../../generated/events/map.ts";
import { constants } from "../../generated/tables/constants.ts";
import { Actor } from "./actor.ts";
import { createChannel } from "./domain/channels.ts";
import { createGuild, joinGuild } from "./domain/guilds.ts";
import { GatewayControl } from "./gateway/control.ts";
import { intentBits, knownIntents, privilegedIntents } from "./gateway/intents.ts";
import { GatewayServer } from "./gateway/server.ts";
import { RestServer } from "./rest/server.ts";
import { makeSelf, makeUser } from "./state/make.ts";
import { World } from "./state/world.ts";
import type { Trace } from "./trace.ts";

/** How an {@link Emulator} is set up. */
export interface EmulatorOptions {
  /** Port on 127.0.0.1; 0 takes a free one. @default 0 */
  readonly port?: number | undefined;
  /** Name of the bot. @default "evenfall" */
  readonly botName?: string | undefined;
  /** Name of the first guild. @default "Evenfall" */
  readonly guildName?: string | undefined;
  /** Milliseconds between heartbeats. @default 41250 */
  readonly heartbeatIntervalMs?: number | undefined;
  /** Privileged intents that the application has. @default all */
  readonly privilegedIntents?: readonly IntentName[] | undefined;
  /** Keys that each let one shard identify within five seconds. @default any number of shards at any time */
  readonly maxConcurrency?: number | undefined;
  /** Sessions that may be started within a day; one more resets the token. @default 1000 */
  readonly sessionStartLimit?: number | undefined;
  /** Number of shards that `GET /gateway/bot` recommends. @default 1 */
  readonly recommendedShards?: number | undefined;
  /** Guilds that a shard may hold. @default 2500 */
  readonly maxGuildsPerShard?: number | undefined;
  /** Milliseconds for which a session waits for a client whose connection broke. @default 180000 */
  readonly sessionLifetimeMs?: number | undefined;
  /** Events that a session keeps, to send them again to a client that resumes. @default 5000 */
  readonly replayLimit?: number | undefined;
  /** What deadlines and limits of the gateway go by. @default the machine's clock */
  readonly clock?: Clock | undefined;
  /** Told of what happens: sessions, requests and their answers. */
  readonly onTrace?: ((trace: Trace) => void) | undefined;
}

/**
 * Discord on this machine: a gateway and an HTTP API over real sockets, made from the same schema as everything else.
 *
 * It holds one bot and one guild with one text channel to begin with. Ids are the same in every run that does the same
 * things. What it keeps is users, guilds, channels, messages and reactions; any other route checks what it is sent and
 * answers with a sample of what Discord would.
 */
export class Emulator {
  /** Base URL of the HTTP API, version included. */
  readonly restUrl: string;
  readonly gatewayUrl: string;
  /** Token of the bot. */
  readonly token: string;
  /** A token of the kind that OAuth2 gives for a user. */
  readonly bearerToken: string;
  /** Guild that is there from the start. */
  readonly guildId: Id<"Guild">;
  /** Makes the gateway do what it does only now and then: ask for heartbeats, end sessions, drop connections. */
  readonly gateway: GatewayControl;
  /** Text channel that is there from the start. */
  readonly channelId: Id<"Channel">;
  /** User that the bot is. */
  readonly botId: Id<"User">;
  readonly #world: World;
  readonly #http: Server;
  readonly #server: GatewayServer;
  readonly #people = new Map<string, Actor>();
  #closed: Promise<void> | undefined;

  /** Starts a local Discord. */
  static async start(options: EmulatorOptions = {}): Promise<Emulator> {
    const http = createServer();
    await new Promise<void>((resolve, reject) => {
      http.once("error", reject);
      http.listen(options.port ?? 0, "127.0.0.1", () => {
        http.off("error", reject);
        resolve();
      });
    });
    return new Emulator(http, options);
  }

  private constructor(http: Server, options: EmulatorOptions) {
    const { botName = "evenfall", guildName = "Evenfall", clock = systemClock, onTrace } = options;
    // A server that listens on an address, not on a pipe, has one of this kind.
    const { port } = http.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    const world = new World((ids) => makeSelf(ids, botName), {
      clock,
      maxConcurrency: options.maxConcurrency,
      total: options.sessionStartLimit,
      shards: options.recommendedShards,
    });
    this.#http = http;
    this.#world = world;
    this.restUrl = `${origin}/api/v${constants.apiVersion}`;
    this.gatewayUrl = `ws://127.0.0.1:${port}`;
    this.token = `${Buffer.from(world.bot.id).toString("base64url")}.emulator.token`;
    this.bearerToken = "emulator-user-token";
    this.botId = world.bot.id;

    const owner = makeUser(world.ids, "owner");
    world.users.set(owner.id, owner);
    this.guildId = createGuild(world, guildName, owner).guild.id;
    this.channelId = createChannel(world, this.guildId, { name: "general" }).id;
    this.#people.set("owner", this.#actor(owner.id));

    const { token, bearerToken } = this;
    const rest = new RestServer({
      world,
      origin,
      get token() {
        return world.identifyLimits.tokenReset ? undefined : token;
      },
      bearerToken,
      onTrace,
    });
    this.#server = new GatewayServer({
      world,
      token: this.token,
      url: this.gatewayUrl,
      clock,
      heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
      maxGuildsPerShard: options.maxGuildsPerShard ?? constants.gatewayMaxGuildsPerShard,
      sessionLifetimeMs: options.sessionLifetimeMs ?? 180_000,
      replayLimit: options.replayLimit ?? 5_000,
      memberWindows: new Map(),
      allowedIntents:
        options.privilegedIntents === undefined
          ? knownIntents
          : (knownIntents & ~privilegedIntents) | intentBits(options.privilegedIntents),
      onTrace,
    });
    this.gateway = new GatewayControl(this.#server);
    http.on("request", (request: IncomingMessage, response: ServerResponse) => {
      void rest.handle(request, response);
    });
    http.on("upgrade", (request, socket, head) => {
      this.#server.upgrade(request, socket, head);
    });
  }

  /** A person, by name; they are made and join the guild when they are first named. */
  user(name: string): Actor {
    const known = this.#people.get(name);
    if (known !== undefined) return known;
    const user = makeUser(this.#world.ids, name);
    this.#world.users.set(user.id, user);
    joinGuild(this.#world, this.guildId, user);
    const actor = this.#actor(user.id);
    this.#people.set(name, actor);
    return actor;
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
    const stopped = new Promise((resolve) => this.#http.close(resolve));
    await this.#server.close();
    this.#http.closeAllConnections();
    await stopped;
  }

  #actor(userId: Id<"User">): Actor {
    return new Actor(this.#world, userId);
  }
}
