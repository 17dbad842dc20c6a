import { setTimeout } from "node:timers/promises";
import { Emulator } from "../../src/emulator/index.ts";

/** Runs something against an emulator of its own. */
export async function withEmulator(options, run) {
  const emulator = await Emulator.start(options);
  try {
    await run(emulator);
  } finally {
    await emulator.close();
  }
}

/** Waits until something holds; the time limit of the test ends a wait in vain. */
export async function until(probe) {
  for (;;) {
    const value = probe();
    if (value !== undefined && value !== false) return value;
    await setTimeout(5);
  }
}

/** Cuts every connection, lets somebody write while nobody is there, and waits for the session to be back. */
export async function missMessage(emulator, content) {
  const [session] = emulator.gateway.sessions;
  emulator.gateway.drop();
  await until(() => emulator.gateway.sessions[0]?.connected === false);
  emulator.user("ada").say(emulator.channelId, content);
  await until(() => emulator.gateway.sessions[0]?.connected === true);
  return session;
}
