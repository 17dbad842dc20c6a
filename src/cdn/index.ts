export * from "../../generated/cdn.ts";
export type { AnimationOptions, FormatOptions, SizeOptions } from "../base/image.ts";
export { attachmentExpiry } from "./attachment.ts";
export { avatarUrl, type AvatarOptions, defaultAvatarIndex, type UserAvatar } from "./avatar.ts";
