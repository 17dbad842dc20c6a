import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { json, startServer } from "../../support/server.ts";
import { until } from "../../support/gateway.ts";
import { type ProxyProcess, startProcess } from "./process.ts";
import { openSwitch } from "./switch.ts";

/** Posts a message with a nonce to a channel, with whatever client is tried. Rejects when the client says that it failed. */
export type Post = (channelId: `${bigint}`, nonce: string) => Promise<unknown>;

/** How the first proxy ends: in its own time, at a deadline that is over at once, or without a word. */
export type Ending = "stopped" | "stopped at its deadline" | "killed";

/** What became of messages: how often Discord saw each nonce, and for which of them the client reported success. */
export interface Fates {
  readonly seen: ReadonlyMap<string, number>;
  readonly succeeded: ReadonlySet<string>;
}

const CHANNELS = 6;

/**
 * A proxy is replaced while six messages are on their way through it and six wait in it: another takes over its port, then
 * it ends. `clientOf` makes a client of an API; there are two, because some send one message at a time.
 */
export async function replaceProxy(ending: Ending, clientOf: (api: string) => Post): Promise<Fates> {
  const seen = new Map<string, number>();
  const held: ServerResponse[] = [];
  let holding = true;
  await using discord = await startServer(({ body }, response) => {
    // What is posted here is what the scenario posts.
    const { nonce } = JSON.parse(body.toString()) as { readonly nonce: string };
    seen.set(nonce, (seen.get(nonce) ?? 0) + 1);
    if (holding && nonce.startsWith("sent")) held.push(response);
    else json(response, 200, { id: "1", nonce });
  });
  await using door = await openSwitch();
  const ends = ending === "stopped at its deadline" ? ["--stop-deadline", "0"] : [];
  const first = await startProcess(discord.url, ...ends);
  door.to(first.port);
  const api = `${door.url}/api/v10`;
  const succeeded = new Set<string>();
  const send = (name: string, post: Post): Promise<unknown>[] =>
    Array.from({ length: CHANNELS }, (_, index) => {
      const nonce = `${name}-${index}`;
      return post(`${10n ** 17n + BigInt(index)}`, nonce).then(
        () => succeeded.add(nonce),
        () => {},
      );
    });

  const sent = send("sent", clientOf(api));
  await until(() => held.length === CHANNELS);
  const waiting = send("waiting", clientOf(api));
  await waitIn(first);
  const second = await startProcess(discord.url);
  door.to(second.port);
  const ended = first.end(ending === "killed" ? "SIGKILL" : "SIGTERM");
  if (ending !== "stopped") await ended;
  // Whoever sends something again does so through the new proxy, at once.
  await Promise.all(waiting);
  holding = false;
  for (const response of held) json(response, 200, { id: "1" });
  await Promise.all([...sent, ended]);
  await Promise.all(send("later", clientOf(api)));
  await second.end("SIGTERM");
  return { seen, succeeded };
}

/** Waits until as many requests wait in a proxy as there are channels. */
async function waitIn({ port }: ProxyProcess): Promise<void> {
  for (;;) {
    const page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    if (page.includes(`evenfall_proxy_waiting_requests ${CHANNELS}\n`)) return;
    await setTimeout(5);
  }
}

/** The nonces that a scenario sent under a name. */
export function nonces(name: string): readonly string[] {
  return Array.from({ length: CHANNELS }, (_, index) => `${name}-${index}`);
}
