import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { BudgetSnapshot, BudgetStore } from "./snapshot.ts";

/** Keeps an identify budget in a file of JSON. For one process at a time. */
export class FileBudgetStore implements BudgetStore {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async load(): Promise<unknown> {
    let text: string;
    try {
      text = await readFile(this.#path, "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
      throw error;
    }
    return JSON.parse(text);
  }

  /** Writes a new file beside the old one, to the disk, and puts it in its place: a reader sees one or the other. */
  async save(snapshot: BudgetSnapshot): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    const fresh = `${this.#path}.${randomUUID()}.new`;
    try {
      const file = await open(fresh, "wx", 0o600);
      try {
        await file.writeFile(`${JSON.stringify(snapshot)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(fresh, this.#path);
    } catch (error) {
      await rm(fresh, { force: true });
      throw error;
    }
  }
}
