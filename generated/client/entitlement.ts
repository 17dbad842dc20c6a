// Generated from schema/routes/entitlement.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type {
  CreateTestEntitlementBody,
  GetCurrentUserApplicationEntitlementsQuery,
  ListEntitlementsQuery,
} from "../bodies/entitlement.ts";
import type { Entitlement } from "../models/entitlement.ts";
import { iterEntitlements } from "../iterators/entitlement.ts";
import {
  consumeEntitlement,
  createTestEntitlement,
  deleteTestEntitlement,
  getCurrentUserApplicationEntitlements,
  getEntitlement,
  listEntitlements,
} from "../requests/entitlement.ts";
import { EmojiMethods } from "./emoji.ts";

/** Methods for the routes of `schema/routes/entitlement.json`. */
export abstract class EntitlementMethods extends EmojiMethods {
  /**
   * Lists the entitlements of an application.
   *
   * @see https://docs.discord.com/developers/resources/entitlement#list-entitlements
   */
  async listEntitlements(
    applicationId: IdInput<"Application">,
    query?: ListEntitlementsQuery,
    options?: SendOptions,
  ): Promise<readonly Entitlement[]> {
    return this.execute(listEntitlements(applicationId, query), options);
  }

  /**
   * Goes through all pages of `listEntitlements`. By rising id from `after` on; given `before`, by falling id from
   * there.
   *
   * @see https://docs.discord.com/developers/resources/entitlement#list-entitlements
   */
  iterEntitlements(
    applicationId: IdInput<"Application">,
    query?: Omit<ListEntitlementsQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<Entitlement, void, undefined> {
    return iterEntitlements(this, applicationId, query, options);
  }

  /**
   * Grants a test entitlement to a guild or user.
   *
   * @see https://docs.discord.com/developers/resources/entitlement#create-test-entitlement
   */
  async createTestEntitlement(
    applicationId: IdInput<"Application">,
    fields: CreateTestEntitlementBody,
    options?: SendOptions,
  ): Promise<Entitlement> {
    return this.execute(createTestEntitlement(applicationId, fields), options);
  }

  /**
   * Reads an entitlement.
   *
   * @see https://docs.discord.com/developers/resources/entitlement#get-entitlement
   */
  async getEntitlement(
    applicationId: IdInput<"Application">,
    entitlementId: IdInput<"Entitlement">,
    options?: SendOptions,
  ): Promise<Entitlement> {
    return this.execute(getEntitlement(applicationId, entitlementId), options);
  }

  /**
   * Takes a test entitlement back.
   *
   * @see https://docs.discord.com/developers/resources/entitlement#delete-test-entitlement
   */
  async deleteTestEntitlement(
    applicationId: IdInput<"Application">,
    entitlementId: IdInput<"Entitlement">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteTestEntitlement(applicationId, entitlementId), options);
  }

  /**
   * Marks a one-time purchase as consumed.
   *
   * @see https://docs.discord.com/developers/resources/entitlement#consume-an-entitlement
   */
  async consumeEntitlement(
    applicationId: IdInput<"Application">,
    entitlementId: IdInput<"Entitlement">,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(consumeEntitlement(applicationId, entitlementId), options);
  }

  /**
   * Lists the entitlements that the current user has for an application. Authorized by OAuth2.
   *
   * @remarks Undocumented.
   */
  async getCurrentUserApplicationEntitlements(
    applicationId: IdInput<"Application">,
    query?: GetCurrentUserApplicationEntitlementsQuery,
    options?: SendOptions,
  ): Promise<readonly Entitlement[]> {
    return this.execute(getCurrentUserApplicationEntitlements(applicationId, query), options);
  }
}
