import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { WebSocketServer } from "ws";
import { Connection } from "./connection.ts";
import type { GatewayContext } from "./context.ts";
import { type Door, GatewayFaults, Line } from "./faults/index.ts";
import { readQuery } from "./query.ts";
import { Sessions } from "./sessions.ts";

/** How long clients have to agree to the closing of a connection. */
const CLOSE_MS = 500;
/** Close code of a server that goes away. */
const GOING_AWAY = 1001;

/** The gateway of an emulated Discord: connections, and the sessions that go over them. */
export class GatewayServer {
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #connections = new Set<Connection>();
  readonly #lines = new Set<Line>();
  readonly #sessions: Sessions;
  readonly #context: GatewayContext;
  readonly #forget: () => void;
  /** What goes wrong. */
  readonly faults: GatewayFaults;

  constructor(context: GatewayContext, door: Door) {
    const { clock, onTrace } = context;
    this.#context = context;
    this.faults = new GatewayFaults({ clock, door, onTrace }, this.#connections);
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
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const query = readQuery(new URL(request.url ?? "/", this.#context.url).searchParams);
    if ("refusal" in query) {
      refuse(socket, query.refusal);
      return;
    }
    const line = new Line(socket, this.#context.clock);
    this.#lines.add(line);
    socket.once("close", () => {
      this.#lines.delete(line);
    });
    const { faults } = this;
    if (!faults.admit(line)) return;
    // Whether Hello goes with the answer to the upgrade is known once the connection opens.
    line.hold();
    this.#server.handleUpgrade(request, line, head, (client) => {
      const parts = { context: this.#context, faults, line, query, sessions: this.#sessions };
      const connection = new Connection(client, parts);
      this.#connections.add(connection);
      client.on("close", () => {
        this.#connections.delete(connection);
      });
      connection.open();
    });
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    this.#forget();
    this.faults.stop();
    const { clients } = this.#server;
    const gone = [...clients].map((client) => new Promise((resolve) => client.once("close", resolve)));
    for (const { line } of this.#connections) line.hurry();
    for (const connection of this.#connections) connection.closeWith(GOING_AWAY);
    const timer = setTimeout(() => {
      for (const client of clients) client.terminate();
    }, CLOSE_MS);
    await Promise.all(gone);
    clearTimeout(timer);
    for (const line of this.#lines) line.cut();
    this.#sessions.endAll();
    this.#server.close();
  }
}

/** Answers a request to become a websocket with a plain refusal. */
function refuse(socket: Socket, text: string): void {
  const head = ["HTTP/1.1 400 Bad Request", "Connection: close", "Content-Type: text/plain; charset=utf-8"];
  socket.end([...head, `Content-Length: ${Buffer.byteLength(text)}`, "", text].join("\r\n"));
}
