import type { CreateGuildSoundboardSoundBody } from "../../../../generated/bodies/soundboard.ts";
import { castId, id } from "../../../base/id.ts";
import { findGuild } from "../../domain/find.ts";
import { createSound } from "../../domain/soundboard.ts";
import type { Handlers } from "../handlers.ts";

/** Answers routes of the page `soundboard`. */
export const soundboardHandlers: Handlers = {
  listGuildSoundboardSounds(call) {
    return { items: [...findGuild(call.world, call.id("guild_id")).sounds.values()] };
  },

  createGuildSoundboardSound(call) {
    const body = call.body<CreateGuildSoundboardSoundBody>();
    const emojiId = body.emoji_id ?? null;
    return createSound(call.world, findGuild(call.world, call.id("guild_id")), {
      name: body.name,
      volume: body.volume ?? 1,
      emoji_id: emojiId === null ? null : castId(id(emojiId)),
      emoji_name: body.emoji_name ?? null,
    });
  },
};
