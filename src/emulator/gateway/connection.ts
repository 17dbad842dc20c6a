import { type RawData, WebSocket } from "ws";
import { constants } from "../../../generated/tables/constants.ts";
import { GatewayOpcode } from "../../../generated/models/gateway.ts";
import { type CloseName, closeFrame, endsSession, isGoodbye } from "./close.ts";
import { type ClientFrame, commandName, readFrame } from "./commands.ts";
import type { GatewayContext } from "./context.ts";
import { frameText, type ServerFrame } from "./frame.ts";
import { identify, resume } from "./login.ts";
import { runCommand } from "./run-command.ts";
import type { Outlet } from "./outlet.ts";
import type { EventSink, Session } from "./session.ts";
import type { Sessions } from "./sessions.ts";
import { SlidingWindow } from "./window.ts";

const SECOND_MS = 1_000;
/** Intervals that may pass without a heartbeat. */
const MISSED_HEARTBEATS = 2;

/** One connection of a client to the emulated gateway, from Hello to close. */
export class Connection implements EventSink {
  readonly context: GatewayContext;
  readonly sessions: Sessions;
  readonly #socket: WebSocket;
  readonly #outlet: Outlet;
  readonly #received = new SlidingWindow(
    constants.gatewayCommandLimit,
    constants.gatewayCommandWindowSeconds * SECOND_MS,
  );
  #session: Session | undefined;
  #last: Promise<void> = Promise.resolve();
  #stopDeadline: (() => void) | undefined;
  #closing: number | undefined;

  constructor(
    socket: WebSocket,
    { context, outlet, sessions }: { context: GatewayContext; outlet: Outlet; sessions: Sessions },
  ) {
    this.#socket = socket;
    this.#outlet = outlet;
    this.context = context;
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

  /** Greets the client; a version that does not exist is refused. */
  start(version: string | null): void {
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

  sendEvent(_type: string, text: string): void {
    this.#write(text);
  }

  /** Sends a message that is no event. */
  send(frame: ServerFrame): void {
    this.#write(frameText(frame));
  }

  /** Ends the connection, and the session with it where the code says so. */
  close(name: CloseName): void {
    const { code, reason } = closeFrame(name);
    this.closeWith(code, reason);
  }

  /** Ends the connection with any code. */
  closeWith(code: number, reason = ""): void {
    if (this.#closing !== undefined) return;
    this.#closing = code;
    // What was said before goes out before.
    this.#outlet.after(() => {
      this.#socket.close(code, reason);
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

  #write(text: string): void {
    if (this.#closing !== undefined || this.#socket.readyState !== WebSocket.OPEN) return;
    this.#outlet.send(text);
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
    const over = this.#closing === undefined ? isGoodbye(code) : endsSession(this.#closing);
    if (over) this.sessions.end(session);
    else this.sessions.detach(session);
  }
}

/** The bytes of a message, which come as one buffer unless a socket is told otherwise. */
function bytesOf(data: RawData): Buffer {
  return data as Buffer;
}
