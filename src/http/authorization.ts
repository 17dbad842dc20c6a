import type { Request } from "../base/request.ts";
import { withKind } from "../base/token.ts";
import { getCurrentAuthorizationInformation } from "../../generated/requests/oauth2.ts";
import { getCurrentUser } from "../../generated/requests/user.ts";
import { RequestError, UnauthorizedError } from "./error.ts";

/** Most tokens of webhooks and interactions that are remembered for having been refused. */
const REMEMBERED_TOKENS = 1000;

const INVALID = "the token is not valid, as Discord said of it before: give the client another one";
const INVALID_IN_PATH = "the token in the path is not valid, as Discord said of it before";

/**
 * What a client authorizes its requests with, and what Discord thinks of it. A token that was refused for itself is not
 * tried again: every refusal counts towards a ban of the address.
 */
export class Authorization {
  readonly #header: string | undefined;
  readonly #refusedInPath = new Set<string>();
  #refused = false;
  #probe: Promise<void> | undefined;

  /** `token` with its kind (`Bearer …`), or that of a bot; null for none. */
  constructor(token: string | null | undefined) {
    this.#header = token === undefined || token === null ? undefined : withKind(token);
  }

  /**
   * The header for a request; undefined where none is needed. Throws when the route needs a token and there is none, or
   * when its token is known to be of no use.
   */
  headerFor(request: Request): string | undefined {
    if (request.auth.includes("token")) {
      // The token in the path is all that such a route looks at.
      if (this.#refusedInPath.size === 0 || !this.#refusedInPath.has(tokenInPath(request))) return undefined;
      throw new UnauthorizedError(request, INVALID_IN_PATH, { sent: "no" });
    }
    if (this.#header === undefined) {
      if (request.auth.includes("none")) return undefined;
      throw new RequestError(request, "this route needs a token: new HttpClient({ token })", { sent: "no" });
    }
    if (this.#refused) throw new UnauthorizedError(request, INVALID, { sent: "no" });
    return this.#header;
  }

  /**
   * Hears that a request was answered with 401. What stands in a path is done with; the token of the client only when it
   * is refused for itself, which `probe` asks Discord by a request that needs nothing but a token.
   */
  async refuse(
    request: Request,
    probe: (request: Request) => Promise<{ readonly status: number | undefined }>,
  ): Promise<void> {
    if (request.auth.includes("token")) this.#forgetOldest().add(tokenInPath(request));
    else if (this.#header === undefined || this.#header.startsWith("Basic ")) return;
    else if (isProbe(request)) this.#refused = true;
    else await (this.#probe ??= this.#ask(probe));
  }

  async #ask(probe: (request: Request) => Promise<{ readonly status: number | undefined }>): Promise<void> {
    try {
      const { status } = await probe(
        this.#header?.startsWith("Bearer ") === true ? getCurrentAuthorizationInformation() : getCurrentUser(),
      );
      if (status === 401) this.#refused = true;
    } catch {
      // Nobody could be asked: then the token stays as good as it was, and the error of the request itself is thrown.
    } finally {
      this.#probe = undefined;
    }
  }

  #forgetOldest(): Set<string> {
    const [oldest] = this.#refusedInPath;
    if (this.#refusedInPath.size >= REMEMBERED_TOKENS && oldest !== undefined) this.#refusedInPath.delete(oldest);
    return this.#refusedInPath;
  }
}

function isProbe({ route }: Request): boolean {
  return route === "getCurrentUser" || route === "getCurrentAuthorizationInformation";
}

/** The token as it stands in the path. */
function tokenInPath({ params }: Request): string {
  return Object.entries(params)
    .filter(([name]) => name.endsWith("token"))
    .map(([, value]) => value)
    .join(" ");
}
