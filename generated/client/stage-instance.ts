// Generated from schema/routes/stage-instance.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
import type { CreateStageInstanceBody, ModifyStageInstanceBody } from "../bodies/stage-instance.ts";
import type { StageInstance } from "../models/stage-instance.ts";
import {
  createStageInstance,
  deleteStageInstance,
  getStageInstance,
  modifyStageInstance,
} from "../requests/stage-instance.ts";
import { SoundboardMethods } from "./soundboard.ts";

/** Methods for the routes of `schema/routes/stage-instance.json`. */
export abstract class StageInstanceMethods extends SoundboardMethods {
  /**
   * Lets a stage channel go live. Needs ManageChannels and MuteMembers and MoveMembers.
   *
   * @see https://docs.discord.com/developers/resources/stage-instance#create-stage-instance
   */
  async createStageInstance(
    fields: CreateStageInstanceBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<StageInstance> {
    return this.execute(createStageInstance(fields, options), options);
  }

  /**
   * Gets the live stage of a stage channel.
   *
   * @see https://docs.discord.com/developers/resources/stage-instance#get-stage-instance
   */
  async getStageInstance(channelId: IdInput<"Channel">, options?: SendOptions): Promise<StageInstance> {
    return this.execute(getStageInstance(channelId), options);
  }

  /**
   * Changes a live stage. Needs ManageChannels and MuteMembers and MoveMembers.
   *
   * @see https://docs.discord.com/developers/resources/stage-instance#modify-stage-instance
   */
  async modifyStageInstance(
    channelId: IdInput<"Channel">,
    fields?: ModifyStageInstanceBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<StageInstance> {
    return this.execute(modifyStageInstance(channelId, fields, options), options);
  }

  /**
   * Ends a live stage. Needs ManageChannels and MuteMembers and MoveMembers.
   *
   * @see https://docs.discord.com/developers/resources/stage-instance#delete-stage-instance
   */
  async deleteStageInstance(channelId: IdInput<"Channel">, options?: SendOptions & ReasonOptions): Promise<undefined> {
    return this.execute(deleteStageInstance(channelId, options), options);
  }
}
