import type { ConditionIr, Location, RuleIr, StructIr, TypeIr } from "../ir.ts";
import { resolveCondition } from "./conditions.ts";
import { pick } from "./described.ts";
import { checkName, type Loading } from "./loading.ts";
import { isNumber, isText } from "./limits.ts";
import { below } from "./location.ts";
import { isShapeless, itemsOrSelf, structsIn, walk } from "./paths.ts";
import type { RawCondition, RawRule } from "./raw.ts";
import { didYouMean, listed } from "./suggest.ts";
import { alternatives, typeText } from "./type-text.ts";

/** Resolves the rules that are written at a struct: paths lead somewhere, members have their values. */
export function resolveRules(
  raws: readonly RawRule[],
  struct: StructIr,
  at: Location,
  loading: Loading,
): readonly RuleIr[] {
  return raws.map((raw, index) => new RuleResolver(struct, below(at, index), loading).resolve(raw));
}

class RuleResolver {
  readonly #root: readonly TypeIr[];
  readonly #at: Location;
  readonly #loading: Loading;

  constructor(struct: StructIr, at: Location, loading: Loading) {
    this.#root = [{ kind: "ref", name: struct.name, target: "struct" }];
    this.#at = at;
    this.#loading = loading;
  }

  resolve(raw: RawRule): RuleIr {
    const about = { at: this.#at, ...pick(raw, "doc") };
    switch (raw.rule) {
      case "atLeastOneOf":
        this.#fields(raw.fields);
        if (raw.error !== undefined) {
          checkName(this.#loading, below(this.#at, "error"), "error code", raw.error, this.#loading.tables.errorCodes);
        }
        return {
          rule: raw.rule,
          fields: raw.fields,
          ...pick(raw, "error"),
          ...about,
          ...(raw.unless === undefined ? {} : { unless: this.#condition(raw.unless, "unless") }),
        };
      case "exclusive":
        this.#fields(raw.fields);
        return { ...raw, ...about };
      case "requiredWhen":
      case "forbiddenWhen":
        this.#fields(raw.fields);
        return { ...raw, ...about, when: this.#condition(raw.when, "when") };
      case "sumLength":
        raw.paths?.forEach((path, index) => {
          this.#expect(path, ["paths", index], isText, "a text");
        });
        if (raw.fields !== undefined) this.#treeFields(raw.fields, raw.children ?? []);
        return { ...raw, ...about };
      case "lessOrEqual":
        this.#expect(raw.left, ["left"], isComparable, "a number, a timestamp or a count");
        this.#expect(raw.right, ["right"], isComparable, "a number, a timestamp or a count");
        return { ...raw, ...about };
      case "uniqueBy": {
        const items = this.#nodes(this.#items(raw.path), raw.children ?? []);
        if (raw.key !== undefined) this.#walk(items, raw.key, ["key"]);
        return { ...raw, ...about };
      }
      case "countDeep":
        this.#nodes(this.#items(raw.path), raw.children);
        return { ...raw, ...about };
      case "maxCount":
        return { ...raw, ...about, where: this.#condition(raw.where, "where", this.#items(raw.path)) };
      case "orderedBefore":
        return { ...raw, ...about, first: this.#condition(raw.first, "first", this.#items(raw.path)) };
      case "forbiddenText":
        this.#expect(raw.field, ["field"], isText, "a text");
        return { ...raw, ...about };
    }
  }

  #condition(raw: RawCondition, key: string, from: readonly TypeIr[] = this.#root): ConditionIr {
    return resolveCondition(raw, from, below(this.#at, key), this.#loading);
  }

  #fields(paths: readonly string[]): void {
    paths.forEach((path, index) => this.#walk(this.#root, path, ["fields", index]));
  }

  /** The types at the end of a path; shapeless when it leads nowhere, which is reported. */
  #walk(from: readonly TypeIr[], path: string, place: readonly (string | number)[]): readonly TypeIr[] {
    const walked = walk(from, path, this.#loading);
    if (walked.error === undefined) return walked.types;
    this.#loading.problems.add(below(this.#at, ...place), walked.error.message, walked.error.expected);
    return [{ kind: "primitive", name: "unknown" }];
  }

  #expect(path: string, place: readonly (string | number)[], fits: (type: TypeIr) => boolean, expected: string): void {
    const types = this.#walk(this.#root, path, place).flatMap(alternatives);
    if (types.some((type) => fits(type) || isShapeless(type))) return;
    const found = types.map(typeText).join(" | ");
    this.#loading.problems.add(below(this.#at, ...place), `"${path}" leads to ${found}`, expected);
  }

  #items(path: string): readonly TypeIr[] {
    return itemsOrSelf(this.#walk(this.#root, path, ["path"]));
  }

  /** All nodes of the tree that `children` spans from `roots`. A name that no node has is reported. */
  #nodes(roots: readonly TypeIr[], children: readonly string[]): readonly TypeIr[] {
    const found = new Map<string, TypeIr>();
    const open = [...roots];
    const seen = new Set<string>();
    const names = new Set<string>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const struct of structsIn(next, this.#loading)) {
        if (found.has(struct.name)) continue;
        found.set(struct.name, { kind: "ref", name: struct.name, target: "struct" });
        for (const field of struct.fields) {
          names.add(field.name);
          if (!children.includes(field.name)) continue;
          seen.add(field.name);
          open.push(...itemsOrSelf([field.type]));
        }
      }
    }
    children.forEach((child, index) => {
      if (seen.has(child) || roots.some(isShapeless)) return;
      const at = below(this.#at, "children", index);
      this.#loading.problems.add(
        at,
        `no node of the tree has a field "${child}"`,
        listed(names) + didYouMean(child, names),
      );
    });
    return found.size === 0 ? roots : [...found.values()];
  }

  #treeFields(fields: readonly string[], children: readonly string[]): void {
    const nodes = this.#nodes(this.#root, children);
    fields.forEach((field, index) => this.#walk(nodes, field, ["fields", index]));
  }
}

function isComparable(type: TypeIr): boolean {
  return isNumber(type) || (type.kind === "primitive" && type.name === "timestamp");
}
