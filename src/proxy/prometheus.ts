/** Labels of a sample: names of our own, and values from a closed set. */
export type Labels = Readonly<Record<string, string>>;

/** What has a line or several in a page of metrics. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  samples(): Iterable<Sample>;
}

/** One line: a value, of the metric itself or of a part of it (`_bucket`, `_sum`, `_count`). */
export interface Sample {
  readonly suffix?: string;
  readonly labels: Labels;
  readonly value: number;
}

/** Counts what happens, apart by labels. */
export class Counter implements Metric {
  readonly type = "counter";
  readonly name: string;
  readonly help: string;
  readonly #counts = new Map<string, { readonly labels: Labels; value: number }>();

  constructor(name: string, help: string) {
    this.name = name;
    this.help = help;
  }

  add(labels: Labels = {}): void {
    const key = Object.values(labels).join("\n");
    const entry = this.#counts.get(key);
    if (entry === undefined) this.#counts.set(key, { labels, value: 1 });
    else entry.value += 1;
  }

  samples(): Iterable<Sample> {
    return this.#counts.values();
  }
}

/** Tells what something is at the moment. */
export class Gauge implements Metric {
  readonly type = "gauge";
  readonly name: string;
  readonly help: string;
  readonly #read: () => number;

  constructor(name: string, help: string, read: () => number) {
    this.name = name;
    this.help = help;
    this.#read = read;
  }

  samples(): Iterable<Sample> {
    return [{ labels: {}, value: this.#read() }];
  }
}

interface Series {
  readonly labels: Labels;
  /** How many lie at or below each bound, and above the one before; what is over the last is in none. */
  readonly counts: number[];
  sum: number;
  count: number;
}

/** Counts durations by length, apart by labels. */
export class Histogram implements Metric {
  readonly type = "histogram";
  readonly name: string;
  readonly help: string;
  readonly #bounds: readonly number[];
  readonly #series = new Map<string, Series>();

  /** `bounds` are the upper ends of the buckets, in ascending order. */
  constructor(name: string, help: string, bounds: readonly number[]) {
    this.name = name;
    this.help = help;
    this.#bounds = bounds;
  }

  observe(value: number, labels: Labels = {}): void {
    const key = Object.values(labels).join("\n");
    let series = this.#series.get(key);
    if (series === undefined) {
      series = { labels, counts: this.#bounds.map(() => 0), sum: 0, count: 0 };
      this.#series.set(key, series);
    }
    const index = this.#bounds.findIndex((bound) => value <= bound);
    if (index >= 0) series.counts[index] = (series.counts[index] ?? 0) + 1;
    series.sum += value;
    series.count += 1;
  }

  *samples(): Generator<Sample, void, undefined> {
    for (const { labels, counts, sum, count } of this.#series.values()) {
      let below = 0;
      for (const [index, bound] of this.#bounds.entries()) {
        below += counts[index] ?? 0;
        yield { suffix: "_bucket", labels: { ...labels, le: String(bound) }, value: below };
      }
      yield { suffix: "_bucket", labels: { ...labels, le: "+Inf" }, value: count };
      yield { suffix: "_sum", labels, value: sum };
      yield { suffix: "_count", labels, value: count };
    }
  }
}

/** Type of the page that {@link writeMetrics} makes. */
export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/**
 * Writes metrics as Prometheus reads them.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
export function writeMetrics(metrics: Iterable<Metric>): string {
  let page = "";
  for (const metric of metrics) {
    page += `# HELP ${metric.name} ${metric.help}\n# TYPE ${metric.name} ${metric.type}\n`;
    for (const { suffix = "", labels, value } of metric.samples()) {
      page += `${metric.name}${suffix}${labelled(labels)} ${value}\n`;
    }
  }
  return page;
}

function labelled(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, escape)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escape(character: string): string {
  return character === "\n" ? "\\n" : `\\${character}`;
}
