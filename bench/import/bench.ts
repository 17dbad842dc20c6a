import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Bench } from "../support/bench.ts";
import { peerInstalled, peersMissing } from "../support/peers.ts";
import { nodeFlags } from "../support/processes.ts";
import { root } from "../support/root.ts";
import { measured, Rounds } from "../support/statistics.ts";
import { buildPackage } from "./package.ts";

/** Something that a process does before it is measured. */
interface Variant {
  readonly name: string;
  readonly code: string;
  /** Where it finds what it imports. */
  readonly folder: string;
}

const modules = ["model", "request", "validate", "interactions", "queue", "gateway", "http", "emulator"];

const peers = ["eris", "snowtransfer", "discordeno", "@discordjs/rest", "discord.js", "oceanic.js"];

/** What it takes to have a package at hand. */
export const importing: Bench = {
  name: "import",
  about:
    "From the start of a process until a package is imported, each time in a new process: processor time, against a " +
    "process that imports nothing. With its first check, a client has loaded the validators of one route.",
  async run({ quick, row, note }) {
    await using built = await buildPackage();
    const missing = peers.filter((name) => !peerInstalled(name));
    const others = quick ? [] : peers.filter((name) => !missing.includes(name));
    const { folder } = built;
    const floor: Variant = { name: "node alone", code: "", folder };
    const variants: readonly Variant[] = [
      floor,
      ...(quick ? [] : ["undici", "ws"]).map((name) => importOf(name, folder)),
      ...modules.map((name) => importOf(`evenfall/${name}`, folder)),
      {
        name: "evenfall/http and its first check",
        code: `await import("evenfall/http"); await (await import("evenfall/validate")).loadRequestCheck("createMessage");`,
        folder,
      },
      ...others.map((name) => importOf(name, fileURLToPath(new URL("test/peers", root)))),
    ];
    const times = new Rounds<Variant>();
    for (let round = 0; round < (quick ? 5 : 15); round += 1) {
      for (const variant of variants) times.add(variant, await milliseconds(variant));
    }
    for (const variant of variants) row(measured(variant.name, "ms", times.of(variant), times.of(floor)));
    if (quick) note("Packages of others are left out of a quick run.");
    else if (missing.length > 0) note(`${peersMissing} Missing: ${missing.join(", ")}.`);
  },
};

function importOf(name: string, folder: string): Variant {
  return { name, code: `await import("${name}");`, folder };
}

async function milliseconds({ code, folder }: Variant): Promise<number> {
  const report = `const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); process.exit();`;
  const args = [...nodeFlags(), "--input-type=module", "--eval", code + report];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  return Number(stdout);
}
