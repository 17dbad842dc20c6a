/** Posts JSON to an address of the application. Redirects are not followed: the signature is for this address. */
export function postJson(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<Response> {
  return fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
}
