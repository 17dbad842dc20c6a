import { HttpClient, type RetryPolicy } from "evenfall/http";
import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { unlimited } from "../../src/ratelimit/index.ts";
import { until } from "../support/gateway.ts";
import { startServer } from "../support/server.ts";
import { atOnce, edit, failure, limited, post, script, token } from "./support.ts";

describe("calling off", () => {
  test("works while nothing answers, leaves no listener, and lets the connection go", async () => {
    await using server = await startServer(() => {});
    await using http = new HttpClient({ token, baseUrl: server.url, rateLimiter: unlimited });
    const controller = new AbortController();
    const sendings = Array.from({ length: 40 }, () => failure(http.send(post, { signal: controller.signal })));
    await until(() => server.seen.length === 40);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await Promise.all(sendings)).toMatchObject(
      Array.from({ length: 40 }, () => ({ name: "AbortError", sent: "maybe", cause: reason })),
    );
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("works between attempts", async () => {
    await using server = await startServer(script([500]));
    const controller = new AbortController();
    const reason = new Error("enough");
    const retry: RetryPolicy = () => {
      queueMicrotask(() => {
        controller.abort(reason);
      });
      return 1_000_000;
    };
    await using http = new HttpClient({ token, baseUrl: server.url, retry });
    expect(await failure(http.send(edit, { signal: controller.signal }))).toMatchObject({
      name: "AbortError",
      sent: "yes",
      cause: reason,
    });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("by beforeSending is asked before each attempt, and rejects with what it throws as the cause", async () => {
    await using server = await startServer(script([limited]));
    await using http = new HttpClient({ token, baseUrl: server.url, retry: atOnce });
    let asked = 0;
    await http.send(post, { beforeSending: () => (asked += 1) });
    expect(asked).toBe(2);
    const veto = new Error("the user left");
    const sent = http.send(post, {
      beforeSending: () => {
        throw veto;
      },
    });
    expect(await failure(sent)).toMatchObject({ name: "AbortError", sent: "no", cause: veto });
    expect(server.seen).toHaveLength(2);
  });
});
