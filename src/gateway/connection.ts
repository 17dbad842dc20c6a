import type { Agent } from "node:http";
import type { Socket } from "node:net";
import type { ConnectionOptions } from "node:tls";
import { WebSocket } from "ws";
import { proxyAgent, readProxy } from "./proxy.ts";

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
  close(code: number, reason?: string): Promise<void>;
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

/** What a client says when it closes. */
export interface Goodbye {
  readonly code: number;
  readonly reason?: string | undefined;
}

/** How a connection ended. */
export interface Closing {
  /** Close code that the other side sent; absent when it sent none, or there was no connection. */
  readonly code?: number;
  readonly reason?: string;
  readonly cause?: unknown;
}

/** Opens a connection. */
export type Connect = (url: string, handlers: ConnectionHandlers) => Connection;

/** What of TLS can be chosen. */
export type TlsOptions = Pick<ConnectionOptions, "ca" | "cert" | "key" | "servername" | "rejectUnauthorized">;

/** How websockets are opened. */
export interface WebSocketOptions {
  /** What opens the socket below. @default Node's */
  readonly agent?: Agent | undefined;
  /** HTTP proxy that is asked with CONNECT: `http://user:password@host:port`, or `https:`. @default none */
  readonly proxy?: string | URL | undefined;
  /** How the other side proves who it is, and we do. @default as the runtime has it */
  readonly tls?: TlsOptions | undefined;
}

/** How long a closing handshake may take before the socket is torn down. */
const CLOSE_MS = 2_000;

/** Codes that stand for a closing without one, and for a connection that broke off; they are never sent. */
const UNSENT: ReadonlySet<number> = new Set([1005, 1006]);

/** Makes what opens websockets. Messages of any size are taken, because a large guild fills many megabytes. */
export function webSockets({ agent, proxy, tls }: WebSocketOptions = {}): Connect {
  const proxyUrl = proxy === undefined ? undefined : readProxy(proxy);
  return (url, handlers) => {
    const gaveUp = new AbortController();
    const through = proxyUrl === undefined ? agent : proxyAgent(proxyUrl, { ca: tls?.ca, signal: gaveUp.signal });
    const socket = new WebSocket(url, {
      ...tls,
      maxPayload: 0,
      perMessageDeflate: false,
      ...(through === undefined ? {} : { agent: through }),
    });
    let transport: Socket | undefined;
    let cause: unknown;
    let silent = false;
    const gone = new Promise<void>((resolve) => {
      socket.once("close", (code, reason) => {
        resolve();
        // A proxy that has not answered yet would be waited for.
        gaveUp.abort();
        if (silent) return;
        if (cause !== undefined) handlers.closed({ cause });
        else handlers.closed(UNSENT.has(code) ? {} : { code, reason: reason.toString() });
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

    const hangUp = (code: number, reason?: string): void => {
      silent = true;
      socket.resume();
      socket.close(code, reason);
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
      async close(code, reason) {
        if (socket.readyState !== WebSocket.CLOSED) hangUp(code, reason);
        await gone;
      },
      drop(code) {
        if (socket.readyState !== WebSocket.CLOSED) hangUp(code);
      },
    };
  };
}
