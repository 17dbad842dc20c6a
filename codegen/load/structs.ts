import type { FieldIr, Location, RuleIr, StructIr, TypeIr } from "../ir.ts";
import { described, list, pick, sourceOf } from "./described.ts";
import { isArray, resolveLimits } from "./limits.ts";
import { checkName, type DeclaredStruct, type Loading } from "./loading.ts";
import { below } from "./location.ts";
import { isShapeless } from "./paths.ts";
import type { RawDerive, RawField } from "./raw.ts";
import { didYouMean, listed } from "./suggest.ts";
import { resolveRules } from "./rules.ts";
import { alternatives, typeText } from "./type-text.ts";
import { parseType } from "./types.ts";
import { fit } from "./values.ts";

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

  /** Adds the rules, whose paths lead through structs and unions: both must be resolved. */
  addRules(): void {
    const own = new Map<string, readonly RuleIr[]>();
    for (const { name, body, rulesAt, use } of this.#declared.values()) {
      const struct = this.#loading.structs.get(name);
      if (struct === undefined || body.rules === undefined) continue;
      if (use === "received") {
        const expected = '"use": "sent" or "both", or no rules';
        this.#loading.problems.add(rulesAt, `rules hold for what is sent, and "${name}" is received`, expected);
      }
      own.set(name, resolveRules(body.rules, struct, rulesAt, this.#loading));
    }
    for (const [name, struct] of this.#loading.structs) {
      const rules = this.#ancestry(name).flatMap((ancestor) => own.get(ancestor) ?? []);
      this.#loading.structs.set(name, { ...struct, rules });
    }
  }

  /** The structs that `name` extends, farthest first, and itself. */
  #ancestry(name: string, seen: Set<string> = new Set()): readonly string[] {
    const declared = this.#declared.get(name);
    if (declared === undefined || seen.has(name)) return [];
    seen.add(name);
    return [...list(declared.body.extends).flatMap((parent) => this.#ancestry(parent, seen)), name];
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
      rules: [],
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
      wanted.forEach((name, index) => {
        this.#checkField(name, names, from.name, below(at, key, index));
      });
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
    this.#checkNames(details, at);
    if (details.wire !== undefined && !alternatives(parsed).some((type) => isArray(type) || isShapeless(type))) {
      problems.add(below(at, "wire"), `"wire" does not fit the type ${typeText(parsed)}`, "a list to put it on");
    }
    if (details.default !== undefined && !optional) {
      problems.add(below(at, "default"), "a field that is always there has no default", `"${key}?", or no default`);
    }
    if (details.elided !== undefined && optional) {
      problems.add(below(at, "elided"), "a field that may be missing is not elided", `"${key.slice(0, -1)}"`);
    }
    return {
      ...described(details, at),
      name: optional ? key.slice(0, -1) : key,
      optional,
      nullable,
      type: nullable ? parsed.of : parsed,
      limits: resolveLimits(details, parsed, at, this.#loading),
      ...this.#default(details, parsed, at),
      ...pick(details, "elided", "permission", "intent", "wire"),
    };
  }

  #default(raw: RawField, type: TypeIr, at: Location): { readonly default?: unknown } {
    if (raw.default === undefined) return {};
    const fitted = fit(raw.default, type, this.#loading);
    if (fitted !== undefined) return { default: fitted.value };
    const message = `the default ${JSON.stringify(raw.default)} is not a value of the type`;
    this.#loading.problems.add(below(at, "default"), message, `a value of ${typeText(type)}`);
    return {};
  }

  #checkNames(raw: RawField, at: Location): void {
    const { permissions, intents } = this.#loading.tables;
    if (raw.permission !== undefined) {
      checkName(this.#loading, below(at, "permission"), "permission", raw.permission, permissions);
    }
    if (raw.intent !== undefined) checkName(this.#loading, below(at, "intent"), "intent", raw.intent, intents);
  }
}
