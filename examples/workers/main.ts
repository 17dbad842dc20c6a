import { availableParallelism } from "node:os";
import { Emulator } from "evenfall/emulator";
import { HttpClient } from "evenfall/http";
import { runCluster } from "./cluster.ts";

const { DISCORD_TOKEN: token } = process.env;
const stop = new AbortController();
process.once("SIGINT", () => {
  stop.abort();
});

if (token !== undefined && token !== "") {
  const { url, shards, session_start_limit: limits } = await new HttpClient({ token }).getGatewayBot();
  const workers = Math.min(shards, availableParallelism());
  await runCluster({ token, gatewayUrl: url, shards, workers, limits, onLine: console.log }, stop.signal);
} else {
  // Without a token: four shards in two threads against a local Discord, until one of them has heard somebody.
  await using discord = await Emulator.start({ recommendedShards: 4, maxConcurrency: 4 });
  const http = new HttpClient({ token: discord.token, baseUrl: discord.restUrl });
  const { shards, session_start_limit: limits } = await http.getGatewayBot();
  let ready = 0;
  const onLine = (line: string): void => {
    console.log(line);
    if (line.endsWith("is ready") && ++ready === shards) discord.user("ada").say(discord.channelId, "hello");
    if (line.includes("heard")) stop.abort();
  };
  await runCluster(
    { token: discord.token, gatewayUrl: discord.gatewayUrl, shards, workers: 2, limits, onLine },
    stop.signal,
  );
}
