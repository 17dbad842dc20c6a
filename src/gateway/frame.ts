/** A gateway message as it travels: opcode, data, and for dispatches sequence and name. */
export interface Frame {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}

/** Reads a message of the gateway. `undefined` when it is not a JSON object with an opcode. */
export function readFrame(text: string): Frame | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof json !== "object" || json === null || !("op" in json) || typeof json.op !== "number") return undefined;
  return {
    op: json.op,
    d: "d" in json ? json.d : undefined,
    s: "s" in json && typeof json.s === "number" ? json.s : null,
    t: "t" in json && typeof json.t === "string" ? json.t : null,
  };
}
