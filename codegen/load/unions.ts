import type { Scalar, TypeIr, UnionIr } from "../ir.ts";
import { described, pick, sourceOf } from "./described.ts";
import type { DeclaredUnion, Loading } from "./loading.ts";
import { below } from "./location.ts";
import { didYouMean } from "./suggest.ts";

type Variant = UnionIr["variants"][number];

/** Resolves unions, those that contain other unions included. */
export class Unions {
  readonly #loading: Loading;
  readonly #declared: ReadonlyMap<string, DeclaredUnion>;
  readonly #underway: string[] = [];

  constructor(loading: Loading, declared: readonly DeclaredUnion[]) {
    this.#loading = loading;
    this.#declared = new Map(declared.map((union) => [union.name, union]));
  }

  resolveAll(): void {
    for (const union of this.#declared.values()) this.#resolve(union);
  }

  #resolve(declared: DeclaredUnion): UnionIr {
    const done = this.#loading.unions.get(declared.name);
    if (done !== undefined) return done;
    this.#underway.push(declared.name);
    const union = this.#build(declared);
    this.#underway.pop();
    this.#loading.unions.set(declared.name, union);
    return union;
  }

  #build(declared: DeclaredUnion): UnionIr {
    const { name, module, at, raw } = declared;
    const variants: Variant[] = [];
    const holders = new Map<Scalar, string>();
    raw.variants.forEach((variant, index) => {
      for (const found of this.#variant(declared, variant, index)) {
        if (variants.some((other) => other.struct === found.struct)) continue;
        this.#claimTags(declared, found, index, holders);
        variants.push(found);
      }
    });
    if (raw.unknown !== undefined) this.#checkUnknown(declared, raw.unknown);
    const tagEnum = this.#tagEnum(declared, variants);
    return {
      ...described(raw, at),
      kind: "union",
      name,
      module,
      source: sourceOf(raw.source),
      use: raw.use,
      variants,
      ...pick(raw, "tag", "unknown"),
      ...(tagEnum === undefined ? {} : { tagEnum }),
    };
  }

  #variant(declared: DeclaredUnion, name: string, index: number): readonly Variant[] {
    const { problems, scope, structs } = this.#loading;
    const at = below(declared.at, "variants", index);
    const struct = structs.get(name);
    if (struct !== undefined) return [{ struct: name, tags: this.#tags(declared, name, index) }];
    const union = this.#declared.get(name);
    if (union === undefined) {
      const target = scope.definitions.get(name);
      if (target === "broken") return [];
      const message = target === undefined ? `unknown struct "${name}"` : `"${name}" is neither a struct nor a union`;
      const near = didYouMean(name, [...structs.keys(), ...this.#declared.keys()]);
      problems.add(at, message, `the name of a struct or union${near}`);
      return [];
    }
    if (this.#underway.includes(name)) {
      problems.add(at, `a cycle: ${[...this.#underway, name].join(" → ")}`, "unions that do not contain themselves");
      return [];
    }
    if (union.raw.tag !== declared.raw.tag) {
      const spelled = (tag: string | undefined): string => (tag === undefined ? "no tag" : `the tag "${tag}"`);
      const message = `the union "${name}" has ${spelled(union.raw.tag)}`;
      problems.add(at, message, `a union with ${spelled(declared.raw.tag)}, as "${declared.name}" has`);
      return [];
    }
    return this.#resolve(union).variants;
  }

  /** The values of the tag in one struct. */
  #tags(declared: DeclaredUnion, name: string, index: number): readonly Scalar[] {
    const { tag } = declared.raw;
    if (tag === undefined) return [];
    const at = below(declared.at, "variants", index);
    const field = this.#loading.structs.get(name)?.fields.find((candidate) => candidate.name === tag);
    const expected = `"${tag}" to be required in "${name}", and a literal or an enum member`;
    if (field === undefined) this.#loading.problems.add(at, `the variant "${name}" lacks the tag "${tag}"`, expected);
    else if (field.optional || field.nullable) {
      this.#loading.problems.add(at, `the tag "${tag}" of the variant "${name}" may be absent or null`, expected);
    } else {
      const values = tagMembers(field.type)?.map((member) => member.value);
      if (values !== undefined) return values;
      this.#loading.problems.add(at, `the tag "${tag}" of the variant "${name}" has no fixed value`, expected);
    }
    return [];
  }

  #claimTags(declared: DeclaredUnion, variant: Variant, index: number, holders: Map<Scalar, string>): void {
    for (const tag of variant.tags) {
      const holder = holders.get(tag);
      if (holder !== undefined) {
        const message = `the tag ${JSON.stringify(tag)} of "${variant.struct}" is also that of "${holder}"`;
        this.#loading.problems.add(below(declared.at, "variants", index), message, "a tag of its own for each variant");
      }
      holders.set(tag, variant.struct);
    }
  }

  #checkUnknown(declared: DeclaredUnion, name: string): void {
    const { problems, scope, structs } = this.#loading;
    const at = below(declared.at, "unknown");
    if (declared.raw.use === "sent") {
      problems.add(
        at,
        "a union that is only sent has no unknown member",
        '"use": "received" or "both", or no "unknown"',
      );
    }
    if (declared.raw.tag === undefined) {
      problems.add(at, "a union without a tag has no unknown member", '"tag", or no "unknown"');
    }
    if (structs.has(name) || scope.definitions.get(name) === "broken") return;
    problems.add(at, `unknown struct "${name}"`, `the name of a struct${didYouMean(name, structs.keys())}`);
  }

  /** The enum of the tag, when every tag is a member of the same one. */
  #tagEnum(declared: DeclaredUnion, variants: readonly Variant[]): string | undefined {
    const { tag } = declared.raw;
    if (tag === undefined) return undefined;
    const enums = variants.flatMap(({ struct }) => {
      const field = this.#loading.structs.get(struct)?.fields.find((candidate) => candidate.name === tag);
      return (field === undefined ? undefined : tagMembers(field.type))?.map((member) => member.enum) ?? [undefined];
    });
    return new Set(enums).size === 1 ? enums[0] : undefined;
  }
}

/** The fixed values of a type, or nothing when it has others too. */
function tagMembers(type: TypeIr): readonly { readonly value: Scalar; readonly enum?: string }[] | undefined {
  if (type.kind === "literal") return type.value === null ? undefined : [{ value: type.value }];
  if (type.kind === "member") return [{ value: type.value, enum: type.enum }];
  if (type.kind !== "anyOf") return undefined;
  const members = type.options.map(tagMembers);
  return members.every((member) => member !== undefined) ? members.flat() : undefined;
}
