import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { root } from "./root.ts";

const manifest = new URL("test/peers/package.json", root);

/** Whether the clients that others wrote are installed. */
export function peersInstalled(): boolean {
  return existsSync(new URL("test/peers/node_modules", root));
}

/** Whether one of them is. */
export function peerInstalled(name: string): boolean {
  return existsSync(new URL(`test/peers/node_modules/${name}`, root));
}

export const peersMissing =
  "The clients that others wrote are not installed, so that they are left out: npm ci --prefix test/peers.";

/** Loads a package that others wrote. */
export function peer(name: string): unknown {
  return createRequire(manifest)(name);
}
