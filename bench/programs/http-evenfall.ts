import { HttpClient } from "../../src/http/index.ts";
import { MemoryRateLimiter } from "../../src/ratelimit/index.ts";
import { serveRounds } from "../support/requests.ts";

const [url = "", unchecked] = process.argv.slice(2);
const http = new HttpClient({
  token: "a.b.c",
  baseUrl: `${url}/api/v10`,
  validate: unchecked === undefined,
  // It does for each request all that a rate limiter does, and never waits.
  rateLimiter: new MemoryRateLimiter({ requestsPerSecond: 1_000_000 }),
});
// The channels are snowflakes.
serveRounds((channelId, content) => http.createMessage(channelId as `${bigint}`, { content }));
