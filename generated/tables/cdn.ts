// Generated from schema/cdn.json by codegen/emit/tables/index.ts. Do not edit.

import type { CdnRow } from "../../src/base/tables.ts";

/** Where the paths of the CDN begin. */
export const cdnBase = "https://cdn.discordapp.com" as const;

/** Names in {@link cdn}. */
export type CdnName =
  | "CustomEmoji"
  | "GuildIcon"
  | "GuildSplash"
  | "GuildDiscoverySplash"
  | "GuildBanner"
  | "UserBanner"
  | "DefaultUserAvatar"
  | "UserAvatar"
  | "GuildMemberAvatar"
  | "AvatarDecoration"
  | "ApplicationIcon"
  | "ApplicationCover"
  | "ApplicationAsset"
  | "AchievementIcon"
  | "StorePageAsset"
  | "StickerPackBanner"
  | "TeamIcon"
  | "Sticker"
  | "RoleIcon"
  | "ScheduledEventCover"
  | "GuildMemberBanner"
  | "GuildTagBadge";

/** Images of the CDN by name. */
export const cdn: Readonly<Record<CdnName, CdnRow>> = {
  CustomEmoji: {
    path: "/emojis/{emoji_id}",
    params: { emoji_id: { id: "Emoji" } },
    formats: ["webp", "png", "jpg", "gif"],
    animated: false,
    sized: true,
    doc: "A custom emoji; WebP is the format that every emoji has.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  GuildIcon: {
    path: "/icons/{guild_id}/{icon}",
    params: { guild_id: { id: "Guild" }, icon: "imageHash" },
    formats: ["png", "jpg", "webp", "gif"],
    animated: true,
    sized: true,
    doc: "The icon of a guild.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  GuildSplash: {
    path: "/splashes/{guild_id}/{splash}",
    params: { guild_id: { id: "Guild" }, splash: "imageHash" },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "The background of a guild's invites.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  GuildDiscoverySplash: {
    path: "/discovery-splashes/{guild_id}/{discovery_splash}",
    params: { guild_id: { id: "Guild" }, discovery_splash: "imageHash" },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "The picture of a guild in the discovery.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  GuildBanner: {
    path: "/banners/{guild_id}/{banner}",
    params: { guild_id: { id: "Guild" }, banner: "imageHash" },
    formats: ["png", "jpg", "webp", "gif"],
    animated: true,
    sized: true,
    doc: "The banner of a guild.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  UserBanner: {
    path: "/banners/{user_id}/{banner}",
    params: { user_id: { id: "User" }, banner: "imageHash" },
    formats: ["png", "jpg", "webp", "gif"],
    animated: true,
    sized: true,
    doc: "The banner of a user.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  DefaultUserAvatar: {
    path: "/embed/avatars/{index}",
    params: { index: "integer" },
    formats: ["png"],
    animated: false,
    sized: false,
    doc: "The avatar of a user who has set none: `(user_id >> 22) % 6`, or `discriminator % 5` for users who still have a discriminator.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  UserAvatar: {
    path: "/avatars/{user_id}/{avatar}",
    params: { user_id: { id: "User" }, avatar: "imageHash" },
    formats: ["png", "jpg", "webp", "gif"],
    animated: true,
    sized: true,
    doc: "The avatar of a user.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  GuildMemberAvatar: {
    path: "/guilds/{guild_id}/users/{user_id}/avatars/{avatar}",
    params: { guild_id: { id: "Guild" }, user_id: { id: "User" }, avatar: "imageHash" },
    formats: ["png", "jpg", "webp", "gif"],
    animated: true,
    sized: true,
    doc: "The avatar that a member has in one guild.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  AvatarDecoration: {
    path: "/avatar-decoration-presets/{asset}",
    params: { asset: "imageHash" },
    formats: ["png"],
    animated: false,
    sized: true,
    doc: "The decoration around an avatar.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  ApplicationIcon: {
    path: "/app-icons/{application_id}/{icon}",
    params: { application_id: { id: "Application" }, icon: "imageHash" },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "The icon of an application.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  ApplicationCover: {
    path: "/app-icons/{application_id}/{cover_image}",
    params: { application_id: { id: "Application" }, cover_image: "imageHash" },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "The cover of an application in the store.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  ApplicationAsset: {
    path: "/app-assets/{application_id}/{asset_id}",
    params: { application_id: { id: "Application" }, asset_id: { id: "ApplicationAsset" } },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "An image that an application has uploaded, for example for rich presence.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  AchievementIcon: {
    path: "/app-assets/{application_id}/achievements/{achievement_id}/icons/{icon}",
    params: { application_id: { id: "Application" }, achievement_id: { id: "Any" }, icon: "imageHash" },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "The icon of an achievement of a game.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  StorePageAsset: {
    path: "/app-assets/{application_id}/store/{asset_id}",
    params: { application_id: { id: "Application" }, asset_id: { id: "ApplicationAsset" } },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "An image of an application's store page.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  StickerPackBanner: {
    path: "/app-assets/710982414301790216/store/{banner_asset_id}",
    params: { banner_asset_id: { id: "ApplicationAsset" } },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "The banner of a pack of standard stickers.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  TeamIcon: {
    path: "/team-icons/{team_id}/{icon}",
    params: { team_id: { id: "Team" }, icon: "imageHash" },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "The icon of a team.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  Sticker: {
    path: "/stickers/{sticker_id}",
    params: { sticker_id: { id: "Sticker" } },
    formats: ["png", "json", "gif"],
    animated: false,
    sized: false,
    bases: { gif: "https://media.discordapp.net" },
    doc: "A sticker: PNG for the formats PNG and APNG, JSON for Lottie, GIF for GIF.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  RoleIcon: {
    path: "/role-icons/{role_id}/{icon}",
    params: { role_id: { id: "Role" }, icon: "imageHash" },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "The icon of a role.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  ScheduledEventCover: {
    path: "/guild-events/{scheduled_event_id}/{image}",
    params: { scheduled_event_id: { id: "ScheduledEvent" }, image: "imageHash" },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "The cover of a scheduled event.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  GuildMemberBanner: {
    path: "/guilds/{guild_id}/users/{user_id}/banners/{banner}",
    params: { guild_id: { id: "Guild" }, user_id: { id: "User" }, banner: "imageHash" },
    formats: ["png", "jpg", "webp", "gif"],
    animated: true,
    sized: true,
    doc: "The banner that a member has in one guild.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
  GuildTagBadge: {
    path: "/guild-tag-badges/{guild_id}/{badge}",
    params: { guild_id: { id: "Guild" }, badge: "imageHash" },
    formats: ["png", "jpg", "webp"],
    animated: false,
    sized: true,
    doc: "The badge of a guild's tag.",
    source: { docs: ["reference#image-formatting-cdn-endpoints"] },
  },
};
