import type {
  CreateGuildSoundboardSoundBody,
  ModifyGuildSoundboardSoundBody,
  SendSoundboardSoundBody,
} from "../../../../generated/bodies/soundboard.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import { id } from "../../../base/id.ts";
import { findGuild } from "../../domain/find.ts";
import { createSound, deleteSound, findSound, playSound, updateSound } from "../../domain/soundboard.ts";
import { voiceChannel } from "../../domain/voice.ts";
import { creatorShown } from "../creator.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `soundboard`. */
export const soundboardHandlers: Handlers = {
  sendSoundboardSound(call) {
    const channel = voiceChannel(call.channel());
    const { sound_id: soundId, source_guild_id: source = channel.guild_id } = call.body<SendSoundboardSoundBody>();
    const sound =
      call.world.defaultSounds.get(id(soundId)) ?? findSound(findGuild(call.world, id(source)), id(soundId));
    playSound(call.world, findGuild(call.world, channel.guild_id), channel, call.user().id, sound);
    return undefined;
  },

  listDefaultSoundboardSounds: (call) => [...call.world.defaultSounds.values()],

  listGuildSoundboardSounds(call) {
    const stored = call.guild();
    return { items: [...stored.sounds.values()].map((sound) => creatorShown(call, stored, sound)) };
  },

  getGuildSoundboardSound(call) {
    const stored = call.guild();
    return creatorShown(call, stored, findSound(stored, call.id("sound_id")));
  },

  createGuildSoundboardSound(call) {
    const stored = call.guild();
    const body = call.body<CreateGuildSoundboardSoundBody>();
    const sound = createSound(call.world, stored, call.user(), {
      name: body.name,
      volume: body.volume ?? 1,
      emoji_id: body.emoji_id === undefined || body.emoji_id === null ? null : id(body.emoji_id),
      emoji_name: body.emoji_name ?? null,
    });
    call.audit(stored, { action: AuditLogEvent.SoundboardSoundCreate, target: sound.sound_id, after: sound });
    return sound;
  },

  modifyGuildSoundboardSound(call) {
    const stored = call.guild();
    const before = findSound(stored, call.id("sound_id"));
    const { emoji_id: emojiId, emoji_name: emojiName, name, volume } = call.body<ModifyGuildSoundboardSoundBody>();
    const fields = defined({
      name,
      volume: volume === null ? 1 : volume,
      emoji_id: emojiId === undefined || emojiId === null ? emojiId : id<"Emoji">(emojiId),
      emoji_name: emojiName,
    });
    const after = updateSound(call.world, stored, before, fields);
    call.audit(stored, { action: AuditLogEvent.SoundboardSoundUpdate, target: after.sound_id, before, after });
    return after;
  },

  deleteGuildSoundboardSound(call) {
    const stored = call.guild();
    const before = findSound(stored, call.id("sound_id"));
    deleteSound(call.world, stored, before);
    call.audit(stored, { action: AuditLogEvent.SoundboardSoundDelete, target: before.sound_id, before });
    return undefined;
  },
};
