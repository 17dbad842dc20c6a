import { isSnowflake } from "../../base/id.ts";
import type { RouteRow } from "../../base/tables.ts";
import { formProblem, notAnId } from "./form-problem.ts";

/** Refuses a path in which something else stands where an id should. */
export function checkIds({ params: rows }: RouteRow, params: Readonly<Record<string, string>>): void {
  const wrong = rows.flatMap(({ name, type }) => {
    const text = params[name] ?? "";
    const isId = typeof type === "object" && "id" in type;
    return isId && !isSnowflake(text) ? [{ path: [name], ...notAnId(text) }] : [];
  });
  if (wrong.length > 0) throw formProblem(wrong);
}
