import { routes } from "evenfall/schema";
import { expect, test } from "vitest";
import { RouteIndex } from "../../src/base/route-index.ts";

const index = new RouteIndex(routes);

test.each([
  ["GET", "/users/@me", "getCurrentUser", {}],
  ["GET", "/users/5", "getUser", { user_id: "5" }],
  ["PATCH", "/guilds/1/members/@me", "modifyCurrentMember", { guild_id: "1" }],
  ["PATCH", "/guilds/1/members/2", "modifyGuildMember", { guild_id: "1", user_id: "2" }],
  ["GET", "/guilds/1/members/search", "searchGuildMembers", { guild_id: "1" }],
  ["GET", "/guilds/1/widget.png", "getGuildWidgetImage", { guild_id: "1" }],
  ["POST", "/webhooks/1/a%2Fb", "executeWebhook", { webhook_id: "1", webhook_token: "a/b" }],
])("%s %s is %s", (method, path, name, params) => {
  const match = index.find(method, path);
  expect(match?.route.name).toBe(name);
  expect(match?.params).toEqual(params);
});

test.each([
  "/",
  "",
  "/users",
  "/users/",
  "/users/@me/nothing",
  "/guilds//members",
  "/guilds/1/widgetXpng",
  "/users/%zz",
])("%j is no route", (path) => {
  expect(index.find("GET", path)).toBeUndefined();
  expect(index.has(path)).toBe(false);
});

test("every route is found by its own path, and by no other method than those of its path", () => {
  for (const route of routes) {
    const path = route.path.replace(/\{\w+\}/g, "x1");
    expect(index.find(route.method, path)?.route.path).toBe(route.path);
    expect(index.has(path)).toBe(true);
  }
});
