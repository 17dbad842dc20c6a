import type { AttachmentInput } from "../../../generated/bodies/message.ts";
import { type Attachment, AttachmentFlag } from "../../../generated/models/message.ts";
import type { Id } from "../../base/id.ts";
import type { Upload } from "../../base/upload.ts";
import type { World } from "../state/world.ts";

/** Keeps uploaded files and answers what a message shows of them. */
export function storeFiles(
  world: World,
  origin: string,
  place: { readonly id: Id<string> },
  uploads: readonly Upload[],
  texts: readonly AttachmentInput[],
): readonly Attachment[] {
  return uploads.map((upload, index) => {
    // The id of a new file is its number.
    const text = texts.find(({ id }) => String(id) === String(index));
    const filename = text?.filename ?? upload.name;
    const id = world.ids.next<"Attachment">();
    // Everything that came over the wire is bytes.
    const bytes = upload.data as Uint8Array;
    world.files.set(id, { filename, contentType: upload.contentType, bytes });
    const url = `${origin}/attachments/${place.id}/${id}/${encodeURIComponent(filename)}`;
    const shown = {
      title: text?.title,
      description: text?.description,
      duration_secs: text?.duration_secs,
      waveform: text?.waveform,
      content_type: upload.contentType,
      flags: text?.is_spoiler === true ? AttachmentFlag.IsSpoiler : undefined,
    };
    const given = Object.entries(shown).filter(([, value]) => value !== undefined);
    return { id, filename, size: bytes.length, url, proxy_url: url, ...Object.fromEntries(given) };
  });
}
