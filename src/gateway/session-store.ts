import { rm } from "node:fs/promises";
import { join } from "node:path";
import { readJsonFile, writeJsonFile } from "../base/json-file.ts";
import type { SessionSnapshot } from "./session.ts";
import type { ShardId } from "./shard-id.ts";

/** Where sessions live between two runs of a process, one for each shard. */
export interface SessionStore {
  /** What was saved last for a shard; undefined when nothing was. */
  load(shard: ShardId): Promise<unknown>;
  /** Replaces what was saved for a shard, in whole or not at all; undefined means that it has no session any more. */
  save(shard: ShardId, snapshot: SessionSnapshot | undefined): Promise<void>;
}

/** Keeps sessions in a directory, in a file of JSON for each shard. A shard must run in one process at a time. */
export class FileSessionStore implements SessionStore {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async load(shard: ShardId): Promise<unknown> {
    return await readJsonFile(this.#path(shard));
  }

  async save(shard: ShardId, snapshot: SessionSnapshot | undefined): Promise<void> {
    if (snapshot === undefined) await rm(this.#path(shard), { force: true });
    else await writeJsonFile(this.#path(shard), snapshot);
  }

  #path([number, total]: ShardId): string {
    return join(this.#directory, `shard-${number}-of-${total}.json`);
  }
}
