// Generated from schema/bodies/role.json by codegen/emit/definitions.ts. Do not edit.

import type { BitsInput } from "../../src/base/bits.ts";
import type { IdInput } from "../../src/base/id.ts";

/**
 * Colors of a role; more than one needs the guild feature `EnhancedRoleColors`.
 *
 * @see https://docs.discord.com/developers/topics/permissions#role-object-role-colors-object
 */
export interface RoleColorsInput {
  /** 0 for none. */
  readonly primary_color?: number | undefined;
  /** End of a gradient that begins with the primary color. */
  readonly secondary_color?: number | null | undefined;
  /** Makes the role holographic; Discord then takes 11127295, 16759788 and 16761760, whatever was sent. */
  readonly tertiary_color?: number | null | undefined;
}

/**
 * New role of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild#create-guild-role-json-params
 */
export interface CreateGuildRoleBody {
  /**
   * 1 to 100 characters.
   *
   * @default "new role"
   */
  readonly name?: string | undefined;
  /** Those of the role everyone has when absent. */
  readonly permissions?: BitsInput<"Permission"> | undefined;
  /**
   * @default 0
   * @deprecated `colors`
   */
  readonly color?: number | undefined;
  readonly colors?: RoleColorsInput | undefined;
  /**
   * Whether its members stand apart in the member list.
   *
   * @default false
   */
  readonly hoist?: boolean | undefined;
  /** In a guild with the feature `RoleIcons`. */
  readonly icon?: string | null | undefined;
  /** Standard emoji that stands for an icon, in a guild with the feature `RoleIcons`. Up to 100 characters. */
  readonly unicode_emoji?: string | null | undefined;
  /** @default false */
  readonly mentionable?: boolean | undefined;
}

/**
 * New place of a role in the hierarchy.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-role-positions-json-params
 */
export interface ModifyGuildRolePositionsEntry {
  readonly id: IdInput<"Role">;
  /** Place from the bottom; of equal places the lower id is above. */
  readonly position?: number | null | undefined;
}

/**
 * Changes to a role.
 *
 * @see https://docs.discord.com/developers/resources/guild#modify-guild-role-json-params
 */
export interface ModifyGuildRoleBody {
  /** 1 to 100 characters. */
  readonly name?: string | null | undefined;
  readonly permissions?: BitsInput<"Permission"> | null | undefined;
  /** @deprecated `colors` */
  readonly color?: number | null | undefined;
  readonly colors?: RoleColorsInput | null | undefined;
  /** Whether its members stand apart in the member list. */
  readonly hoist?: boolean | null | undefined;
  /** In a guild with the feature `RoleIcons`. */
  readonly icon?: string | null | undefined;
  /** Standard emoji that stands for an icon, in a guild with the feature `RoleIcons`. Up to 100 characters. */
  readonly unicode_emoji?: string | null | undefined;
  readonly mentionable?: boolean | null | undefined;
}
