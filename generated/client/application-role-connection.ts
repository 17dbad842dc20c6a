// Generated from schema/routes/application-role-connection.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type {
  ApplicationRoleConnectionMetadata,
  ApplicationRoleConnectionMetadataInput,
} from "../models/application-role-connection.ts";
import {
  getApplicationRoleConnectionMetadataRecords,
  updateApplicationRoleConnectionMetadataRecords,
} from "../requests/application-role-connection.ts";
import { ApplicationIdentityMethods } from "./application-identity.ts";

/** Methods for the routes of `schema/routes/application-role-connection.json`. */
export abstract class ApplicationRoleConnectionMethods extends ApplicationIdentityMethods {
  /**
   * Lists the metadata kinds of an application for linked roles.
   *
   * @see https://docs.discord.com/developers/resources/application-role-connection-metadata#get-application-role-connection-metadata-records
   */
  async getApplicationRoleConnectionMetadataRecords(
    applicationId: IdInput<"Application">,
    options?: SendOptions,
  ): Promise<readonly ApplicationRoleConnectionMetadata[]> {
    return this.execute(getApplicationRoleConnectionMetadataRecords(applicationId), options);
  }

  /**
   * Replaces the metadata kinds of an application for linked roles.
   *
   * @see https://docs.discord.com/developers/resources/application-role-connection-metadata#update-application-role-connection-metadata-records
   */
  async updateApplicationRoleConnectionMetadataRecords(
    applicationId: IdInput<"Application">,
    fields: readonly ApplicationRoleConnectionMetadataInput[],
    options?: SendOptions,
  ): Promise<readonly ApplicationRoleConnectionMetadata[]> {
    return this.execute(updateApplicationRoleConnectionMetadataRecords(applicationId, fields), options);
  }
}
