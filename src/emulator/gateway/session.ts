import { type RawData, WebSocket } from "ws";
import { constants } from "../../../generated/tables/constants.ts";
import type { EventMap } from "../../../generated/events/map.ts";
import { GatewayCloseCode, GatewayOpcode } from "../../../generated/models/gateway.ts";
import { guildCreatePayload } from "../domain/guilds.ts";
import type { Dispatch } from "../dispatch.ts";
import { shardOf } from "../state/ids.ts";
import type { World } from "../state/world.ts";
import type { Trace } from "../trace.ts";
import { commandName, readCommand, readFrame } from "./commands.ts";
import { deliverable, delivers } from "./delivery.ts";
import { knownIntents } from "./intents.ts";

/** What every session of one gateway shares. */
export interface SessionContext {
  readonly world: World;
  readonly token: string;
  readonly url: string;
  readonly heartbeatIntervalMs: number;
  /** Bits of the intents that the application may ask for. */
  readonly allowedIntents: number;
  readonly onTrace: ((trace: Trace) => void) | undefined;
}

type CloseName = keyof typeof GatewayCloseCode;

/** One connection of a client to the emulated gateway, from Hello to close. */
export class Session {
  readonly #socket: WebSocket;
  readonly #context: SessionContext;
  #identified: { readonly intents: number; readonly shard: number; readonly shards: number } | undefined;
  #sequence = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(socket: WebSocket, context: SessionContext) {
    this.#socket = socket;
    this.#context = context;
    socket.on("message", (data, binary) => {
      // One after the other, because checking a command may have to wait for its validator.
      this.#last = this.#last
        .then(() => this.#receive(binary ? "" : textOf(data)))
        .catch((error: unknown) => {
          this.#context.onTrace?.({ kind: "failure", error });
          this.#close("UnknownError");
        });
    });
  }

  /** Greets the client; a version that does not exist is refused. */
  start(version: string | null): void {
    if (version !== null && version !== String(constants.gatewayVersion)) {
      this.#close("InvalidApiVersion");
      return;
    }
    this.#send({ op: GatewayOpcode.Hello, d: { heartbeat_interval: this.#context.heartbeatIntervalMs } });
  }

  /** Number of the shard and of all shards; absent before Identify. */
  get shard(): readonly [number, number] | undefined {
    return this.#identified && [this.#identified.shard, this.#identified.shards];
  }

  /** Sends an event if this session is to see it. */
  dispatch(dispatch: Dispatch): void {
    if (this.#identified === undefined || !this.#sees(dispatch)) return;
    if (!delivers(dispatch, this.#identified.intents)) return;
    const data = deliverable(dispatch, this.#identified.intents, this.#context.world.bot.id);
    this.#dispatch(dispatch.type, data);
  }

  #sees({ to }: Dispatch): boolean {
    if (this.#identified === undefined) return false;
    const { shard, shards } = this.#identified;
    // What happens to the user alone is told to the first shard.
    return "guild" in to ? shardOf(to.guild, shards) === shard : shard === 0;
  }

  async #receive(text: string): Promise<void> {
    const frame = readFrame(text);
    if (frame === undefined) {
      this.#close("DecodeError");
      return;
    }
    switch (frame.op) {
      case GatewayOpcode.Heartbeat:
        this.#send({ op: GatewayOpcode.HeartbeatAck });
        break;
      case GatewayOpcode.Identify:
        await this.#identify(frame.d);
        break;
      case GatewayOpcode.Resume:
        // A session ends with its connection here, and this is how Discord says so.
        this.#send({ op: GatewayOpcode.InvalidSession, d: false });
        break;
      default:
        await this.#command(frame.op, frame.d);
    }
  }

  async #command(op: number, data: unknown): Promise<void> {
    const name = commandName(op);
    if (name === undefined) this.#close("UnknownOpcode");
    else if (this.#identified === undefined) this.#close("NotAuthenticated");
    else if ((await readCommand(name, data)) === undefined) this.#close("DecodeError");
  }

  async #identify(data: unknown): Promise<void> {
    const { allowedIntents, token } = this.#context;
    if (this.#identified !== undefined) {
      this.#close("AlreadyAuthenticated");
      return;
    }
    const identify = await readCommand("Identify", data);
    if (identify === undefined) {
      this.#close("DecodeError");
      return;
    }
    const [shard, shards] = identify.shard ?? [0, 1];
    if (identify.token.replace(/^Bot /, "") !== token) this.#close("AuthenticationFailed");
    else if (!(shards > 0 && shard >= 0 && shard < shards)) this.#close("InvalidShard");
    else if ((identify.intents & ~knownIntents) !== 0) this.#close("InvalidIntents");
    else if ((identify.intents & ~allowedIntents) !== 0) this.#close("DisallowedIntents");
    else this.#ready(identify.intents, shard, shards);
  }

  #ready(intents: number, shard: number, shards: number): void {
    const { url, world } = this.#context;
    this.#identified = { intents, shard, shards };
    const guilds = [...world.guilds.values()].filter(({ guild }) => shardOf(guild.id, shards) === shard);
    const ready: EventMap["READY"] = {
      v: constants.gatewayVersion,
      user: world.bot,
      guilds: guilds.map(({ guild }) => ({ id: guild.id, unavailable: true })),
      session_id: world.ids.next<"Session">(),
      resume_gateway_url: url,
      shard: [shard, shards],
      application: { id: world.application.id, flags: world.application.flags },
    };
    this.#context.onTrace?.({ kind: "session", shard: [shard, shards] });
    this.#dispatch("READY", ready);
    for (const stored of guilds) {
      const data = guildCreatePayload(world, stored);
      this.dispatch({ type: "GUILD_CREATE", to: { guild: stored.guild.id }, data });
    }
  }

  #dispatch(type: string, data: unknown): void {
    this.#sequence += 1;
    this.#context.onTrace?.({ kind: "event", type, sequence: this.#sequence });
    this.#send({ op: GatewayOpcode.Dispatch, d: data, s: this.#sequence, t: type });
  }

  #send({ op, d = null, s = null, t = null }: { op: number; d?: unknown; s?: number | null; t?: string | null }): void {
    // Discord writes the keys in this order.
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ t, s, op, d }));
  }

  #close(name: CloseName): void {
    const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
    this.#socket.close(GatewayCloseCode[name], `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
  }
}

/** The text of a message, which comes as a buffer unless a socket is told otherwise. */
function textOf(data: RawData): string {
  return (data as Buffer).toString();
}
