import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../support/imports.ts";

test("four shards in two threads are ready, hear what is said, and stop", async () => {
  const flags = ["--import", "tsx", "--conditions=evenfall-source"];
  const { DISCORD_TOKEN: _, ...env } = process.env;
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [...flags, "examples/workers/main.ts"], { cwd: root, env }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${error.message}\n${stderr}`));
    });
  });
  const lines = output.trim().split("\n");
  expect(lines.slice(0, 4).sort()).toEqual([
    "worker 0: shard 0 is ready",
    "worker 0: shard 1 is ready",
    "worker 1: shard 2 is ready",
    "worker 1: shard 3 is ready",
  ]);
  // The shard of a guild is decided by the guild's id.
  expect(lines.slice(4)).toEqual([expect.stringMatching(/^worker [01]: shard [0-3] heard ada: hello$/)]);
});
