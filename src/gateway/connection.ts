import type { Agent } from "node:http";
import type { Socket } from "node:net";
import { WebSocket } from "ws";

/** One connection to the gateway, as a shard uses it. */
export interface Connection {
  /** Sends a message. `done` is told whether it was handed to a live socket. */
  send(text: string, done?: (sent: boolean) => void): void;
  /** Bytes that have arrived, those of messages that are not complete included. */
  readonly bytesRead: number;
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
  /** Called once, when the connection is there. */
  opened(): void;
  message(bytes: Uint8Array, binary: boolean): void;
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

/** How websockets are opened. */
export interface WebSocketOptions {
  /** What opens the socket below, for a proxy. @default Node's */
  readonly agent?: Agent | undefined;
}

/** How long a closing handshake may take before the socket is torn down. */
const CLOSE_MS = 2_000;

/** Opens a websocket. */
export const connect: Connect = webSockets();

/** Makes what opens websockets. Messages of any size are taken, because a large guild fills many megabytes. */
export function webSockets({ agent }: WebSocketOptions = {}): Connect {
  return (url, handlers) => {
    const socket = new WebSocket(url, {
      maxPayload: 0,
      perMessageDeflate: false,
      ...(agent === undefined ? {} : { agent }),
    });
    let transport: Socket | undefined;
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
    socket.on("upgrade", (response) => {
      transport = response.socket;
    });
    socket.on("open", () => {
      if (!silent) handlers.opened();
    });
    socket.on("message", (data, binary) => {
      // A message comes as a buffer unless the socket is told otherwise.
      if (!silent) handlers.message(data as Buffer, binary);
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
      get bytesRead() {
        return transport?.bytesRead ?? 0;
      },
      send(text, done) {
        // The end of a socket that is closing is reported by `closed`.
        if (socket.readyState !== WebSocket.OPEN) {
          done?.(false);
          return;
        }
        socket.send(text, (error) => {
          done?.(!(error instanceof Error));
        });
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
}
