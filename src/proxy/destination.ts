import { isIdempotent } from "../base/idempotent.ts";
import { RouteIndex } from "../base/route-index.ts";
import type { Condition } from "../base/rules/index.ts";
import type { RouteRow } from "../base/tables.ts";
import { routes } from "../../generated/tables/index.ts";
import type { LimitedRequest } from "../ratelimit/index.ts";
import { digest, veiled } from "./digest.ts";

/** Where a request goes, as far as the proxy has to know. */
export interface Destination {
  /** The route of the schema; undefined for one that it does not have. */
  readonly route: RouteRow | undefined;
  /** What its rate limit goes by. Tokens in the path are digests. */
  readonly limited: LimitedRequest;
}

const index = new RouteIndex(routes);

/** Parameter that is a major one by the first segment of the path: `channels` has `channel_id`. */
const majors = new Map(
  routes.flatMap(({ path, rateLimit }) => {
    const [, resource = "", parameter = ""] = path.split("/");
    return rateLimit.major.includes(parameter.slice(1, -1)) ? [[resource, parameter.slice(1, -1)] as const] : [];
  }),
);

/** Beginning of paths: that of the API, with its version or without. */
const API = /^\/api(?:\/v\d+)?(?=\/)/;
/** An id, or something so long that it may be a token. */
const VALUE = /^\d{15,}$|^.{32,}$/;

/** Where a path without its query leads; undefined when it is none of the API. */
export function destinationOf(method: string, path: string): Destination | undefined {
  const below = path.replace(API, "");
  if (below === path) return undefined;
  const match = index.find(method, below);
  if (match === undefined) return { route: undefined, limited: unknown(method, below) };
  const { route, params } = match;
  const { name, path: template, auth, rateLimit } = route;
  const { major, global, urgent } = rateLimit;
  return {
    route,
    limited: {
      route: name,
      method: route.method,
      template,
      params: Object.fromEntries(major.map((name) => [name, veiled(name, params[name] ?? "")])),
      auth,
      rateLimit: { major, global, ...(urgent === true ? { urgent } : {}) },
    },
  };
}

/** Whether sending a request there twice does no more than sending it once, as far as its method and the schema say. */
export function isIdempotentAt({ route, limited }: Destination, fields: unknown): boolean {
  // What the schema says under this name is a condition, which its loader has checked.
  return isIdempotent(limited.method, route?.idempotent as boolean | Condition | undefined, fields);
}

/** A route of which nothing is known but that Discord's paths are alike: what is no word is a value, and the first may be major. */
function unknown(method: string, path: string): LimitedRequest {
  const [, resource = "", ...rest] = path.split("/");
  const [first] = rest;
  const major = first !== undefined && VALUE.test(first) ? majors.get(resource) : undefined;
  const template = [resource, ...rest].map((segment) => (VALUE.test(segment) ? "{}" : segment)).join("/");
  return {
    route: `${method} /${template}`,
    // Methods beyond those of Discord's routes are only compared.
    method: method as LimitedRequest["method"],
    template: `/${template}`,
    params: major === undefined ? {} : { [major]: digest(first ?? "") },
    auth: [],
    rateLimit: { major: major === undefined ? [] : [major], global: true },
  };
}
