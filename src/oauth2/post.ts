import type { Clock } from "../base/clock.ts";
import { onAbort } from "../base/signal.ts";
import type { OAuth2ErrorCode } from "../../generated/models/oauth2.ts";
import { OAuth2Error } from "./error.ts";

/** Where a form goes and how. */
export interface Post {
  readonly url: string;
  readonly form: URLSearchParams;
  readonly authorization: string | undefined;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Posts a form and answers the JSON that comes back; undefined when nothing does. */
export async function post({ url, form, authorization, clock, timeoutMs, signal, ...options }: Post): Promise<unknown> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const ended = { late: false };
  const cancel = clock.after(timeoutMs, () => {
    ended.late = true;
    controller.abort();
  });
  const forget = onAbort(signal, () => {
    controller.abort();
  });
  try {
    const response = await options.fetch(url, {
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: form.toString(),
      // A redirect would carry the secret to wherever it leads.
      redirect: "error",
      signal: controller.signal,
    });
    return read(response, await response.text());
  } catch (cause) {
    if (cause instanceof OAuth2Error) throw cause;
    signal?.throwIfAborted();
    if (ended.late) throw new OAuth2Error("OAUTH2_TIMEOUT", `Discord did not answer within ${timeoutMs} ms.`);
    throw new OAuth2Error("OAUTH2_NETWORK", "Discord could not be reached, or broke off.", { cause });
  } finally {
    cancel();
    forget();
  }
}

function read({ status, ok, headers }: Response, text: string): unknown {
  if (ok && text === "") return undefined;
  const body = parse(text);
  if (ok && body !== undefined) return body;
  if (ok) throw new OAuth2Error("OAUTH2_ANSWER", "Discord's answer is not JSON.", { status });
  const { error, error_description: described, message } = body ?? {};
  const description = [described, message].find((one) => typeof one === "string");
  const retryAfter = Number(headers.get("retry-after") ?? NaN);
  const facts = {
    status,
    // Known or not, it is what Discord wrote.
    error: typeof error === "string" ? (error as unknown as OAuth2ErrorCode) : undefined,
    description,
    retryAfterMs: retryAfter >= 0 ? retryAfter * 1000 : undefined,
  };
  const why = [facts.error, description].filter((one) => one !== undefined).join(": ");
  throw new OAuth2Error("OAUTH2_REFUSED", `Discord refused with ${status}${why === "" ? "." : ` (${why}).`}`, facts);
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // An object, and it came from JSON.
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
