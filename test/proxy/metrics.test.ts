import { inspect } from "node:util";
import { ProxyServer, type ProxyOptions } from "evenfall/proxy";
import { describe, expect, test } from "vitest";
import { Counter, Histogram, writeMetrics } from "../../src/proxy/prometheus.ts";
import { json } from "../support/server.ts";
import { as, post, setUp } from "./support.ts";

const CHANNEL = "103735883630395392";
const message = { content: "Hello" };

async function metricsOf(url: string): Promise<readonly string[]> {
  return (await (await fetch(`${url}/metrics`)).text()).split("\n");
}

describe("metrics", () => {
  test("count requests by method, route and status, and say nothing of ids and tokens", async () => {
    await using set = await setUp((_, response) => json(response, 200, { id: "1" }), { token: "default.token" });
    await fetch(`${set.api}/channels/${CHANNEL}/messages`, post("secret.token", message));
    await fetch(`${set.api}/channels/${CHANNEL}/messages`, post("secret.token", message));
    await fetch(`${set.api}/webhooks/${CHANNEL}/secret.webhook`, { method: "POST" });
    await fetch(`${set.api}/brand/new/${CHANNEL}`, { headers: as("secret.token") });
    await fetch(`${set.url}/elsewhere`);
    const page = await metricsOf(set.url);
    expect(page.filter((line) => line.startsWith("evenfall_proxy_requests_total"))).toEqual([
      'evenfall_proxy_requests_total{method="POST",route="/channels/{channel_id}/messages",status="200"} 2',
      'evenfall_proxy_requests_total{method="POST",route="/webhooks/{webhook_id}/{webhook_token}",status="200"} 1',
      'evenfall_proxy_requests_total{method="GET",route="unknown",status="200"} 1',
    ]);
    expect(page).toContain('evenfall_proxy_own_answers_total{reason="not_found"} 1');
    expect(page).toContain(
      'evenfall_proxy_discord_duration_seconds_count{method="POST",route="/channels/{channel_id}/messages"} 2',
    );
    expect(page).toContain("evenfall_proxy_wait_duration_seconds_count 4");
    expect(page).toContain("evenfall_proxy_tokens 2");
    for (const secret of ["secret", "default", CHANNEL]) expect(page.join("\n")).not.toContain(secret);
  });

  test("count 429s by scope, and what counts towards the block by Cloudflare", async () => {
    const scopes = ["shared", "user"];
    await using set = await setUp((_, response) => {
      response.setHeader("x-ratelimit-scope", scopes.shift() ?? "user");
      json(response, 429, { message: "", retry_after: 60, global: false });
    });
    await fetch(`${set.api}/channels/1/messages`, post("a", message));
    await fetch(`${set.api}/channels/2/messages`, post("a", message));
    const page = await metricsOf(set.url);
    expect(page).toContain('evenfall_proxy_rate_limited_total{scope="shared"} 1');
    expect(page).toContain('evenfall_proxy_rate_limited_total{scope="user"} 1');
    expect(page).toContain("evenfall_proxy_invalid_requests 1");
    expect(page).toContain("evenfall_proxy_invalid_requests_limit 10000");
  });

  test("are in the format of Prometheus", () => {
    const counter = new Counter("things_total", "Things.");
    counter.add({ kind: 'a "b"\\c\n' });
    const histogram = new Histogram("time_seconds", "Time.", [0.1, 1]);
    for (const value of [0.05, 0.1, 0.5, 7]) histogram.observe(value, { kind: "a" });
    expect(writeMetrics([counter, histogram])).toBe(
      [
        "# HELP things_total Things.",
        "# TYPE things_total counter",
        'things_total{kind="a \\"b\\"\\\\c\\n"} 1',
        "# HELP time_seconds Time.",
        "# TYPE time_seconds histogram",
        'time_seconds_bucket{kind="a",le="0.1"} 2',
        'time_seconds_bucket{kind="a",le="1"} 3',
        'time_seconds_bucket{kind="a",le="+Inf"} 4',
        'time_seconds_sum{kind="a"} 7.65',
        'time_seconds_count{kind="a"} 4',
        "",
      ].join("\n"),
    );
  });
});

test("/health says whether it takes requests", async () => {
  await using set = await setUp((_, response) => void response.end());
  const health = await fetch(`${set.url}/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: "ok" }]);
});

test("it listens on 127.0.0.1 unless told otherwise", async () => {
  await using proxy = new ProxyServer();
  expect(await proxy.listen()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test("tokens are nowhere on it", async () => {
  await using set = await setUp((_, response) => json(response, 200, {}), { token: "default.token" });
  await fetch(`${set.api}/channels/${CHANNEL}/messages`, post("secret.token", message));
  await fetch(`${set.api}/webhooks/${CHANNEL}/secret.webhook`, { method: "POST" });
  const shown = inspect(set.proxy, { depth: 20, showHidden: true }) + JSON.stringify(set.proxy);
  for (const secret of ["secret.token", "secret.webhook", "default.token"]) expect(shown).not.toContain(secret);
});

test.each<[ProxyOptions, string]>([
  [{ upstream: "discord.com" }, "upstream"],
  [{ upstream: "https://discord.com/api/v10" }, "upstream"],
  [{ upstream: "ftp://discord.com" }, "upstream"],
  [{ maxWaitMs: -1 }, "maxWaitMs"],
  [{ maxBodyBytes: Number.NaN }, "maxBodyBytes"],
])("options that cannot be are refused at once: %j", (options, name) => {
  const make = (): unknown => new ProxyServer(options);
  expect(make).toThrow(
    expect.objectContaining({ code: "PROXY_INPUT", message: expect.stringContaining(name) as string }),
  );
});
