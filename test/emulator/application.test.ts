import { InteractionEndpoint, WebhookEventEndpoint } from "evenfall/interactions";
import {
  ApplicationEventWebhookStatus,
  ApplicationFlag,
  ApplicationIntegrationType,
  type CurrentApplication,
  Permission,
} from "evenfall/model";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { EditApplicationBody } from "../../generated/bodies/application.ts";
import { sampleImage } from "../../src/sample/scalars.ts";
import { expectRefusal, failure } from "../support/failure.ts";
import { bearer } from "../support/oauth2.ts";
import { Scene } from "../support/scene.ts";
import { startServer } from "../support/server.ts";
import { serveFetch } from "../support/signed.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.open();
});
afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

function edit(body: EditApplicationBody): Promise<CurrentApplication> {
  return scene.http.editCurrentApplication(body);
}

describe("the application", () => {
  test("is read by its bot, with how many use it", async () => {
    const { emulator, http } = scene;
    const application = await http.getCurrentApplication();
    expect(application).toMatchObject({
      id: emulator.applicationId,
      name: "evenfall",
      owner: { username: "owner" },
      team: null,
      verify_key: emulator.publicKey,
      approximate_guild_count: 1,
      approximate_user_authorization_count: 0,
    });
    expect(await http.getApplication(emulator.applicationId)).toEqual(application);
    expect(await http.getCurrentBotApplicationInformation()).toEqual(application);
    await expectRefusal(http.getApplication("1"), "ApplicationActionNotAllowed");
    await http.leaveGuild(emulator.guildId);
    expect((await http.getCurrentApplication()).approximate_guild_count).toBe(0);
  });

  test.each<readonly [string, EditApplicationBody, object]>([
    ["description", { description: "A bot." }, { description: "A bot." }],
    [
      "description with translations",
      { description: { default: "A bot.", localizations: { de: "Ein Bot." } } },
      { description: "A bot." },
    ],
    ["tags", { tags: ["fun", "games"] }, { tags: ["fun", "games"] }],
    ["custom install link", { custom_install_url: "https://a.example/" }, { custom_install_url: "https://a.example/" }],
    [
      "install parameters",
      { install_params: { scopes: ["bot"], permissions: Permission.Administrator } },
      { install_params: { scopes: ["bot"], permissions: String(Permission.Administrator) } },
    ],
    [
      "link for linked roles",
      { role_connections_verification_url: "https://a.example/roles" },
      { role_connections_verification_url: "https://a.example/roles" },
    ],
    [
      "webhook events",
      { event_webhooks_status: ApplicationEventWebhookStatus.Enabled, event_webhooks_types: ["ENTITLEMENT_CREATE"] },
      { event_webhooks_status: ApplicationEventWebhookStatus.Enabled, event_webhooks_types: ["ENTITLEMENT_CREATE"] },
    ],
    ["number of participants", { max_participants: 4 }, { max_participants: 4 }],
    ["nothing", {}, { description: "" }],
  ])("gets another %s", async (_, body, expected) => {
    expect(await edit(body)).toMatchObject(expected);
    expect(await scene.http.getCurrentApplication()).toMatchObject(expected);
  });

  test("keeps the ways of installing it that are not named, and loses those that are null", async () => {
    const { GuildInstall, UserInstall } = ApplicationIntegrationType;
    await edit({ integration_types_config: { [GuildInstall]: {}, [UserInstall]: {} } });
    await edit({ integration_types_config: { [UserInstall]: null } });
    const { integration_types_config: config } = await scene.http.getCurrentApplication();
    expect(config).toEqual({ [GuildInstall]: {} });
  });

  test("gets an icon and a cover, which the CDN shows", async () => {
    const { icon, cover_image: cover } = await edit({ icon: sampleImage, cover_image: sampleImage });
    for (const hash of [icon, cover]) {
      const url = `${new URL(scene.emulator.restUrl).origin}/app-icons/${scene.emulator.applicationId}/${String(hash)}.png`;
      expect((await fetch(url)).status).toBe(200);
    }
    expect(await edit({ icon: null })).toMatchObject({ icon: null });
  });

  test("sets the bits of limited intents, and no others", async () => {
    const flags = ApplicationFlag.GatewayPresenceLimited;
    expect(await edit({ flags })).toMatchObject({ flags, flags_new: String(flags) });
    expect(await edit({ flags: 0 })).toMatchObject({ flags: 0 });
    const { restUrl, token } = scene.emulator;
    const response = await fetch(`${restUrl}/applications/@me`, {
      method: "PATCH",
      headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ flags: ApplicationFlag.Embedded }),
    });
    expect([response.status, await response.json()]).toMatchObject([400, { errors: { flags: {} } }]);
  });

  test("cannot go to a team of which the bot's owner is no member", async () => {
    await expectRefusal(edit({ team_id: "5" }), "MissingAccess");
    await edit({ team_id: null });
  });

  test("comes back with a snapshot", async () => {
    const snapshot = scene.emulator.snapshot();
    await edit({ description: "changed" });
    scene.emulator.restore(snapshot);
    expect((await scene.http.getCurrentApplication()).description).toBe("");
  });
});

