import { WebSocket } from "ws";

/** One connection to the gateway, as a shard uses it. */
export interface Connection {
  send(text: string): void;
  /** Stops reading until `resume`; what the other side sends waits in the network. */
  pause(): void;
  resume(): void;
  /** Closes with `code` and waits until the other side agrees, or until it has taken too long. */
  close(code: number): Promise<void>;
  /** Closes with `code` without waiting; nothing is reported any more. */
  drop(code: number): void;
}

/** What a connection reports. */
export interface ConnectionHandlers {
  message(text: string): void;
  /** Called once, when the connection is gone or could not be made. */
  closed(closing: Closing): void;
}

/** How a connection ended. */
export interface Closing {
  /** Close code of the websocket; absent when there was no connection. */
  readonly code?: number;
  readonly reason?: string;
  readonly cause?: unknown;
}

/** Opens a connection. */
export type Connect = (url: string, handlers: ConnectionHandlers) => Connection;

/** How long a closing handshake may take before the socket is torn down. */
const CLOSE_MS = 2_000;

/** Opens a websocket. Messages of any size are taken, because a large guild fills many megabytes. */
export const connect: Connect = (url, handlers) => {
  const socket = new WebSocket(url, { maxPayload: 0, perMessageDeflate: false });
  let cause: unknown;
  let silent = false;
  const gone = new Promise<void>((resolve) => {
    socket.once("close", (code, reason) => {
      resolve();
      if (!silent) handlers.closed(cause === undefined ? { code, reason: reason.toString() } : { cause });
    });
  });
  socket.on("error", (error) => {
    cause = error;
  });
  socket.on("message", (data, binary) => {
    // A message comes as a buffer unless the socket is told otherwise.
    if (!silent && !binary) handlers.message((data as Buffer).toString());
  });

  const hangUp = (code: number): void => {
    silent = true;
    socket.resume();
    socket.close(code);
    const timer = setTimeout(() => {
      socket.terminate();
    }, CLOSE_MS);
    timer.unref();
    socket.once("close", () => {
      clearTimeout(timer);
    });
  };

  return {
    send(text) {
      // A socket that is closing swallows the text; its end is reported by `closed`.
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    pause() {
      socket.pause();
    },
    resume() {
      socket.resume();
    },
    async close(code) {
      if (socket.readyState !== WebSocket.CLOSED) hangUp(code);
      await gone;
    },
    drop(code) {
      if (socket.readyState !== WebSocket.CLOSED) hangUp(code);
    },
  };
};
