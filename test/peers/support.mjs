import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { Emulator } from "../../src/emulator/index.ts";

const LIMIT_MS = 30_000;

/** Runs something against an emulator of its own, which leaves out fields that Discord does not know: some peers send them. */
export async function withEmulator(options, run) {
  const emulator = await Emulator.start({ unknownFields: "ignore", ...options });
  try {
    await run(emulator);
  } finally {
    await emulator.close();
  }
}

/** Waits until something holds, and says what did not should the wait be in vain. */
export async function until(probe) {
  const end = performance.now() + LIMIT_MS;
  while (performance.now() < end) {
    const value = probe();
    if (value !== undefined && value !== false) return value;
    await setTimeout(5);
  }
  throw new Error(`This did not come true within ${LIMIT_MS / 1_000} s: ${probe}`);
}

/** Cuts every connection and lets somebody write before the client can be back. Gives the session it has to resume. */
export function missMessage(emulator, content) {
  const [session] = emulator.gateway.sessions;
  emulator.gateway.drop();
  emulator.user("ada").say(emulator.channelId, content);
  return session;
}

/** Cuts the connection of a client that keeps in `seen` what it reads, and expects it to resume and miss nothing. */
export async function expectResume(emulator, seen, resumed) {
  const { id } = missMessage(emulator, "meanwhile");
  await until(resumed);
  emulator.user("ada").say(emulator.channelId, "after");
  await until(() => seen.includes("after"));
  assert.deepEqual(seen, ["meanwhile", "after"]);
  assert.deepEqual(
    emulator.gateway.sessions.map((session) => session.id),
    [id],
  );
}
