// Generated from schema/routes/application.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Request } from "../../src/base/request.ts";
import type { EditApplicationBody, UploadApplicationAttachmentBody } from "../bodies/application.ts";
import type { ActivityAttachment, ActivityInstance, CurrentApplication } from "../models/application.ts";
import { request } from "../../src/base/request.ts";

/**
 * Reads the application of the current bot.
 *
 * @see https://docs.discord.com/developers/resources/application#get-current-application
 */
export function getCurrentApplication(): Request<CurrentApplication> {
  return request<CurrentApplication>({
    route: "getCurrentApplication",
    method: "GET",
    template: "/applications/@me",
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Changes the application of the current bot.
 *
 * @see https://docs.discord.com/developers/resources/application#edit-current-application
 */
export function editCurrentApplication(fields: EditApplicationBody = {}): Request<CurrentApplication> {
  return request<CurrentApplication>({
    route: "editCurrentApplication",
    method: "PATCH",
    template: "/applications/@me",
    body: fields,
    auth: ["bot"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Reads an application that the token may manage.
 *
 * @remarks Undocumented.
 */
export function getApplication(applicationId: IdInput<"Application">): Request<CurrentApplication> {
  return request<CurrentApplication>({
    route: "getApplication",
    method: "GET",
    template: "/applications/{application_id}",
    ids: { application_id: applicationId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Changes an application that the token may manage.
 *
 * @remarks Undocumented.
 */
export function editApplication(
  applicationId: IdInput<"Application">,
  fields: EditApplicationBody = {},
): Request<CurrentApplication> {
  return request<CurrentApplication>({
    route: "editApplication",
    method: "PATCH",
    template: "/applications/{application_id}",
    ids: { application_id: applicationId },
    body: fields,
    auth: ["bot"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Reads a running activity instance.
 *
 * @see https://docs.discord.com/developers/resources/application#get-application-activity-instance
 */
export function getApplicationActivityInstance(
  applicationId: IdInput<"Application">,
  instanceId: string,
): Request<ActivityInstance> {
  return request<ActivityInstance>({
    route: "getApplicationActivityInstance",
    method: "GET",
    template: "/applications/{application_id}/activity-instances/{instance_id}",
    ids: { application_id: applicationId },
    params: { instance_id: instanceId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Uploads a file for an activity.
 *
 * @remarks Undocumented.
 */
export function uploadApplicationAttachment(
  applicationId: IdInput<"Application">,
  fields: UploadApplicationAttachmentBody,
): Request<ActivityAttachment> {
  return request<ActivityAttachment>({
    route: "uploadApplicationAttachment",
    method: "POST",
    template: "/applications/{application_id}/attachment",
    ids: { application_id: applicationId },
    body: fields,
    multipart: "form",
    uploads: ["file"],
    auth: ["bot", "oauth2"],
    success: [200],
  });
}