describe("the address for interactions", () => {
  test("is taken when a ping is answered, and signatures are checked", async () => {
    const endpoint = new InteractionEndpoint({ publicKey: scene.emulator.publicKey, onInteraction: () => undefined });
    await using server = await serveFetch((request) => endpoint.handle(request));
    expect(await edit({ interactions_endpoint_url: server.url })).toMatchObject({
      interactions_endpoint_url: server.url,
    });
  });

  test.each<readonly [string, number, string]>([
    ["takes whatever comes", 200, '{"type":1}'],
    ["answers something else", 200, '{"type":4}'],
    ["does not speak JSON", 200, "pong"],
    ["refuses", 401, "{}"],
  ])("is refused when who is there %s", async (_, status, body) => {
    await using server = await startServer((_seen, response) => {
      response.writeHead(status).end(body);
    });
    const error = await failure(edit({ interactions_endpoint_url: server.url, description: "new" }));
    expect(error.message).toContain(
      "interactions_endpoint_url: The specified interactions endpoint URL could not be verified.",
    );
    expect(await scene.http.getCurrentApplication()).toMatchObject({
      interactions_endpoint_url: null,
      description: "",
    });
  });

  test("is refused when nobody is there", async () => {
    const server = await startServer(() => {});
    await server[Symbol.asyncDispose]();
    expect((await failure(edit({ interactions_endpoint_url: server.url }))).message).toContain("could not be verified");
  });
});

describe("the address for webhook events", () => {
  test("is taken when a ping is acknowledged, and signatures are checked", async () => {
    const endpoint = new WebhookEventEndpoint({ publicKey: scene.emulator.publicKey, onEvent: () => undefined });
    await using server = await serveFetch((request) => endpoint.handle(request));
    expect(await edit({ event_webhooks_url: server.url })).toMatchObject({ event_webhooks_url: server.url });
  });

  test.each([200, 401, 204])("is refused when whatever comes is answered with %i", async (status) => {
    await using server = await startServer((_, response) => {
      response.writeHead(status).end();
    });
    expect((await failure(edit({ event_webhooks_url: server.url }))).message).toContain("event_webhooks_url");
  });
});

describe("an activity", () => {
  test("has those who play in a channel, until the last one leaves", async () => {
    const { emulator, http } = scene;
    const { applicationId, channelId, guildId } = emulator;
    const [ada, bob] = [emulator.user("ada"), emulator.user("bob")];
    const { instance_id: instanceId } = ada.play(channelId);
    expect(bob.play(channelId).instance_id).toBe(instanceId);
    expect(bob.play(channelId).users).toEqual([ada.id, bob.id]);
    const instance = await http.getApplicationActivityInstance(applicationId, instanceId);
    expect(instance).toEqual({
      application_id: applicationId,
      instance_id: instanceId,
      launch_id: expect.any(String) as string,
      location: { id: `gc-${guildId}-${channelId}`, kind: "gc", channel_id: channelId, guild_id: guildId },
      users: [ada.id, bob.id],
    });
    ada.stopPlaying(instanceId);
    expect((await http.getApplicationActivityInstance(applicationId, instanceId)).users).toEqual([bob.id]);
    bob.stopPlaying(instanceId);
    expect((await failure(http.getApplicationActivityInstance(applicationId, instanceId))).status).toBe(404);
    expect(ada.play(channelId).instance_id).not.toBe(instanceId);
  });

  test("gets files that the CDN shows", async () => {
    const file = { name: "score.txt", data: new TextEncoder().encode("42"), contentType: "text/plain" };
    const { attachment } = await bearer(scene.emulator).uploadApplicationAttachment(scene.emulator.applicationId, {
      file,
    });
    expect(attachment).toMatchObject({ filename: "score.txt", size: 2, ephemeral: true });
    expect(await (await fetch(attachment.url)).text()).toBe("42");
  });
});
