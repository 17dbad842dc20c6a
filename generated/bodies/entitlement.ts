// Generated from schema/bodies/entitlement.json and schema/routes/entitlement.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { EntitlementOwnerType } from "../models/entitlement.ts";

/**
 * Entitlement for testing.
 *
 * @see https://docs.discord.com/developers/resources/entitlement#create-test-entitlement
 */
export interface CreateTestEntitlementBody {
  /** SKU to grant. */
  readonly sku_id: IdInput<"Sku">;
  /** Guild or user to grant it to. */
  readonly owner_id: IdInput<string>;
  readonly owner_type: EntitlementOwnerType;
}

/**
 * Query of listEntitlements.
 *
 * @see https://docs.discord.com/developers/resources/entitlement#list-entitlements
 */
export interface ListEntitlementsQuery {
  readonly user_id?: IdInput<"User"> | undefined;
  /** Up to 100 items. Without repeats. */
  readonly sku_ids?: readonly IdInput<"Sku">[] | undefined;
  readonly guild_id?: IdInput<"Guild"> | undefined;
  readonly before?: IdInput<"Entitlement"> | undefined;
  readonly after?: IdInput<"Entitlement"> | undefined;
  /**
   * 1 to 100.
   *
   * @default 100
   */
  readonly limit?: number | undefined;
  /** @default false */
  readonly exclude_ended?: boolean | undefined;
  /** @default true */
  readonly exclude_deleted?: boolean | undefined;
  /** @remarks Undocumented. */
  readonly only_active?: boolean | undefined;
}

/** Query of getCurrentUserApplicationEntitlements. */
export interface GetCurrentUserApplicationEntitlementsQuery {
  /** Up to 100 items. Without repeats. */
  readonly sku_ids?: readonly IdInput<"Sku">[] | undefined;
  readonly exclude_consumed?: boolean | undefined;
}
