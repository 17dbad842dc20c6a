// Generated from schema/routes/entitlement.json by codegen/emit/iterators.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { Executor } from "../../src/base/methods.ts";
import type { ListEntitlementsQuery } from "../bodies/entitlement.ts";
import type { Entitlement } from "../models/entitlement.ts";
import { iterate } from "../../src/base/iterate.ts";
import { listEntitlements } from "../requests/entitlement.ts";

/**
 * Goes through all pages of `listEntitlements`. By rising id from `after` on; given `before`, by falling id from
 * there.
 *
 * @see https://docs.discord.com/developers/resources/entitlement#list-entitlements
 */
export function iterEntitlements(
  executor: Executor,
  applicationId: IdInput<"Application">,
  query?: Omit<ListEntitlementsQuery, "limit">,
  options?: IterateOptions,
): AsyncGenerator<Entitlement, void, undefined> {
  return iterate<Entitlement, ListEntitlementsQuery>(
    executor,
    (page) => listEntitlements(applicationId, page),
    { by: "id", cursor: "after", backwards: "before", limit: "limit", key: "id", min: 1, max: 100 },
    query,
    options,
  );
}
