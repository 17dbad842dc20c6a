/** A secret for one authorization, and what may be shown of it (RFC 7636). */
export interface Pkce {
  /** Kept by whoever asks, and given along with the code. */
  readonly verifier: string;
  /** Goes into the authorization address. */
  readonly challenge: string;
}

/** Makes a random verifier of 43 characters and its SHA-256 challenge. */
export async function createPkce(): Promise<Pkce> {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  return { verifier, challenge: await pkceChallenge(verifier) };
}

/** The challenge that belongs to a verifier. */
export async function pkceChallenge(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}
