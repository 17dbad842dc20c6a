// Generated from schema/routes/voice.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type { ModifyCurrentUserVoiceStateBody, ModifyUserVoiceStateBody } from "../bodies/voice.ts";
import type { VoiceRegion, VoiceState } from "../models/voice.ts";
import {
  getCurrentUserVoiceState,
  getUserVoiceState,
  listVoiceRegions,
  modifyCurrentUserVoiceState,
  modifyUserVoiceState,
} from "../requests/voice.ts";
import { UserMethods } from "./user.ts";

/** Methods for the routes of `schema/routes/voice.json`. */
export abstract class VoiceMethods extends UserMethods {
  /**
   * Lists the regions in which voice channels can be hosted.
   *
   * @see https://docs.discord.com/developers/resources/voice#list-voice-regions
   */
  async listVoiceRegions(options?: SendOptions): Promise<readonly VoiceRegion[]> {
    return this.execute(listVoiceRegions(), options);
  }

  /**
   * Gets the current user's connection to voice in a guild.
   *
   * @see https://docs.discord.com/developers/resources/voice#get-current-user-voice-state
   */
  async getCurrentUserVoiceState(guildId: IdInput<"Guild">, options?: SendOptions): Promise<VoiceState> {
    return this.execute(getCurrentUserVoiceState(guildId), options);
  }

  /**
   * Gets a user's connection to voice in a guild.
   *
   * @see https://docs.discord.com/developers/resources/voice#get-user-voice-state
   */
  async getUserVoiceState(
    guildId: IdInput<"Guild">,
    userId: IdInput<"User">,
    options?: SendOptions,
  ): Promise<VoiceState> {
    return this.execute(getUserVoiceState(guildId, userId), options);
  }

  /**
   * Changes the current user's place on the stage it is connected to.
   *
   * @see https://docs.discord.com/developers/resources/voice#modify-current-user-voice-state
   */
  async modifyCurrentUserVoiceState(
    guildId: IdInput<"Guild">,
    fields?: ModifyCurrentUserVoiceStateBody,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(modifyCurrentUserVoiceState(guildId, fields), options);
  }

  /**
   * Changes another user's place on the stage they are connected to. Needs MuteMembers.
   *
   * @see https://docs.discord.com/developers/resources/voice#modify-user-voice-state
   */
  async modifyUserVoiceState(
    guildId: IdInput<"Guild">,
    userId: IdInput<"User">,
    fields?: ModifyUserVoiceStateBody,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(modifyUserVoiceState(guildId, userId, fields), options);
  }
}
