import { constants } from "../../generated/tables/constants.ts";
import type { Compression } from "./inflate/index.ts";

const PROTOCOLS: ReadonlySet<string> = new Set(["ws:", "wss:", "http:", "https:"]);

/** Whether a websocket can be opened there. */
export function isAddress(value: string | URL): boolean {
  return URL.canParse(value) && PROTOCOLS.has(new URL(value).protocol);
}

/** What tells a gateway from every other one, however connections to it are made. */
export function gatewayKey(base: string | URL = constants.gatewayUrl): string {
  const { origin, pathname } = new URL(base);
  return `${origin}${pathname}`;
}

/** The address to connect to. */
export function gatewayUrl(base: string | URL, compression: Compression): string {
  const url = new URL(base);
  url.searchParams.set("v", String(constants.gatewayVersion));
  url.searchParams.set("encoding", "json");
  if (compression === "none") url.searchParams.delete("compress");
  else url.searchParams.set("compress", compression);
  // A websocket has none, and refuses to be opened with one.
  url.hash = "";
  return url.href;
}
