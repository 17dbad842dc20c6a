import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Dispatcher, Pool } from "undici";
import { listen, type ListenOptions } from "../base/listen.ts";
import { destinationOf } from "./destination.ts";
import { ProxyError } from "./error.ts";
import { keyOf, Limiters } from "./limiters.ts";
import { Metrics } from "./metrics.ts";
import { type ProxyOptions, settingsOf, type Settings } from "./options.ts";
import { noSuchPath, refuse, stopping } from "./own-answer.ts";
import { Passage, type PassageOptions } from "./passage.ts";
import { PermitDesk } from "./permits/desk.ts";
import { METRICS_TYPE } from "./prometheus.ts";

/** How a proxy is closed. */
export interface CloseOptions {
  /** Milliseconds that what was sent to Discord has for its answer. @default 15000 */
  readonly deadlineMs?: number | undefined;
}

/** How a proxy stands. */
export interface ProxyStats {
  /** Tokens that limits are kept for; requests without one count as one more. */
  readonly tokens: number;
  /** Requests that wait for their turn. */
  readonly waiting: number;
  /** Requests that have their turn and are not over. */
  readonly inFlight: number;
}

const KEEP_ALIVE_MS = 65_000;

/** Discord's HTTP API for many processes and languages, which then share the rate limits of each token. */
export class ProxyServer implements AsyncDisposable {
  readonly #settings: Settings;
  readonly #server: Server;
  readonly #dispatcher: Dispatcher;
  readonly #ownsDispatcher: boolean;
  readonly #limiters: Limiters;
  readonly #metrics: Metrics;
  readonly #passing: PassageOptions;
  readonly #desk: PermitDesk | undefined;
  readonly #passages = new Set<Passage>();
  /** Ends of the answers that are not over. */
  readonly #open = new Set<Promise<void>>();
  #closing: Promise<void> | undefined;

  constructor(options: ProxyOptions = {}) {
    const settings = settingsOf(options);
    const { connections = 128, dispatcher = new Pool(settings.origin, { connections }), rateLimits = {} } = options;
    this.#settings = settings;
    this.#dispatcher = dispatcher;
    this.#ownsDispatcher = options.dispatcher === undefined;
    this.#limiters = new Limiters(rateLimits, settings.clock);
    this.#desk = this.#openDesk(options.secret);
    this.#metrics = new Metrics(this.#limiters, () => this.#desk?.held ?? 0);
    this.#passing = {
      settings,
      dispatcher,
      metrics: this.#metrics,
      limiterOf: (authorization) => this.#limiters.of(keyOf(authorization)),
    };
    // An upload takes the time that it takes. Connections stay open for longer than clients keep theirs.
    this.#server = createServer({ requestTimeout: 0, keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
      this.#answer(request, response);
    });
  }

  /** How it stands. */
  get stats(): ProxyStats {
    return {
      tokens: this.#limiters.size,
      waiting: this.#limiters.sum(({ waiting }) => waiting),
      inFlight: this.#limiters.sum(({ inFlight }) => inFlight),
    };
  }

  /** Starts to listen; resolves with the URL, below which `/api/v10` is what clients take for Discord's. */
  async listen(options: ListenOptions = {}): Promise<string> {
    if (this.#closing !== undefined) throw new ProxyError("PROXY_CLOSED", "The proxy was closed. Make a new one.");
    return await listen(this.#server, options);
  }

  /**
   * Stops: takes no new requests, answers those that wait with a 503 which says that nothing was sent, and waits for what
   * Discord has until the deadline. Resolves once every client has its answer.
   */
  close(options: CloseOptions = {}): Promise<void> {
    this.#closing ??= this.#close(options);
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close({ deadlineMs = 15_000 }: CloseOptions): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      // It fails when it never listened, which is as good.
      this.#server.close(() => resolve());
    });
    this.#desk?.stop();
    for (const passage of this.#passages) passage.stop();
    const cancel = this.#settings.clock.after(deadlineMs, () => {
      for (const passage of this.#passages) passage.cut();
    });
    while (this.#open.size > 0) await Promise.all(this.#open);
    cancel();
    this.#desk?.close();
    // What is left are connections on which nothing was asked for.
    this.#server.closeAllConnections();
    await stopped;
    if (this.#ownsDispatcher) await this.#dispatcher.close();
  }

  #openDesk(secret: string | undefined): PermitDesk | undefined {
    if (secret === undefined) return undefined;
    const { leaseMs, clock } = this.#settings;
    return new PermitDesk({ secret, leaseMs, clock, limiterOf: (bot) => this.#limiters.of(bot) });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    // What a broken connection has to say, its `close` says as well.
    response.on("error", () => {});
    const over = new Promise<void>((resolve) => response.once("close", resolve)).then(() => {
      this.#open.delete(over);
    });
    this.#open.add(over);
    const { method = "GET", url = "/" } = request;
    const [path = "/"] = url.split("?", 1);
    if (this.#closing !== undefined) response.setHeader("connection", "close");
    if (path === "/health") {
      const status = this.#closing === undefined ? "ok" : "stopping";
      send(response, status === "ok" ? 200 : 503, "application/json", JSON.stringify({ status }));
    } else if (path === "/metrics") {
      send(response, 200, METRICS_TYPE, this.#metrics.page());
    } else if (this.#desk !== undefined && PermitDesk.has(path)) {
      void this.#desk.answer(path, request, response);
    } else if (this.#closing === undefined) {
      this.#pass(method, path, request, response);
    } else {
      this.#metrics.answeredItself("stopping");
      request.resume();
      refuse(response, stopping);
    }
  }

  #pass(method: string, path: string, request: IncomingMessage, response: ServerResponse): void {
    const destination = destinationOf(method, path);
    if (destination === undefined) {
      this.#metrics.answeredItself(noSuchPath.reason);
      request.resume();
      refuse(response, noSuchPath);
      return;
    }
    const passage = new Passage(request, response, destination, this.#passing);
    this.#passages.add(passage);
    void passage.run().then(() => this.#passages.delete(passage));
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) }).end(body);
}
