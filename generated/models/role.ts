// Generated from schema/models/role.json by codegen/emit/definitions.ts. Do not edit.

import type { Bits } from "../../src/base/bits.ts";
import type { Id } from "../../src/base/id.ts";

/**
 * Bits of a role.
 *
 * @see https://docs.discord.com/developers/topics/permissions#role-object-role-flags
 */
export const RoleFlag = {
  /** Members can choose the role in an onboarding question. */
  InPrompt: 1, // 1 << 0
} as const;
export type RoleFlag = number;

/**
 * Role of a guild: a set of permissions, a name and a color.
 *
 * @see https://docs.discord.com/developers/topics/permissions#role-object-role-structure
 */
export interface Role {
  /** That of the role everyone has is the id of the guild. */
  readonly id: Id<"Role">;
  readonly name: string;
  /** @deprecated `colors.primary_color` */
  readonly color: number;
  /** Members take the colors of their highest role whose primary color is not 0. */
  readonly colors: RoleColors;
  /** Whether its members stand apart in the member list. */
  readonly hoist: boolean;
  readonly icon?: string | null;
  /** Standard emoji that stands for an icon. */
  readonly unicode_emoji?: string | null;
  /** Place in the hierarchy, from 0 at the bottom; of equal places the lower id is above. */
  readonly position: number;
  readonly permissions: Bits<"Permission">;
  /** Whether an integration manages the role. */
  readonly managed: boolean;
  readonly mentionable: boolean;
  readonly tags?: RoleTags;
  readonly flags?: RoleFlag;
}

/**
 * What a role belongs to; a tag whose type is null says yes by being there.
 *
 * @see https://docs.discord.com/developers/topics/permissions#role-object-role-tags-structure
 */
export interface RoleTags {
  /** Bot that the role belongs to. */
  readonly bot_id?: Id<"User">;
  /** Integration that the role belongs to. */
  readonly integration_id?: Id<"Integration">;
  /** There on the role of those who boost the guild. */
  readonly premium_subscriber?: null;
  /** SKU under which the role is sold as a subscription. */
  readonly subscription_listing_id?: Id<"Sku">;
  /** There on a role that can be bought. */
  readonly available_for_purchase?: null;
  /** There on a linked role. */
  readonly guild_connections?: null;
}

/**
 * Colors of a role.
 *
 * @see https://docs.discord.com/developers/topics/permissions#role-object-role-colors-object
 */
export interface RoleColors {
  /** 0 for none. */
  readonly primary_color: number;
  /** End of a gradient that begins with the primary color. */
  readonly secondary_color: number | null;
  /** There when the role is holographic. */
  readonly tertiary_color: number | null;
}
