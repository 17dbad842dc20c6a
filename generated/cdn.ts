// Generated from schema/cdn.json and schema/constants.json by codegen/emit/cdn.ts. Do not edit.

import type { IdInput } from "../src/base/id.ts";
import type { AnimationOptions, FormatOptions, SizeOptions } from "../src/base/image.ts";
import { imageUrl } from "../src/base/image.ts";

const base = "https://cdn.discordapp.com";
const sizes = { min: 16, max: 4096 };

/**
 * A custom emoji; WebP is the format that every emoji has.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function customEmojiUrl(
  emojiId: IdInput<"Emoji">,
  options?: FormatOptions<"webp" | "png" | "jpg" | "gif"> & SizeOptions,
): string {
  return imageUrl({
    name: "customEmoji",
    base,
    template: "/emojis/{emoji_id}",
    ids: { emoji_id: emojiId },
    formats: ["webp", "png", "jpg", "gif"],
    sizes,
    options,
  });
}

/**
 * The icon of a guild.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function guildIconUrl(
  guildId: IdInput<"Guild">,
  icon: string,
  options?: FormatOptions<"png" | "jpg" | "webp" | "gif"> & SizeOptions & AnimationOptions,
): string {
  return imageUrl({
    name: "guildIcon",
    base,
    template: "/icons/{guild_id}/{icon}",
    ids: { guild_id: guildId },
    params: { icon },
    formats: ["png", "jpg", "webp", "gif"],
    sizes,
    hash: icon,
    options,
  });
}

/**
 * The background of a guild's invites.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function guildSplashUrl(
  guildId: IdInput<"Guild">,
  splash: string,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "guildSplash",
    base,
    template: "/splashes/{guild_id}/{splash}",
    ids: { guild_id: guildId },
    params: { splash },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * The picture of a guild in the discovery.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function guildDiscoverySplashUrl(
  guildId: IdInput<"Guild">,
  discoverySplash: string,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "guildDiscoverySplash",
    base,
    template: "/discovery-splashes/{guild_id}/{discovery_splash}",
    ids: { guild_id: guildId },
    params: { discovery_splash: discoverySplash },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * The banner of a guild.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function guildBannerUrl(
  guildId: IdInput<"Guild">,
  banner: string,
  options?: FormatOptions<"png" | "jpg" | "webp" | "gif"> & SizeOptions & AnimationOptions,
): string {
  return imageUrl({
    name: "guildBanner",
    base,
    template: "/banners/{guild_id}/{banner}",
    ids: { guild_id: guildId },
    params: { banner },
    formats: ["png", "jpg", "webp", "gif"],
    sizes,
    hash: banner,
    options,
  });
}

/**
 * The banner of a user.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function userBannerUrl(
  userId: IdInput<"User">,
  banner: string,
  options?: FormatOptions<"png" | "jpg" | "webp" | "gif"> & SizeOptions & AnimationOptions,
): string {
  return imageUrl({
    name: "userBanner",
    base,
    template: "/banners/{user_id}/{banner}",
    ids: { user_id: userId },
    params: { banner },
    formats: ["png", "jpg", "webp", "gif"],
    sizes,
    hash: banner,
    options,
  });
}

/**
 * The avatar of a user who has set none: `(user_id >> 22) % 6`, or `discriminator % 5` for users who still have a
 * discriminator.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function defaultUserAvatarUrl(index: number, options?: FormatOptions<"png">): string {
  return imageUrl({
    name: "defaultUserAvatar",
    base,
    template: "/embed/avatars/{index}",
    params: { index },
    formats: ["png"],
    options,
  });
}

/**
 * The avatar of a user.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function userAvatarUrl(
  userId: IdInput<"User">,
  avatar: string,
  options?: FormatOptions<"png" | "jpg" | "webp" | "gif"> & SizeOptions & AnimationOptions,
): string {
  return imageUrl({
    name: "userAvatar",
    base,
    template: "/avatars/{user_id}/{avatar}",
    ids: { user_id: userId },
    params: { avatar },
    formats: ["png", "jpg", "webp", "gif"],
    sizes,
    hash: avatar,
    options,
  });
}

/**
 * The avatar that a member has in one guild.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function guildMemberAvatarUrl(
  guildId: IdInput<"Guild">,
  userId: IdInput<"User">,
  avatar: string,
  options?: FormatOptions<"png" | "jpg" | "webp" | "gif"> & SizeOptions & AnimationOptions,
): string {
  return imageUrl({
    name: "guildMemberAvatar",
    base,
    template: "/guilds/{guild_id}/users/{user_id}/avatars/{avatar}",
    ids: { guild_id: guildId, user_id: userId },
    params: { avatar },
    formats: ["png", "jpg", "webp", "gif"],
    sizes,
    hash: avatar,
    options,
  });
}

/**
 * The decoration around an avatar.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function avatarDecorationUrl(asset: string, options?: FormatOptions<"png"> & SizeOptions): string {
  return imageUrl({
    name: "avatarDecoration",
    base,
    template: "/avatar-decoration-presets/{asset}",
    params: { asset },
    formats: ["png"],
    sizes,
    options,
  });
}

/**
 * The icon of an application.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function applicationIconUrl(
  applicationId: IdInput<"Application">,
  icon: string,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "applicationIcon",
    base,
    template: "/app-icons/{application_id}/{icon}",
    ids: { application_id: applicationId },
    params: { icon },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * The cover of an application in the store.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function applicationCoverUrl(
  applicationId: IdInput<"Application">,
  coverImage: string,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "applicationCover",
    base,
    template: "/app-icons/{application_id}/{cover_image}",
    ids: { application_id: applicationId },
    params: { cover_image: coverImage },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * An image that an application has uploaded, for example for rich presence.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function applicationAssetUrl(
  applicationId: IdInput<"Application">,
  assetId: IdInput<"ApplicationAsset">,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "applicationAsset",
    base,
    template: "/app-assets/{application_id}/{asset_id}",
    ids: { application_id: applicationId, asset_id: assetId },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * The icon of an achievement of a game.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function achievementIconUrl(
  applicationId: IdInput<"Application">,
  achievementId: IdInput<string>,
  icon: string,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "achievementIcon",
    base,
    template: "/app-assets/{application_id}/achievements/{achievement_id}/icons/{icon}",
    ids: { application_id: applicationId, achievement_id: achievementId },
    params: { icon },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * An image of an application's store page.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function storePageAssetUrl(
  applicationId: IdInput<"Application">,
  assetId: IdInput<"ApplicationAsset">,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "storePageAsset",
    base,
    template: "/app-assets/{application_id}/store/{asset_id}",
    ids: { application_id: applicationId, asset_id: assetId },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * The banner of a pack of standard stickers.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function stickerPackBannerUrl(
  bannerAssetId: IdInput<"ApplicationAsset">,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "stickerPackBanner",
    base,
    template: "/app-assets/710982414301790216/store/{banner_asset_id}",
    ids: { banner_asset_id: bannerAssetId },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * The icon of a team.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function teamIconUrl(
  teamId: IdInput<"Team">,
  icon: string,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "teamIcon",
    base,
    template: "/team-icons/{team_id}/{icon}",
    ids: { team_id: teamId },
    params: { icon },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * A sticker: PNG for the formats PNG and APNG, JSON for Lottie, GIF for GIF.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function stickerUrl(stickerId: IdInput<"Sticker">, options?: FormatOptions<"png" | "json" | "gif">): string {
  return imageUrl({
    name: "sticker",
    base,
    bases: { gif: "https://media.discordapp.net" },
    template: "/stickers/{sticker_id}",
    ids: { sticker_id: stickerId },
    formats: ["png", "json", "gif"],
    options,
  });
}

/**
 * The icon of a role.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function roleIconUrl(
  roleId: IdInput<"Role">,
  icon: string,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "roleIcon",
    base,
    template: "/role-icons/{role_id}/{icon}",
    ids: { role_id: roleId },
    params: { icon },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * The cover of a scheduled event.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function scheduledEventCoverUrl(
  scheduledEventId: IdInput<"ScheduledEvent">,
  image: string,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "scheduledEventCover",
    base,
    template: "/guild-events/{scheduled_event_id}/{image}",
    ids: { scheduled_event_id: scheduledEventId },
    params: { image },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}

/**
 * The banner that a member has in one guild.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function guildMemberBannerUrl(
  guildId: IdInput<"Guild">,
  userId: IdInput<"User">,
  banner: string,
  options?: FormatOptions<"png" | "jpg" | "webp" | "gif"> & SizeOptions & AnimationOptions,
): string {
  return imageUrl({
    name: "guildMemberBanner",
    base,
    template: "/guilds/{guild_id}/users/{user_id}/banners/{banner}",
    ids: { guild_id: guildId, user_id: userId },
    params: { banner },
    formats: ["png", "jpg", "webp", "gif"],
    sizes,
    hash: banner,
    options,
  });
}

/**
 * The badge of a guild's tag.
 *
 * @see https://docs.discord.com/developers/reference#image-formatting-cdn-endpoints
 */
export function guildTagBadgeUrl(
  guildId: IdInput<"Guild">,
  badge: string,
  options?: FormatOptions<"png" | "jpg" | "webp"> & SizeOptions,
): string {
  return imageUrl({
    name: "guildTagBadge",
    base,
    template: "/guild-tag-badges/{guild_id}/{badge}",
    ids: { guild_id: guildId },
    params: { badge },
    formats: ["png", "jpg", "webp"],
    sizes,
    options,
  });
}
