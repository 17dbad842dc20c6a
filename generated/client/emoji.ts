// Generated from schema/routes/emoji.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
import type {
  CreateApplicationEmojiBody,
  CreateGuildEmojiBody,
  ModifyApplicationEmojiBody,
  ModifyGuildEmojiBody,
} from "../bodies/emoji.ts";
import type { ApplicationEmojiList, Emoji } from "../models/emoji.ts";
import {
  createApplicationEmoji,
  createGuildEmoji,
  deleteApplicationEmoji,
  deleteGuildEmoji,
  getApplicationEmoji,
  getGuildEmoji,
  listApplicationEmojis,
  listGuildEmojis,
  modifyApplicationEmoji,
  modifyGuildEmoji,
} from "../requests/emoji.ts";
import { ChannelMethods } from "./channel.ts";

/** Methods for the routes of `schema/routes/emoji.json`. */
export abstract class EmojiMethods extends ChannelMethods {
  /**
   * Lists the emojis of a guild; who created them is told with permission to create or manage expressions.
   *
   * @see https://docs.discord.com/developers/resources/emoji#list-guild-emojis
   */
  async listGuildEmojis(guildId: IdInput<"Guild">, options?: SendOptions): Promise<readonly Emoji[]> {
    return this.execute(listGuildEmojis(guildId), options);
  }

  /**
   * Fetches an emoji of a guild; who created it is told with permission to create or manage expressions.
   *
   * @see https://docs.discord.com/developers/resources/emoji#get-guild-emoji
   */
  async getGuildEmoji(guildId: IdInput<"Guild">, emojiId: IdInput<"Emoji">, options?: SendOptions): Promise<Emoji> {
    return this.execute(getGuildEmoji(guildId, emojiId), options);
  }

  /**
   * Creates an emoji in a guild. Needs CreateGuildExpressions.
   *
   * @see https://docs.discord.com/developers/resources/emoji#create-guild-emoji
   */
  async createGuildEmoji(
    guildId: IdInput<"Guild">,
    fields: CreateGuildEmojiBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<Emoji> {
    return this.execute(createGuildEmoji(guildId, fields, options), options);
  }

  /**
   * Changes an emoji of a guild.
   *
   * @see https://docs.discord.com/developers/resources/emoji#modify-guild-emoji
   */
  async modifyGuildEmoji(
    guildId: IdInput<"Guild">,
    emojiId: IdInput<"Emoji">,
    fields?: ModifyGuildEmojiBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<Emoji> {
    return this.execute(modifyGuildEmoji(guildId, emojiId, fields, options), options);
  }

  /**
   * Deletes an emoji of a guild.
   *
   * @see https://docs.discord.com/developers/resources/emoji#delete-guild-emoji
   */
  async deleteGuildEmoji(
    guildId: IdInput<"Guild">,
    emojiId: IdInput<"Emoji">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(deleteGuildEmoji(guildId, emojiId, options), options);
  }

  /**
   * Lists the emojis of an application.
   *
   * @see https://docs.discord.com/developers/resources/emoji#list-application-emojis
   */
  async listApplicationEmojis(
    applicationId: IdInput<"Application">,
    options?: SendOptions,
  ): Promise<ApplicationEmojiList> {
    return this.execute(listApplicationEmojis(applicationId), options);
  }

  /**
   * Fetches an emoji of an application.
   *
   * @see https://docs.discord.com/developers/resources/emoji#get-application-emoji
   */
  async getApplicationEmoji(
    applicationId: IdInput<"Application">,
    emojiId: IdInput<"Emoji">,
    options?: SendOptions,
  ): Promise<Emoji> {
    return this.execute(getApplicationEmoji(applicationId, emojiId), options);
  }

  /**
   * Creates an emoji that only the application can use; it may have 2000 of them.
   *
   * @see https://docs.discord.com/developers/resources/emoji#create-application-emoji
   */
  async createApplicationEmoji(
    applicationId: IdInput<"Application">,
    fields: CreateApplicationEmojiBody,
    options?: SendOptions,
  ): Promise<Emoji> {
    return this.execute(createApplicationEmoji(applicationId, fields), options);
  }

  /**
   * Renames an emoji of an application.
   *
   * @see https://docs.discord.com/developers/resources/emoji#modify-application-emoji
   */
  async modifyApplicationEmoji(
    applicationId: IdInput<"Application">,
    emojiId: IdInput<"Emoji">,
    fields?: ModifyApplicationEmojiBody,
    options?: SendOptions,
  ): Promise<Emoji> {
    return this.execute(modifyApplicationEmoji(applicationId, emojiId, fields), options);
  }

  /**
   * Deletes an emoji of an application.
   *
   * @see https://docs.discord.com/developers/resources/emoji#delete-application-emoji
   */
  async deleteApplicationEmoji(
    applicationId: IdInput<"Application">,
    emojiId: IdInput<"Emoji">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteApplicationEmoji(applicationId, emojiId), options);
  }
}
