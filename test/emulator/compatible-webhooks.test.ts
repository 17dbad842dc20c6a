import { HttpClient } from "evenfall/http";
import { ChannelType, type Id } from "evenfall/model";
import { describe, expect, test } from "vitest";
import { expectRefusal } from "../support/failure.ts";
import { Scene } from "../support/scene.ts";

async function hook({ emulator, http }: Scene): Promise<{ readonly id: Id<"Webhook">; readonly token: string }> {
  const { id, token = "" } = await http.createWebhook(emulator.channelId, { name: "hook" });
  return { id, token };
}

describe("a message that is written for Slack", () => {
  test("is posted with its attachments as embeds", async () => {
    await using scene = await Scene.open();
    const { id, token } = await hook(scene);
    const answer = await scene.http.executeSlackCompatibleWebhook(id, token, {
      text: "See <https://example.com|the tide>, <!here>",
      username: "Slackbot",
      icon_url: "https://example.com/icon.png",
      channel: "#ignored",
      attachments: [
        {
          title: "Tide",
          title_link: "https://example.com/tide",
          pretext: "before",
          text: "high",
          color: "#ff8800",
          author_name: "Ada",
          footer: "the bay",
          ts: 1_767_225_600,
          image_url: "https://example.com/a.png",
          fields: [{ title: "at", value: "noon", short: true }],
        },
      ],
    });
    expect(answer).toBe("ok");
    expect(await scene.told("MESSAGE_CREATE")).toMatchObject([
      {
        webhook_id: id,
        author: { username: "Slackbot", avatar: expect.any(String) as string },
        content: "See [the tide](https://example.com), @here",
        mention_everyone: false,
        embeds: [
          {
            type: "rich",
            title: "Tide",
            url: "https://example.com/tide",
            description: "before\nhigh",
            color: 0xff8800,
            author: { name: "Ada" },
            footer: { text: "the bay" },
            timestamp: "2026-01-01T00:00:00.000Z",
            image: { url: "https://example.com/a.png" },
            fields: [{ name: "at", value: "noon", inline: true }],
          },
        ],
      },
    ]);
  });

  test("may come in a form", async () => {
    await using scene = await Scene.open();
    const { id, token } = await hook(scene);
    const response = await fetch(`${scene.emulator.restUrl}/webhooks/${id}/${token}/slack`, {
      method: "POST",
      body: new URLSearchParams({ payload: JSON.stringify({ text: "tide" }) }),
    });
    expect([response.status, await response.text()]).toEqual([200, "ok"]);
    expect(scene.emulator.messages()).toMatchObject([{ content: "tide" }]);
  });

  test("is refused when it is empty, which only those hear who wait", async () => {
    await using scene = await Scene.open();
    const { id, token } = await hook(scene);
    await expectRefusal(scene.http.executeSlackCompatibleWebhook(id, token, {}), "EmptyMessage");
    expect(await scene.http.executeSlackCompatibleWebhook(id, token, {}, { wait: false })).toBe("ok");
    expect(scene.emulator.messages()).toEqual([]);
    await expectRefusal(scene.http.executeSlackCompatibleWebhook(id, "wrong", { text: "x" }), "InvalidWebhookToken");
  });

  test("goes to a thread of the channel", async () => {
    await using scene = await Scene.open();
    const { emulator, http } = scene;
    const { id, token } = await hook(scene);
    const thread = await http.startThread(emulator.channelId, { name: "t", type: ChannelType.PublicThread });
    await http.executeSlackCompatibleWebhook(id, token, { text: "x" }, { thread_id: thread.id });
    expect(emulator.messages(thread.id)).toMatchObject([{ content: "x" }]);
  });
});

const repository = { full_name: "ada/tides" };
const sender = { login: "ada", html_url: "https://github.com/ada", avatar_url: "https://github.com/ada.png" };
const issue = { number: 7, title: "Ebb", html_url: "https://github.com/ada/tides/issues/7", body: "It ebbs." };
const commit = { id: "0123456789", message: "Ebb\n\nlater", url: "https://github.com/c", author: { name: "Ada" } };

const told: readonly (readonly [string, object, string, string | undefined])[] = [
  [
    "push",
    { ref: "refs/heads/main", compare: "https://github.com/x", commits: [commit] },
    "1 new commit on main",
    "[`0123456`](https://github.com/c) Ebb - Ada",
  ],
  ["issues", { action: "opened", issue }, "Issue opened: #7 Ebb", "It ebbs."],
  ["issues", { action: "closed", issue }, "Issue closed: #7 Ebb", undefined],
  ["pull_request", { action: "opened", pull_request: issue }, "Pull request opened: #7 Ebb", "It ebbs."],
  ["issue_comment", { action: "created", issue, comment: { body: "Yes." } }, "New comment on issue #7 Ebb", "Yes."],
  ["create", { ref_type: "branch", ref: "flood" }, "New branch created: flood", undefined],
  ["delete", { ref_type: "tag", ref: "v1" }, "Tag deleted: v1", undefined],
  ["fork", { forkee: { full_name: "bob/tides" } }, "Fork created: bob/tides", undefined],
  ["watch", { action: "started" }, "New star added", undefined],
  ["release", { action: "published", release: { tag_name: "v2" } }, "New release published: v2", undefined],
  ["check_run", { action: "completed", check_run: { name: "CI", conclusion: "success" } }, "CI success", undefined],
];

describe("an event of GitHub", () => {
  test.each(told)("%s %j is told", async (event, payload, title, description) => {
    await using scene = await Scene.open();
    const { id, token } = await hook(scene);
    const http = new HttpClient({ baseUrl: scene.emulator.restUrl, headers: { "X-GitHub-Event": event } });
    await http.executeGitHubCompatibleWebhook(id, token, { repository, sender, ...payload });
    const [message] = scene.emulator.messages();
    expect(message).toMatchObject({
      webhook_id: id,
      author: { username: "GitHub" },
      embeds: [{ title: `[ada/tides] ${title}`, author: { name: "ada" } }],
    });
    expect(message?.embeds[0]?.description).toBe(description);
  });

  test.each([
    ["ping", {}],
    ["issues", { action: "labeled", issue }],
    ["push", { commits: [] }],
    ["constructor", {}],
  ])("%s %j is passed over", async (event, payload) => {
    await using scene = await Scene.open();
    const { id, token } = await hook(scene);
    const http = new HttpClient({ baseUrl: scene.emulator.restUrl, headers: { "X-GitHub-Event": event } });
    await http.executeGitHubCompatibleWebhook(id, token, { repository, sender, ...payload });
    expect(scene.emulator.messages()).toEqual([]);
    await expectRefusal(http.executeGitHubCompatibleWebhook(id, "wrong", {}), "InvalidWebhookToken");
  });
});
