import type { Clock } from "../base/clock.ts";
import { constants } from "../../generated/tables/constants.ts";
import { InvalidRequests } from "./invalid-requests.ts";

/**
 * What Discord and Cloudflare think of the address that requests leave from, whatever their tokens: how many were
 * answered as invalid, and whether the address is blocked. Limiters of several tokens on one address share it.
 */
export class SharedAddress {
  readonly invalid: InvalidRequests;
  /** Until when Cloudflare blocks it, on the clock of the limiters. */
  blockedUntil: number = -Infinity;
  inFlight = 0;

  /** `invalidLimit` are answers with 401, 403 and 429 in ten minutes at which Cloudflare blocks the address. @default 10000 */
  constructor(invalidLimit: number = constants.invalidRequestLimit) {
    this.invalid = new InvalidRequests(invalidLimit);
  }
}

/** By clock, because times of different clocks do not compare, and by the origin that is spoken to. */
const ofThisProcess = new WeakMap<Clock, Map<string, SharedAddress>>();

/** The address of this process, as whoever answers at an origin sees it. @default Discord's origin */
export function ownAddress(clock: Clock, origin: string = new URL(constants.apiUrl).origin): SharedAddress {
  const byOrigin = ofThisProcess.get(clock) ?? new Map<string, SharedAddress>();
  ofThisProcess.set(clock, byOrigin);
  const address = byOrigin.get(origin) ?? new SharedAddress();
  byOrigin.set(origin, address);
  return address;
}
