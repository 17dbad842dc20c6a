import { type Dispatcher, Pool, ProxyAgent } from "undici";
import { systemClock } from "../base/clock.ts";
import { InputError } from "../base/input-error.ts";
import { baseUrlOf, type HttpClientOptions } from "./options.ts";
import type { Transport } from "./transport.ts";

/** Connections that a client opens at most; what is over waits for one. */
const MAX_CONNECTIONS = 64;

/** Where and how a client sends, as its options say, and whether the dispatcher was made for it. */
export function connect(options: HttpClientOptions): { readonly transport: Transport; readonly owned: boolean } {
  const { pathname, origin } = baseUrlOf(options);
  const { connectMs = 10_000, headersMs = 15_000, bodyMs = 15_000, totalMs = 300_000 } = options.timeouts ?? {};
  return {
    transport: {
      origin,
      basePath: pathname === "/" ? "" : pathname,
      timeouts: { connectMs, headersMs, bodyMs, totalMs },
      dispatcher: dispatcherOf(options, origin, connectMs),
      clock: options.clock ?? systemClock,
    },
    owned: options.dispatcher === undefined,
  };
}

function dispatcherOf({ dispatcher, proxy }: HttpClientOptions, origin: string, connectMs: number): Dispatcher {
  if (dispatcher !== undefined && proxy !== undefined) {
    throw new InputError("INPUT_OPTION", "Give either proxy or dispatcher: a dispatcher decides how to connect.");
  }
  if (dispatcher !== undefined) return dispatcher;
  const pool = { connections: MAX_CONNECTIONS, connect: { timeout: connectMs } };
  if (proxy === undefined) return new Pool(origin, pool);
  const through = typeof proxy === "string" || proxy instanceof URL ? { uri: String(proxy) } : proxy;
  return new ProxyAgent({ ...pool, ...through });
}
