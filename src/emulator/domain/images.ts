import { createHash } from "node:crypto";
import { cdn, type CdnName } from "../../../generated/tables/cdn.ts";
import { problem } from "../problem.ts";
import type { StoredImage, World } from "../state/world.ts";

/** What stands for pictures that are not drawn here: one transparent pixel. */
export const PIXEL: StoredImage = {
  contentType: "image/png",
  bytes: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
};

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

/** Keeps a file where the CDN shows it, and answers its hash. */
export function storeImage(world: World, name: CdnName, place: ImagePlace, image: StoredImage): string {
  const hash = hashOf(image);
  world.images.set(imagePath(name, place, hash), image);
  return hash;
}

/** The picture that the CDN shows under a hash; `undefined` where there is none. */
export function imageAt(
  { images }: World,
  name: CdnName,
  place: ImagePlace,
  hash: string | null | undefined,
): StoredImage | undefined {
  return hash === null || hash === undefined ? undefined : images.get(imagePath(name, place, hash));
}

/** The hash by which a picture is known. That of an animated one starts with `a_`. */
export function hashOf({ bytes, contentType }: StoredImage): string {
  const digest = createHash("md5").update(bytes).digest("hex");
  return contentType === "image/gif" ? `a_${digest}` : digest;
}

/** Where the CDN shows a picture, without the extension that says in which format it is wanted. */
export function imagePath(name: CdnName, place: ImagePlace, hash: string): string {
  return cdn[name].path.replace(/\{(\w+)\}/g, (_, param: string) => place[param] ?? hash);
}

/** Reads `data:image/png;base64,…`, or refuses it. */
export function readDataUri(uri: string): StoredImage {
  const [, contentType, base64] = /^data:([\w.+/-]+);base64,(.*)$/s.exec(uri) ?? [];
  if (contentType === undefined || base64 === undefined) throw problem(400, "InvalidFile");
  return { contentType, bytes: new Uint8Array(Buffer.from(base64, "base64")) };
}
