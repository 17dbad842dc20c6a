import type { Request } from "../base/request.ts";

type Check = (request: Request) => void;

/** Checks of routes by name, loaded when a request of the route is sent for the first time. */
const checks = new Map<string, Check>();

/** The check of a route, once it is loaded. */
export function loadedCheck(route: string): Check | undefined {
  return checks.get(route);
}

/** Loads the check of a route. The validators are a large part of the package: a client that never sends loads none. */
export async function loadCheck(route: string): Promise<Check> {
  const { loadRequestCheck } = await import("../validate/index.ts");
  const check = await loadRequestCheck(route);
  // Requests made by hand may have any number of names.
  if (checks.size < MAX_CHECKS) checks.set(route, check);
  return check;
}

const MAX_CHECKS = 1000;
