import { type RawData, WebSocket } from "ws";
import { constants } from "../../../generated/tables/constants.ts";
import { GatewayOpcode } from "../../../generated/models/gateway.ts";
import { type CloseName, closeFrame, endsSession, isGoodbye } from "./close.ts";
import { type ClientFrame, commandName, readFrame } from "./commands.ts";
import type { GatewayContext } from "./context.ts";
import { Damage, type Faulty, type GatewayFaults, type Line } from "./faults/index.ts";
import { frameText, type ServerFrame } from "./frame.ts";
import { identify, resume } from "./login.ts";
import { runCommand } from "./run-command.ts";
import { Outlet } from "./outlet.ts";
import type { ConnectionQuery } from "./query.ts";
import type { EventSink, SentEvent, Session } from "./session.ts";
import type { Sessions } from "./sessions.ts";
import { SlidingWindow } from "./window.ts";

const SECOND_MS = 1_000;
/** Intervals that may pass without a heartbeat. */
const MISSED_HEARTBEATS = 2;

/** Lets the answer to the upgrade arrive before Hello: there are clients that lose a Hello that comes with it. */
const HELLO_DELAY_MS = 2;

/** What a {@link Connection} is made of. */
export interface ConnectionParts {
  readonly context: GatewayContext;
  readonly sessions: Sessions;
  readonly faults: GatewayFaults;
  readonly line: Line;
  readonly query: ConnectionQuery;
}

