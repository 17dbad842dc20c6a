import type { User } from "../../../generated/models/user.ts";
import { meets, permissionsIn } from "../domain/permissions.ts";
import type { StoredGuild } from "../state/world.ts";
import type { Call } from "./call.ts";

/** Who made an expression of a guild is told to those who may make or manage expressions. */
export function creatorShown<Item extends { readonly user?: User }>(call: Call, guild: StoredGuild, item: Item): Item {
  const permissions = permissionsIn(call.world, { guild }, call.user().id);
  if (meets(permissions, { any: ["CreateGuildExpressions", "ManageGuildExpressions"] })) return item;
  const { user: _user, ...rest } = item;
  // All that is gone may be absent.
  return rest as Item;
}
