import type { Emulator } from "evenfall/emulator";

/** An answer, read as it is. */
export interface Plain {
  readonly status: number;
  readonly body: unknown;
}

/** Sends what no client of ours would send. */
export async function plain(emulator: Emulator, method: string, path: string, init: RequestInit = {}): Promise<Plain> {
  const headers = new Headers(init.headers);
  if (!headers.has("authorization")) headers.set("authorization", `Bot ${emulator.token}`);
  const response = await fetch(emulator.restUrl + path, { ...init, method, headers });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
}
