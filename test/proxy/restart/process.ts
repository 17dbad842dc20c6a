import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** `evenfall proxy` in a process of its own. */
export interface ProxyProcess {
  readonly port: number;
  /** Sends it a signal; resolves with its exit code once it has ended, null when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

const main = fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url));

/** Starts a proxy; resolves once it listens. */
export async function startProcess(upstream: string, ...options: readonly string[]): Promise<ProxyProcess> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", main, "proxy", "--json", "--upstream", upstream, ...options],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const exited = once(child, "exit");
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return {
    // What the command prints is looked at in its own test.
    port: Number(new URL((JSON.parse(line) as { readonly api: string }).api).port),
    async end(signal) {
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}
