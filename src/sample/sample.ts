import { applyRules, type Rule } from "../base/rules/index.ts";
import { satisfy } from "./satisfy.ts";
import {
  sampleCount,
  sampleHash,
  sampleId,
  sampleImage,
  sampleNumber,
  sampleText,
  sampleTimestamp,
  sampleUrl,
} from "./scalars.ts";
import type { SampleDefinition, SampleField, SampleLimits, SampleSchema, SampleStruct, SampleType } from "./shape.ts";

/** How much a sample has: only what must be there, or every optional field that goes with the others. */
export type SampleSize = "minimal" | "full";

export type SampleObject = Record<string, unknown>;

export interface SampleOptions {
  readonly size?: SampleSize;
  /** Fields that have these values whatever else; the others are chosen to go with them. */
  readonly given?: Readonly<SampleObject>;
}

const fullDepth = 3;
const noLimits: SampleLimits = {};

/**
 * Makes values of the schema's types: the same ones on every run, within all limits and rules, and never endless where
 * types contain themselves.
 */
export class Sampler {
  readonly #schema: SampleSchema;
  readonly #stack: string[] = [];
  #counter = 0;

  constructor(schema: SampleSchema) {
    this.#schema = schema;
  }

  /** A value of a named definition. */
  of(name: string, options: SampleOptions = {}): unknown {
    this.#counter = 0;
    const definition = this.definition(name);
    if (definition.kind === "struct") return this.struct(definition, options);
    return this.value({ kind: "ref", name }, noLimits, options.size ?? "minimal");
  }

  /** A value of any type. */
  value(type: SampleType, limits: SampleLimits = noLimits, size: SampleSize = "minimal"): unknown {
    switch (type.kind) {
      case "primitive":
        return this.#primitive(type.name, limits);
      case "literal":
      case "member":
        return type.value;
      case "id":
        return sampleId(this.#next());
      case "array":
        return this.#items(type.items, limits, size);
      case "tuple":
        return type.items.map((item) => this.value(item, limits.items, size));
      case "map":
        return Object.fromEntries(
          this.#items(type.value, limits, size).map((value) => [String(this.value(type.key, limits.keys)), value]),
        );
      case "nullable":
        return this.value(type.of, limits, size);
      case "anyOf":
        return this.value(this.#simplest(type.options), limits, size);
      case "ref":
        return this.#reference(this.definition(type.name), limits, size);
    }
  }

  /** A value of a struct that satisfies its rules. */
  struct(struct: SampleStruct, { size = "minimal", given = {} }: SampleOptions = {}): SampleObject {
    const nested = size === "full" && this.#stack.length < fullDepth && !this.#stack.includes(struct.name);
    this.#stack.push(struct.name);
    try {
      let object: SampleObject = { ...given };
      for (const field of struct.fields) {
        if (!field.optional && !(field.name in object))
          object[field.name] = this.field(field, nested ? size : "minimal");
      }
      object = this.#mended(struct, object, given);
      if (nested) object = this.#filled(struct, object, given);
      return inOrder(struct, object);
    } finally {
      this.#stack.pop();
    }
  }

  /** A value for a field, never null or absent. */
  field(field: SampleField, size: SampleSize = "minimal"): unknown {
    return this.value(field.type, field.limits, size);
  }

  definition(name: string): SampleDefinition {
    const definition = this.#schema.definitions.get(name);
    if (definition === undefined) throw new Error(`The schema does not define ${name}`);
    return definition;
  }

  /** Adds optional fields one after the other, each only where it goes with those that are there. */
  #filled(struct: SampleStruct, object: SampleObject, given: Readonly<SampleObject>): SampleObject {
    let filled = object;
    for (const field of struct.fields) {
      if (field.name in filled) continue;
      const value = this.field(field, this.#isUnderway(field.type) ? "minimal" : "full");
      const candidate = this.#mended(struct, { ...filled, [field.name]: value }, given);
      const kept = field.name in candidate && Object.keys(filled).every((name) => name in candidate);
      if (kept && applyRules(struct.rules, candidate).length === 0) filled = candidate;
    }
    return filled;
  }

  /** Changes what no rule allows until every rule holds, or nothing more can be done. */
  #mended(struct: SampleStruct, object: SampleObject, given: Readonly<SampleObject>): SampleObject {
    const context = { sampler: this, struct, given };
    let mended = object;
    for (let round = 0; round < 6; round += 1) {
      const broken = struct.rules.filter((rule: Rule) => applyRules([rule], mended).length > 0);
      if (broken.length === 0) return mended;
      // One step for each of them: the first alone may be waiting for what another one asks for.
      for (const rule of broken) {
        if (applyRules([rule], mended).length > 0) mended = satisfy(rule, mended, context);
      }
    }
    return mended;
  }

  #reference(definition: SampleDefinition, limits: SampleLimits, size: SampleSize): unknown {
    switch (definition.kind) {
      case "struct":
        return this.struct(definition, { size });
      case "enum": {
        const { allowed } = limits;
        const usable = definition.values.filter(({ name }) => allowed === undefined || allowed.includes(name));
        return usable[0]?.value;
      }
      case "flags": {
        const { allowed } = limits;
        const usable = definition.bits.filter(({ name }) => allowed === undefined || allowed.includes(name));
        const bits = usable.slice(0, 1).reduce((sum, { bit }) => sum | (1n << BigInt(bit)), 0n);
        return definition.wire === "integer" ? Number(bits) : String(bits);
      }
      case "union": {
        const options = definition.variants.map(({ struct }): SampleType => ({ kind: "ref", name: struct }));
        return this.value(this.#simplest(options), noLimits, size);
      }
    }
  }

  #items(item: SampleType, limits: SampleLimits, size: SampleSize): unknown[] {
    const wanted = size === "full" && !this.#isUnderway(item) ? 1 : 0;
    const length = sampleCount(limits, wanted);
    const items: unknown[] = [];
    const target = item.kind === "ref" ? this.definition(item.name) : undefined;
    for (let index = 0; index < length; index += 1) {
      // Several members of an enum are several values only when each item takes another one.
      items.push(
        target?.kind === "enum" ? this.#nth(target.values, limits.items, index) : this.value(item, limits.items, size),
      );
    }
    return items;
  }

