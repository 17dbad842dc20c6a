import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import type { Clock } from "../../../base/clock.ts";

/** How bytes are doled out to a client. */
export interface Pace {
  /** Bytes at a time; Infinity for all that there are. */
  readonly bytes: number;
  readonly everyMs: number;
}

interface Write {
  readonly chunk: Buffer;
}

type Done = (error?: Error | null) => void;

/**
 * The bytes between a client and the gateway. The websocket speaks through it as through the socket itself, and here the
 * network can fail in ways of which the websocket hears nothing.
 */
export class Line extends Duplex {
  readonly #socket: Socket;
  readonly #clock: Clock;
  #state: "open" | "dead" | "forgotten" = "open";
  #pace: Pace | undefined;
  readonly #waiting: Buffer[] = [];
  #onDrained: (() => void) | undefined;
  #cancelTick: (() => void) | undefined;

  constructor(socket: Socket, clock: Clock) {
    super();
    this.#socket = socket;
    this.#clock = clock;
    socket.setNoDelay();
    socket.on("data", (chunk) => {
      if (this.#state === "forgotten") socket.resetAndDestroy();
      else if (this.#state === "open" && !this.push(chunk)) socket.pause();
    });
    socket.on("end", () => {
      if (this.#state === "open") this.push(null);
      else socket.destroy();
    });
    // That it broke is all that anybody wants to know: `close` follows.
    socket.on("error", () => {});
    socket.on("close", () => {
      this.destroy();
    });
  }

  /** Whether nothing that is written arrives. */
  get dead(): boolean {
    return this.#state !== "open";
  }

  /** Passes nothing on any more, either way. The client sees a connection that is there. */
  swallow(): void {
    this.#state = "dead";
    this.#stopPacing();
    // What the client sends must be read, or its hanging up would not be noticed.
    this.#socket.resume();
  }

  /** Forgets the connection, as a machine does that lost its power: the client learns of it when it next sends something. */
  forget(): void {
    this.swallow();
    this.#state = "forgotten";
    this.destroy();
  }

  /** Ends the connection with a TCP reset. */
  reset(): void {
    this.#socket.resetAndDestroy();
  }

  /** Ends the connection whatever became of it. */
  cut(): void {
    this.#socket.destroy();
  }

  /** Doles out what is written from now on. */
  pace(pace: Pace): void {
    this.#pace = pace;
  }

  /** Lets everything go that waits to be doled out, and what comes. */
  hurry(): void {
    this.#pace = undefined;
    const rest = Buffer.concat(this.#waiting);
    this.#stopPacing();
    if (this.#state === "open") this.#socket.write(rest);
    this.#onDrained?.();
  }

  /** Keeps what is written until `release`, when it leaves as one piece. */
  hold(): void {
    this.#socket.cork();
  }

  release(): void {
    this.#socket.uncork();
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.#send([{ chunk }], done);
  }

  override _writev(writes: readonly Write[], done: Done): void {
    this.#send(writes, done);
  }

  override _final(done: Done): void {
    const end = (): void => {
      if (this.#state === "open") this.#socket.end(done);
      else done();
    };
    if (this.#waiting.length === 0) end();
    else this.#onDrained = end;
  }

  override _destroy(error: Error | null, done: Done): void {
    this.#stopPacing();
    // A dead connection stays up for the client, until the client leaves or the gateway ends.
    if (this.#state === "open") {
      this.release();
      this.#socket.destroy();
    }
    done(error);
  }

  #send(writes: readonly Write[], done: Done): void {
    if (this.#state !== "open") {
      done();
      return;
    }
    if (this.#pace !== undefined) {
      this.#waiting.push(...writes.map(({ chunk }) => chunk));
      this.#tickLater(this.#pace);
      done();
      return;
    }
    const last = writes.length - 1;
    if (last > 0) this.#socket.cork();
    for (const [index, { chunk }] of writes.entries()) {
      if (index === last) this.#socket.write(chunk, done);
      else this.#socket.write(chunk);
    }
    if (last > 0) this.#socket.uncork();
  }

  #tickLater(pace: Pace): void {
    this.#cancelTick ??= this.#clock.after(pace.everyMs, () => {
      this.#cancelTick = undefined;
      const [first = Buffer.alloc(0), ...rest] = this.#waiting.splice(0);
      const all = rest.length === 0 ? first : Buffer.concat([first, ...rest]);
      this.#socket.write(all.subarray(0, pace.bytes));
      if (all.length > pace.bytes) this.#waiting.push(all.subarray(pace.bytes));
      if (this.#waiting.length > 0) this.#tickLater(pace);
      else this.#onDrained?.();
    });
  }

  #stopPacing(): void {
    this.#cancelTick?.();
    this.#cancelTick = undefined;
    this.#waiting.length = 0;
  }
}
