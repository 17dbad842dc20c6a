import type { IdInput } from "../../base/id.ts";
import type { Upload } from "../../base/upload.ts";
import type { Attachment } from "../../../generated/models/message.ts";
import type { StoredChannel, World } from "../state/world.ts";

/** What a body says of a file that is uploaded with it; the id is the number of the file. */
export interface AttachmentText {
  readonly id: IdInput<"Attachment"> | number;
  readonly filename?: string | undefined;
  readonly description?: string | null | undefined;
}

/** Keeps uploaded files and answers what a message shows of them. */
export function storeFiles(
  world: World,
  origin: string,
  channel: StoredChannel,
  uploads: readonly Upload[],
  texts: readonly AttachmentText[],
): readonly Attachment[] {
  return uploads.map((upload, index) => {
    const text = texts.find(({ id }) => String(id) === String(index));
    const filename = text?.filename ?? upload.name;
    const id = world.ids.next<"Attachment">();
    // Everything that came over the wire is bytes.
    const bytes = upload.data as Uint8Array;
    world.files.set(id, { filename, contentType: upload.contentType, bytes });
    const url = `${origin}/attachments/${channel.id}/${id}/${encodeURIComponent(filename)}`;
    return {
      id,
      filename,
      size: bytes.length,
      url,
      proxy_url: url,
      ...(upload.contentType === undefined ? {} : { content_type: upload.contentType }),
      ...(text?.description === undefined || text.description === null ? {} : { description: text.description }),
    };
  });
}
