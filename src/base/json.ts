/** Writes what is sent as JSON. Bits given as a bigint become the decimal string that Discord expects. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}
