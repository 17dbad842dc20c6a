import {
  castId,
  type Entitlement,
  EntitlementOwnerType,
  EntitlementType,
  type Id,
  id,
  type JsonErrorCode,
  SkuFlag,
  SkuType,
} from "evenfall/model";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ListEntitlementsQuery } from "../../generated/bodies/entitlement.ts";
import { expectRefusal, failure } from "../support/failure.ts";
import { bearer } from "../support/oauth2.ts";
import { Scene } from "../support/scene.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.open();
});
afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

/** Offers something. */
function sku(type: SkuType, flags?: number): Id<"Sku"> {
  return scene.emulator.store.createSku({ name: "Gold & more", type, flags }).id;
}

/** An id that nothing has. */
const none = id<"Any">("1");

const GUILD_SUBSCRIPTION = SkuFlag.Available | SkuFlag.GuildSubscription;

function grantTest(
  skuId: Id<"Sku">,
  { guild, user }: { readonly user?: Id<"User">; readonly guild?: Id<"Guild"> },
): Promise<Entitlement> {
  return scene.http.createTestEntitlement(scene.emulator.applicationId, {
    sku_id: skuId,
    owner_id: castId<"Any">(guild ?? user ?? skuId),
    owner_type: guild === undefined ? EntitlementOwnerType.User : EntitlementOwnerType.Guild,
  });
}

function ada(): Id<"User"> {
  return scene.emulator.user("ada").id;
}

describe("SKUs", () => {
  test("are listed, each subscription with its group", async () => {
    const { applicationId } = scene.emulator;
    const durable = sku(SkuType.Durable);
    const subscription = sku(SkuType.Subscription);
    const rest = { application_id: applicationId, name: "Gold & more", slug: "gold-more" };
    const userFlags = SkuFlag.Available | SkuFlag.UserSubscription;
    expect(await scene.http.listSkus(applicationId)).toEqual([
      { id: durable, type: SkuType.Durable, flags: SkuFlag.Available, ...rest },
      { id: subscription, type: SkuType.Subscription, flags: userFlags, ...rest },
      { id: expect.any(String) as string, type: SkuType.SubscriptionGroup, flags: userFlags, ...rest },
    ]);
    await expectRefusal(scene.http.listSkus("1"), "ApplicationActionNotAllowed");
  });
});

