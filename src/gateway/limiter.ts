import type { Clock } from "../base/clock.ts";
import { constants } from "../../generated/tables/constants.ts";

/** How many commands a shard may still send. */
export interface LimiterState {
  /** Commands in any window; the rest of Discord's limit is kept for heartbeats. */
  readonly max: number;
  /** Commands that may be sent now. */
  readonly available: number;
  /** Milliseconds until one more may be sent; 0 when one may be sent now. */
  readonly nextInMs: number;
}

const LIMIT = constants.gatewayCommandLimit;
const WINDOW_MS = constants.gatewayCommandWindowSeconds * 1_000;

/**
 * Keeps what a shard sends within Discord's limit in any sliding window, across connections, with room for heartbeats. A
 * heartbeat never waits: those that Discord asked for on top are taken from what commands may use.
 */
export class CommandLimiter {
  readonly #clock: Clock;
  #reserve = 2;
  #sent: number[] = [];
  #beats: number[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Keeps room for heartbeats of this interval. */
  setInterval(intervalMs: number): void {
    this.#reserve = Math.min(LIMIT - 1, Math.ceil(WINDOW_MS / intervalMs) + 1);
  }

  /** Notes that a command was sent; Identify and Resume are commands too. */
  sent(): void {
    this.#sent.push(this.#clock.now());
  }

  /** Notes that a heartbeat was sent. */
  beat(): void {
    this.#beats.push(this.#clock.now());
  }

  get state(): LimiterState {
    const now = this.#clock.now();
    this.#sent = after(this.#sent, now - WINDOW_MS);
    this.#beats = after(this.#beats, now - WINDOW_MS);
    const max = LIMIT - this.#reserve;
    const room = LIMIT - Math.max(this.#reserve, this.#beats.length) - this.#sent.length;
    if (room > 0) return { max, available: room, nextInMs: 0 };
    // With one fewer of these there is room; the oldest leave first.
    const leaving = (this.#sent[-room] ?? this.#sent.at(-1) ?? now) + WINDOW_MS;
    return { max, available: 0, nextInMs: Math.max(1, leaving - now) };
  }
}

function after(times: number[], start: number): number[] {
  const first = times.findIndex((time) => time > start);
  if (first === 0) return times;
  return first === -1 ? [] : times.slice(first);
}
