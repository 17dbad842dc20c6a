import { InputError } from "./input-error.ts";
import { buildPath, type PathValues } from "./path.ts";

/** In which format an image is wanted. */
export interface FormatOptions<Format extends string> {
  /** @default the first that the image is served in; animated WebP for what is animated */
  readonly format?: Format | undefined;
}

/** How large an image is wanted. */
export interface SizeOptions {
  /** Length of the longer side in pixels: a power of two. @default the image's own */
  readonly size?: number | undefined;
}

/** Whether an image that is animated is wanted so. */
export interface AnimationOptions {
  /** False gives the still image. @default true where there is an animation */
  readonly animated?: boolean | undefined;
}

/** What is known of an image, and what it was asked for with. */
export interface ImageParts extends PathValues {
  readonly name: string;
  readonly base: string;
  /** Formats that are served below another base. */
  readonly bases?: Readonly<Record<string, string>>;
  readonly template: string;
  readonly formats: readonly string[];
  /** Least and greatest size; absent where the size cannot be asked for. */
  readonly sizes?: { readonly min: number; readonly max: number };
  /** The hash, where hashes tell whether the image is animated. */
  readonly hash?: string;
  readonly options?: (FormatOptions<string> & SizeOptions & AnimationOptions) | undefined;
}

/**
 * The address of an image. Throws an {@link InputError} when it is not served in the format or size, or when an id is
 * none.
 */
export function imageUrl(parts: ImageParts): string {
  const { name, base, bases = {}, template, formats, hash, options = {} } = parts;
  const { path } = buildPath(name, template, parts);
  const moves = hash?.startsWith("a_") === true && options.animated !== false;
  const format = options.format ?? (moves ? "webp" : formats[0]) ?? "";
  if (!formats.includes(format)) throw refusal(name, "format", `is served as ${formats.join(", ")}, not as ${format}`);
  if (hash !== undefined && format === "gif" && !moves) throw refusal(name, "format", "is not animated: no gif");
  checkSize(parts);
  const query = new URLSearchParams();
  if (options.size !== undefined) query.set("size", String(options.size));
  if (moves && format === "webp") query.set("animated", "true");
  return `${bases[format] ?? base}${path}.${format}${query.size === 0 ? "" : `?${query.toString()}`}`;
}

function checkSize({ name, sizes, options }: ImageParts): void {
  const size = options?.size;
  if (size === undefined) return;
  if (sizes === undefined) throw refusal(name, "size", "is served in one size only");
  if (Number.isInteger(Math.log2(size)) && size >= sizes.min && size <= sizes.max) return;
  throw refusal(name, "size", `is served in sizes that are powers of two from ${sizes.min} to ${sizes.max}`);
}

function refusal(name: string, parameter: string, problem: string): InputError {
  return new InputError("INPUT_IMAGE", `${name} ${problem}.`, { route: name, parameter });
}