describe("test entitlements", () => {
  test("are granted to users and guilds, read, and taken back", async () => {
    const { emulator, http } = scene;
    const { applicationId, guildId } = emulator;
    const [forUsers, forGuilds] = [sku(SkuType.Subscription), sku(SkuType.Subscription, GUILD_SUBSCRIPTION)];
    const mine = await grantTest(forUsers, { user: ada() });
    expect(mine).toEqual({
      id: mine.id,
      sku_id: forUsers,
      application_id: applicationId,
      user_id: ada(),
      type: EntitlementType.ApplicationSubscription,
      deleted: false,
      starts_at: null,
      ends_at: null,
    });
    const ours = await grantTest(forGuilds, { guild: guildId });
    expect(ours).toMatchObject({ guild_id: guildId, sku_id: forGuilds });
    expect(ours).not.toHaveProperty("user_id");
    expect(await scene.told("ENTITLEMENT_CREATE")).toEqual([mine, ours]);
    expect(await http.getEntitlement(applicationId, ours.id)).toEqual(ours);

    await http.deleteTestEntitlement(applicationId, mine.id);
    expect(await scene.told("ENTITLEMENT_DELETE")).toEqual([{ ...mine, deleted: true }]);
    expect(await http.listEntitlements(applicationId)).toEqual([ours]);
    await expectRefusal(http.deleteTestEntitlement(applicationId, mine.id), "UnknownEntitlement");
  });

  test.each<readonly [string, keyof typeof JsonErrorCode, () => Promise<unknown>]>([
    ["a SKU that does not exist", "UnknownSku", () => grantTest(castId(none), { user: ada() })],
    ["a user who does not", "UnknownUser", () => grantTest(sku(SkuType.Subscription), { user: castId(none) })],
    ["a guild that does not", "UnknownGuild", () => grantTest(sku(SkuType.Subscription), { guild: castId(none) })],
    ["a guild", "InvalidSku", () => grantTest(sku(SkuType.Subscription), { guild: scene.emulator.guildId })],
    ["a user", "InvalidSku", () => grantTest(sku(SkuType.Subscription, GUILD_SUBSCRIPTION), { user: ada() })],
    [
      "what is not sold",
      "InvalidSku",
      () => grantTest(sku(SkuType.Subscription, SkuFlag.UserSubscription), { user: ada() }),
    ],
    ["what is bought once", "InvalidSku", () => grantTest(sku(SkuType.Durable), { user: ada() })],
    ["a group of subscriptions", "InvalidSku", () => grantTest(sku(SkuType.SubscriptionGroup), { user: ada() })],
  ])("are not for %s (%s) where it does not fit", async (_, reason, request) => {
    await expectRefusal(request(), reason);
  });

  test("are granted once", async () => {
    const subscription = sku(SkuType.Subscription);
    await grantTest(subscription, { user: ada() });
    await expectRefusal(grantTest(subscription, { user: ada() }), "EntitlementAlreadyGranted");
  });

  test("are the only ones that an application takes back", async () => {
    const { emulator, http } = scene;
    const { id } = emulator.user("ada").buy(sku(SkuType.Durable));
    await expectRefusal(http.deleteTestEntitlement(emulator.applicationId, id), "OnlySandboxEntitlements");
    const inTestMode = emulator.user("ada").buy(sku(SkuType.Consumable), { test: true });
    expect(inTestMode.type).toBe(EntitlementType.TestModePurchase);
    await http.deleteTestEntitlement(emulator.applicationId, inTestMode.id);
  });
});

describe("what is bought once", () => {
  test("is told, and can be bought again when it was used up", async () => {
    const { emulator, http } = scene;
    const ada = emulator.user("ada");
    const potion = sku(SkuType.Consumable);
    const first = ada.buy(potion);
    expect(first).toMatchObject({ type: EntitlementType.Purchase, consumed: false, user_id: ada.id, ends_at: null });
    expect(() => ada.buy(potion)).toThrow("Entitlement Already Granted");
    emulator.user("bob").buy(potion);

    await http.consumeEntitlement(emulator.applicationId, first.id);
    await http.consumeEntitlement(emulator.applicationId, first.id);
    expect(await scene.told("ENTITLEMENT_UPDATE")).toEqual([{ ...first, consumed: true }]);
    expect(await http.getEntitlement(emulator.applicationId, first.id)).toMatchObject({ consumed: true });
    ada.buy(potion);
    expect(await scene.told("ENTITLEMENT_CREATE")).toHaveLength(3);
  });

  test("is not consumed unless it can be", async () => {
    const { emulator, http } = scene;
    const { id } = emulator.user("ada").buy(sku(SkuType.Durable));
    await expectRefusal(http.consumeEntitlement(emulator.applicationId, id), "OnlyConsumableSkus");
    await expectRefusal(http.consumeEntitlement(emulator.applicationId, "1"), "UnknownEntitlement");
  });

  test("is gone after a refund", async () => {
    const { emulator, http } = scene;
    const sold = emulator.user("ada").buy(sku(SkuType.Durable));
    emulator.store.refund(sold.id);
    expect(await scene.told("ENTITLEMENT_DELETE")).toEqual([{ ...sold, deleted: true }]);
    expect(await http.listEntitlements(emulator.applicationId)).toEqual([]);
    expect(() => {
      emulator.store.refund(sold.id);
    }).toThrow("Unknown Entitlement");
  });
});

