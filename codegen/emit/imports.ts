import { posix } from "node:path";

/** One name that a generated file takes from somewhere else. */
export interface Import {
  /** A path relative to the project (`src/base/id.ts`, `generated/models/user.ts`), or the name of a package. */
  readonly from: string;
  /** The exported name, or `*` for the whole module under the name `local`. */
  readonly name: string;
  /** The name in this file. */
  readonly local: string;
  readonly typeOnly: boolean;
}

/**
 * Collects what one generated file imports, as values: an emitter asks for a name where it uses it, and the import
 * declarations follow when the file is printed.
 */
export class Imports {
  readonly #here: string;
  readonly #imports = new Map<string, Import>();
  readonly #own = new Set<string>();

  /** `path` is that of the file which imports, relative to `generated/`. */
  constructor(path: string) {
    this.#here = `generated/${path}`;
  }

  /** Imports `name` as a type and answers the name to write. What stands in this very file is not imported. */
  type(name: string, from: string): string {
    return this.#add({ from, name, local: name, typeOnly: true });
  }

  /** Imports `name` as a value (which serves as a type too) and answers the name to write. */
  value(name: string, from: string): string {
    return this.#add({ from, name, local: name, typeOnly: false });
  }

  /** Imports a whole module as types: `import type * as models from "…"`. */
  typeNamespace(local: string, from: string): string {
    return this.#add({ from, name: "*", local, typeOnly: true });
  }

  /** Imports a whole module: `import * as z from "zod"`. */
  namespace(local: string, from: string): string {
    return this.#add({ from, name: "*", local, typeOnly: false });
  }

  /** Tells that the file itself declares `name`, so that an import of the same name is noticed. */
  declare(name: string): string {
    if (this.#imports.has(name)) throw new Error(`${this.#here} declares ${name}, which it imports as well`);
    this.#own.add(name);
    return name;
  }

  /** Everything asked for, in no particular order. */
  list(): readonly Import[] {
    return [...this.#imports.values()];
  }

  #add(wanted: Import): string {
    if (wanted.from === this.#here) return wanted.local;
    const { local } = wanted;
    if (this.#own.has(local)) throw new Error(`${this.#here} imports ${local}, which it declares as well`);
    const known = this.#imports.get(local);
    if (known !== undefined && (known.from !== wanted.from || known.name !== wanted.name)) {
      throw new Error(`${this.#here} imports two things named ${local}: from ${known.from} and from ${wanted.from}`);
    }
    this.#imports.set(local, known?.typeOnly === false ? known : wanted);
    return local;
  }
}

/** How `from` (a project path, or a package) is written in a file below `generated/`. */
export function moduleSpecifier(path: string, from: string): string {
  if (!/^(generated|src)\//.test(from)) return from;
  const relative = posix.relative(posix.dirname(`generated/${path}`), from);
  return relative.startsWith(".") ? relative : `./${relative}`;
}
