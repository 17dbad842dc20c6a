import type { CdnIr, TypeIr } from "../../ir.ts";
import type { CheckedFile } from "../entries.ts";
import { described, pick, sourceOf } from "../described.ts";
import { below } from "../location.ts";
import type { Problems } from "../problem.ts";
import type { RawDescribed, RawSource } from "../raw.ts";
import { didYouMean, listed } from "../suggest.ts";
import { parseType } from "../types.ts";
import { fileNamed, readPart, type Row } from "./table.ts";

interface RawEndpoint extends RawDescribed {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly formats: readonly string[];
  readonly animated?: true;
  readonly fixedSize?: true;
  readonly bases?: Readonly<Record<string, string>>;
  readonly source: RawSource;
}

export interface CdnTable {
  readonly base: string;
  readonly endpoints: readonly CdnIr[];
}

/** Reads `cdn.json`. */
export function readCdn(files: readonly CheckedFile[], ids: ReadonlySet<string>, problems: Problems): CdnTable {
  const base = fileNamed(files, "cdn.json")?.data["base"];
  const endpoints = readPart<RawEndpoint>(files, "cdn.json", "endpoints");
  return {
    base: typeof base === "string" ? base : "",
    endpoints: endpoints.map((row) => readEndpoint(row, ids, problems)),
  };
}

function readEndpoint({ name, raw, at }: Row<RawEndpoint>, ids: ReadonlySet<string>, problems: Problems): CdnIr {
  const placeholders = [...raw.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  for (const param of placeholders) {
    if (param in raw.params) continue;
    const near = didYouMean(param, Object.keys(raw.params));
    problems.add(below(at, "params"), `the path parameter "${param}" has no type`, `"${param}" among params${near}`);
  }
  const params: Record<string, TypeIr> = {};
  for (const [param, text] of Object.entries(raw.params)) {
    const place = below(at, "params", param);
    // An address is made of ids, hashes and numbers; a definition of the models has no place in it.
    const known = ids.size === 0 ? undefined : ids;
    const type = parseType(text, place, problems, { ids: known, definitions: new Map(), enums: new Map() });
    if (placeholders.includes(param)) params[param] = type;
    else problems.add(place, `the path has no "{${param}}"`, listed(placeholders) + didYouMean(param, placeholders));
  }
  for (const format of Object.keys(raw.bases ?? {})) {
    if (raw.formats.includes(format)) continue;
    problems.add(below(at, "bases", format), `"${format}" is not among the formats`, listed(raw.formats));
  }
  return {
    name,
    path: raw.path,
    params,
    formats: raw.formats,
    animated: raw.animated === true,
    sized: raw.fixedSize !== true,
    ...pick(raw, "bases"),
    source: sourceOf(raw.source),
    ...described(raw, at),
  };
}
