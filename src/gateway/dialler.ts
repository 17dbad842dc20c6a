import { constants } from "../../generated/tables/constants.ts";
import { gatewayUrl } from "./address.ts";
import { closeCode } from "./close-codes.ts";
import { type Closing, type Connect, type Goodbye, webSockets } from "./connection.ts";
import type { InflateMethod } from "./inflate/index.ts";
import { Link, type LinkHandlers } from "./link.ts";
import type { Input, MachineState } from "./machine.ts";
import type { AnyShardOptions } from "./options.ts";

/** A close code that leaves the session alive, and the bot online. */
export const RESUMABLE_CODE = 4000;

/** What a {@link Dialler} reports of the connection at hand. */
export interface DiallerHandlers extends Omit<LinkHandlers, "closed"> {
  lost(input: Extract<Input, { readonly type: "lost" }>): void;
}

/** The connection of a shard, one after the other, and where the next one goes. */
export class Dialler {
  readonly #baseUrl: string;
  readonly #connect: Connect;
  readonly #followsResumeUrl: boolean;
  readonly #maxMessageBytes: number | undefined;
  readonly #method: InflateMethod;
  readonly #handlers: LinkHandlers;
  #link: Link | undefined;
  #closing: Closing = {};

  constructor(options: AnyShardOptions, method: InflateMethod, handlers: DiallerHandlers) {
    this.#baseUrl = gatewayUrl(options.url ?? constants.gatewayUrl, method.compression);
    this.#connect = options.connect ?? webSockets(options);
    this.#followsResumeUrl = options.resumeUrl !== "ignore";
    this.#maxMessageBytes = options.maxMessageBytes;
    this.#method = method;
    this.#handlers = {
      ...handlers,
      closed: (closing) => {
        this.#closing = closing;
        const entry = closeCode(closing.code);
        handlers.lost({ type: "lost", fatal: entry?.reconnect === false, resumable: entry?.resume !== false });
      },
    };
  }

  /** The connection at hand. */
  get link(): Link | undefined {
    return this.#link;
  }

  /** How the last connection that was lost ended. */
  get closing(): Closing {
    return this.#closing;
  }

  /** Connects where the session is resumed, or to the gateway. */
  dial({ endpoint, session }: Pick<MachineState, "endpoint" | "session">): void {
    const resumeUrl = endpoint === "resume" && this.#followsResumeUrl ? session?.resumeUrl : undefined;
    const url = resumeUrl === undefined ? this.#baseUrl : gatewayUrl(resumeUrl, this.#method.compression);
    const options = { url, connect: this.#connect, method: this.#method, maxMessageBytes: this.#maxMessageBytes };
    this.#link = new Link(options, this.#handlers);
  }

  /** Leaves the connection at once, for another one to the same session. */
  drop(): void {
    this.#link?.drop(RESUMABLE_CODE);
    this.#link = undefined;
  }

  /** Closes the connection in order; resolves once the socket is gone. */
  async hangUp(goodbye: Goodbye): Promise<void> {
    const link = this.#link;
    this.#link = undefined;
    await link?.close(goodbye);
  }
}
