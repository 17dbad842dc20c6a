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

type Checkable = Pick<RawFile, "file" | "data">;

/** Checks files against the meta-schemas that they name. */
export class MetaSchemas {
  readonly #ajv: Ajv2020;
  readonly #names: ReadonlySet<string>;
  readonly #problems: Problems;
  readonly #unusable = new Set<string>();

  constructor(metas: readonly RawFile[], problems: Problems) {
    this.#problems = problems;
    this.#names = new Set(metas.map((meta) => meta.file));
    const { ajv, failures } = compiled(metas);
    this.#ajv = ajv;
    for (const [file, reason] of failures) this.#giveUp(file, reason);
  }

  /** Reports what is wrong in `file`, and answers the top-level keys whose values cannot be used. */
  check({ file, data }: Checkable): ReadonlySet<string> | "all" {
    const validate = this.#validator({ file, data });
    if (validate === undefined) return "all";
    if (validate(data)) return new Set();
    const broken = new Set<string>();
    let whole = false;
    const told = new Set<string>();
    for (const error of validate.errors ?? []) {
      if (isEcho(error)) continue;
      const segments = error.instancePath.split("/").slice(1).map(unescape);
      const { message, expected, key } = describe(error);
      const at = locate(file, data, key === undefined ? segments : [...segments, key]);
      // A field is refused as "neither text nor object", and again as "no object": the first says more.
      if (!told.has(`${at.path}: ${message}`)) this.#problems.add(at, message, expected);
      told.add(`${at.path}: ${message}`);
      const top = segments[0] ?? key;
      if (top === undefined) whole = true;
      else if (!describing.has(segments[1] ?? "")) broken.add(top);
    }
    return whole ? "all" : broken;
  }

  #validator({ file, data }: Checkable): ValidateFunction | undefined {
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
    if (this.#unusable.has(meta)) return undefined;
    try {
      return this.#ajv.getSchema(idOf(meta));
    } catch (error) {
      this.#giveUp(meta, reasonOf(error));
      return undefined;
    }
  }

  #giveUp(meta: string, reason: string): void {
    this.#unusable.add(meta);
    this.#problems.add({ file: meta, path: "" }, `the meta-schema cannot be used: ${reason}`, "JSON Schema 2020-12");
  }
}

interface Compiled {
  readonly ajv: Ajv2020;
  /** Meta-schemas that are none, with the reason. */
  readonly failures: ReadonlyMap<string, string>;
}

let last: (Compiled & { readonly metas: string }) | undefined;

/** Compiling takes most of the time of loading a small schema; the meta-schemas of one process hardly ever change. */
function compiled(metas: readonly RawFile[]): Compiled {
  const key = JSON.stringify(metas.map(({ file, data }) => [file, data]));
  if (last?.metas === key) return last;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false });
  ajv.addKeyword("expected");
  const failures = new Map<string, string>();
  for (const { file, data } of metas) {
    try {
      // Known by where it lies, so that references between meta-schemas are relative paths, as editors read them.
      ajv.addSchema({ ...data, $id: idOf(file) });
    } catch (error) {
      failures.set(file, reasonOf(error));
    }
  }
  last = { metas: key, ajv, failures };
  return last;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Keys that only describe: what is wrong in them does not keep the rest from being understood. */
const describing: ReadonlySet<string> = new Set(["source", "doc", "notes", "deprecated", "status"]);

function idOf(file: string): string {
  return `schema:/${file}`;
}

function unescape(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Errors that only say again what others say: of `if`, and of the branches of an `anyOf`. */
function isEcho({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword === "if" || keyword === "propertyNames" || /\/anyOf\/\d+\/required$/.test(schemaPath);
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
    const key = String(error.params["additionalProperty"]);
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
