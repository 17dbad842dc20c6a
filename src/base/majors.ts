import type { Request } from "./request.ts";

/** The values of the major parameters of a request, each after a line feed. Holds a token, where one is among them. */
export function majorsOf({ params, rateLimit }: Pick<Request, "params" | "rateLimit">): string {
  let majors = "";
  for (const name of rateLimit.major) majors += `\n${params[name] ?? ""}`;
  return majors;
}
