/** Whether a field is there: neither missing nor null. */
export function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether a field is there and says something: null, `""`, `[]` and `{}` do not. */
export function isFilled(value: unknown): boolean {
  if (!isThere(value)) return false;
  if (typeof value === "string" || Array.isArray(value)) return value.length > 0;
  if (typeof value !== "object") return true;
  // A class instance (an upload, a date) says something whatever it has of own keys.
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype !== Object.prototype && prototype !== null) || Object.keys(value as object).length > 0;
}
