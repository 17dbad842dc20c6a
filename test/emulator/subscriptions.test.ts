import { type Id, SkuFlag, SkuType, type Subscription, SubscriptionStatus } from "evenfall/model";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { expectRefusal, failure } from "../support/failure.ts";
import { bearer } from "../support/oauth2.ts";
import { Scene } from "../support/scene.ts";

let scene: Scene;
let gold: Id<"Sku">;
beforeEach(async () => {
  scene = await Scene.open();
  gold = offer("Gold");
});
afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

function offer(name: string): Id<"Sku"> {
  const flags = SkuFlag.Available | SkuFlag.UserSubscription | SkuFlag.GuildSubscription;
  return scene.emulator.store.createSku({ name, type: SkuType.Subscription, flags }).id;
}

/** Lets the first month pass, which begins with the year. */
function passMonth(): void {
  scene.emulator.advance(31 * 86_400_000);
}

/** Names of what was told of entitlements and subscriptions, in order, since it was last forgotten. */
async function told(): Promise<readonly string[]> {
  await scene.told("READY");
  return scene.client.events().filter((type) => /^(ENTITLEMENT|SUBSCRIPTION)_/.test(type));
}

describe("a subscription", () => {
  test("is told before and after it grants its entitlement", async () => {
    const ada = scene.emulator.user("ada");
    const subscription = ada.subscribe(gold);
    expect(await told()).toEqual(["SUBSCRIPTION_CREATE", "ENTITLEMENT_CREATE", "SUBSCRIPTION_UPDATE"]);
    const [created] = await scene.told("SUBSCRIPTION_CREATE");
    const before = { entitlement_ids: [], renewal_sku_ids: null, status: SubscriptionStatus.Inactive };
    expect(created).toEqual({ ...subscription, ...before });
    const [entitlement] = scene.emulator.store.entitlements;
    expect(subscription).toEqual({
      id: subscription.id,
      user_id: ada.id,
      sku_ids: [gold],
      entitlement_ids: [entitlement?.id],
      renewal_sku_ids: [gold],
      current_period_start: expect.stringMatching(/^2026-01-01T/) as string,
      current_period_end: expect.stringMatching(/^2026-02-01T/) as string,
      status: SubscriptionStatus.Active,
      canceled_at: null,
    });
    expect(entitlement).toMatchObject({ user_id: ada.id, ends_at: null, deleted: false });
    expect(() => ada.subscribe(gold)).toThrow("Entitlement Already Granted");
    expect(ada.subscribe(gold, { guildId: scene.emulator.guildId }).id).not.toBe(subscription.id);
  });

  test("is renewed each month, of which its entitlement knows nothing", async () => {
    const { emulator } = scene;
    const subscription = emulator.user("ada").subscribe(gold);
    await scene.forget();
    emulator.advance(75 * 86_400_000);
    expect(await told()).toEqual(["SUBSCRIPTION_UPDATE", "SUBSCRIPTION_UPDATE"]);
    const [renewed] = emulator.store.subscriptions;
    const period = { start: renewed?.current_period_start.slice(0, 10), end: renewed?.current_period_end.slice(0, 10) };
    expect(period).toEqual({ start: "2026-03-01", end: "2026-04-01" });
    expect(renewed).toMatchObject({ status: SubscriptionStatus.Active, entitlement_ids: subscription.entitlement_ids });
  });

  test("can be renewed at once", async () => {
    const subscription = scene.emulator.user("ada").subscribe(gold);
    await scene.forget();
    const renewed = scene.emulator.store.renew(subscription.id);
    expect(renewed.current_period_start).toBe(subscription.current_period_end);
    expect(await scene.told("SUBSCRIPTION_UPDATE")).toEqual([renewed]);
  });

  test("that is canceled lasts until the end of its period, and its entitlement with it", async () => {
    const { emulator, http } = scene;
    const ada = emulator.user("ada");
    const subscription = ada.subscribe(gold);
    await scene.forget();
    const canceled = ada.unsubscribe(subscription.id);
    expect(canceled).toMatchObject({ status: SubscriptionStatus.Ending, canceled_at: expect.any(String) as string });
    expect(await told()).toEqual(["SUBSCRIPTION_UPDATE"]);
    expect(await http.listEntitlements(emulator.applicationId, { exclude_ended: true })).toHaveLength(1);

    passMonth();
    expect(await told()).toEqual(["SUBSCRIPTION_UPDATE", "ENTITLEMENT_UPDATE", "SUBSCRIPTION_UPDATE"]);
    expect((await scene.told("SUBSCRIPTION_UPDATE"))[1]).toEqual({ ...canceled, status: SubscriptionStatus.Inactive });
    expect(await scene.told("ENTITLEMENT_UPDATE")).toMatchObject([{ ends_at: expect.any(String) as string }]);
    expect(await http.listEntitlements(emulator.applicationId, { exclude_ended: true })).toEqual([]);
    expect(() => ada.resubscribe(subscription.id)).toThrow("Invalid Sku");
  });

  test("that was canceled can be gone on with before that", async () => {
    const ada = scene.emulator.user("ada");
    const subscription = ada.subscribe(gold);
    ada.unsubscribe(subscription.id);
    await scene.forget();
    expect(ada.resubscribe(subscription.id)).toEqual(subscription);
    expect(await scene.told("SUBSCRIPTION_UPDATE")).toEqual([subscription]);
    passMonth();
    expect(await told()).toEqual(["SUBSCRIPTION_UPDATE", "SUBSCRIPTION_UPDATE"]);
  });

  test("moves to a dearer SKU at once, with a new period", async () => {
    const ada = scene.emulator.user("ada");
    const platinum = offer("Platinum");
    const subscription = ada.subscribe(gold);
    scene.emulator.advance(10 * 86_400_000);
    await scene.forget();
    const upgraded = ada.switchPlan(subscription.id, platinum);
    expect(await told()).toEqual(["ENTITLEMENT_UPDATE", "ENTITLEMENT_CREATE", "SUBSCRIPTION_UPDATE"]);
    expect(upgraded).toMatchObject({ sku_ids: [platinum], renewal_sku_ids: [platinum] });
    expect(upgraded.current_period_start).toMatch(/^2026-01-11T/);
    expect(upgraded.entitlement_ids).not.toEqual(subscription.entitlement_ids);
  });

  test("moves to a cheaper SKU when it is renewed", async () => {
    const ada = scene.emulator.user("ada");
    const silver = offer("Silver");
    const subscription = ada.subscribe(gold);
    await scene.forget();
    const planned = ada.switchPlan(subscription.id, silver, { when: "atRenewal" });
    expect(planned).toEqual({ ...subscription, renewal_sku_ids: [silver] });
    expect(await told()).toEqual(["SUBSCRIPTION_UPDATE"]);
    await scene.forget();
    passMonth();
    expect(await told()).toEqual(["ENTITLEMENT_UPDATE", "ENTITLEMENT_CREATE", "SUBSCRIPTION_UPDATE"]);
    expect(scene.emulator.store.subscriptions).toMatchObject([{ sku_ids: [silver] }]);
  });

  test("that is paid back ends at once", async () => {
    const { emulator } = scene;
    const { entitlement_ids: granted, id } = emulator.user("ada").subscribe(gold);
    await scene.forget();
    emulator.store.refund(String(granted[0]) as Id<"Entitlement">);
    expect(await told()).toEqual(["ENTITLEMENT_DELETE", "SUBSCRIPTION_UPDATE"]);
    expect(emulator.store.subscriptions).toMatchObject([{ id, status: SubscriptionStatus.Inactive }]);
    expect(() => emulator.store.renew(id)).toThrow("Invalid Sku");
  });

  test("for a guild is what its members may use there, and outlives a snapshot", async () => {
    const { emulator, http } = scene;
    const { id } = emulator.user("ada").subscribe(gold, { guildId: emulator.guildId });
    const before = await http.listEntitlements(emulator.applicationId, { guild_id: emulator.guildId });
    expect(before).toMatchObject([{ guild_id: emulator.guildId, user_id: emulator.user("ada").id }]);
    const snapshot = emulator.snapshot();
    emulator.user("ada").unsubscribe(id);
    emulator.restore(snapshot);
    expect(emulator.store.subscriptions).toMatchObject([{ id, status: SubscriptionStatus.Active }]);
    expect(await http.listEntitlements(emulator.applicationId)).toEqual(before);
  });
});

