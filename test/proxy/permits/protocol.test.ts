import { expect, test } from "vitest";
import { setUp } from "../support.ts";

const secret = "correct-horse-battery-staple";
const application = {
  bot: "x",
  route: "r",
  method: "GET",
  template: "/r",
  params: {},
  auth: ["bot"],
  rate_limit: { major: [], global: true },
};
const none = "00000000-0000-4000-8000-000000000000";

test.each<[string, string, unknown, number]>([
  ["POST", "/v1/permits", application, 200],
  ["POST", "/v1/permits", { ...application, max_wait: -1 }, 400],
  ["POST", "/v1/permits", { ...application, place: "first" }, 400],
  ["POST", "/v1/permits", { ...application, params: { a: 1 } }, 400],
  ["POST", "/v1/permits", { ...application, rate_limit: null }, 400],
  ["POST", "/v1/permits", { ...application, fields: "name" }, 400],
  ["POST", "/v1/permits", { ...application, template: "x".repeat(20_000) }, 400],
  ["POST", "/v1/permits", [], 400],
  ["POST", `/v1/permits/${none}`, {}, 410],
  ["POST", `/v1/permits/${none}`, { status: "200" }, 400],
  ["PUT", `/v1/permits/${none}`, undefined, 410],
  ["DELETE", `/v1/permits/${none}`, undefined, 410],
  ["GET", "/v1/permits", undefined, 405],
])("the protocol answers %s %s with %j by %i", async (method, path, body, status) => {
  await using set = await setUp(() => {}, { secret });
  const init = { method, body: body === undefined ? null : JSON.stringify(body) };
  expect((await fetch(set.url + path, { ...init, headers: { authorization: `Bearer ${secret}` } })).status).toBe(
    status,
  );
  expect((await fetch(set.url + path, init)).status).toBe(401);
});
