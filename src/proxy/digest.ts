import { hash } from "node:crypto";

/** What stands for a token wherever one would be kept: the token cannot be found from it. */
export function digest(secret: string): string {
  return hash("sha256", secret, "base64url");
}

/** The value of a path parameter as limits go by it: they compare it, and never read it. */
export function veiled(name: string, value: string): string {
  return name.endsWith("token") ? digest(value) : value;
}
