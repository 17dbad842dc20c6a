import { id as checked } from "../base/id.ts";
import type { AnimationOptions, FormatOptions, SizeOptions } from "../base/image.ts";
import { defaultUserAvatarUrl, userAvatarUrl } from "../../generated/cdn.ts";
import type { User } from "../../generated/models/user.ts";
import { constants } from "../../generated/tables/constants.ts";

/** What the address of a user's avatar follows from. */
export type UserAvatar = Pick<User, "id"> & Partial<Pick<User, "avatar" | "discriminator">>;

/** How a user's avatar is wanted. */
export type AvatarOptions = FormatOptions<"png" | "jpg" | "webp" | "gif"> & SizeOptions & AnimationOptions;

/** The avatar that a user has, or the one that Discord shows when there is none, which has one size and format. */
export function avatarUrl(user: UserAvatar, options?: AvatarOptions): string {
  const { id, avatar } = user;
  if (avatar === undefined || avatar === null) return defaultUserAvatarUrl(defaultAvatarIndex(user));
  return userAvatarUrl(id, avatar, options);
}

/** Which of the default avatars a user has. It follows from the id, or from the discriminator of those who have one. */
export function defaultAvatarIndex({ id, discriminator }: UserAvatar): number {
  const old = Number(discriminator ?? 0);
  if (old > 0) return old % constants.legacyDefaultAvatarCount;
  const time = BigInt(checked(id)) >> BigInt(constants.snowflakeTimestampShift);
  return Number(time % BigInt(constants.defaultAvatarCount));
}
