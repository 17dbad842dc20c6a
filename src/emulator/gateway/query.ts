import { GatewayCompression, GatewayEncoding } from "../../../generated/bodies/gateway.ts";
import { hasCompression } from "./compressor.ts";

/** What the address of a connection asks for. */
export interface ConnectionQuery {
  readonly version: string | null;
  readonly compression: GatewayCompression | undefined;
}

/** Reads what a client asks for in the address; or says why it cannot have that. */
export function readQuery(query: URLSearchParams): ConnectionQuery | { readonly refusal: string } {
  const encoding = query.get("encoding") ?? GatewayEncoding.Json;
  if (encoding !== GatewayEncoding.Json) {
    return { refusal: `This gateway speaks json, not "${encoding}".` };
  }
  const compression = query.get("compress");
  if (compression === null) return { version: query.get("v"), compression: undefined };
  const name = Object.values(GatewayCompression).find((known) => known === compression);
  if (name === undefined) return { refusal: `There is no compression "${compression}".` };
  if (!hasCompression(name)) {
    return { refusal: `This version of Node.js (${process.version}) cannot compress with ${compression}.` };
  }
  return { version: query.get("v"), compression: name };
}
