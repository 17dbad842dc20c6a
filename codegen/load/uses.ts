import type { Location, TypeIr, Use } from "../ir.ts";
import type { Loading } from "./loading.ts";
import { below } from "./location.ts";

export type Direction = "received" | "sent";

const opposite = { received: "sent", sent: "received" } as const;

/** Reports every struct and union that goes one way and holds something that only goes the other way. */
export function checkUses(loading: Loading): void {
  for (const struct of loading.structs.values()) {
    for (const field of struct.fields) {
      // An inherited field stands elsewhere; what is wrong is that this struct has it.
      const own = field.at.file === struct.at.file && field.at.path.startsWith(`${struct.at.path}.`);
      const at = own ? field.at : struct.at;
      const through = at === field.at ? "" : `the inherited field "${field.name}": `;
      for (const direction of directions(struct.use)) checkDirection(field.type, direction, at, loading, through);
    }
  }
  for (const union of loading.unions.values()) {
    union.variants.forEach(({ struct }) => {
      const type = { kind: "ref", name: struct, target: "struct" } as const;
      for (const direction of directions(union.use))
        checkDirection(type, direction, below(union.at, "variants"), loading);
    });
    if (union.unknown === undefined || union.use === "sent") continue;
    const type = { kind: "ref", name: union.unknown, target: "struct" } as const;
    checkDirection(type, "received", below(union.at, "unknown"), loading);
  }
}

/** Reports definitions in `type` that do not go this way. */
export function checkDirection(
  type: TypeIr,
  direction: Direction,
  at: Location,
  loading: Pick<Loading, "structs" | "unions" | "problems">,
  through = "",
): void {
  for (const part of parts(type)) {
    if (part.kind === "primitive" && part.name === "file" && direction === "received") {
      loading.problems.add(at, `${through}a file is never received`, '"url", or a struct that we send');
    }
    if (part.kind !== "ref") continue;
    const use = (part.target === "struct" ? loading.structs : loading.unions).get(part.name)?.use;
    if (use !== opposite[direction]) continue;
    const message = `${through}"${part.name}" is only ${use}, and this is ${direction}`;
    loading.problems.add(at, message, `a definition whose "use" is "${direction}" or "both"`);
  }
}

/** A type and all types inside it, without looking into definitions. */
export function parts(type: TypeIr): readonly TypeIr[] {
  switch (type.kind) {
    case "array":
      return [type, ...parts(type.items)];
    case "tuple":
      return [type, ...type.items.flatMap(parts)];
    case "map":
      return [type, ...parts(type.key), ...parts(type.value)];
    case "nullable":
      return [type, ...parts(type.of)];
    case "anyOf":
      return [type, ...type.options.flatMap(parts)];
    default:
      return [type];
  }
}

function directions(use: Use): readonly Direction[] {
  return use === "both" ? ["received", "sent"] : [use];
}
