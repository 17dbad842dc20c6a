import { readJsonFile, writeJsonFile } from "../base/json-file.ts";
import type { BudgetSnapshot, BudgetStore } from "./snapshot.ts";

/** Keeps an identify budget in a file of JSON. For one process at a time. */
export class FileBudgetStore implements BudgetStore {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async load(): Promise<unknown> {
    return await readJsonFile(this.#path);
  }

  async save(snapshot: BudgetSnapshot): Promise<void> {
    await writeJsonFile(this.#path, snapshot);
  }
}
