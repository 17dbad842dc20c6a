import type { RouteIr } from "../../ir.ts";
import { below } from "../../load/location.ts";
import type { UpstreamOperation } from "../openapi/model.ts";
import type { Context } from "./context.ts";
import * as policy from "./policy.ts";

/**
 * Compares which credentials a route takes. Where upstream asks for none, ours may say `none`, `token` (the secret is in
 * the path) or `basic`: upstream's document has no word for the latter two.
 */
export function compareAuth(context: Context, route: RouteIr, operation: UpstreamOperation): void {
  const theirs = new Set(operation.security.flatMap(({ scheme, scopes }) => schemes(scheme, scopes)));
  const ours = new Set(route.auth.map((auth) => (auth === "token" || auth === "basic" ? "none" : auth)));
  // Nobody needs a token where none is needed: upstream lists it in addition.
  if (theirs.has("none"))
    for (const auth of [...theirs, ...ours]) if (auth !== "none") void (theirs.delete(auth), ours.delete(auth));
  const upstream = [...theirs].sort();
  const mine = [...ours].sort();
  if (upstream.join() === mine.join()) return;
  context.findings.add({
    severity: "sending",
    at: operation.id,
    aspect: "auth",
    upstream,
    ours: [...route.auth].sort(),
    message: `Upstream takes the credentials ${upstream.join(", ") || "none"}, ours ${route.auth.join(", ")}`,
    pointer: `${operation.pointer}/security`,
    where: below(route.at, "auth"),
  });
}

/** The credentials that a route for this operation lists. */
export function acceptedAuth(operation: UpstreamOperation): readonly string[] {
  const theirs = [...new Set(operation.security.flatMap(({ scheme, scopes }) => schemes(scheme, scopes)))];
  if (!theirs.includes("none") && theirs.length > 0) return theirs;
  return [operation.path.includes("_token}") ? "token" : "none"];
}

function schemes(scheme: string, scopes: readonly string[]): readonly string[] {
  if (scheme === "none") return ["none"];
  if (scheme === "BotToken") return ["bot"];
  if (scopes.length === 0 || scopes.length >= policy.everyScope) return ["oauth2"];
  return scopes.map((scope) => `oauth2:${scope}`);
}