describe("the list of entitlements", () => {
  /** Ada has a potion that is used up, a guild subscription that has ended, and a sword that was taken back; Bob has a potion. */
  async function stocked(): Promise<Readonly<Record<"bobs" | "ended" | "gone" | "used", Entitlement>>> {
    const { emulator, http } = scene;
    const [ada, bob] = [emulator.user("ada"), emulator.user("bob")];
    const potion = sku(SkuType.Consumable);
    const used = ada.buy(potion);
    await http.consumeEntitlement(emulator.applicationId, used.id);
    const subscription = ada.subscribe(sku(SkuType.Subscription, GUILD_SUBSCRIPTION), { guildId: emulator.guildId });
    ada.unsubscribe(subscription.id);
    emulator.advance(Date.parse(subscription.current_period_end) - Date.parse(subscription.current_period_start));
    const gone = ada.buy(sku(SkuType.Durable));
    emulator.store.refund(gone.id);
    const bobs = bob.buy(potion);
    const [, ended] = emulator.store.entitlements;
    if (ended === undefined) throw new Error("the subscription has granted nothing");
    return { used, ended, gone, bobs };
  }

  type Name = "bobs" | "ended" | "gone" | "used";
  type Stock = Readonly<Record<Name, Entitlement>>;

  test.each<readonly [string, (stock: Stock) => ListEntitlementsQuery, readonly Name[]]>([
    ["nothing", () => ({}), ["used", "ended", "bobs"]],
    ["a user", () => ({ user_id: scene.emulator.user("bob").id }), ["bobs"]],
    ["a guild", () => ({ guild_id: scene.emulator.guildId }), ["ended"]],
    ["SKUs", ({ used, ended }) => ({ sku_ids: [used.sku_id, ended.sku_id] }), ["used", "ended", "bobs"]],
    ["one SKU and a user", ({ used }) => ({ sku_ids: [used.sku_id], user_id: used.user_id ?? "0" }), ["used"]],
    ["no ended ones", () => ({ exclude_ended: true }), ["used", "bobs"]],
    ["deleted ones as well", () => ({ exclude_deleted: false }), ["used", "ended", "gone", "bobs"]],
    ["active ones", () => ({ only_active: true, exclude_deleted: false }), ["used", "bobs"]],
    ["a limit", () => ({ limit: 2 }), ["used", "ended"]],
    ["what is after one", ({ used }) => ({ after: used.id }), ["ended", "bobs"]],
    ["what is before one", ({ bobs }) => ({ before: bobs.id, limit: 1 }), ["ended"]],
  ])("asked for %s", async (_, query, names) => {
    const stock = await stocked();
    const listed = await scene.http.listEntitlements(scene.emulator.applicationId, query(stock));
    expect(listed.map(({ id }) => id)).toEqual(names.map((name) => stock[name].id));
  });

  test("is not for other users, whatever they grant", async () => {
    const { emulator } = scene;
    const { used } = await stocked();
    const http = bearer(emulator, emulator.user("ada").grant(["applications.entitlements"]));
    await expectRefusal(http.listEntitlements(emulator.applicationId), "ApplicationActionNotAllowed");
    await expectRefusal(http.getEntitlement(emulator.applicationId, used.id), "ApplicationActionNotAllowed");
    await expectRefusal(http.consumeEntitlement(emulator.applicationId, used.id), "ApplicationActionNotAllowed");
    const mine = await http.getCurrentUserApplicationEntitlements(emulator.applicationId);
    expect(mine.map(({ id }) => id)).toContain(used.id);
    const unused = await http.getCurrentUserApplicationEntitlements(emulator.applicationId, { exclude_consumed: true });
    expect(unused.map(({ id }) => id)).not.toContain(used.id);
  });

  test("is for the owner of the application too, with the scope for it", async () => {
    const { emulator } = scene;
    const { applicationId } = emulator;
    const { used } = await stocked();
    const owner = bearer(emulator);
    expect(await owner.listEntitlements(applicationId)).toHaveLength(3);
    const body = { sku_id: used.sku_id, owner_id: none, owner_type: EntitlementOwnerType.User };
    expect((await failure(owner.createTestEntitlement(applicationId, body))).status).toBe(401);
    expect(await owner.getCurrentUserApplicationEntitlements(applicationId)).toEqual([]);
  });
});
