import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { posix } from "node:path";
import type { Location } from "../ir.ts";
import type { Problems } from "./problem.ts";
import { isObject, type RawFile } from "./read.ts";
import { below } from "./location.ts";
import { didYouMean, listed } from "./suggest.ts";

/** Folders whose files all have one meta-schema. */
const metaOfFolder: Readonly<Record<string, string>> = {
  models: "meta/models.schema.json",
  bodies: "meta/models.schema.json",
  routes: "meta/routes.schema.json",
  events: "meta/events.schema.json",
};

/** Checks files against the meta-schemas that they name. */
export class MetaSchemas {
  readonly #ajv: Ajv2020;
  readonly #names: ReadonlySet<string>;
  readonly #problems: Problems;

  constructor(metas: readonly RawFile[], problems: Problems) {
    this.#problems = problems;
    this.#names = new Set(metas.map((meta) => meta.file));
    this.#ajv = compiled(metas);
  }

  /** Reports what is wrong in `file`, and answers the top-level keys whose values cannot be used. */
  check({ file, data }: RawFile): ReadonlySet<string> | "all" {
    const validate = this.#validator({ file, data });
    if (validate === undefined) return "all";
    if (validate(data)) return new Set();
    const broken = new Set<string>();
    for (const error of validate.errors ?? []) {
      const segments = error.instancePath.split("/").slice(1).map(unescape);
      const top = segments[0] ?? error.propertyName ?? offendingKey(error);
      if (!this.#report({ file, data }, segments, error)) continue;
      if (top === undefined) return "all";
      if (!describing.has(segments[1] ?? "")) broken.add(top);
    }
    return broken;
  }

  #validator({ file, data }: RawFile): ValidateFunction | undefined {
    const at = { file, path: "$schema" };
    const named = data["$schema"];
    const wanted = metaOfFolder[file.split("/")[0] ?? ""];
    const spelled = (meta: string): string => posix.relative(posix.dirname(file), meta);
    if (typeof named !== "string") {
      this.#problems.add(
        at,
        "the file names no meta-schema",
        `"$schema": "${spelled(wanted ?? "meta/….schema.json")}"`,
      );
      return undefined;
    }
    const meta = posix.normalize(posix.join(posix.dirname(file), named));
    if (!this.#names.has(meta) || (wanted !== undefined && meta !== wanted)) {
      const known = [...this.#names].filter((name) => name !== "meta/common.schema.json").map(spelled);
      const expected = wanted === undefined ? `one of ${listed(known, 30)}` : `"${spelled(wanted)}"`;
      this.#problems.add(at, `the meta-schema "${named}" does not fit`, expected + didYouMean(named, known));
      return undefined;
    }
    try {
      return this.#ajv.getSchema(idOf(meta));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#problems.add({ file: meta, path: "" }, `the meta-schema cannot be used: ${reason}`, "JSON Schema 2020-12");
      return undefined;
    }
  }

  /** Answers whether the error was worth a line: those of `if` and the like only repeat others. */
  #report({ file, data }: RawFile, segments: readonly string[], error: ErrorObject): boolean {
    if (silent.has(error.keyword) || (error.keyword === "required" && insideAnyOf(error))) return false;
    const { message, expected, key } = describe(error);
    const at = locate(file, data, key === undefined ? segments : [...segments, key]);
    this.#problems.add(at, message, expected);
    return true;
  }
}

let last: { readonly metas: string; readonly ajv: Ajv2020 } | undefined;

/** Compiling takes most of the time of loading a small schema; the meta-schemas of one process hardly ever change. */
function compiled(metas: readonly RawFile[]): Ajv2020 {
  const key = JSON.stringify(metas);
  if (last?.metas === key) return last.ajv;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false });
  ajv.addKeyword("expected");
  // A meta-schema is known by where it lies, so that references between them are relative paths, as editors read them.
  for (const { file, data } of metas) ajv.addSchema({ ...data, $id: idOf(file) });
  last = { metas: key, ajv };
  return ajv;
}

/** Keys that only describe: what is wrong in them does not keep the rest from being understood. */
const describing: ReadonlySet<string> = new Set(["source", "doc", "notes", "deprecated", "status"]);

const silent: ReadonlySet<string> = new Set(["if", "propertyNames"]);

function idOf(file: string): string {
  return `schema:/${file}`;
}

function unescape(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Branches of `anyOf` say less than the `anyOf` itself. */
function insideAnyOf(error: ErrorObject): boolean {
  return /\/anyOf\/\d+\/required$/.test(error.schemaPath);
}

/** The top-level key that an error at the top of the file is about. */
function offendingKey(error: ErrorObject): string | undefined {
  const key: unknown = error.params["additionalProperty"];
  return typeof key === "string" ? key : undefined;
}

interface Description {
  readonly message: string;
  readonly expected: string;
  /** The key below the error's place that is meant. */
  readonly key?: string;
}

/** Puts an error of ajv into words. */
function describe(error: ErrorObject): Description {
  const { keyword, parentSchema, propertyName } = error;
  const hint: unknown = isObject(parentSchema) ? parentSchema["expected"] : undefined;
  const expected = typeof hint === "string" ? hint : plainExpectation(error);
  const shown = shorten(error.data);
  if (keyword === "additionalProperties") {
    const key = offendingKey(error) ?? "";
    const known = isObject(parentSchema?.["properties"]) ? Object.keys(parentSchema["properties"]) : [];
    return { message: `unknown key "${key}"`, expected: listed(known, 30) + didYouMean(key, known), key };
  }
  if (propertyName !== undefined) {
    return { message: `the key "${propertyName}" is not well formed`, expected, key: propertyName };
  }
  if (keyword === "required") {
    const missing = String(error.params["missingProperty"]);
    return { message: `the key "${missing}" is missing`, expected: `"${missing}"` };
  }
  if (keyword === "type") return { message: `${shown} is not of the right type`, expected };
  if (keyword === "enum" || keyword === "const") {
    const choices: readonly unknown[] = keyword === "enum" ? (error.schema as readonly unknown[]) : [error.schema];
    const known = choices.map((choice) => String(choice));
    const near = typeof error.data === "string" ? didYouMean(error.data, known) : "";
    const choice = choices.every((value) => typeof value === "string") ? listed(known, 30) : known.join(" or ");
    return { message: `${shown} is not allowed`, expected: typeof hint === "string" ? hint : choice + near };
  }
  if (keyword === "pattern") return { message: `${shown} is not well formed`, expected };
  if (keyword === "false schema") return { message: "the key does not belong here", expected: "no such key" };
  return { message: `${shown} does not fit`, expected };
}

function plainExpectation(error: ErrorObject): string {
  if (error.keyword === "type") {
    const types: unknown = error.schema;
    return Array.isArray(types) ? types.join(" or ") : String(types);
  }
  if (error.keyword === "uniqueItems") return "each item once";
  return (error.message ?? "another value").replace(/^must /, "a value that must ");
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Spells a path, with `[0]` where the parent is a list. */
function locate(file: string, data: unknown, segments: readonly string[]): Location {
  let at: Location = { file, path: "" };
  let value = data;
  for (const segment of segments) {
    if (Array.isArray(value)) {
      at = below(at, Number(segment));
      value = value[Number(segment)];
    } else {
      at = below(at, segment);
      value = isObject(value) ? value[segment] : undefined;
    }
  }
  return at;
}
