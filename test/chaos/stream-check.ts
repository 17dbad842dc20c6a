/** An event as far as it is looked at. */
export interface CheckedEvent {
  readonly type: string;
  readonly data: unknown;
  readonly sequence: number;
}

/** Most complaints that are worth reading. */
const MOST = 10;

/** Checks that the events of a shard come whole and in order: by sequence, and by a number that only the sender knows. */
export class StreamCheck {
  readonly complaints: string[] = [];
  readonly #shard: number;
  #sequence = 0;
  #fresh = false;
  #latest = 0;
  #sessions = 0;
  #events = 0;

  constructor(shard: number) {
    this.#shard = shard;
  }

  /** Number of the latest event. */
  get latest(): number {
    return this.#latest;
  }

  /** Number of sessions that began. */
  get sessions(): number {
    return this.#sessions;
  }

  get events(): number {
    return this.#events;
  }

  take({ type, data, sequence }: CheckedEvent): void {
    this.#events += 1;
    if (type === "READY") {
      this.#sessions += 1;
      this.#sequence = 0;
      this.#fresh = true;
    }
    if (sequence !== this.#sequence + 1) this.#complain(`event ${sequence} (${type}) after ${this.#sequence}`);
    this.#sequence = sequence;
    if (typeof data !== "object" || data === null || !("number" in data) || typeof data.number !== "number") return;
    const { number } = data;
    // What happens between two sessions is told to nobody.
    const right = this.#fresh ? number > this.#latest : number === this.#latest + 1;
    if (!right) this.#complain(`number ${number} after ${this.#latest}`);
    this.#latest = number;
    this.#fresh = false;
  }

  #complain(text: string): void {
    if (this.complaints.length < MOST) this.complaints.push(`shard ${this.#shard}: ${text}`);
  }
}
