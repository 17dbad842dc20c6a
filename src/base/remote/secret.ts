import { createHash, timingSafeEqual } from "node:crypto";

const MIN_LENGTH = 16;

/** What is wrong with a secret that could be guessed, without repeating it; undefined when nothing is. */
export function problemOfSecret(secret: string): string | undefined {
  if (secret.length >= MIN_LENGTH && /^[\x21-\x7e]+$/.test(secret)) return undefined;
  return (
    `A secret has at least ${MIN_LENGTH} printable ASCII characters and no spaces; make one with ` +
    `\`openssl rand -hex 32\`.`
  );
}

/** Makes what tells whether an `Authorization` header holds the secret, in a time that does not depend on how much is right. */
export function authorizer(secret: string): (header: string | undefined) => boolean {
  const expected = digest(authorization(secret));
  return (header) => timingSafeEqual(digest(header ?? ""), expected);
}

/** The `Authorization` header for a secret. */
export function authorization(secret: string): string {
  return `Bearer ${secret}`;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
