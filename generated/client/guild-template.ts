// Generated from schema/routes/guild-template.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type { CreateGuildTemplateBody, ModifyGuildTemplateBody } from "../bodies/guild-template.ts";
import type { GuildTemplate } from "../models/guild-template.ts";
import {
  createGuildTemplate,
  deleteGuildTemplate,
  getGuildTemplate,
  getGuildTemplates,
  modifyGuildTemplate,
  syncGuildTemplate,
} from "../requests/guild-template.ts";
import { GuildMethods } from "./guild.ts";

/** Methods for the routes of `schema/routes/guild-template.json`. */
export abstract class GuildTemplateMethods extends GuildMethods {
  /**
   * Gets a template by its code.
   *
   * @see https://docs.discord.com/developers/resources/guild-template#get-guild-template
   */
  async getGuildTemplate(code: string, options?: SendOptions): Promise<GuildTemplate> {
    return this.execute(getGuildTemplate(code), options);
  }

  /**
   * Lists the templates of a guild. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild-template#get-guild-templates
   */
  async getGuildTemplates(guildId: IdInput<"Guild">, options?: SendOptions): Promise<readonly GuildTemplate[]> {
    return this.execute(getGuildTemplates(guildId), options);
  }

  /**
   * Makes a template of a guild. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild-template#create-guild-template
   */
  async createGuildTemplate(
    guildId: IdInput<"Guild">,
    fields: CreateGuildTemplateBody,
    options?: SendOptions,
  ): Promise<GuildTemplate> {
    return this.execute(createGuildTemplate(guildId, fields), options);
  }

  /**
   * Brings a template up to date with its guild. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild-template#sync-guild-template
   */
  async syncGuildTemplate(guildId: IdInput<"Guild">, code: string, options?: SendOptions): Promise<GuildTemplate> {
    return this.execute(syncGuildTemplate(guildId, code), options);
  }

  /**
   * Changes the name and description of a template. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild-template#modify-guild-template
   */
  async modifyGuildTemplate(
    guildId: IdInput<"Guild">,
    code: string,
    fields?: ModifyGuildTemplateBody,
    options?: SendOptions,
  ): Promise<GuildTemplate> {
    return this.execute(modifyGuildTemplate(guildId, code, fields), options);
  }

  /**
   * Deletes a template. Needs ManageGuild.
   *
   * @see https://docs.discord.com/developers/resources/guild-template#delete-guild-template
   */
  async deleteGuildTemplate(guildId: IdInput<"Guild">, code: string, options?: SendOptions): Promise<GuildTemplate> {
    return this.execute(deleteGuildTemplate(guildId, code), options);
  }
}
