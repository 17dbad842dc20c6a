import type { Request, SendOptions } from "./request.ts";

/** What the generated classes with one method per route stand on: something that sends a request. */
export abstract class Methods {
  /** Sends a request and answers what it was sent for. Every generated method goes through here. */
  protected abstract execute<T>(request: Request<T>, options?: SendOptions): Promise<T>;
}
