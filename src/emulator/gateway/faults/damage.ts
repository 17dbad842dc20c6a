import { GatewayOpcode } from "../../../../generated/models/gateway.ts";
import type { EventName } from "../../../../generated/events/map.ts";
import { frameText, type ServerFrame } from "../frame.ts";
import type { Stage } from "./fault.ts";

/** What a message is, for what depends on it. */
export type Label = Pick<ServerFrame, "op" | "t">;

const NAMES = { ready: "READY", resumed: "RESUMED" } as const satisfies Record<string, EventName>;

/** What is wrong with the messages of one connection. Nothing, to begin with. */
export class Damage {
  /** Where READY says that sessions are resumed. */
  resumeUrl: string | undefined;
  /** Whether keys stand in another order than Discord's. */
  keyOrder = false;
  /** Bytes of a websocket frame; messages that are longer take several. */
  frameBytes: number | undefined;
  /** Whether the next message arrives as something else. */
  corruptNext = false;
  readonly #silences = new Set<Stage>();
  #muted = false;

  /** Withholds what is said at a stage, and after READY or RESUMED every event, whatever else goes wrong later. */
  silence(at: Stage): void {
    this.#silences.add(at);
  }

  /** A message as it is said; `undefined` when it is not. */
  reword(label: Label, text: string): string | undefined {
    if (this.#withholds(label)) return undefined;
    const moved = this.resumeUrl !== undefined && label.t === NAMES.ready ? withResumeUrl(text, this.resumeUrl) : text;
    return this.keyOrder ? withOtherOrder(moved) : moved;
  }

  #withholds({ op, t }: Label): boolean {
    const silences = this.#silences;
    if (op === GatewayOpcode.Hello) return silences.has("hello");
    if (op === GatewayOpcode.HeartbeatAck) return silences.has("heartbeatAck");
    if (op !== GatewayOpcode.Dispatch) return false;
    this.#muted ||= (t === NAMES.ready && silences.has("ready")) || (t === NAMES.resumed && silences.has("resumed"));
    return this.#muted;
  }
}

/**
 * The same message with bytes in it that are no message: neither UTF-8, nor the beginning of a zlib stream or of one of its
 * blocks, nor that of a zstd frame or block.
 */
export function corrupted(message: Uint8Array): Buffer {
  const bytes = Buffer.from(message);
  bytes.fill(0xff, 0, 4);
  return bytes;
}

function withResumeUrl(text: string, url: string): string {
  // The emulator itself wrote it.
  const frame = JSON.parse(text) as ServerFrame & { readonly d: object };
  return frameText({ ...frame, d: { ...frame.d, resume_gateway_url: url } });
}

/** Data first and the name last, which no client can skip over, with spaces as an encoder of another language puts them. */
function withOtherOrder(text: string): string {
  const { d, op, s = null, t = null } = JSON.parse(text) as ServerFrame;
  return `{ "d": ${JSON.stringify(d)}, "op": ${op}, "s": ${JSON.stringify(s)}, "t": ${JSON.stringify(t)} }`;
}
