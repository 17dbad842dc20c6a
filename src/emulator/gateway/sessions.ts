import type { Dispatch } from "../dispatch.ts";
import type { GatewayContext } from "./context.ts";
import { Session, type SessionFields } from "./session.ts";

/** The sessions of a gateway, connected or waiting for their clients. */
export class Sessions {
  readonly #byId = new Map<string, Session>();
  readonly #context: GatewayContext;

  constructor(context: GatewayContext) {
    this.#context = context;
  }

  [Symbol.iterator](): Iterator<Session> {
    return this.#byId.values();
  }

  /** The session with this id, if it is not over. */
  find(id: string): Session | undefined {
    return this.#byId.get(id);
  }

  /** Makes a session. */
  start(fields: SessionFields): Session {
    const session = new Session(this.#context, fields);
    this.#byId.set(session.id, session);
    return session;
  }

  /** Lets a session wait for its client, for a while. */
  detach(session: Session): void {
    session.detach(() => {
      this.end(session);
    });
  }

  /** Ends a session for good. */
  end(session: Session): void {
    session.end();
    this.#byId.delete(session.id);
  }

  /** Ends all sessions. */
  endAll(): void {
    for (const session of [...this.#byId.values()]) this.end(session);
  }

  /** Tells every session of something that happened. */
  tell(dispatch: Dispatch): void {
    for (const session of this.#byId.values()) session.dispatch(dispatch);
  }
}
