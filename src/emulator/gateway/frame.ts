/** A message of the gateway: opcode, data, and for an event its sequence number and name. */
export interface ServerFrame {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number | null;
  readonly t?: string | null;
}

/** Writes a message as Discord does, keys in its order. */
export function frameText({ op, d = null, s = null, t = null }: ServerFrame): string {
  return JSON.stringify({ t, s, op, d });
}
