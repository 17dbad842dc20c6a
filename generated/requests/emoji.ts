// Generated from schema/routes/emoji.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
import type {
  CreateApplicationEmojiBody,
  CreateGuildEmojiBody,
  ModifyApplicationEmojiBody,
  ModifyGuildEmojiBody,
} from "../bodies/emoji.ts";
import type { ApplicationEmojiList, Emoji } from "../models/emoji.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists the emojis of a guild; who created them is told with permission to create or manage expressions.
 *
 * @see https://docs.discord.com/developers/resources/emoji#list-guild-emojis
 */
export function listGuildEmojis(guildId: IdInput<"Guild">): Request<readonly Emoji[]> {
  return request<readonly Emoji[]>({
    route: "listGuildEmojis",
    method: "GET",
    template: "/guilds/{guild_id}/emojis",
    ids: { guild_id: guildId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Fetches an emoji of a guild; who created it is told with permission to create or manage expressions.
 *
 * @see https://docs.discord.com/developers/resources/emoji#get-guild-emoji
 */
export function getGuildEmoji(guildId: IdInput<"Guild">, emojiId: IdInput<"Emoji">): Request<Emoji> {
  return request<Emoji>({
    route: "getGuildEmoji",
    method: "GET",
    template: "/guilds/{guild_id}/emojis/{emoji_id}",
    ids: { guild_id: guildId, emoji_id: emojiId },
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Creates an emoji in a guild. Needs CreateGuildExpressions.
 *
 * @see https://docs.discord.com/developers/resources/emoji#create-guild-emoji
 */
export function createGuildEmoji(
  guildId: IdInput<"Guild">,
  fields: CreateGuildEmojiBody,
  options?: ReasonOptions,
): Request<Emoji> {
  return request<Emoji>({
    route: "createGuildEmoji",
    method: "POST",
    template: "/guilds/{guild_id}/emojis",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [201],
    major: ["guild_id"],
    unreliable: true,
  });
}

/**
 * Changes an emoji of a guild.
 *
 * @see https://docs.discord.com/developers/resources/emoji#modify-guild-emoji
 */
export function modifyGuildEmoji(
  guildId: IdInput<"Guild">,
  emojiId: IdInput<"Emoji">,
  fields: ModifyGuildEmojiBody = {},
  options?: ReasonOptions,
): Request<Emoji> {
  return request<Emoji>({
    route: "modifyGuildEmoji",
    method: "PATCH",
    template: "/guilds/{guild_id}/emojis/{emoji_id}",
    ids: { guild_id: guildId, emoji_id: emojiId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
    unreliable: true,
  });
}

/**
 * Deletes an emoji of a guild.
 *
 * @see https://docs.discord.com/developers/resources/emoji#delete-guild-emoji
 */
export function deleteGuildEmoji(
  guildId: IdInput<"Guild">,
  emojiId: IdInput<"Emoji">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "deleteGuildEmoji",
    method: "DELETE",
    template: "/guilds/{guild_id}/emojis/{emoji_id}",
    ids: { guild_id: guildId, emoji_id: emojiId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
    unreliable: true,
  });
}

/**
 * Lists the emojis of an application.
 *
 * @see https://docs.discord.com/developers/resources/emoji#list-application-emojis
 */
export function listApplicationEmojis(applicationId: IdInput<"Application">): Request<ApplicationEmojiList> {
  return request<ApplicationEmojiList>({
    route: "listApplicationEmojis",
    method: "GET",
    template: "/applications/{application_id}/emojis",
    ids: { application_id: applicationId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Fetches an emoji of an application.
 *
 * @see https://docs.discord.com/developers/resources/emoji#get-application-emoji
 */
export function getApplicationEmoji(applicationId: IdInput<"Application">, emojiId: IdInput<"Emoji">): Request<Emoji> {
  return request<Emoji>({
    route: "getApplicationEmoji",
    method: "GET",
    template: "/applications/{application_id}/emojis/{emoji_id}",
    ids: { application_id: applicationId, emoji_id: emojiId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Creates an emoji that only the application can use; it may have 2000 of them.
 *
 * @see https://docs.discord.com/developers/resources/emoji#create-application-emoji
 */
export function createApplicationEmoji(
  applicationId: IdInput<"Application">,
  fields: CreateApplicationEmojiBody,
): Request<Emoji> {
  return request<Emoji>({
    route: "createApplicationEmoji",
    method: "POST",
    template: "/applications/{application_id}/emojis",
    ids: { application_id: applicationId },
    body: fields,
    auth: ["bot"],
    success: [201],
  });
}

/**
 * Renames an emoji of an application.
 *
 * @see https://docs.discord.com/developers/resources/emoji#modify-application-emoji
 */
export function modifyApplicationEmoji(
  applicationId: IdInput<"Application">,
  emojiId: IdInput<"Emoji">,
  fields: ModifyApplicationEmojiBody = {},
): Request<Emoji> {
  return request<Emoji>({
    route: "modifyApplicationEmoji",
    method: "PATCH",
    template: "/applications/{application_id}/emojis/{emoji_id}",
    ids: { application_id: applicationId, emoji_id: emojiId },
    body: fields,
    auth: ["bot"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Deletes an emoji of an application.
 *
 * @see https://docs.discord.com/developers/resources/emoji#delete-application-emoji
 */
export function deleteApplicationEmoji(
  applicationId: IdInput<"Application">,
  emojiId: IdInput<"Emoji">,
): Request<undefined> {
  return request<undefined>({
    route: "deleteApplicationEmoji",
    method: "DELETE",
    template: "/applications/{application_id}/emojis/{emoji_id}",
    ids: { application_id: applicationId, emoji_id: emojiId },
    auth: ["bot"],
    success: [204],
  });
}
