import type { DefinitionIr, FieldIr, Primitive, SchemaIr, TypeIr } from "../ir.ts";
import { moduleFile, type Position, typeName } from "../naming.ts";
import type { Imports } from "./imports.ts";

/** Kind of id that stands for any of them. */
const anyKind = "Any";

/** Writes types of the IR as TypeScript, for one file and one position, and imports what they name. */
export class TypeWriter {
  readonly schema: SchemaIr;
  readonly imports: Imports;
  readonly position: Position;

  constructor(schema: SchemaIr, imports: Imports, position: Position) {
    this.schema = schema;
    this.imports = imports;
    this.position = position;
  }

  /** The type of a field: with null where it may be null, and with undefined where something sent may be left out. */
  field(field: FieldIr): string {
    const nullable = field.nullable ? " | null" : "";
    const absent = field.optional && this.position === "sent" ? " | undefined" : "";
    return `${this.type(field.type)}${nullable}${absent}`;
  }

  type(type: TypeIr): string {
    switch (type.kind) {
      case "primitive":
        return this.#primitive(type.name);
      case "literal":
        return JSON.stringify(type.value);
      case "member":
        return `typeof ${this.#named(type.enum)}.${type.member}`;
      case "id":
        return this.#id(type.of);
      case "array":
        return `readonly ${this.#operand(type.items)}[]`;
      case "tuple":
        return `readonly [${type.items.map((item) => this.type(item)).join(", ")}]`;
      case "map":
        return this.#map(type.key, type.value);
      case "nullable":
        return `${this.type(type.of)} | null`;
      case "anyOf":
        return [...new Set(type.options.map((option) => this.type(option)))].join(" | ");
      case "ref":
        return this.#reference(type.name);
    }
  }

  /** The name of a definition's type. */
  #reference(name: string): string {
    const definition = this.definition(name);
    if (definition.kind === "flags" && definition.wire === "string") {
      const generic = this.position === "sent" ? "BitsInput" : "Bits";
      return `${this.imports.type(generic, "src/base/bits.ts")}<${JSON.stringify(name)}>`;
    }
    return this.#named(name);
  }

  #named(name: string): string {
    const definition = this.definition(name);
    return this.imports.type(typeName(definition, this.position), moduleFile(definition.module));
  }

  definition(name: string): DefinitionIr {
    const definition = this.schema.definitions.get(name);
    if (definition === undefined) throw new Error(`The schema refers to ${name}, which it does not define`);
    return definition;
  }

  #primitive(name: Primitive): string {
    switch (name) {
      case "string":
      case "timestamp":
      case "url":
      case "imageHash":
      case "imageData":
        return "string";
      case "integer":
      case "number":
      case "color":
        return "number";
      case "boolean":
      case "unknown":
        return name;
      case "file":
        return this.position === "sent" ? this.imports.type("Upload", "src/base/upload.ts") : "Uint8Array";
      case "reactionEmoji":
        return this.imports.type("ReactionEmojiInput", "src/base/reaction-emoji.ts");
    }
  }

  #id(of: string): string {
    const generic = this.imports.type(this.position === "sent" ? "IdInput" : "Id", "src/base/id.ts");
    return `${generic}<${of === anyKind ? "string" : JSON.stringify(of)}>`;
  }

  #map(key: TypeIr, value: TypeIr): string {
    const undefinable = this.position === "sent" ? " | undefined" : "";
    if (key.kind === "ref" && key.target === "enum") {
      const known = this.imports.type("Known", "src/base/open.ts");
      return `{ readonly [Key in ${known}<typeof ${this.#named(key.name)}>]?: ${this.type(value)}${undefinable} }`;
    }
    return `Readonly<Record<string, ${this.type(value)}>>`;
  }

  /** A type in a place where an operator follows. */
  #operand(type: TypeIr): string {
    const text = this.type(type);
    const loose = type.kind === "anyOf" || type.kind === "nullable" || type.kind === "array" || type.kind === "tuple";
    return loose ? `(${text})` : text;
  }
}
