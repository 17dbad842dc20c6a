import type { DefinitionIr, SchemaIr } from "../../ir.ts";
import { moduleFile, type Position } from "../../naming.ts";
import type { Imports } from "../imports.ts";
import { fileOf, placeOf } from "./place.ts";

/** What the text of one validator file is written with: names are imported by asking for them. */
export class ValidatorWriter {
  readonly schema: SchemaIr;
  readonly imports: Imports;
  readonly #position: Position;
  readonly #helpers: string;

  constructor(schema: SchemaIr, imports: Imports, position: Position) {
    this.schema = schema;
    this.imports = imports;
    this.#position = position;
    this.#helpers = `src/base/validation/${position}.ts`;
  }

  /** A call of one of the helpers in `src/base/validation/`. */
  call(helper: string, ...args: readonly string[]): string {
    return `${this.imports.value(helper, this.#helpers)}(${args.join(", ")})`;
  }

  /** The validator of a struct or union. */
  validator(name: string): string {
    const place = placeOf(this.definition(name), this.#position);
    return this.imports.value(place.name, fileOf(place));
  }

  /** The constant of an enum or of flags. */
  constant(name: string): string {
    return this.imports.value(name, moduleFile(this.definition(name).module));
  }

  definition(name: string): DefinitionIr {
    const definition = this.schema.definitions.get(name);
    if (definition === undefined) throw new Error(`The schema refers to ${name}, which it does not define`);
    return definition;
  }
}
