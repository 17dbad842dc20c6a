import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** Runs a script in a process of its own, where nothing has been imported yet, and answers what it printed. */
function run(script: string): unknown {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" }));
}

it("builds no schema before one is used, and then only that one's", () => {
  const script = `
    import * as z from "zod";
    let built = 0;
    globalThis.__zod_globalConfig.postProcessor = () => { built += 1; };
    const received = await import("./src/validate/received.ts");
    const sent = await import("./src/validate/sent.ts");
    const before = built;
    received.Message.safeParse({});
    console.log(JSON.stringify({ count: Object.keys({ ...received, ...sent }).length > 300, before, after: built > 0 }));`;
  expect(run(script)).toEqual({ count: true, before: 0, after: true });
});

it("imports neither zod nor a validator with the module itself", () => {
  const script = `
    import { registerHooks } from "node:module";
    await import("./src/validate/index.ts");
    const loaded = process.getActiveResourcesInfo && globalThis.__zod_globalConfig !== undefined;
    console.log(JSON.stringify(loaded));`;
  expect(run(script.replace('import { registerHooks } from "node:module";', ""))).toBe(false);
});
