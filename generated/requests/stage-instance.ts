// Generated from schema/routes/stage-instance.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
import type { CreateStageInstanceBody, ModifyStageInstanceBody } from "../bodies/stage-instance.ts";
import type { StageInstance } from "../models/stage-instance.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lets a stage channel go live. Needs ManageChannels and MuteMembers and MoveMembers.
 *
 * @see https://docs.discord.com/developers/resources/stage-instance#create-stage-instance
 */
export function createStageInstance(fields: CreateStageInstanceBody, options?: ReasonOptions): Request<StageInstance> {
  return request<StageInstance>({
    route: "createStageInstance",
    method: "POST",
    template: "/stage-instances",
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Gets the live stage of a stage channel.
 *
 * @see https://docs.discord.com/developers/resources/stage-instance#get-stage-instance
 */
export function getStageInstance(channelId: IdInput<"Channel">): Request<StageInstance> {
  return request<StageInstance>({
    route: "getStageInstance",
    method: "GET",
    template: "/stage-instances/{channel_id}",
    ids: { channel_id: channelId },
    auth: ["bot"],
    success: [200],
  });
}

/**
 * Changes a live stage. Needs ManageChannels and MuteMembers and MoveMembers.
 *
 * @see https://docs.discord.com/developers/resources/stage-instance#modify-stage-instance
 */
export function modifyStageInstance(
  channelId: IdInput<"Channel">,
  fields: ModifyStageInstanceBody = {},
  options?: ReasonOptions,
): Request<StageInstance> {
  return request<StageInstance>({
    route: "modifyStageInstance",
    method: "PATCH",
    template: "/stage-instances/{channel_id}",
    ids: { channel_id: channelId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
  });
}

/**
 * Ends a live stage. Needs ManageChannels and MuteMembers and MoveMembers.
 *
 * @see https://docs.discord.com/developers/resources/stage-instance#delete-stage-instance
 */
export function deleteStageInstance(channelId: IdInput<"Channel">, options?: ReasonOptions): Request<undefined> {
  return request<undefined>({
    route: "deleteStageInstance",
    method: "DELETE",
    template: "/stage-instances/{channel_id}",
    ids: { channel_id: channelId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
  });
}
