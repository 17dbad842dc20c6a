import { isSnowflake } from "./id.ts";
import { InputError } from "./input-error.ts";

/** Values for the `{…}` of a path template. Ids must be snowflakes; everything else is text that gets encoded. */
export interface PathValues {
  readonly ids?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A path, and its parameters as they were before they were encoded. */
export interface BuiltPath {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Fills a path template. Whatever a parameter holds, the path has exactly the segments of the template: values are
 * percent-encoded, and those that would vanish or step upwards (`""`, `"."`, `".."`) are refused.
 */
export function buildPath(route: string, template: string, { ids = {}, params = {} }: PathValues): BuiltPath {
  const raw: Record<string, string> = {};
  let path = "";
  let from = 0;
  for (let open = template.indexOf("{"); open !== -1; open = template.indexOf("{", from)) {
    const close = template.indexOf("}", open);
    if (close === -1) break;
    const name = template.slice(open + 1, close);
    const value = Object.hasOwn(ids, name) ? snowflake(route, name, ids[name]) : text(route, name, params[name]);
    raw[name] = value;
    path += template.slice(from, open) + encodeSegment(route, name, value);
    from = close + 1;
  }
  path += template.slice(from);
  return { path, params: raw };
}

function snowflake(route: string, name: string, value: unknown): string {
  if (isSnowflake(value)) return value;
  throw refusal(route, name, "has to be an id: a string of decimal digits");
}

function text(route: string, name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  throw refusal(route, name, "has to be a string or a whole number");
}

function encodeSegment(route: string, name: string, value: string): string {
  if (value === "") throw refusal(route, name, "is empty");
  if (value === "." || value === "..") throw refusal(route, name, "would change the path");
  try {
    return encodeURIComponent(value);
  } catch {
    throw refusal(route, name, "holds half a character (a lone surrogate)");
  }
}

/** The value is left out: it may be the token of a webhook or an interaction. */
function refusal(route: string, parameter: string, problem: string): InputError {
  return new InputError("INPUT_PATH", `${route}: path parameter ${parameter} ${problem}.`, { route, parameter });
}
