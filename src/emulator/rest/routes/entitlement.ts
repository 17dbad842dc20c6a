import { id } from "../../../base/id.ts";
import type {
  CreateTestEntitlementBody,
  GetCurrentUserApplicationEntitlementsQuery,
  ListEntitlementsQuery,
} from "../../../../generated/bodies/entitlement.ts";
import { type Entitlement, EntitlementOwnerType } from "../../../../generated/models/entitlement.ts";
import {
  consume,
  deleteTest,
  type EntitlementOwner,
  findEntitlement,
  grantTest,
  hasEnded,
  isActive,
} from "../../domain/entitlements.ts";
import { findGuild, findUser } from "../../domain/find.ts";
import { findSku } from "../../domain/skus.ts";
import { problem } from "../../problem.ts";
import type { World } from "../../state/world.ts";
import type { Call } from "../call.ts";
import type { Handlers } from "../handlers.ts";
import { ownApplication } from "../own-application.ts";
import { oldestFirst } from "../page.ts";

/** Answers the routes of the page `entitlement`. */
export const entitlementHandlers: Handlers = {
  listEntitlements(call) {
    requireOwner(call);
    const query = call.query<ListEntitlementsQuery>();
    const { after, before } = query;
    const all = [...call.world.premium.entitlements.values()].filter((one) => isAskedFor(call.world, one, query));
    return oldestFirst(all, { after, before, limit: call.limit() }, (entitlement) => entitlement.id);
  },

  createTestEntitlement(call) {
    ownApplication(call);
    const body = call.body<CreateTestEntitlementBody>();
    return grantTest(call.world, findSku(call.world, id(String(body.sku_id))), ownerOf(call.world, body));
  },

  getEntitlement: named,

  deleteTestEntitlement(call) {
    deleteTest(call.world, named(call));
    return undefined;
  },

  consumeEntitlement(call) {
    consume(call.world, named(call));
    return undefined;
  },

  getCurrentUserApplicationEntitlements(call) {
    ownApplication(call);
    const { exclude_consumed: hidesConsumed = false, sku_ids: skuIds } =
      call.query<GetCurrentUserApplicationEntitlementsQuery>();
    const query = { user_id: call.user().id, sku_ids: skuIds, exclude_deleted: true };
    return [...call.world.premium.entitlements.values()].filter(
      (one) => isAskedFor(call.world, one, query) && !(hidesConsumed && one.consumed === true),
    );
  },
};

/** The entitlement that the path names; the application must be the caller's own. */
function named(call: Call): Entitlement {
  requireOwner(call);
  return findEntitlement(call.world, call.id("entitlement_id"));
}

/** Refuses what is about another application than the caller's own: that of the bot, or that of whose token it is. */
function requireOwner(call: Call): void {
  ownApplication(call);
  const { actor, world } = call;
  const isOwner = actor.kind !== "bearer" || actor.userId === world.application.owner?.id;
  if (!isOwner) throw problem(403, "ApplicationActionNotAllowed");
}

function ownerOf(world: World, { owner_id: ownerId, owner_type: type }: CreateTestEntitlementBody): EntitlementOwner {
  const owner = String(ownerId);
  if (type === EntitlementOwnerType.Guild) return { guildId: findGuild(world, id(owner)).guild.id };
  return { userId: findUser(world, id(owner)).id };
}

function isAskedFor(world: World, entitlement: Entitlement, query: ListEntitlementsQuery): boolean {
  const { guild_id: guildId, sku_ids: skuIds, user_id: userId } = query;
  if (userId !== undefined && entitlement.user_id !== userId) return false;
  if (guildId !== undefined && entitlement.guild_id !== guildId) return false;
  if (skuIds !== undefined && !skuIds.map(String).includes(entitlement.sku_id)) return false;
  if (query.exclude_ended === true && hasEnded(world, entitlement)) return false;
  if (query.exclude_deleted === true && entitlement.deleted) return false;
  return query.only_active !== true || isActive(world, entitlement);
}
