import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Dispatch } from "../dispatch.ts";
import { Session, type SessionContext } from "./session.ts";

/** How long clients have to agree to the closing of a connection. */
const CLOSE_MS = 500;
/** Close code of a server that goes away. */
const GOING_AWAY = 1001;

/** The gateway of an emulated Discord: sessions, and what they are told. */
export class GatewayServer {
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #sessions = new Set<Session>();
  readonly #context: SessionContext;
  readonly #forget: () => void;

  constructor(context: SessionContext) {
    this.#context = context;
    this.#forget = context.world.onDispatch((dispatch) => {
      this.#tell(dispatch);
    });
  }

  /** Sessions that are connected. */
  get sessions(): ReadonlySet<Session> {
    return this.#sessions;
  }

  /** Takes over a connection that asks to become a websocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) => {
      const session = new Session(client, this.#context);
      this.#sessions.add(session);
      client.on("close", () => {
        this.#sessions.delete(session);
      });
      client.on("error", () => {
        client.terminate();
      });
      session.start(new URL(request.url ?? "/", this.#context.url).searchParams.get("v"));
    });
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    this.#forget();
    const { clients } = this.#server;
    const gone = [...clients].map((client) => new Promise((resolve) => client.once("close", resolve)));
    for (const client of clients) client.close(GOING_AWAY);
    const timer = setTimeout(() => {
      for (const client of clients) client.terminate();
    }, CLOSE_MS);
    await Promise.all(gone);
    clearTimeout(timer);
    this.#server.close();
  }

  #tell(dispatch: Dispatch): void {
    for (const session of this.#sessions) session.dispatch(dispatch);
  }
}
