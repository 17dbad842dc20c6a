import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { until } from "../support/gateway.ts";
import { root } from "../support/imports.ts";
import { listen, startServer } from "../support/server.ts";

class FakeTerminal {
  out = "";
  err = "";
  readonly stdout = { write: (text: string) => (this.out += text) };
  readonly stderr = { write: (text: string) => (this.err += text) };
  readonly env: Readonly<Record<string, string>>;
  readonly #listeners = new Map<string, () => void>();

  constructor(env: Readonly<Record<string, string>> = {}) {
    this.env = env;
  }

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
    expect(terminal.out).toContain("evenfall proxy");
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
    [["emulator", "--seed", "a.json", "--snapshot", "b.json"], "either --seed or --snapshot"],
    [["emulator", "--unknown-fields", "warn"], '--unknown-fields takes refuse or ignore, not "warn"'],
    [["proxy", "--upstream", "discord.com"], "upstream"],
    [["proxy", "--max-wait", "soon"], "--max-wait"],
    [["proxy", "--requests-per-second", "0"], "requestsPerSecond"],
    [["proxy", "--default-token"], "DISCORD_TOKEN"],
    [["proxy", "--shared-limiter"], "EVENFALL_PROXY_SECRET"],
    [["proxy", "--default-token", "a.b.c"], '"a.b.c"'],
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
        "rest" | "gateway" | "token" | "application_id" | "guild_id" | "channel_id",
        string
      >;
      expect(Object.keys(facts)).toEqual(["rest", "gateway", "token", "application_id", "guild_id", "channel_id"]);
      const response = await fetch(`${facts.rest}/channels/${facts.channel_id}`, {
        headers: { authorization: `Bot ${facts.token}` },
      });
      expect(await response.json()).toMatchObject({ id: facts.channel_id, guild_id: facts.guild_id });
      terminal.signal(signal);
      expect(await running).toBe(0);
      await expect(fetch(facts.rest)).rejects.toThrow();
    },
  );

  test.each(["SIGINT", "SIGTERM"] as const)("the proxy prints one line of JSON and runs until %s", async (signal) => {
    await using discord = await startServer((_, response) => void response.end("{}"));
    const terminal = new FakeTerminal({ DISCORD_TOKEN: "a.b.c" });
    const running = run(["proxy", "--json", "--upstream", discord.url, "--default-token"], terminal);
    await until(() => terminal.out !== "");
    expect(terminal.out).toMatch(/^\{.*\}\n$/);
    expect(terminal.out).not.toContain("a.b.c");
    const facts = JSON.parse(terminal.out) as Record<"api" | "health" | "metrics", string>;
    expect((await fetch(`${facts.api}/users/@me`)).status).toBe(200);
    expect(discord.seen[0]).toMatchObject({ url: "/api/v10/users/@me", headers: { authorization: "Bot a.b.c" } });
    expect((await fetch(facts.health)).status).toBe(200);
    expect(await (await fetch(facts.metrics)).text()).toContain("evenfall_proxy_requests_total");
    terminal.signal(signal);
    expect(await running).toBe(0);
    await expect(fetch(facts.health)).rejects.toThrow();
  });

  test.each(["emulator", "proxy"])("a port that is taken is an error of %s, not a crash", async (command) => {
    await using server = await listen(createServer());
    const { port } = new URL(server.url);
    const terminal = new FakeTerminal();
    expect(await run([command, "--port", port], terminal)).toBe(1);
    expect(terminal.err).toContain(port);
  });
});

/** Runs the command in a process of its own until it has printed where it is, or has ended. */
async function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "src/cli/main.ts"), "emulator", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = once(child, "exit");
  const state = { out: "", err: "", ended: false };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (state.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (state.err += text));
  child.once("close", () => (state.ended = true));
  await until(() => state.out.endsWith("\n") || state.ended);
  const stop = async (): Promise<unknown> => {
    child.kill("SIGTERM");
    return exit;
  };
  return { ...state, exit, stop, facts: parsed(state.out) };
}

/** What `--json` prints. */
function parsed(out: string): Readonly<Record<string, string>> {
  return out.startsWith("{") ? (JSON.parse(out) as Record<string, string>) : {};
}

describe("as a process", () => {
  const folder = mkdtempSync(join(tmpdir(), "evenfall-"));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("it stops cleanly when it is asked to", async () => {
    const emulator = await start("--json");
    expect(emulator.facts).toHaveProperty("token");
    expect(await emulator.stop()).toEqual([0, null]);
  });

  test("it begins with the seed of a file, and tells for people as well as for programs where it is", async () => {
    const path = "examples/seed/community.json";
    const json = await start("--json", "--seed", path);
    const { facts } = json;
    expect(facts).toMatchObject({ guild_id: "200000000000000001", channel_id: "300000000000000001" });
    const http = new HttpClient({ token: facts["token"] ?? "", baseUrl: facts["rest"] ?? "" });
    const messages = await http.getChannelMessages("300000000000000001");
    expect(messages.at(-1)).toMatchObject({ content: "Welcome, everybody.", author: { username: "ada" } });
    expect(await json.stop()).toEqual([0, null]);

    const text = await start("--seed", path);
    expect(text.out).toMatch(/^ {2}rest +http:\/\/127\.0\.0\.1:\d+\/api\/v\d+$/m);
    expect(text.out).toMatch(/^ {2}gateway +ws:\/\/127\.0\.0\.1:\d+$/m);
    expect(text.out).toContain(`token           ${facts["token"]}\n`);
    await text.stop();
  });

  test.each([
    ["refused unless told otherwise", [], 400],
    ["left out with --unknown-fields ignore", ["--unknown-fields", "ignore"], 200],
  ])("fields that Discord does not know are %s", async (_, args, status) => {
    const emulator = await start("--json", ...args);
    const { channel_id: channelId = "", rest = "", token = "" } = emulator.facts;
    const answer = await fetch(`${rest}/channels/${channelId}/messages`, {
      method: "POST",
      headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ content: "x", colour: "red" }),
    });
    await answer.text();
    expect(answer.status).toBe(status);
    await emulator.stop();
  });

  test("it begins with a snapshot", async () => {
    const before = await Emulator.start();
    before.user("ada").say(before.channelId, "Remember me");
    const path = file("snapshot.json", before.snapshot());
    await before.close();
    const after = await start("--json", "--snapshot", path);
    const { channel_id: channelId = "", rest = "", token = "" } = after.facts;
    const http = new HttpClient({ token, baseUrl: rest });
    expect(await http.getChannelMessages(channelId as `${bigint}`)).toMatchObject([{ content: "Remember me" }]);
    await after.stop();
  });

  test.each<[what: string, option: string, text: string | undefined, expected: RegExp]>([
    ["a file that is not there", "--seed", undefined, /^evenfall: cannot read \S+: ENOENT/],
    ["a seed that is no JSON", "--seed", "{", /^evenfall: cannot read \S+: .*JSON/],
    ["a seed that is not in order", "--seed", '{"guilds":[{"name":"a","owner":"b"}]}', /\n {2}guilds\[0\]\.owner: /],
    ["a snapshot that is none", "--snapshot", "{}", /^evenfall: \S+: Not a snapshot/],
  ])("it ends with code 1 on %s, and says what is wrong without a stack", async (_, option, text, expected) => {
    const path = text === undefined ? join(folder, "nonesuch.json") : file("wrong.json", text);
    const emulator = await start(option, path);
    expect(await emulator.exit).toEqual([1, null]);
    expect(emulator.out).toBe("");
    expect(emulator.err).toMatch(expected);
    expect(emulator.err).not.toContain("    at ");
  });
});
