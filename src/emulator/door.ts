import type { Server } from "node:http";

/** Address that the emulator listens on. */
export const HOST = "127.0.0.1";
/** How long to wait before the port is asked for again, when somebody else took it meanwhile. */
const RETRY_MS = 50;

/** Where a server is found: it can be shut, so that nobody listens there, and opened again. Connections stay. */
export class ServerDoor {
  readonly #server: Server;
  readonly #port: number;
  #wanted = true;
  #opening = false;

  constructor(server: Server, port: number) {
    this.#server = server;
    this.#port = port;
  }

  get isShut(): boolean {
    return !this.#server.listening;
  }

  shut(): void {
    this.#wanted = false;
    if (this.#server.listening) this.#server.close();
  }

  open(): void {
    this.#wanted = true;
    if (!this.#server.listening && !this.#opening) this.#listen();
  }

  #listen(): void {
    this.#opening = true;
    const opened = (): void => {
      this.#opening = false;
      this.#server.off("error", failed);
      if (!this.#wanted) this.#server.close();
    };
    const failed = (): void => {
      this.#server.off("listening", opened);
      setTimeout(() => {
        this.#opening = false;
        if (this.#wanted) this.#listen();
      }, RETRY_MS);
    };
    this.#server.once("error", failed);
    this.#server.once("listening", opened);
    this.#server.listen(this.#port, HOST);
  }
}
