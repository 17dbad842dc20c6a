import { toJson } from "../base/json.ts";
import type { UploadData } from "../base/upload.ts";
import type { InteractionResponse } from "../../generated/bodies/interaction.ts";
import { createInteractionResponse } from "../../generated/requests/interaction.ts";
import type { ReceivedInteraction } from "./interaction.ts";

/** Writes a response to an interaction as the answer to the request that brought it; with files it is a form. */
export async function encodeResponse(
  { id, token }: ReceivedInteraction,
  response: InteractionResponse,
): Promise<Response> {
  // The callback route knows where files are, and is not called.
  const { body, files } = createInteractionResponse(id, token, response);
  const json = toJson(body);
  if (files.length === 0) return new Response(json, { headers: { "content-type": "application/json" } });
  const form = new FormData();
  // A field of text: as a blob it would have a file name, and be taken for an upload.
  form.append("payload_json", json);
  for (const { field, upload } of files) {
    const type = upload.contentType ?? (upload.data instanceof Blob ? upload.data.type : "");
    form.append(field, new Blob(await parts(upload.data), { type }), upload.name);
  }
  return new Response(form);
}

async function parts(data: UploadData): Promise<BlobPart[]> {
  // Bytes of whatever buffer are copied into the blob.
  if (typeof data !== "function") return [data as BlobPart];
  const chunks: BlobPart[] = [];
  for await (const chunk of data()) chunks.push(chunk as BlobPart);
  return chunks;
}
