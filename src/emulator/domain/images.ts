import { createHash } from "node:crypto";
import { cdn, type CdnName } from "../../../generated/tables/cdn.ts";
import { problem } from "../problem.ts";
import type { StoredImage, World } from "../state/world.ts";

/** Values of the parameters of a place of the CDN, all but the hash. */
export type ImagePlace = Readonly<Record<string, string>>;

/**
 * Keeps a picture that came as a data URI where the CDN shows it, and answers its hash. What is no picture (null, which
 * takes one away, or nothing) is answered as it is.
 */
export function keepImage<Absent extends null | undefined>(
  world: World,
  name: CdnName,
  place: ImagePlace,
  uri: string | Absent,
): string | Absent {
  // What is left when there is no text is what stands for its absence.
  return typeof uri === "string" ? storeImage(world, name, place, readDataUri(uri)) : uri;
}

/** Keeps a file where the CDN shows it, and answers its hash. Hashes of animated pictures start with `a_`. */
export function storeImage(world: World, name: CdnName, place: ImagePlace, image: StoredImage): string {
  const digest = createHash("md5").update(image.bytes).digest("hex");
  const hash = image.contentType === "image/gif" ? `a_${digest}` : digest;
  const path = cdn[name].path.replace(/\{(\w+)\}/g, (_, param: string) => place[param] ?? hash);
  world.images.set(path, image);
  return hash;
}

/** Reads `data:image/png;base64,…`, or refuses it. */
export function readDataUri(uri: string): StoredImage {
  const [, contentType, base64] = /^data:([\w.+/-]+);base64,(.*)$/s.exec(uri) ?? [];
  if (contentType === undefined || base64 === undefined) throw problem(400, "InvalidFile");
  return { contentType, bytes: new Uint8Array(Buffer.from(base64, "base64")) };
}
