import type { RouteIr, SchemaIr, StructIr, TypeIr } from "../ir.ts";
import { argumentName } from "../naming.ts";
import { Imports } from "./imports.ts";
import { TypeWriter } from "./types.ts";

/** An argument of a request builder, and of the method that sends its request. */
export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  /** What stands in for an argument that is left out, where leaving it out must still send something. */
  readonly standard?: string;
}

/** Writes the signature of routes for one file. */
export class RouteWriter {
  readonly schema: SchemaIr;
  readonly imports: Imports;
  readonly #sent: TypeWriter;
  readonly #received: TypeWriter;

  constructor(schema: SchemaIr, path: string) {
    this.schema = schema;
    this.imports = new Imports(path);
    this.#sent = new TypeWriter(schema, this.imports, "sent");
    this.#received = new TypeWriter(schema, this.imports, "received");
  }

  /** Path parameters in their order, then `fields`, then `query`. */
  arguments(route: RouteIr): readonly Argument[] {
    const params = route.params.map(({ name, type }) => {
      return { name: argumentName(name), type: this.#sent.type(type), optional: false };
    });
    return withOptionalLast([...params, ...this.#fields(route), ...this.#query(route)]);
  }

  /** What a successful answer holds: `undefined` where its body is, or may be, empty. */
  answer(route: RouteIr): string {
    const successes = route.responses.filter(({ status }) => status < 400);
    const types = successes.map(({ type }) => (type === undefined ? "undefined" : this.#received.type(type)));
    const distinct = [...new Set(types)].sort((a, b) => Number(a === "undefined") - Number(b === "undefined"));
    return distinct.length === 0 ? "undefined" : distinct.join(" | ");
  }

  /** What one item of a route with pages is. */
  item({ name, pagination, responses }: RouteIr): string {
    const path = pagination?.items;
    const lists = responses.flatMap(({ type }) => {
      return type === undefined ? [] : (path?.split(".") ?? []).reduce<readonly TypeIr[]>(this.#step, [type]);
    });
    const list = lists.find(({ kind }) => kind === "array");
    if (list?.kind !== "array") throw new Error(`${name} has pages, but no list in its answer.`);
    return this.#received.type(list.items);
  }

  /** The types that a step of a path leads to; `[]` steps into the items of a list. */
  readonly #step = (types: readonly TypeIr[], step: string): readonly TypeIr[] => {
    const name = step.replace(/\[\]$/, "");
    const fields = types.flatMap((type) => this.structs(type)).flatMap((struct) => struct.fields);
    const found = fields.filter((field) => field.name === name).map((field) => field.type);
    if (step === name) return found;
    return found.flatMap((type) => (type.kind === "array" ? [type.items] : []));
  };

  /** The struct behind a type, when it is one. */
  struct(type: TypeIr | undefined): StructIr | undefined {
    const definition = type?.kind === "ref" ? this.schema.definitions.get(type.name) : undefined;
    return definition?.kind === "struct" ? definition : undefined;
  }

  /** The structs that may be behind a type: itself, or the variants of a union. */
  structs(type: TypeIr | undefined): readonly StructIr[] {
    const definition = type?.kind === "ref" ? this.schema.definitions.get(type.name) : undefined;
    if (definition?.kind === "struct") return [definition];
    if (definition?.kind !== "union") return [];
    const variants = definition.variants.map(({ struct }) => this.schema.definitions.get(struct));
    return variants.filter((variant) => variant?.kind === "struct");
  }

  #fields({ body }: RouteIr): readonly Argument[] {
    if (body === undefined) return [];
    const struct = this.struct(body.type);
    const empty = struct !== undefined && mayBeEmpty(struct);
    const fields = { name: "fields", type: this.#sent.type(body.type), optional: body.optional || empty };
    // A body that is not optional is sent even when it is empty.
    return [empty && !body.optional ? { ...fields, standard: "{}" } : fields];
  }

  #query({ query }: RouteIr): readonly Argument[] {
    if (query === undefined) return [];
    const type = this.#sent.type({ kind: "ref", name: query.name, target: "struct" });
    return [{ name: "query", type, optional: mayBeEmpty(query) }];
  }
}

/** An argument that may be left out and has a mandatory one behind it has to be given, if only as `undefined`. */
function withOptionalLast(args: readonly Argument[]): readonly Argument[] {
  return args.map((argument, index) => {
    const last = args.slice(index + 1).every(({ optional }) => optional);
    if (last || !argument.optional) return argument;
    return { ...argument, optional: false, type: `${argument.type} | undefined` };
  });
}

/** Whether nothing has to be in an object of a struct. */
function mayBeEmpty({ fields, rules }: StructIr): boolean {
  return fields.every(({ optional }) => optional) && !rules.some(({ rule }) => rule === "atLeastOneOf");
}

/** Routes by page, pages and routes in a stable order. */
export function routesByPage(schema: SchemaIr): readonly (readonly [page: string, routes: readonly RouteIr[]])[] {
  const pages = new Map<string, RouteIr[]>();
  for (const route of schema.routes) pages.set(route.page, [...(pages.get(route.page) ?? []), route]);
  return [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
}
