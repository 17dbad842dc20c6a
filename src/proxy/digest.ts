import { createHash } from "node:crypto";

/** What stands for a token wherever one would be kept: the token cannot be found from it. */
export function digest(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
