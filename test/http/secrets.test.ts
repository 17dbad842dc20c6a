import { HttpClient, noRetries } from "evenfall/http";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { json, startServer } from "../support/server.ts";

const secrets = ["secret-bot-token", "secret-webhook-token", "secret-content"];

function expectNoSecret(value: unknown): void {
  const texts = [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? (value.stack ?? "") : "",
  ];
  for (const text of texts) for (const secret of secrets) expect(text).not.toContain(secret);
}

test("a client shows no token", () => {
  const http = new HttpClient({ token: "secret-bot-token" });
  expectNoSecret(http);
});

test.each([
  ["Discord refuses", 403],
  ["Discord answers with nonsense", 200],
  ["the connection breaks", undefined],
  ["time runs out", "never"],
])("when %s, the error shows neither token nor body nor the path", async (_, answer) => {
  await using server = await startServer((_seen, response) => {
    if (answer === undefined) response.destroy();
    else if (answer === 200) response.writeHead(200, { "content-type": "application/json" }).end("{");
    else if (typeof answer === "number") json(response, answer, { code: 50013, message: "Missing Permissions" });
  });
  const http = new HttpClient({
    token: "secret-bot-token",
    baseUrl: server.url,
    timeouts: { totalMs: 100 },
    retry: noRetries,
  });
  const error: unknown = await http
    .executeWebhook("1", "secret-webhook-token", { content: "secret-content" })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expectNoSecret(error);

  const other: unknown = await http
    .createMessage("1", { content: "secret-content" })
    .catch((reason: unknown) => reason);
  expect(other).toBeInstanceOf(Error);
  expectNoSecret(other);
});

test("a token that cannot be a header is not quoted back", async () => {
  await using server = await startServer((_, response) => {
    json(response, 200, {});
  });
  const http = new HttpClient({ token: "secret-bot-token\n", baseUrl: server.url });
  const error: unknown = await http.getChannel("1").catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expectNoSecret(error);
});

test("what the validator refuses is not quoted back", async () => {
  const http = new HttpClient({ token: "secret-bot-token" });
  const error: unknown = await http
    .createMessage("1", { content: "secret-content".repeat(1000) })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expectNoSecret(error);
});
