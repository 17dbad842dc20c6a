/** The emulator in a process of its own. All shards may identify at once, and nobody's session is waited for. */
import { Emulator } from "../../src/emulator/index.ts";

const emulator = await Emulator.start({
  heartbeatIntervalMs: Number(process.argv[2]),
  sessionStartLimit: Infinity,
  sessionLifetimeMs: 1,
});
process.send?.({ url: emulator.gatewayUrl, token: emulator.token });
process.once("disconnect", () => process.exit());
