import { Emulator, type Trace } from "evenfall/emulator";
import { definitions, events, routes } from "evenfall/schema";
import { runBot } from "./bot.ts";

/** Runs the bot against a local Discord, lets somebody write `!ping`, and says each step. */
export async function runAgainstEmulator(say: (line: string) => void): Promise<void> {
  const started = performance.now();
  const stop = new AbortController();
  let ready = (): void => {};
  let answered = (): void => {};
  const isReady = new Promise<void>((resolve) => (ready = resolve));
  const isAnswered = new Promise<void>((resolve) => (answered = resolve));

  await using discord = await Emulator.start({
    onTrace(trace) {
      const line = describe(trace);
      if (line !== undefined) say(line);
      if (trace.kind === "event" && trace.type === "GUILD_CREATE") ready();
      if (trace.kind === "request" && trace.route === "/channels/{channel_id}/messages") answered();
    },
  });
  say("No DISCORD_TOKEN is set, so this runs against a local Discord: same schema, real sockets, no network.");
  say(`The local Discord listens on ${discord.restUrl} and ${discord.gatewayUrl}.`);

  const bot = runBot({ token: discord.token, restUrl: discord.restUrl, gatewayUrl: discord.gatewayUrl }, stop.signal);
  await Promise.race([isReady, bot]);

  say("Ada, a user, writes: !ping");
  discord.user("ada").say(discord.channelId, "!ping");
  await Promise.race([isAnswered, bot]);

  const answer = discord.messages().at(-1);
  say(`${answer?.author.username ?? "nobody"}, the bot, writes: ${answer?.content ?? ""}`);
  stop.abort();
  await bot.catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const models = definitions.filter(({ kind }) => kind === "struct" || kind === "union").length;
  const counts = `${models} models, ${routes.length} routes and ${events.length} events`;
  say(`Done in ${seconds} s. All of it was generated from the schema: ${counts}.`);
}

function describe(trace: Trace): string | undefined {
  switch (trace.kind) {
    case "session":
      return "The bot opened a WebSocket and identified itself with its token and its intents.";
    case "resume":
      return `The bot came back to its session; ${trace.replayed} events were sent again.`;
    case "event":
      return `Discord sends the bot event ${trace.sequence}: ${trace.type}`;
    case "fault":
    case "restFault":
    case "webhookEvent":
      // The walkthrough asks for none.
      return undefined;
    case "failure":
      return `The local Discord failed: ${String(trace.error)}`;
    case "request":
      return `The bot calls ${trace.method} ${trace.route ?? "something unknown"}: ${trace.status}`;
  }
}
