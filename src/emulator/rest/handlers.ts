import type { RouteMethods } from "../../../generated/client/index.ts";
import type { Call } from "./call.ts";

/** Names of the routes. */
export type RouteName = Exclude<keyof RouteMethods, "execute">;

/** What a route answers with. */
export type RouteAnswer<Name extends RouteName> = Awaited<ReturnType<RouteMethods[Name]>>;

/** What the emulator does for each route that has a meaning of its own here. `undefined` is an empty answer. */
export type Handlers = {
  readonly [Name in RouteName]?: (call: Call) => RouteAnswer<Name> | Promise<RouteAnswer<Name>>;
};
