import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { Connection } from "./connection.ts";
import type { GatewayContext } from "./context.ts";
import { Outlet } from "./outlet.ts";
import { readQuery } from "./query.ts";
import { Sessions } from "./sessions.ts";

/** How long clients have to agree to the closing of a connection. */
const CLOSE_MS = 500;
/** Lets the answer to the upgrade arrive before Hello: there are clients that lose a Hello that comes with it. */
const HELLO_DELAY_MS = 2;
/** Close code of a server that goes away. */
const GOING_AWAY = 1001;

/** The gateway of an emulated Discord: connections, and the sessions that go over them. */
export class GatewayServer {
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #connections = new Set<Connection>();
  readonly #sessions: Sessions;
  readonly #context: GatewayContext;
  readonly #forget: () => void;

  constructor(context: GatewayContext) {
    this.#context = context;
    this.#sessions = new Sessions(context);
    this.#forget = context.world.onDispatch((dispatch) => {
      this.#sessions.tell(dispatch);
    });
  }

  /** Connections that are open, in the order in which they came. */
  get connections(): ReadonlySet<Connection> {
    return this.#connections;
  }

  get sessions(): Sessions {
    return this.#sessions;
  }

  /** Takes over a connection that asks to become a websocket, or refuses it if it asks for what is not there. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const query = readQuery(new URL(request.url ?? "/", this.#context.url).searchParams);
    if ("refusal" in query) {
      refuse(socket, query.refusal);
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (client) => {
      const outlet = new Outlet(client, query.compression);
      const connection = new Connection(client, { context: this.#context, outlet, sessions: this.#sessions });
      this.#connections.add(connection);
      client.on("close", () => {
        this.#connections.delete(connection);
      });
      setTimeout(() => {
        connection.start(query.version);
      }, HELLO_DELAY_MS);
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
    this.#sessions.endAll();
    this.#server.close();
  }
}

/** Answers a request to become a websocket with a plain refusal. */
function refuse(socket: Duplex, text: string): void {
  const head = ["HTTP/1.1 400 Bad Request", "Connection: close", "Content-Type: text/plain; charset=utf-8"];
  socket.end([...head, `Content-Length: ${Buffer.byteLength(text)}`, "", text].join("\r\n"));
}
