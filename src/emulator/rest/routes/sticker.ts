import type { CreateGuildStickerBody, ModifyGuildStickerBody } from "../../../../generated/bodies/sticker.ts";
import { AuditLogEvent } from "../../../../generated/models/audit-log.ts";
import {
  createSticker,
  deleteSticker,
  findGuildSticker,
  findSticker,
  stickersOf,
  updateSticker,
} from "../../domain/stickers.ts";
import { problem } from "../../problem.ts";
import { creatorShown } from "../creator.ts";
import { defined } from "../defined.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the routes of the page `sticker`. */
export const stickerHandlers: Handlers = {
  getSticker(call) {
    const { user: _user, ...sticker } = { user: undefined, ...findSticker(call.world, call.id("sticker_id")) };
    return sticker;
  },

  listStickerPacks: (call) => ({ sticker_packs: [...call.world.stickerPacks.values()] }),

  getStickerPack(call) {
    const pack = call.world.stickerPacks.get(call.id("pack_id"));
    if (pack === undefined) throw problem(404, "UnknownStickerPack");
    return pack;
  },

  listGuildStickers(call) {
    const stored = call.guild();
    return stickersOf(stored).map((sticker) => creatorShown(call, stored, sticker));
  },

  getGuildSticker(call) {
    const stored = call.guild();
    return creatorShown(call, stored, findGuildSticker(stored, call.id("sticker_id")));
  },

  createGuildSticker(call) {
    const stored = call.guild();
    const { description, file, name, tags } = call.body<CreateGuildStickerBody>();
    // Everything that came over the wire is bytes.
    const upload = { contentType: file.contentType ?? "application/octet-stream", bytes: file.data as Uint8Array };
    const fields = { name, tags, description: description === undefined || description === "" ? null : description };
    const sticker = createSticker(call.world, stored, call.user(), upload, fields);
    call.audit(stored, { action: AuditLogEvent.StickerCreate, target: sticker.id, after: sticker });
    return sticker;
  },

  modifyGuildSticker(call) {
    const stored = call.guild();
    const before = findGuildSticker(stored, call.id("sticker_id"));
    const { description, name, tags } = call.body<ModifyGuildStickerBody>();
    const after = updateSticker(call.world, stored, before, defined({ description, name, tags }));
    call.audit(stored, { action: AuditLogEvent.StickerUpdate, target: after.id, before, after });
    return after;
  },

  deleteGuildSticker(call) {
    const stored = call.guild();
    const before = findGuildSticker(stored, call.id("sticker_id"));
    deleteSticker(call.world, stored, before);
    call.audit(stored, { action: AuditLogEvent.StickerDelete, target: before.id, before });
    return undefined;
  },
};
