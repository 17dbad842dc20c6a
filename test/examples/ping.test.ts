import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Emulator } from "evenfall/emulator";
import { expect, test } from "vitest";
import { runBot } from "../../examples/ping/bot.ts";
import { runAgainstEmulator } from "../../examples/ping/walkthrough.ts";
import { until } from "../support/gateway.ts";
import { root } from "../support/imports.ts";
import { reasonOf } from "./support.ts";

const bot = readFileSync(join(root, "examples/ping/bot.ts"), "utf8");

test("the bot is at most 25 lines, and what the README shows", () => {
  expect(bot.trimEnd().split("\n").length).toBeLessThanOrEqual(25);
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`\`\`\`ts\n${bot}\`\`\``);
});

test("the bot answers !ping and nothing else, until it is stopped", async () => {
  await using emulator = await Emulator.start();
  const { token, restUrl, gatewayUrl, channelId } = emulator;
  const stop = new AbortController();
  const running = runBot({ token, restUrl, gatewayUrl }, stop.signal).catch(reasonOf);
  const ada = emulator.user("ada");
  // The bot sees what is written once it is connected.
  await until(() => {
    if (emulator.messages().some(({ content }) => content === "Pong!")) return true;
    if (emulator.messages().length < 1_000) ada.say(channelId, "!ping");
    return false;
  });
  const before = emulator.messages().length;
  ada.say(channelId, "ping");
  ada.say(channelId, "!pong");
  ada.say(channelId, "!ping");
  await until(() => emulator.messages().at(-1)?.content === "Pong!");
  expect(emulator.messages().length).toBeGreaterThan(before);
  stop.abort("done");
  expect(await running).toBe("done");
});

test("the walkthrough says each step and ends with the answer and a summary", async () => {
  const lines: string[] = [];
  await runAgainstEmulator((line) => lines.push(line));
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/^The local Discord listens on http:\/\/127\.0\.0\.1:\d+\/api\/v10 and ws:/),
    "The bot opened a WebSocket and identified itself with its token and its intents.",
    "Discord sends the bot event 1: READY",
    "Discord sends the bot event 2: GUILD_CREATE",
    "Ada, a user, writes: !ping",
    "Discord sends the bot event 3: MESSAGE_CREATE",
    "Discord sends the bot event 4: MESSAGE_CREATE",
    "The bot calls POST /channels/{channel_id}/messages: 200",
    "evenfall, the bot, writes: Pong!",
    expect.stringMatching(/^Done in [\d.]+ s\. .*: \d+ models, \d+ routes and \d+ events\.$/),
  ]);
});
