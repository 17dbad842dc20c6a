import { createHash } from "node:crypto";

/** What stands for a token wherever one would be kept: the token cannot be found from it. */
export function digest(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** The value of a path parameter as limits go by it: they compare it, and never read it. */
export function veiled(name: string, value: string): string {
  return name.endsWith("token") ? digest(value) : value;
}
