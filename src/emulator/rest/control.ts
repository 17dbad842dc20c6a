import { type Id, type IdInput, id } from "../../base/id.ts";
import type { RestFaultControl } from "./faults/index.ts";
import type { Hold, RefusedCounts, RestLimits } from "./limits/index.ts";

/** What the HTTP API has seen since it started. */
export interface RestStats {
  /** Requests to the API, whatever became of them. */
  readonly requests: number;
  /** Answers with 429, by scope. */
  readonly limited: RefusedCounts;
  /** Answers with 401, 403 and 429 in the last ten minutes, those of the scope `shared` left out. */
  readonly invalid: number;
  /** Requests that met the page with which a blocked address is answered. */
  readonly blocked: number;
  /** Milliseconds for which the address is still blocked. */
  readonly blockedForMs: number;
}

interface ControlledRest {
  readonly faults: RestFaultControl;
  readonly limits: RestLimits;
  unindexMessages(guildId: Id<"Guild">, searches: number): void;
  readonly requests: number;
  readonly blocked: number;
}

/** Shows what the HTTP API has seen, and makes it do what the real one does only now and then. */
export class RestControl {
  /** What goes wrong, on demand or as planned. */
  readonly faults: RestFaultControl;
  readonly #server: ControlledRest;

  constructor(server: ControlledRest) {
    this.#server = server;
    this.faults = server.faults;
  }

  get stats(): RestStats {
    const { limits, requests, blocked } = this.#server;
    return { requests, limited: limits.refused, invalid: limits.invalid, blocked, blockedForMs: limits.blockedForMs };
  }

  /** Uses up a limit, as others do who draw on it as well: requests are answered with 429 until then. */
  hold(hold: Hold): void {
    this.#server.limits.hold(hold);
  }

  /** Forgets the index of the messages of a guild: so many searches are answered with 202, as those of a new guild are. */
  unindexMessages(guildId: IdInput<"Guild">, searches: number): void {
    this.#server.unindexMessages(id(guildId), searches);
  }
}
