import { HttpClient, type Request } from "evenfall/http";
import { unlimited } from "evenfall/ratelimit";
import * as requests from "evenfall/request";
import { describe, expect, test } from "vitest";
import type { RouteIr } from "../../codegen/ir.ts";
import { sampler, schema } from "../support/schema.ts";
import { startServer } from "../support/server.ts";
import { script, token } from "./support.ts";

const routes = schema.routes.filter(({ allowedMentions }) => allowedMentions !== undefined);
const nobody = { parse: [] };
const somebody = { users: ["7"] };

/** The body of a message, at the place in the body of the route where messages stand. */
function bodyOf({ allowedMentions }: RouteIr, message: object): object {
  const [holder, inner] = (allowedMentions?.at ?? "").split(".");
  // A response to an interaction is one of several things; 4 is a message.
  return inner === undefined ? message : { type: 4, [holder ?? ""]: message };
}

/** What a server gets of a body that a client with a default sends. */
async function arrived(route: RouteIr, body: object): Promise<unknown> {
  await using server = await startServer(script([]));
  const options = { token, baseUrl: server.url, allowedMentions: nobody, validate: false, rateLimiter: unlimited };
  await using http = new HttpClient(options);
  // There is a builder of this name for each route.
  const build = Reflect.get(requests, route.name) as (...args: unknown[]) => Request;
  await http.send(build(...route.params.map(({ type }) => sampler.value(type)), body));
  return JSON.parse(server.seen[0]?.body.toString() ?? "");
}

test("there are such routes: messages, their edits, webhooks, responses, posts in forums and lobbies", () => {
  expect(routes.map(({ name }) => name).sort()).toEqual([
    "createInteractionResponse",
    "createMessage",
    "editMessage",
    "editOriginalInteractionResponse",
    "editWebhookMessage",
    "executeWebhook",
    "sendLobbyMessage",
    "startThread",
  ]);
});

describe("the default of a client for whom messages notify", () => {
  test.each(routes.map((route) => [route.name, route] as const))("%s", async (_, route) => {
    const content = "Hello";
    const given = (message: object): Promise<unknown> => arrived(route, bodyOf(route, message));
    expect(await given({ content })).toEqual(bodyOf(route, { content, allowed_mentions: nobody }));
    for (const allowed_mentions of [somebody, null]) {
      const message = { content, allowed_mentions };
      expect(await given(message)).toEqual(bodyOf(route, message));
    }
  });
});
