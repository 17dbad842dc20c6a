import type { RouteRow } from "../../base/tables.ts";
import type { Id } from "../../base/id.ts";
import { accessOf } from "../domain/tokens.ts";
import { plainProblem, problem } from "../problem.ts";
import type { World } from "../state/world.ts";

/**
 * Who makes a request: the bot, a user whose access token an application has, an application with its secret, whoever knows
 * the token in the path, or anybody.
 */
export type Caller =
  | { readonly kind: "bot"; readonly userId: Id<"User"> }
  | { readonly kind: "bearer"; readonly token: string; readonly userId: Id<"User">; readonly scopes: readonly string[] }
  | { readonly kind: "application" | "token" | "anybody" };

/** Kind of authorization that a user has given; a scope may follow after a colon. */
const OAUTH2 = "oauth2";

/** Finds out who makes a request by its `Authorization` header, and refuses one that its route does not take. */
export function authorize(
  { auth }: RouteRow,
  header: string | undefined,
  world: World,
  token: string | undefined,
): Caller {
  if (auth.includes("bot") && token !== undefined && header === `Bot ${token}`) {
    return { kind: "bot", userId: world.bot.id };
  }
  const scopes = auth.filter((kind) => kind.startsWith(OAUTH2)).map((kind) => kind.slice(OAUTH2.length + 1));
  if (scopes.length > 0 && header?.startsWith("Bearer ") === true) {
    const access = accessOf(world, header.slice("Bearer ".length));
    if (access !== undefined) {
      const isGranted = scopes.some((scope) => scope === "" || access.scopes.includes(scope));
      if (!isGranted) throw problem(403, "MissingOAuth2Scope");
      return { kind: "bearer", token: header.slice("Bearer ".length), ...access };
    }
  }
  if (auth.includes("basic") && header?.startsWith("Basic ") === true) return { kind: "application" };
  if (auth.includes("token")) return { kind: "token" };
  if (auth.includes("none")) return { kind: "anybody" };
  throw plainProblem(401, "Unauthorized");
}
