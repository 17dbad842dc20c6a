import type { FieldIr, Location, RuleIr, StructIr } from "../ir.ts";
import { described, list, pick, sourceOf } from "./described.ts";
import type { DeclaredStruct, Loading } from "./loading.ts";
import { below } from "./location.ts";
import type { RawDerive, RawField } from "./raw.ts";
import { didYouMean, listed } from "./suggest.ts";
import { parseType } from "./types.ts";

/** Resolves structs in whatever order they need each other. */
export class Structs {
  readonly #loading: Loading;
  readonly #declared: ReadonlyMap<string, DeclaredStruct>;
  readonly #underway: string[] = [];

  constructor(loading: Loading, declared: readonly DeclaredStruct[]) {
    this.#loading = loading;
    this.#declared = new Map(declared.map((struct) => [struct.name, struct]));
  }

  resolveAll(): void {
    for (const struct of this.#declared.values()) this.#resolve(struct);
  }

  #resolve(declared: DeclaredStruct): StructIr {
    const done = this.#loading.structs.get(declared.name);
    if (done !== undefined) return done;
    this.#underway.push(declared.name);
    const struct = this.#build(declared);
    this.#underway.pop();
    this.#loading.structs.set(declared.name, struct);
    return struct;
  }

  #build(declared: DeclaredStruct): StructIr {
    const { name, module, at, use, body } = declared;
    const parents = list(body.extends).flatMap((parent) => this.#base(declared, parent, "extends") ?? []);
    const fields = new Map<string, FieldIr>();
    let plain = parents.every((parent) => parent.use === "both" || parent.use === use);
    const take = (field: FieldIr): void => {
      if (fields.has(field.name)) plain = false;
      fields.set(field.name, field);
    };
    for (const parent of parents) parent.fields.forEach(take);
    const inherited = [...fields.keys()];
    if (body.derive !== undefined) this.#derive(declared, body.derive).forEach(take);
    for (const [key, raw] of Object.entries(body.fields ?? {})) {
      const field = this.#field(key, raw, declared.fieldsAt);
      if (field.name === key && `${key}?` in (body.fields ?? {})) {
        const message = `the field "${key}" stands twice, with and without "?"`;
        this.#loading.problems.add(below(declared.fieldsAt, key), message, "one of them");
      }
      take(field);
    }
    const rules = new Set<RuleIr>(parents.flatMap((parent) => parent.rules));
    return {
      ...described(declared.about, at),
      kind: "struct",
      name,
      module,
      source: sourceOf(declared.source),
      use,
      fields: [...fields.values()],
      parents: plain ? parents.map((parent) => parent.name) : [],
      inherited: plain ? inherited : [],
      rules: [...rules],
    };
  }

  /** The struct that another one extends or derives from. */
  #base(declared: DeclaredStruct, name: string, key: "extends" | "derive"): StructIr | undefined {
    const { problems, scope } = this.#loading;
    const at = below(declared.at, ...(key === "extends" ? ["extends"] : ["derive", "from"]));
    const base = this.#declared.get(name);
    if (base === undefined) {
      const target = scope.definitions.get(name);
      if (target === "broken") return undefined;
      const message =
        target === undefined
          ? `unknown struct "${name}"`
          : `"${name}" is not a struct but a definition of kind "${target}"`;
      problems.add(at, message, `the name of a struct${didYouMean(name, this.#declared.keys())}`);
      return undefined;
    }
    if (this.#underway.includes(name)) {
      const cycle = [...this.#underway.slice(this.#underway.indexOf(name)), name].join(" → ");
      problems.add(at, `a cycle: ${cycle}`, "structs that do not come back to themselves");
      return undefined;
    }
    return this.#resolve(base);
  }

  #derive(declared: DeclaredStruct, derive: RawDerive): readonly FieldIr[] {
    const from = this.#base(declared, derive.from, "derive");
    if (from === undefined) return [];
    const at = below(declared.at, "derive");
    const names = from.fields.map((field) => field.name);
    for (const key of ["pick", "omit", "partial", "require"] as const) {
      const wanted = derive[key];
      if (wanted === undefined || wanted === true) continue;
      wanted.forEach((name, index) => this.#checkField(name, names, from.name, below(at, key, index)));
    }
    const { pick: picked, omit = [], partial = [], require = [] } = derive;
    return from.fields
      .filter(({ name }) => (picked === undefined || picked.includes(name)) && !omit.includes(name))
      .map((field) => {
        const optional = require.includes(field.name)
          ? false
          : partial === true || partial.includes(field.name) || field.optional;
        return { ...field, optional };
      });
  }

  #checkField(name: string, names: readonly string[], struct: string, at: Location): void {
    if (names.includes(name)) return;
    this.#loading.problems.add(at, `"${struct}" has no field "${name}"`, listed(names) + didYouMean(name, names));
  }

  #field(key: string, raw: string | RawField, fieldsAt: Location): FieldIr {
    const { problems, scope } = this.#loading;
    const optional = key.endsWith("?");
    const at = below(fieldsAt, key);
    const details: RawField = typeof raw === "string" ? { type: raw } : raw;
    const parsed = parseType(details.type, typeof raw === "string" ? at : below(at, "type"), problems, scope);
    const nullable = parsed.kind === "nullable";
    return {
      ...described(details, at),
      name: optional ? key.slice(0, -1) : key,
      optional,
      nullable,
      type: nullable ? parsed.of : parsed,
      limits: {},
      ...pick(details, "default", "permission", "intent", "wire"),
    };
  }
}