/** One connection of a client to the emulated gateway, from Hello to close. */
export class Connection implements EventSink, Faulty {
  readonly context: GatewayContext;
  readonly damage: Damage = new Damage();
  readonly line: Line;
  readonly faults: GatewayFaults;
  readonly sessions: Sessions;
  readonly #socket: WebSocket;
  readonly #outlet: Outlet;
  readonly #version: string | null;
  readonly #received = new SlidingWindow(
    constants.gatewayCommandLimit,
    constants.gatewayCommandWindowSeconds * SECOND_MS,
  );
  #session: Session | undefined;
  #last: Promise<void> = Promise.resolve();
  #stopDeadline: (() => void) | undefined;
  #closing: { readonly code: number | undefined } | undefined;
  #helloEarly = false;

  constructor(socket: WebSocket, { context, faults, line, query, sessions }: ConnectionParts) {
    this.#socket = socket;
    this.#outlet = new Outlet(socket, query.compression, this.damage);
    this.#version = query.version;
    this.context = context;
    this.faults = faults;
    this.line = line;
    this.sessions = sessions;
    socket.on("message", (data, binary) => {
      // One after the other, because checking a command may have to wait for its validator.
      this.#last = this.#last
        .then(() => this.#receive(binary ? Buffer.of() : bytesOf(data)))
        .catch((error: unknown) => {
          this.context.onTrace?.({ kind: "failure", error });
          this.close("UnknownError");
        });
    });
    socket.on("close", (code) => {
      this.#gone(code);
    });
    socket.on("error", () => {
      socket.terminate();
    });
  }

  /** Begins, with whatever goes wrong with it. */
  open(): void {
    this.faults.meet("opening", this);
    if (this.#helloEarly) {
      this.#start();
      this.#outlet.after(() => {
        this.line.release();
      });
      return;
    }
    this.line.release();
    setTimeout(() => {
      this.#start();
    }, HELLO_DELAY_MS);
  }

  /** Greets the client before it knows that it is connected. */
  greetEarly(): void {
    this.#helloEarly = true;
  }

  /** Greets the client; a version that does not exist is refused. */
  #start(): void {
    const version = this.#version;
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    if (version !== null && version !== String(constants.gatewayVersion)) {
      this.close("InvalidApiVersion");
      return;
    }
    this.#awaitHeartbeat();
    this.send({ op: GatewayOpcode.Hello, d: { heartbeat_interval: this.context.heartbeatIntervalMs } });
  }

  /** The session that goes over this connection; absent before Identify or Resume. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Takes a session over, from the connection that had it if there is one. */
  carry(session: Session): void {
    const { sink } = session;
    // The client may have left while its request was looked at.
    if (this.#socket.readyState !== WebSocket.OPEN) {
      if (sink === undefined) this.sessions.detach(session);
      return;
    }
    this.#session = session;
    session.attach(this);
    if (sink instanceof Connection && sink !== this) sink.replace();
    this.faults.meet("login", this);
  }

  /** Makes room for the same session on another connection. */
  replace(): void {
    this.#session = undefined;
    this.close("UnknownError");
  }

  /** Says that the session is over, or only that it cannot go on now. */
  invalidate(resumable: boolean): void {
    const session = this.#session;
    this.#session = undefined;
    if (session !== undefined) {
      if (resumable) this.sessions.detach(session);
      else this.sessions.end(session);
    }
    this.send({ op: GatewayOpcode.InvalidSession, d: resumable });
  }

  /** Compresses large messages from now on, unless the whole connection is compressed. */
  compressPayloads(): void {
    this.#outlet.compressPayloads();
  }

  sendEvent({ sequence, text, type }: SentEvent): void {
    this.faults.meetEvent(sequence, this);
    const worded = this.damage.reword({ op: GatewayOpcode.Dispatch, t: type }, text);
    if (worded !== undefined) this.sendText(worded);
  }

  /** Sends a message that is no event. */
  send(frame: ServerFrame): void {
    const worded = this.damage.reword(frame, frameText(frame));
    if (worded !== undefined) this.sendText(worded);
  }

  /** Sends whatever is to be taken for a message. */
  sendText(text: string): void {
    if (this.#closing !== undefined || this.#socket.readyState !== WebSocket.OPEN) return;
    this.#outlet.send(text);
  }

  /** Ends the connection, and the session with it where the code says so. */
  close(name: CloseName): void {
    const { code, reason } = closeFrame(name);
    this.closeWith(code, reason);
  }

  /** Ends the connection with any code, or with none. */
  closeWith(code: number | undefined, reason = ""): void {
    if (this.#closing !== undefined) return;
    this.#closing = { code };
    // What was said before goes out before.
    this.#outlet.after(() => {
      // Nobody would agree to the closing of a dead connection.
      if (this.line.dead) this.#socket.terminate();
      else this.#socket.close(code, reason);
    });
  }

  /** Ends the connection without a word. */
  drop(): void {
    this.#socket.terminate();
  }

  async #receive(bytes: Buffer): Promise<void> {
    if (this.#closing !== undefined) return;
    if (!this.#received.take(this.context.clock.now())) {
      this.close("RateLimited");
      return;
    }
    const frame = bytes.length > constants.gatewayCommandMaxBytes ? undefined : readFrame(bytes.toString());
    if (frame === undefined) this.close("DecodeError");
    else await this.#handle(frame);
  }

  async #handle({ op, d }: ClientFrame): Promise<void> {
    switch (op) {
      case GatewayOpcode.Heartbeat:
        this.#awaitHeartbeat();
        this.send({ op: GatewayOpcode.HeartbeatAck });
        break;
      case GatewayOpcode.Identify:
        await identify(this, d);
        break;
      case GatewayOpcode.Resume:
        await resume(this, d);
        break;
      default: {
        const name = commandName(op);
        if (name === undefined) this.close("UnknownOpcode");
        else if (this.#session === undefined) this.close("NotAuthenticated");
        else if (!(await runCommand(this.context, this.#session, name, d))) this.close("DecodeError");
      }
    }
  }

  #awaitHeartbeat(): void {
    this.#stopDeadline?.();
    this.#stopDeadline = this.context.clock.after(this.context.heartbeatIntervalMs * MISSED_HEARTBEATS, () => {
      const session = this.#session;
      this.#session = undefined;
      // A client behind a dead link has not heard of this, and may still come back for its session.
      if (session !== undefined) this.sessions.detach(session);
      this.close("SessionTimedOut");
    });
  }

  #gone(code: number): void {
    this.#stopDeadline?.();
    this.#outlet.close();
    const session = this.#session;
    this.#session = undefined;
    if (session === undefined) return;
    const over = this.#closing === undefined ? isGoodbye(code) : endsSession(this.#closing.code);
    if (over) this.sessions.end(session);
    else this.sessions.detach(session);
  }
}

/** The bytes of a message, which come as one buffer unless a socket is told otherwise. */
function bytesOf(data: RawData): Buffer {
  return data as Buffer;
}
