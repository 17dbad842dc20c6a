import { AuditLogEvent, Permission } from "evenfall/model";
import { authorizationUrl, OAuth2Scope } from "evenfall/oauth2";
import { expect, test } from "vitest";
import { Scene } from "../support/scene.ts";

test("a bot that comes back to a guild is told of it, and the audit log says who added it", async () => {
  await using scene = await Scene.open();
  const { emulator, http } = scene;
  const { applicationId: clientId, guildId } = emulator;
  await http.leaveGuild(guildId);
  await scene.forget();
  const owner = emulator.user("owner");
  const permissions = Permission.ViewAuditLog | Permission.ManageGuild;
  owner.authorize(authorizationUrl({ clientId, guildId, scopes: [OAuth2Scope.Bot], permissions }));

  expect(await scene.told("GUILD_CREATE")).toMatchObject([{ id: guildId }]);
  const integration = { guild_id: guildId, application: { id: clientId }, user: { username: "owner" } };
  expect(await scene.told("INTEGRATION_CREATE")).toMatchObject([integration]);
  expect(await scene.told("GUILD_INTEGRATIONS_UPDATE")).toEqual([{ guild_id: guildId }]);
  const by = { user_id: owner.id };
  expect(await scene.audit(AuditLogEvent.BotAdd)).toMatchObject([{ ...by, target_id: emulator.botId }]);
  expect(await scene.audit(AuditLogEvent.IntegrationCreate)).toMatchObject([by]);

  // A bot that is there stays as it is.
  await scene.forget();
  owner.authorize(authorizationUrl({ clientId, guildId, scopes: [OAuth2Scope.Bot], permissions: 0n }));
  expect(await scene.told("INTEGRATION_CREATE")).toEqual([]);
  expect(await scene.audit(AuditLogEvent.BotAdd)).toHaveLength(1);
});

test("the audit log says who gave the application a webhook", async () => {
  await using scene = await Scene.open();
  const { applicationId: clientId, channelId } = scene.emulator;
  const owner = scene.emulator.user("owner");
  const redirectUri = "https://app.example/";
  owner.authorize(authorizationUrl({ clientId, redirectUri, scopes: [OAuth2Scope.WebhookIncoming] }), { channelId });
  const [webhook] = await scene.http.getChannelWebhooks(channelId);
  expect(webhook).toMatchObject({ name: "evenfall", application_id: clientId });
  expect(await scene.audit(AuditLogEvent.WebhookCreate)).toMatchObject([{ user_id: owner.id, target_id: webhook?.id }]);
});
