// Generated from schema/routes/guild-template.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type { CreateGuildTemplateBody, ModifyGuildTemplateBody } from "../bodies/guild-template.ts";
import type { GuildTemplate } from "../models/guild-template.ts";
import { request } from "../../src/base/request.ts";

/**
 * Gets a template by its code.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#get-guild-template
 */
export function getGuildTemplate(code: string): Request<GuildTemplate> {
  return request<GuildTemplate>({
    route: "getGuildTemplate",
    method: "GET",
    template: "/guilds/templates/{code}",
    params: { code },
    auth: ["none", "bot"],
    success: [200],
  });
}

/**
 * Lists the templates of a guild. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#get-guild-templates
 */
export function getGuildTemplates(guildId: IdInput<"Guild">): Request<readonly GuildTemplate[]> {
  return request<readonly GuildTemplate[]>({
    route: "getGuildTemplates",
    method: "GET",
    template: "/guilds/{guild_id}/templates",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Makes a template of a guild. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#create-guild-template
 */
export function createGuildTemplate(
  guildId: IdInput<"Guild">,
  fields: CreateGuildTemplateBody,
): Request<GuildTemplate> {
  return request<GuildTemplate>({
    route: "createGuildTemplate",
    method: "POST",
    template: "/guilds/{guild_id}/templates",
    ids: { guild_id: guildId },
    body: fields,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Brings a template up to date with its guild. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#sync-guild-template
 */
export function syncGuildTemplate(guildId: IdInput<"Guild">, code: string): Request<GuildTemplate> {
  return request<GuildTemplate>({
    route: "syncGuildTemplate",
    method: "PUT",
    template: "/guilds/{guild_id}/templates/{code}",
    ids: { guild_id: guildId },
    params: { code },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Changes the name and description of a template. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#modify-guild-template
 */
export function modifyGuildTemplate(
  guildId: IdInput<"Guild">,
  code: string,
  fields: ModifyGuildTemplateBody = {},
): Request<GuildTemplate> {
  return request<GuildTemplate>({
    route: "modifyGuildTemplate",
    method: "PATCH",
    template: "/guilds/{guild_id}/templates/{code}",
    ids: { guild_id: guildId },
    params: { code },
    body: fields,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Deletes a template. Needs ManageGuild.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#delete-guild-template
 */
export function deleteGuildTemplate(guildId: IdInput<"Guild">, code: string): Request<GuildTemplate> {
  return request<GuildTemplate>({
    route: "deleteGuildTemplate",
    method: "DELETE",
    template: "/guilds/{guild_id}/templates/{code}",
    ids: { guild_id: guildId },
    params: { code },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}
