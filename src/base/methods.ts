import type { Request, SendOptions } from "./request.ts";

/** What sends requests: an `HttpClient`, or anything that stands in for one. */
export interface Executor {
  /** Sends a request and answers what it was sent for. */
  execute<T>(request: Request<T>, options?: SendOptions): Promise<T>;
}

/** What the generated classes with one method per route stand on: something that sends a request. */
export abstract class Methods implements Executor {
  /**
   * Sends a request and answers what it was sent for. Every generated method goes through here, and rejects with an
   * `InputError` when no request can be made of what it is given.
   */
  abstract execute<T>(request: Request<T>, options?: SendOptions): Promise<T>;
}
