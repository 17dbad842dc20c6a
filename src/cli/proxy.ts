import { constants } from "../../generated/tables/constants.ts";
import { EvenfallError } from "../base/error.ts";
import { ProxyServer } from "../proxy/index.ts";
import { numberOf, portOf, textOf, UsageError, type Values } from "./options.ts";
import type { Command } from "./run.ts";
import { announce, fail, type Terminal, untilStopped } from "./terminal.ts";

const DEFAULT_HOST = "127.0.0.1";

/** `evenfall proxy`: stands before Discord's HTTP API until the process is asked to stop. */
export const proxy: Command = {
  help: `Stands before Discord's HTTP API until it is stopped, so that many processes share the rate limits of each token.

  --port <number>          port to listen on; 0 takes a free one (default 0)
  --host <address>         address to listen on; what is not of this machine needs TLS before it (default ${DEFAULT_HOST})
  --upstream <url>         where Discord is (default ${new URL(constants.apiUrl).origin})
  --default-token          requests without a token are sent with that of DISCORD_TOKEN in the environment
  --max-wait <ms>          how long a request may wait for its turn (default 10000)
  --max-body <bytes>       how large a body may be (default 536870912)
  --requests-per-second <number>
                           the global limit, where Discord has granted the bot another (default ${constants.globalRequestsPerSecond})
  --rate-limit-headers     let clients see how buckets stand
  --shared-limiter         give permits to processes that send by themselves and know EVENFALL_PROXY_SECRET, which is
                           taken from the environment
  --stop-deadline <ms>     how long what was sent has for its answer when the proxy stops (default 15000)
  --json                   print where it is as one line of JSON
`,
  options: {
    port: { type: "string" },
    host: { type: "string" },
    upstream: { type: "string" },
    "default-token": { type: "boolean" },
    "max-wait": { type: "string" },
    "max-body": { type: "string" },
    "requests-per-second": { type: "string" },
    "rate-limit-headers": { type: "boolean" },
    "shared-limiter": { type: "boolean" },
    "stop-deadline": { type: "string" },
    json: { type: "boolean" },
  },

  async run(values, terminal) {
    const port = portOf(values);
    const host = textOf(values, "host") ?? DEFAULT_HOST;
    const deadlineMs = numberOf(values, "stop-deadline");
    const server = serverOf(values, terminal);
    const stopped = untilStopped(terminal);
    let url: string;
    try {
      url = await server.listen({ port, host });
    } catch (error) {
      return fail(terminal, `cannot listen on ${host}, port ${port}`, error);
    }
    const facts = { api: `${url}/api/v${constants.apiVersion}`, health: `${url}/health`, metrics: `${url}/metrics` };
    announce(terminal, "A proxy to Discord is running.", facts, values["json"] === true);
    await stopped;
    await server.close({ deadlineMs });
    return 0;
  },
};

function serverOf(values: Values, terminal: Terminal): ProxyServer {
  try {
    return new ProxyServer({
      token: fromEnvironment(values, "default-token", "DISCORD_TOKEN", terminal),
      secret: fromEnvironment(values, "shared-limiter", "EVENFALL_PROXY_SECRET", terminal),
      upstream: textOf(values, "upstream"),
      maxWaitMs: numberOf(values, "max-wait"),
      maxBodyBytes: numberOf(values, "max-body"),
      rateLimitHeaders: values["rate-limit-headers"] === true,
      rateLimits: { requestsPerSecond: numberOf(values, "requests-per-second") },
    });
  } catch (error) {
    if (error instanceof EvenfallError) throw new UsageError(error.message);
    throw error;
  }
}

/** What an option takes from the environment, so that it is not among the arguments, which everybody on a machine sees. */
function fromEnvironment(values: Values, option: string, name: string, { env = {} }: Terminal): string | undefined {
  if (values[option] !== true) return undefined;
  const value = env[name];
  if (value !== undefined && value !== "") return value;
  throw new UsageError(`--${option} takes ${name} from the environment, and there is none`);
}
