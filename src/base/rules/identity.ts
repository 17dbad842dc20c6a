/** What makes two values of a list the same: scalars when they are equal, objects when their JSON is. */
export function identityOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  try {
    return `json:${JSON.stringify(value)}`;
  } catch {
    // What JSON cannot express (a cycle, a bigint) is only equal to itself.
    return value;
  }
}