  #nth(
    values: readonly { readonly name: string; readonly value: string | number }[],
    limits: SampleLimits | undefined,
    index: number,
  ): unknown {
    const usable = values.filter(({ name }) => limits?.allowed === undefined || limits.allowed.includes(name));
    return usable[index % usable.length]?.value;
  }

  /** The first option that is not being made already: the way out of a type that contains itself. */
  #simplest(options: readonly SampleType[]): SampleType {
    const [first] = options;
    if (first === undefined) throw new Error("A union without variants has no values");
    return options.find((option) => !this.#isUnderway(option)) ?? first;
  }

  #isUnderway(type: SampleType): boolean {
    return type.kind === "ref" && this.#stack.includes(type.name);
  }

  #primitive(name: string, limits: SampleLimits): unknown {
    switch (name) {
      case "boolean":
        return true;
      case "integer":
      case "number":
        return sampleNumber(limits);
      case "color":
        return sampleNumber({ min: 0, max: 0xffffff, ...limits });
      case "timestamp":
        return sampleTimestamp;
      case "url":
        return limits.pattern === undefined ? sampleUrl : sampleText(limits, this.#next());
      case "imageHash":
        return sampleHash;
      case "imageData":
        return sampleImage;
      case "file":
        return { name: "file.png", data: "sample" };
      case "unknown":
        return { sample: true };
      default:
        return sampleText(limits, this.#next());
    }
  }

  #next(): number {
    this.#counter += 1;
    return this.#counter;
  }
}

/** The fields in the order of the schema. */
function inOrder(struct: SampleStruct, object: Readonly<SampleObject>): SampleObject {
  const names = struct.fields.map((field) => field.name).filter((name) => name in object);
  return Object.fromEntries(names.map((name) => [name, object[name]]));
}
