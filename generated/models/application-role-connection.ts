// Generated from schema/models/application-role-connection.json by codegen/emit/definitions.ts. Do not edit.

import type { Known, Open } from "../../src/base/open.ts";
import type { Locale } from "./locales.ts";

/**
 * How a metadata value of a user is compared with the requirement of a linked role.
 *
 * @see https://docs.discord.com/developers/resources/application-role-connection-metadata#application-role-connection-metadata-object-application-role-connection-metadata-type
 */
export const ApplicationRoleConnectionMetadataType = {
  IntegerLessThanOrEqual: 1,
  IntegerGreaterThanOrEqual: 2,
  IntegerEqual: 3,
  IntegerNotEqual: 4,
  DatetimeLessThanOrEqual: 5,
  DatetimeGreaterThanOrEqual: 6,
  BooleanEqual: 7,
  BooleanNotEqual: 8,
} as const;
export type ApplicationRoleConnectionMetadataType = Open<typeof ApplicationRoleConnectionMetadataType>;

/**
 * Kind of metadata that linked roles of an application can require.
 *
 * @see https://docs.discord.com/developers/resources/application-role-connection-metadata#application-role-connection-metadata-object-application-role-connection-metadata-structure
 */
export interface ApplicationRoleConnectionMetadata {
  readonly type: ApplicationRoleConnectionMetadataType;
  /** Key in the metadata of a user. 1 to 50 characters. Matches `^[a-z0-9_]+$`. */
  readonly key: string;
  /** 1 to 100 characters. */
  readonly name: string;
  /** Each 1 to 100 characters. */
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
  /** 1 to 200 characters. */
  readonly description: string;
  /** Each 1 to 200 characters. */
  readonly description_localizations?: { readonly [Key in Known<typeof Locale>]?: string } | null;
}

/**
 * Kind of metadata that linked roles of an application can require.
 *
 * @see https://docs.discord.com/developers/resources/application-role-connection-metadata#application-role-connection-metadata-object-application-role-connection-metadata-structure
 */
export interface ApplicationRoleConnectionMetadataInput {
  readonly type: ApplicationRoleConnectionMetadataType;
  /** Key in the metadata of a user. 1 to 50 characters. Matches `^[a-z0-9_]+$`. */
  readonly key: string;
  /** 1 to 100 characters. */
  readonly name: string;
  /** Each 1 to 100 characters. */
  readonly name_localizations?: { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
  /** 1 to 200 characters. */
  readonly description: string;
  /** Each 1 to 200 characters. */
  readonly description_localizations?:
    { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
}
