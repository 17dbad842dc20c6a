import { Emulator } from "evenfall/emulator";
import { type Discord, runBot } from "./gateway.ts";

const { DISCORD_TOKEN: token } = process.env;
const stop = new AbortController();
process.once("SIGINT", () => {
  stop.abort();
});

/** Runs the bot until it is stopped. */
async function run(discord: Discord): Promise<void> {
  await runBot(discord, stop.signal).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
}

if (token !== undefined && token !== "") {
  console.log("Connecting to Discord. Use /feedback where the bot is. Stop with Ctrl+C.");
  await run({ token });
} else {
  // Without a token: somebody gives feedback in a local Discord.
  let registered = (): void => {};
  const isRegistered = new Promise<void>((resolve) => (registered = resolve));
  await using discord = await Emulator.start({
    onTrace(trace) {
      if (trace.kind === "request" && trace.route === "/applications/{application_id}/commands") registered();
    },
  });
  const running = run({ token: discord.token, restUrl: discord.restUrl, gatewayUrl: discord.gatewayUrl });
  await Promise.race([isRegistered, running]);

  const ada = discord.user("ada");
  const asked = await ada.slash("/feedback");
  console.log(`ada uses /feedback, and the bot writes: ${asked.message?.content ?? ""}`);
  const opened = await ada.click(asked, "write");
  console.log(`ada clicks the button, and sees a form: ${opened.modal?.title ?? ""}`);
  const thanked = await ada.submit(opened, { text: "I like the quiet." });
  console.log(`ada submits it, and only she reads: ${thanked.message?.content ?? ""}`);
  stop.abort();
  await running;
}
