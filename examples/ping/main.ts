import { type Discord, runBot } from "./bot.ts";
import { runAgainstEmulator } from "./walkthrough.ts";

const { DISCORD_TOKEN: token } = process.env;

if (token === undefined || token === "") {
  await runAgainstEmulator((line) => {
    console.log(line);
  });
} else {
  const stop = new AbortController();
  process.once("SIGINT", () => {
    stop.abort();
  });
  console.log("Connecting to Discord. Write !ping in a channel that the bot can see. Stop with Ctrl+C.");
  const discord: Discord = { token };
  await runBot(discord, stop.signal).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
}