describe("subscriptions to a SKU", () => {
  test("are listed by user, page by page, and read", async () => {
    const { emulator, http } = scene;
    const ada = emulator.user("ada");
    const first = ada.subscribe(gold);
    const second = ada.subscribe(gold, { guildId: emulator.guildId });
    emulator.user("bob").subscribe(gold);
    ada.subscribe(offer("Other"));
    const list = async (query: object): Promise<readonly Subscription[]> =>
      await http.listSkuSubscriptions(gold, { user_id: ada.id, ...query });
    expect(await list({})).toEqual([first, second]);
    expect(await list({ limit: 1 })).toEqual([first]);
    expect(await list({ after: first.id })).toEqual([second]);
    expect(await list({ before: second.id })).toEqual([first]);
    expect(await http.getSkuSubscription(gold, first.id)).toEqual(first);
    expect(await http.getSkuSubscription(gold, first.id, { user_id: ada.id })).toEqual(first);
  });

  test("need a user, a SKU and a subscription that there are", async () => {
    const { emulator, http } = scene;
    const { id } = emulator.user("ada").subscribe(gold);
    const missing = await failure(http.listSkuSubscriptions(gold));
    expect(missing.message).toContain("user_id: This field is required");
    await expectRefusal(http.listSkuSubscriptions("1", { user_id: "2" }), "UnknownSku");
    await expectRefusal(http.getSkuSubscription("1", id), "UnknownSku");
    const unknown = [
      http.getSkuSubscription(gold, "1"),
      http.getSkuSubscription(offer("Other"), id),
      http.getSkuSubscription(gold, id, { user_id: emulator.botId }),
    ];
    for (const request of unknown) expect((await failure(request)).status).toBe(404);
  });

  test("are those of the user with an access token", async () => {
    const { emulator } = scene;
    const other = emulator.user("ada").subscribe(gold);
    const own = emulator.user("owner").subscribe(gold);
    const http = bearer(emulator);
    expect(await http.listSkuSubscriptions(gold)).toEqual([own]);
    expect(await http.getSkuSubscription(gold, own.id)).toEqual(own);
    expect((await failure(http.getSkuSubscription(gold, other.id))).status).toBe(404);
  });
});
