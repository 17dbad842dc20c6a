import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { until } from "../support/gateway.ts";
import { root } from "../support/imports.ts";

class FakeTerminal {
  out = "";
  err = "";
  readonly stdout = { write: (text: string) => (this.out += text) };
  readonly stderr = { write: (text: string) => (this.err += text) };
  readonly #listeners = new Map<string, () => void>();

  once(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
  }

  signal(name: "SIGINT" | "SIGTERM"): void {
    this.#listeners.get(name)?.();
  }
}

describe("the command line", () => {
  test("--help says what there is", async () => {
    const terminal = new FakeTerminal();
    expect(await run(["--help"], terminal)).toBe(0);
    expect(terminal.out).toContain("evenfall emulator");
    expect(terminal.err).toBe("");
  });

  test.each([
    [[], "which command"],
    [["emulate"], '"emulate"'],
    [["emulator", "now"], '"now"'],
    [["emulator", "--prot", "1"], "--prot"],
    [["emulator", "--port"], "--port"],
    [["emulator", "--port", "many"], '"many"'],
    [["emulator", "--port", "70000"], '"70000"'],
    [["emulator", "--port=-1"], '"-1"'],
    [["emulator", "--port", "1.5"], '"1.5"'],
    [["emulator", "--port", ""], '""'],
  ])("%j is refused with what is wrong", async (args, why) => {
    const terminal = new FakeTerminal();
    expect(await run(args, terminal)).toBe(2);
    expect(terminal.err).toContain(why);
    expect(terminal.err).toContain("--help");
    expect(terminal.out).toBe("");
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "the emulator prints one line of JSON and runs until %s",
    async (signal) => {
      const terminal = new FakeTerminal();
      const running = run(["emulator", "--port", "0", "--json"], terminal);
      await until(() => terminal.out !== "");
      expect(terminal.out).toMatch(/^\{.*\}\n$/);
      const facts = JSON.parse(terminal.out) as Record<
        "rest" | "gateway" | "token" | "guild_id" | "channel_id",
        string
      >;
      expect(Object.keys(facts)).toEqual(["rest", "gateway", "token", "guild_id", "channel_id"]);
      const response = await fetch(`${facts.rest}/channels/${facts.channel_id}`, {
        headers: { authorization: `Bot ${facts.token}` },
      });
      expect(await response.json()).toMatchObject({ id: facts.channel_id, guild_id: facts.guild_id });
      terminal.signal(signal);
      expect(await running).toBe(0);
      await expect(fetch(facts.rest)).rejects.toThrow();
    },
  );

  test("a port that is taken is an error, not a crash", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    // It listens on an address, not on a pipe.
    const { port } = server.address() as AddressInfo;
    const terminal = new FakeTerminal();
    expect(await run(["emulator", "--port", String(port)], terminal)).toBe(1);
    expect(terminal.err).toContain(String(port));
    server.close();
  });
});

test("as a process, it stops cleanly when it is asked to", async () => {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "src/cli/main.ts"), "emulator", "--json"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  await until(() => out.endsWith("\n"));
  expect(JSON.parse(out)).toHaveProperty("token");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});
