import { type Dispatcher, Pool, ProxyAgent } from "undici";
import { type Clock, systemClock } from "../base/clock.ts";
import { InputError } from "../base/input-error.ts";
import { ownAddress, SharedAddress } from "../ratelimit/index.ts";
import { baseUrlOf, type HttpClientOptions } from "./options.ts";
import type { Transport } from "./transport.ts";

/** Connections that a client opens at most; what is over waits for one. */
const MAX_CONNECTIONS = 64;

/** The addresses that dispatchers leave from: clients that share the one share the other. */
const addresses = new WeakMap<Dispatcher, SharedAddress>();

/** Pools of ours, whose sockets hold no more of an upload than undici lets them. */
const pools = new WeakSet<Dispatcher>();

/** How a client is connected. */
export interface Connection {
  readonly transport: Transport;
  readonly address: SharedAddress;
}

/** Where and how a client sends, as its options say. */
export function connect(options: HttpClientOptions): Connection {
  const { pathname, origin } = baseUrlOf(options);
  const { clock = systemClock } = options;
  const { connectMs = 10_000, headersMs = 15_000, bodyMs = 15_000, totalMs = 300_000 } = options.timeouts ?? {};
  const dispatcher = dispatcherOf(options, origin, connectMs);
  return {
    transport: {
      origin,
      basePath: pathname === "/" ? "" : pathname,
      timeouts: { connectMs, headersMs, bodyMs, totalMs },
      dispatcher,
      passesOn: pools.has(dispatcher),
      clock,
    },
    address: addressOf(dispatcher, options, origin, clock),
  };
}

function dispatcherOf({ dispatcher, proxy }: HttpClientOptions, origin: string, connectMs: number): Dispatcher {
  if (dispatcher !== undefined && proxy !== undefined) {
    throw new InputError("INPUT_OPTION", "Give either proxy or dispatcher: a dispatcher decides how to connect.");
  }
  if (dispatcher !== undefined) return dispatcher;
  const pool = { connections: MAX_CONNECTIONS, connect: { timeout: connectMs } };
  if (proxy === undefined) {
    const direct = new Pool(origin, pool);
    pools.add(direct);
    return direct;
  }
  const through = typeof proxy === "string" || proxy instanceof URL ? { uri: String(proxy) } : proxy;
  return new ProxyAgent({ ...pool, ...through });
}

function addressOf(dispatcher: Dispatcher, options: HttpClientOptions, origin: string, clock: Clock): SharedAddress {
  const known = addresses.get(dispatcher);
  if (known !== undefined) return known;
  // A proxy has another address, and a dispatcher may.
  const direct = options.proxy === undefined && options.dispatcher === undefined;
  const address = direct ? ownAddress(clock, origin) : new SharedAddress();
  addresses.set(dispatcher, address);
  return address;
}
