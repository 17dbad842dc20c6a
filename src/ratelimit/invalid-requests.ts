import { constants } from "../../generated/tables/constants.ts";
import { publish } from "./channels.ts";

/** How near Cloudflare's limit is: far away; near enough to be looked at; the brake is on; nothing is sent. */
export type InvalidStage = "calm" | "warn" | "brake" | "stop";

const WINDOW_MS = constants.invalidRequestWindowSeconds * 1_000;
/** Requests are counted by slices of this length, each of which counts until all of it is out of the window. */
const SLICE_MS = 10_000;
/** How often to look again when it hangs on what is in flight. */
const LOOK_MS = 1_000;

/** Parts of the limit at which the stages begin. */
const STAGES = { warn: 0.5, brake: 0.8, stop: 0.95 };

/**
 * Counts answers with 401, 403 and 429, for too many of which Cloudflare blocks an address. From 80 % of the limit on, what
 * was last answered so waits until there are fewer; from 95 % on, counting what is in flight, everything does.
 *
 * @see https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export class InvalidRequests {
  readonly limit: number;
  #slices: { readonly until: number; count: number }[] = [];
  #count = 0;
  /** The stage that was told of last. */
  #told: InvalidStage = "calm";

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Counts one, and tells of the stage if that makes it another one. */
  add(now: number): void {
    this.#expire(now);
    const until = Math.floor(now / SLICE_MS) * SLICE_MS + SLICE_MS + WINDOW_MS;
    const last = this.#slices.at(-1);
    if (last?.until === until) last.count += 1;
    else this.#slices.push({ until, count: 1 });
    this.#count += 1;
    const stage = this.stage(now);
    if (stage === this.#told) return;
    this.#told = stage;
    publish("invalid", { count: this.#count, limit: this.limit, stage });
  }

  count(now: number): number {
    this.#expire(now);
    return this.#count;
  }

  stage(now: number): InvalidStage {
    const part = this.count(now) / this.limit;
    if (part >= STAGES.stop) return "stop";
    if (part >= STAGES.brake) return "brake";
    return part >= STAGES.warn ? "warn" : "calm";
  }

  /** When one more may be sent, with so many in flight; `suspect` is what was last answered with one of these statuses. */
  opensAt(now: number, inFlight: number, suspect: boolean): number {
    this.#expire(now);
    const most = this.limit * (suspect ? STAGES.brake : STAGES.stop);
    if (this.#count + inFlight < most) return -Infinity;
    let count = this.#count;
    for (const slice of this.#slices) {
      if (count < most) break;
      count -= slice.count;
      if (count < most) return slice.until;
    }
    return now + LOOK_MS;
  }

  #expire(now: number): void {
    for (let first = this.#slices[0]; first !== undefined && first.until <= now; first = this.#slices[0]) {
      this.#count -= first.count;
      this.#slices.shift();
    }
  }
}
