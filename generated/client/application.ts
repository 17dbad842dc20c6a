// Generated from schema/routes/application.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type { EditApplicationBody, UploadApplicationAttachmentBody } from "../bodies/application.ts";
import type { ActivityAttachment, ActivityInstance, CurrentApplication } from "../models/application.ts";
import { Methods } from "../../src/base/methods.ts";
import {
  editApplication,
  editCurrentApplication,
  getApplication,
  getApplicationActivityInstance,
  getCurrentApplication,
  uploadApplicationAttachment,
} from "../requests/application.ts";

/** Methods for the routes of `schema/routes/application.json`. */
export abstract class ApplicationMethods extends Methods {
  /**
   * Reads the application of the current bot.
   *
   * @see https://docs.discord.com/developers/resources/application#get-current-application
   */
  async getCurrentApplication(options?: SendOptions): Promise<CurrentApplication> {
    return this.execute(getCurrentApplication(), options);
  }

  /**
   * Changes the application of the current bot.
   *
   * @see https://docs.discord.com/developers/resources/application#edit-current-application
   */
  async editCurrentApplication(fields?: EditApplicationBody, options?: SendOptions): Promise<CurrentApplication> {
    return this.execute(editCurrentApplication(fields), options);
  }

  /**
   * Reads an application that the token may manage.
   *
   * @remarks Undocumented.
   */
  async getApplication(applicationId: IdInput<"Application">, options?: SendOptions): Promise<CurrentApplication> {
    return this.execute(getApplication(applicationId), options);
  }

  /**
   * Changes an application that the token may manage.
   *
   * @remarks Undocumented.
   */
  async editApplication(
    applicationId: IdInput<"Application">,
    fields?: EditApplicationBody,
    options?: SendOptions,
  ): Promise<CurrentApplication> {
    return this.execute(editApplication(applicationId, fields), options);
  }

  /**
   * Reads a running activity instance.
   *
   * @see https://docs.discord.com/developers/resources/application#get-application-activity-instance
   */
  async getApplicationActivityInstance(
    applicationId: IdInput<"Application">,
    instanceId: string,
    options?: SendOptions,
  ): Promise<ActivityInstance> {
    return this.execute(getApplicationActivityInstance(applicationId, instanceId), options);
  }

  /**
   * Uploads a file for an activity.
   *
   * @remarks Undocumented.
   */
  async uploadApplicationAttachment(
    applicationId: IdInput<"Application">,
    fields: UploadApplicationAttachmentBody,
    options?: SendOptions,
  ): Promise<ActivityAttachment> {
    return this.execute(uploadApplicationAttachment(applicationId, fields), options);
  }
}
