// Generated from schema/routes/soundboard.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
import type {
  CreateGuildSoundboardSoundBody,
  ModifyGuildSoundboardSoundBody,
  SendSoundboardSoundBody,
} from "../bodies/soundboard.ts";
import type { SoundboardSound, SoundboardSoundList } from "../models/soundboard.ts";
import {
  createGuildSoundboardSound,
  deleteGuildSoundboardSound,
  getGuildSoundboardSound,
  listDefaultSoundboardSounds,
  listGuildSoundboardSounds,
  modifyGuildSoundboardSound,
  sendSoundboardSound,
} from "../requests/soundboard.ts";
import { SkuMethods } from "./sku.ts";

/** Methods for the routes of `schema/routes/soundboard.json`. */
export abstract class SoundboardMethods extends SkuMethods {
  /**
   * Plays a sound in the voice channel that the bot is connected to, neither deafened, muted nor suppressed. Needs
   * Speak and UseSoundboard.
   *
   * @see https://docs.discord.com/developers/resources/soundboard#send-soundboard-sound
   */
  async sendSoundboardSound(
    channelId: IdInput<"Channel">,
    fields: SendSoundboardSoundBody,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(sendSoundboardSound(channelId, fields), options);
  }

  /**
   * Lists the sounds that all users can play.
   *
   * @see https://docs.discord.com/developers/resources/soundboard#list-default-soundboard-sounds
   */
  async listDefaultSoundboardSounds(options?: SendOptions): Promise<readonly SoundboardSound[]> {
    return this.execute(listDefaultSoundboardSounds(), options);
  }

  /**
   * Lists the sounds of a guild; who created them is told with permission to create or manage expressions.
   *
   * @see https://docs.discord.com/developers/resources/soundboard#list-guild-soundboard-sounds
   */
  async listGuildSoundboardSounds(guildId: IdInput<"Guild">, options?: SendOptions): Promise<SoundboardSoundList> {
    return this.execute(listGuildSoundboardSounds(guildId), options);
  }

  /**
   * Fetches a sound of a guild; who created it is told with permission to create or manage expressions.
   *
   * @see https://docs.discord.com/developers/resources/soundboard#get-guild-soundboard-sound
   */
  async getGuildSoundboardSound(
    guildId: IdInput<"Guild">,
    soundId: IdInput<"SoundboardSound">,
    options?: SendOptions,
  ): Promise<SoundboardSound> {
    return this.execute(getGuildSoundboardSound(guildId, soundId), options);
  }

  /**
   * Creates a sound in a guild. Needs CreateGuildExpressions.
   *
   * @see https://docs.discord.com/developers/resources/soundboard#create-guild-soundboard-sound
   */
  async createGuildSoundboardSound(
    guildId: IdInput<"Guild">,
    fields: CreateGuildSoundboardSoundBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<SoundboardSound> {
    return this.execute(createGuildSoundboardSound(guildId, fields, options), options);
  }

  /**
   * Changes a sound of a guild.
   *
   * @see https://docs.discord.com/developers/resources/soundboard#modify-guild-soundboard-sound
   */
  async modifyGuildSoundboardSound(
    guildId: IdInput<"Guild">,
    soundId: IdInput<"SoundboardSound">,
    fields?: ModifyGuildSoundboardSoundBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<SoundboardSound> {
    return this.execute(modifyGuildSoundboardSound(guildId, soundId, fields, options), options);
  }

  /**
   * Deletes a sound of a guild.
   *
   * @see https://docs.discord.com/developers/resources/soundboard#delete-guild-soundboard-sound
   */
  async deleteGuildSoundboardSound(
    guildId: IdInput<"Guild">,
    soundId: IdInput<"SoundboardSound">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(deleteGuildSoundboardSound(guildId, soundId, options), options);
  }
}
