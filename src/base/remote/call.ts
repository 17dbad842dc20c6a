import { type Agent, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { Clock } from "../clock.ts";
import { onAnyAbort } from "../signal.ts";

/** A call of a small server of our own, which may answer much later and sends signs of life until then. */
export interface RemoteCall {
  /** Where the server is. */
  readonly server: URL;
  /** Below the path of `server`. */
  readonly path: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly authorization: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** False opens a connection for this call alone. */
  readonly agent: Agent | false;
  /** Milliseconds without a sign of life after which the server counts as dead. */
  readonly silenceMs: number;
  readonly clock: Clock;
  /** Each of them calls the call off. */
  readonly signals: readonly (AbortSignal | undefined)[];
  /** Makes the error for a server that cannot be reached. */
  readonly unreachable: (cause: unknown) => Error;
  /** Makes the error for an answer that is too long to be one. */
  readonly strange: () => Error;
}

/** What the server answered. */
export interface RemoteAnswer {
  readonly status: number;
  readonly text: string;
}

const ANSWER_LIMIT = 65_536;

/** Calls a server. Rejects with what `unreachable` and `strange` make, and with the reason of a signal that is aborted. */
export function callRemote(call: RemoteCall): Promise<RemoteAnswer> {
  const { server, path, method, authorization, body, agent, silenceMs, clock, signals, unreachable, strange } = call;
  return new Promise((resolve, reject) => {
    const refuse: (reason: unknown) => void = reject;
    const text = body === undefined ? "" : JSON.stringify(body);
    const url = new URL(`${server.pathname.replace(/\/$/, "")}${path}`, server);
    const request = (url.protocol === "https:" ? requestHttps : requestHttp)(url, {
      method,
      agent,
      headers: {
        authorization,
        "content-type": "application/json",
        "content-length": Buffer.byteLength(text),
      },
    });
    let cancelSilence = (): void => {};
    let stopListening = (): void => {};
    let settled = false;
    const settle = (finish: () => void): void => {
      if (settled) return;
      settled = true;
      cancelSilence();
      stopListening();
      finish();
    };
    const fail = (error: unknown): void => {
      settle(() => refuse(error));
      request.destroy();
    };
    const heard = (): void => {
      cancelSilence();
      if (settled) return;
      cancelSilence = clock.after(silenceMs, () => fail(unreachable(new Error("no sign of life"))));
    };
    request.on("error", (cause) => fail(unreachable(cause)));
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      heard();
      response.on("data", (chunk: Buffer) => {
        heard();
        length += chunk.length;
        if (length > ANSWER_LIMIT) fail(strange());
        else chunks.push(chunk);
      });
      response.on("error", (cause) => fail(unreachable(cause)));
      response.on("close", () => fail(unreachable(new Error("the connection ended before the answer"))));
      response.on("end", () => {
        settle(() => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }));
      });
    });
    heard();
    stopListening = onAnyAbort(signals, fail);
    request.end(text);
  });
}
