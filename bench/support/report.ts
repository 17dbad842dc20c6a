import type { Bench, Row } from "./bench.ts";

/** Where figures go. */
export interface Report {
  begin(bench: Bench): void;
  row(row: Row): void;
  note(text: string): void;
}

/** One JSON object a line; notes go to the other stream. */
export class JsonReport implements Report {
  begin(): void {}

  row({ bench, variant, unit, value, min, max, floor, ratio }: Row): void {
    console.log(JSON.stringify({ bench, variant, unit, value, min, max, floor, ratio }));
  }

  note(text: string): void {
    console.error(text);
  }
}

/** Tables as bench/README.md has them, to be pasted there. */
export class TableReport implements Report {
  #columns = true;

  begin({ name, about }: Bench): void {
    console.log(`\n### ${name}\n\n${about}\n`);
    this.#columns = true;
  }

  row({ variant, unit, value, min, max, ratio }: Row): void {
    if (this.#columns) {
      console.log("| variant | median | least to greatest | ratio |\n| --- | ---: | ---: | ---: |");
      this.#columns = false;
    }
    const times = ratio === null ? "" : ratio.toFixed(2);
    console.log(`| ${variant} | ${short(value)} ${unit} | ${short(min)} to ${short(max)} | ${times} |`);
  }

  note(text: string): void {
    console.log(`\n${text}\n`);
    this.#columns = true;
  }
}

/** Three digits that count. */
function short(value: number): string {
  if (value === 0 || Math.abs(value) >= 100) return value.toFixed(0);
  return value.toPrecision(3);
}
