import type { Clock } from "../base/clock.ts";
import type { Agenda } from "./agenda.ts";
import { fieldsOf, type Hold, type Line } from "./line.ts";
import type { LimitedRequest } from "./rate-limiter.ts";
import { type Waiter, WaitingList } from "./waiting.ts";

/** What {@link Sublimits} works with. */
export interface SublimitsOptions {
  readonly clock: Clock;
  readonly agenda: Agenda;
  /** Hears that requests are back in their line. */
  readonly released: (line: Line) => void;
}

/** Keeps requests out of their lines for as long as a sub-limit lasts, and puts them back then. */
export class Sublimits {
  readonly #options: SublimitsOptions;

  constructor(options: SublimitsOptions) {
    this.#options = options;
  }

  /**
   * Keeps back what a sub-limit concerns, which are requests that set the same fields as this one; the rest of the line
   * goes on. Returns those that may not wait so long, still in their line.
   */
  close(request: LimitedRequest, line: Line, until: number): Waiter[] {
    const fields = fieldsOf(request);
    const hold: Hold = line.holds.get(fields) ?? { until: -Infinity, list: new WaitingList(), cancel: undefined };
    line.holds.set(fields, hold);
    const lasted = hold.until > this.#options.clock.now();
    hold.until = Math.max(hold.until, until);
    // While it lasts, nothing that it concerns gets into the line.
    if (lasted) return [];
    const late: Waiter[] = [];
    for (const waiter of line.waiters()) {
      if (fieldsOf(waiter.request) !== fields) continue;
      if (waiter.deadline < until) {
        late.push(waiter);
      } else {
        line.remove(waiter);
        this.keep(waiter, hold);
      }
    }
    return late;
  }

  /** Keeps back one that is in no line. */
  keep(waiter: Waiter, hold: Hold): void {
    hold.list.add(waiter);
    if (hold.cancel === undefined) this.#releaseLater(waiter.line, hold);
  }

  #releaseLater(line: Line, hold: Hold): void {
    const { clock, agenda, released } = this.#options;
    hold.cancel = agenda.add(hold.until, () => {
      hold.cancel = undefined;
      if (hold.until > clock.now()) {
        this.#releaseLater(line, hold);
        return;
      }
      for (const waiter of hold.list) {
        hold.list.remove(waiter);
        line.add(waiter);
      }
      released(line);
    });
  }
}
