import type { Agent } from "node:http";
import type { SecureContextOptions } from "node:tls";
import { HttpsProxyAgent } from "https-proxy-agent";
import { GatewayError } from "./error.ts";

/** What a connection over a proxy takes. */
export interface ProxyAgentOptions {
  /** Authorities that the proxy's own certificate may come from. @default the runtime's */
  readonly ca: SecureContextOptions["ca"];
  /** Tears the connection to the proxy down when it is aborted. */
  readonly signal: AbortSignal;
}

/** Reads the address of a proxy. The error does not show it, because it may hold a password. */
export function readProxy(proxy: string | URL): URL {
  const url = URL.canParse(String(proxy)) ? new URL(proxy) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new GatewayError("GATEWAY_INPUT", "`proxy` is no address of an HTTP proxy: `http://user:password@host:port`.");
}

/** What asks a proxy with CONNECT for each connection. */
export function proxyAgent(proxy: URL, { ca, signal }: ProxyAgentOptions): Agent {
  const { username, password } = proxy;
  const address = new URL(proxy);
  address.username = "";
  address.password = "";
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  // The agent prints the address where it is told to debug, and so does not get the password in it.
  const headers = login === ":" ? {} : { "Proxy-Authorization": `Basic ${Buffer.from(login).toString("base64")}` };
  return new HttpsProxyAgent(address, { headers, signal, ...(ca === undefined ? {} : { ca }) });
}
