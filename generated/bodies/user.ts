// Generated from schema/bodies/user.json and schema/routes/user.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";

/**
 * Changes to the current user.
 *
 * @see https://docs.discord.com/developers/resources/user#modify-current-user
 */
export interface ModifyCurrentUserBody {
  /** A new name may change the discriminator. 2 to 32 characters. */
  readonly username?: string | undefined;
  /** Null removes the avatar. */
  readonly avatar?: string | null | undefined;
  /** Null removes the banner. */
  readonly banner?: string | null | undefined;
}

/**
 * Query of getCurrentUserGuilds.
 *
 * @see https://docs.discord.com/developers/resources/user#get-current-user-guilds
 */
export interface GetCurrentUserGuildsQuery {
  readonly before?: IdInput<"Guild"> | undefined;
  readonly after?: IdInput<"Guild"> | undefined;
  /**
   * 1 to 200.
   *
   * @default 200
   */
  readonly limit?: number | undefined;
  /**
   * Adds the approximate counts of members and presences.
   *
   * @default false
   */
  readonly with_counts?: boolean | undefined;
}
