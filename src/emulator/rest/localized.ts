const WORDS = ["name", "description"] as const;

/**
 * What a command, its options and their choices are called in one language: `name_localized` and `description_localized`
 * instead of all translations.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#localization
 */
export function localized<Item>(item: Item, locale: string | undefined): Item {
  // It has the same fields but those that this is about, all of which are optional.
  return translate(item, locale) as Item;
}

function translate(item: unknown, locale: string | undefined): unknown {
  if (Array.isArray(item)) return item.map((part) => translate(part, locale));
  if (typeof item !== "object" || item === null) return item;
  const fields = new Map<string, unknown>(Object.entries(item));
  for (const word of WORDS) {
    const translations = fields.get(`${word}_localizations`);
    fields.delete(`${word}_localizations`);
    const text: unknown =
      typeof translations === "object" && translations !== null && locale !== undefined
        ? Reflect.get(translations, locale)
        : undefined;
    if (typeof text === "string") fields.set(`${word}_localized`, text);
  }
  for (const list of ["options", "choices"]) {
    if (fields.has(list)) fields.set(list, translate(fields.get(list), locale));
  }
  return Object.fromEntries(fields);
}
