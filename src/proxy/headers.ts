import type { IncomingHttpHeaders } from "node:http";
import { proxyHeaders } from "../base/proxy-headers.ts";
import type { Destination } from "./destination.ts";
import type { Settings } from "./options.ts";

/** Headers of an answer: names in lower case, and a list where one came several times. */
export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Headers that are about one connection and not about what goes over it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1
 */
const ofConnection: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Of a request, those that concern the proxy, which says where it sends and has asked for the body already. */
const ofRequest: ReadonlySet<string> = new Set([...Object.values(proxyHeaders), "host", "expect"]);

/**
 * How a bucket stands. The proxy waits until it opens; a client that read these would wait too, and by what was left when
 * its last answer came, not knowing what others have sent since.
 */
const ofBucket: ReadonlySet<string> = new Set([
  "x-ratelimit-limit",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
  "x-ratelimit-reset-after",
  "x-ratelimit-bucket",
]);

/** The headers of a request that go on to Discord, with the default token where one is needed and none is given. */
export function requestHeaders(
  headers: IncomingHttpHeaders,
  { route }: Destination,
  { token, userAgent }: Pick<Settings, "token" | "userAgent">,
): Record<string, string | string[]> {
  const named = listed(headers.connection);
  const passed: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || ofConnection.has(name) || ofRequest.has(name) || named.has(name)) continue;
    passed[name] = value;
  }
  const takesToken = route === undefined || route.auth.includes("bot");
  if (token !== undefined && takesToken) passed["authorization"] ??= token;
  passed["user-agent"] ??= userAgent;
  return passed;
}

/** The headers of Discord's answer that go on to the client. `buckets` says whether those of the rate limit do. */
export function answerHeaders(headers: AnswerHeaders, buckets: boolean): Record<string, string | string[]> {
  const named = listed(headers["connection"]);
  const passed: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || ofConnection.has(name) || named.has(name) || name === proxyHeaders.sent) continue;
    if (buckets || !ofBucket.has(name)) passed[name] = value;
  }
  return passed;
}

function listed(header: string | readonly string[] | undefined): ReadonlySet<string> {
  if (header === undefined || header === "keep-alive" || header === "close") return none;
  return new Set(
    String(header)
      .split(",")
      .map((name) => name.trim().toLowerCase()),
  );
}

const none: ReadonlySet<string> = new Set();
