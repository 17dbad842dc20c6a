import { type Id, id, isSnowflake } from "../../base/id.ts";
import type { Upload } from "../../base/upload.ts";
import type { StoredChannel, World } from "../state/world.ts";
import { findChannel } from "../domain/find.ts";
import { type FormError, formProblem } from "./form-problem.ts";

/** What a request brought, decoded and checked. */
export interface Received {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly reason: string | undefined;
  /** Where the emulator answers: `http://127.0.0.1:1234`. */
  readonly origin: string;
}

/** One request to a route, as its handler sees it. */
export class Call {
  readonly world: World;
  readonly reason: string | undefined;
  readonly origin: string;
  readonly #received: Received;

  constructor(world: World, received: Received) {
    this.world = world;
    this.reason = received.reason;
    this.origin = received.origin;
    this.#received = received;
  }

  /** A path parameter that is an id. */
  id<Kind extends string>(name: string): Id<Kind> {
    const text = this.text(name);
    if (isSnowflake(text)) return id<Kind>(text);
    const wrong: FormError = { code: "NUMBER_TYPE_COERCE", message: `Value "${text}" is not snowflake.` };
    throw formProblem([{ path: [name], ...wrong }]);
  }

  /** Any other path parameter. */
  text(name: string): string {
    return this.#received.params[name] ?? "";
  }

  /** The channel that the path names. */
  channel(): StoredChannel {
    return findChannel(this.world, this.id("channel_id"));
  }

  /** The body. Its type is the one the route takes, which its validator has checked. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says which route it is
  body<Body>(): Body {
    return this.#received.body as Body;
  }

  /** The query. Its type is the one the route takes, which its validator has checked. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says which route it is
  query<Query>(): Query {
    return this.#received.query as Query;
  }

  /** Files that came in a field of the body. */
  uploads(): readonly Upload[] {
    const { body } = this.#received;
    if (typeof body !== "object" || body === null || !("files" in body) || !Array.isArray(body.files)) return [];
    // The route's validator has found uploads there.
    return body.files as readonly Upload[];
  }
}
