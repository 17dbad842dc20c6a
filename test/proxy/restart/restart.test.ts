import { HttpClient } from "evenfall/http";
import { unlimited } from "evenfall/ratelimit";
import { expect, test } from "vitest";
import { type Ending, nonces, type Post, replaceProxy } from "./scenario.ts";

function clientOf(baseUrl: string): Post {
  const http = new HttpClient({ token: "a.b.c", baseUrl, rateLimiter: unlimited });
  return (channelId, nonce) => http.createMessage(channelId, { content: "Hello", nonce });
}

test.each<[Ending, readonly string[]]>([
  ["stopped", ["sent", "waiting", "later"]],
  // Discord has what was sent, but its answer came too late for the client to know.
  ["stopped at its deadline", ["waiting", "later"]],
  ["killed", ["later"]],
])(
  "no message is posted twice when a proxy is %s, and what it did not send is sent again",
  { timeout: 120_000 },
  async (ending, successes) => {
    const { seen, succeeded } = await replaceProxy(ending, clientOf);
    expect([...seen.values()].filter((times) => times > 1)).toEqual([]);
    expect([...succeeded].sort()).toEqual(successes.flatMap(nonces).sort());
    expect([...succeeded].filter((nonce) => !seen.has(nonce))).toEqual([]);
  },
);
