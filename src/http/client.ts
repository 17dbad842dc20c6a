import type { Dispatcher } from "undici";
import type { Request, SendOptions } from "../base/request.ts";
import { version } from "../base/version.ts";
import { RouteMethods } from "../../generated/client/index.ts";
import { constants } from "../../generated/tables/constants.ts";
import { type RateLimiter, unlimited } from "../ratelimit/index.ts";
import { readFailure } from "./api-failure.ts";
import { encodeRequest } from "./encode.ts";
import { HttpError, statusError } from "./error.ts";
import { HttpResponse } from "./response.ts";
import { type Answer, type Timeouts, transmit, type Transport } from "./transport.ts";

/** How an {@link HttpClient} is set up. */
export interface HttpClientOptions {
  /** Token of a bot, or `Bearer …` of a user. Without one, only routes that need none can be used. */
  readonly token?: string | undefined;
  /** Where the API is, version included. @default Discord's */
  readonly baseUrl?: string | URL | undefined;
  /** Product of the `User-Agent` header, after the one that Discord asks libraries for. */
  readonly userAgent?: string | undefined;
  readonly timeouts?: Timeouts | undefined;
  /** Sends requests another way: through a proxy, with other TLS settings, from a pool of its own. */
  readonly dispatcher?: Dispatcher | undefined;
  /** Decides when requests are sent. @default at once */
  readonly rateLimiter?: RateLimiter | undefined;
  /** Whether requests are checked against the schema before they are sent. @default true */
  readonly validate?: boolean | undefined;
}

/**
 * Discord's HTTP API: one method for each route.
 *
 * @see https://docs.discord.com/developers/reference
 */
export class HttpClient extends RouteMethods {
  readonly #transport: Transport;
  readonly #authorization: string | undefined;
  readonly #userAgent: string;
  readonly #rateLimiter: RateLimiter;
  readonly #validate: boolean;

  constructor(options: HttpClientOptions = {}) {
    super();
    const {
      token,
      baseUrl = `${constants.apiUrl}/v${constants.apiVersion}`,
      timeouts = {},
      dispatcher,
      rateLimiter = unlimited,
    } = options;
    this.#transport = { baseUrl: String(baseUrl).replace(/\/+$/, ""), timeouts, dispatcher };
    this.#authorization = token === undefined ? undefined : authorization(token);
    this.#userAgent = userAgent(options.userAgent);
    this.#rateLimiter = rateLimiter;
    this.#validate = options.validate ?? true;
  }

  /** Sends a request and reads what it answers with. Throws an {@link HttpError} when it does not succeed. */
  async execute<T>(request: Request<T>, options?: SendOptions): Promise<T> {
    return (await this.send(request, options)).model();
  }

  /** Sends a request for its whole answer. Throws an {@link HttpError} when it does not succeed. */
  async send<T>(request: Request<T>, options: SendOptions = {}): Promise<HttpResponse<T>> {
    const { signal } = options;
    signal?.throwIfAborted();
    const authorization = this.#authorizationFor(request);
    if (this.#validate) await check(request);
    const encoded = encodeRequest(request, { authorization, userAgent: this.#userAgent });

    const permit = await this.#rateLimiter.acquire(request, { signal });
    let answer: Answer | undefined;
    try {
      answer = await transmit(this.#transport, request, encoded, signal);
    } finally {
      permit.done(answer);
    }
    const { status, headers, bytes } = answer;
    if (status >= 200 && status < 300) return new HttpResponse(request, status, headers, bytes);
    throw statusError(request, status, readFailure(new TextDecoder().decode(bytes)));
  }

  #authorizationFor(request: Request): string | undefined {
    const { auth } = request;
    // The token in the path is all that such a route looks at.
    if (auth.includes("token")) return undefined;
    if (this.#authorization !== undefined || auth.includes("none")) return this.#authorization;
    throw new HttpError("HTTP_REQUEST", request, "this route needs a token: new HttpClient({ token })");
  }
}

function userAgent(product: string | undefined): string {
  const own = constants.userAgent
    .replace("{url}", "https://www.npmjs.com/package/evenfall")
    .replace("{version}", version);
  return product === undefined ? own : `${own} ${product}`;
}

function authorization(token: string): string {
  return /^(?:Bot|Bearer|Basic) /.test(token) ? token : `Bot ${token}`;
}

async function check(request: Request): Promise<void> {
  const { validateRequest } = await import("../validate/index.ts");
  await validateRequest(request);
}
