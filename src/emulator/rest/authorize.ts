import type { RouteRow } from "../../base/tables.ts";
import { plainProblem } from "../problem.ts";

/** Tokens that the emulator takes. */
export interface Tokens {
  /** Absent once it was reset. */
  readonly token: string | undefined;
  readonly bearerToken: string;
}

/** Refuses a request whose `Authorization` header is not one that its route takes. */
export function authorize({ auth }: RouteRow, header: string | undefined, { token, bearerToken }: Tokens): void {
  const accepted = auth.some((kind) => {
    if (kind === "none" || kind === "token") return true;
    if (kind === "bot") return token !== undefined && header === `Bot ${token}`;
    if (kind === "basic") return header?.startsWith("Basic ") === true;
    return header === `Bearer ${bearerToken}`;
  });
  if (!accepted) throw plainProblem(401, "Unauthorized");
}
