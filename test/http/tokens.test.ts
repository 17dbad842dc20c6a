import { HttpClient, type Request, UnauthorizedError } from "evenfall/http";
import { executeWebhook } from "evenfall/request";
import { describe, expect, test } from "vitest";
import { json, startServer } from "../support/server.ts";
import { channel, failure, post, token } from "./support.ts";

describe("a token that is refused", () => {
  /** Refuses the requests whose path is among `refused`. */
  async function refusing(...refused: readonly string[]): ReturnType<typeof startServer> {
    return startServer(({ url }, response) => {
      if (refused.includes(url.split("?")[0] ?? "")) json(response, 401, { message: "401: Unauthorized", code: 0 });
      else json(response, 200, { id: "1" });
    });
  }

  const webhook = (name: string): Request => executeWebhook("1", name, { content: "x" });

  test("in a path is not tried again, and is alone in that", async () => {
    await using server = await refusing("/webhooks/1/dead-token");
    await using http = new HttpClient({ token, baseUrl: server.url });
    expect(await failure(http.send(webhook("dead-token")))).toMatchObject({ code: "HTTP_UNAUTHORIZED", sent: "yes" });
    expect(await failure(http.send(webhook("dead-token")))).toMatchObject({ code: "HTTP_UNAUTHORIZED", sent: "no" });
    await http.send(webhook("other-token"));
    await http.send(post);
    expect(server.seen).toHaveLength(3);
  });

  test("on one route only is still good for the others", async () => {
    await using server = await refusing(`/channels/${channel}`);
    await using http = new HttpClient({ token, baseUrl: server.url });
    expect(await failure(http.getChannel(channel))).toBeInstanceOf(UnauthorizedError);
    await http.send(post);
    expect(server.seen.map(({ url }) => url)).toEqual([
      `/channels/${channel}`,
      "/users/@me",
      `/channels/${channel}/messages`,
    ]);
  });

  test("for itself makes requests fail without being sent, but for those that do not need it", async () => {
    await using server = await refusing(`/channels/${channel}`, "/users/@me");
    await using http = new HttpClient({ token, baseUrl: server.url });
    await Promise.all([failure(http.getChannel(channel)), failure(http.getChannel(channel))]);
    const sent = server.seen.length;
    expect(await failure(http.send(post))).toMatchObject({ code: "HTTP_UNAUTHORIZED", sent: "no", status: undefined });
    await http.send(webhook("other-token"));
    expect(server.seen).toHaveLength(sent + 1);
    await http.with({ token: "new-token" }).send(post);
    expect(server.seen.at(-1)?.headers.authorization).toBe("Bot new-token");
  });

  test("as a bearer is asked about where every bearer may ask", async () => {
    await using server = await refusing("/oauth2/@me", `/channels/${channel}`);
    await using http = new HttpClient({ baseUrl: server.url });
    await failure(http.withBearer("user-token").getChannel(channel));
    expect(server.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      [`/channels/${channel}`, "Bearer user-token"],
      ["/oauth2/@me", "Bearer user-token"],
    ]);
  });
});
