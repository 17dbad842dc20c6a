import type { EventName } from "../../generated/events/map.ts";
import { GatewayOpcode } from "../../generated/models/gateway.ts";
import { isAddress } from "./address.ts";
import { decodePayload, type Header, readSession } from "./decode/index.ts";
import type { Input } from "./machine.ts";
import type { Session } from "./session.ts";

const READY = "READY" satisfies EventName;
const RESUMED = "RESUMED" satisfies EventName;

/** What a message means to a shard, whatever its consumer wants of it; `undefined` when nothing. */
export function readInput(bytes: Uint8Array, header: Header): Input | undefined {
  switch (header.op) {
    case GatewayOpcode.Dispatch:
      return readDispatch(bytes, header);
    case GatewayOpcode.Hello: {
      const intervalMs = heartbeatInterval(dataOf(bytes, header));
      return intervalMs === undefined ? undefined : { type: "hello", intervalMs };
    }
    case GatewayOpcode.Heartbeat:
      return { type: "heartbeatRequest" };
    case GatewayOpcode.Reconnect:
      return { type: "reconnect" };
    case GatewayOpcode.InvalidSession:
      return { type: "invalidSession", resumable: dataOf(bytes, header) === true };
    default:
      return undefined;
  }
}

function readDispatch(bytes: Uint8Array, header: Header): Input {
  const { s: sequence, t } = header;
  if (t === READY) return { type: "ready", sequence, session: sessionOf(bytes, header) };
  return { type: t === RESUMED ? "resumed" : "dispatch", sequence };
}

function sessionOf(bytes: Uint8Array, header: Header): Session | undefined {
  const fields = readSession(bytes, header);
  if (fields === undefined) return undefined;
  const { sessionId: id, resumeUrl } = fields;
  return { id, resumeUrl: resumeUrl !== undefined && isAddress(resumeUrl) ? resumeUrl : undefined };
}

function dataOf(bytes: Uint8Array, header: Header): unknown {
  const payload = decodePayload(bytes, header);
  return payload.ok ? payload.d : undefined;
}

function heartbeatInterval(hello: unknown): number | undefined {
  if (typeof hello !== "object" || hello === null || !("heartbeat_interval" in hello)) return undefined;
  const { heartbeat_interval: interval } = hello;
  return typeof interval === "number" && interval > 0 ? interval : undefined;
}
