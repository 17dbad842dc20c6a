/** Writes what is sent as JSON. Bits given as a bigint become the decimal string that Discord expects. */
export function toJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // A bigint, most likely. Looking at every value from the start would take three times as long.
    return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
  }
}
