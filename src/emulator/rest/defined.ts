/** The entries that are there: an absent field must not overwrite what is stored. */
export function defined<Fields extends object>(
  fields: Fields,
): {
  readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
} {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Only entries without undefined are left.
  return Object.fromEntries(entries) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}
