/** What is needed of a route to find it. */
export interface Matchable {
  readonly method: string;
  readonly path: string;
}

/** A route that fits a path, with the values of its parameters, decoded. */
export interface Match<Route> {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface Entry<Route> {
  readonly route: Route;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Finds routes by path; where a literal segment and a parameter both fit, the literal wins. */
export class RouteIndex<Route extends Matchable> {
  readonly #byShape = new Map<string, Entry<Route>[]>();
  readonly #paths: Entry<Route>[] = [];

  constructor(routes: Iterable<Route>) {
    const sorted = [...routes].sort((a, b) => (specificity(a.path) < specificity(b.path) ? -1 : 1));
    for (const route of sorted) {
      const entry = compile(route);
      this.#paths.push(entry);
      const key = shape(route.method, route.path);
      this.#byShape.set(key, [...(this.#byShape.get(key) ?? []), entry]);
    }
  }

  /** The route for a method and an encoded path. */
  find(method: string, path: string): Match<Route> | undefined {
    for (const entry of this.#byShape.get(shape(method, path)) ?? []) {
      const values = valuesOf(entry, path);
      if (values === undefined) continue;
      return { route: entry.route, params: Object.fromEntries(entry.names.map((name, i) => [name, values[i] ?? ""])) };
    }
    return undefined;
  }

  /** Whether some route has this path, whatever its method. */
  has(path: string): boolean {
    return this.#paths.some((entry) => valuesOf(entry, path) !== undefined);
  }
}

function compile<Route extends Matchable>(route: Route): Entry<Route> {
  const names: string[] = [];
  const source = route.path
    .split(/(\{\w+\})/)
    .map((piece) => {
      if (!piece.startsWith("{")) return piece.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&");
      names.push(piece.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  return { route, names, pattern: new RegExp(`^${source}$`) };
}

function shape(method: string, path: string): string {
  return `${method} ${path.split("/").length}`;
}

/** Sorts literals before parameters, segment by segment. */
function specificity(path: string): string {
  return path
    .split("/")
    .map((segment) => (segment.includes("{") ? "1" : "0"))
    .join("");
}

/** The values of the parameters, decoded; `undefined` when the path does not fit. */
function valuesOf({ pattern }: Entry<unknown>, path: string): readonly string[] | undefined {
  try {
    return pattern.exec(path)?.slice(1).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
