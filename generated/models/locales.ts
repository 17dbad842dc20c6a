// Generated from schema/locales.json by codegen/emit/definitions.ts. Do not edit.

import type { Open } from "../../src/base/open.ts";

/**
 * Languages that Discord's clients speak.
 *
 * @see https://docs.discord.com/developers/reference#locales
 */
export const Locale = {
  Indonesian: "id",
  Danish: "da",
  German: "de",
  BritishEnglish: "en-GB",
  AmericanEnglish: "en-US",
  Spanish: "es-ES",
  LatinAmericanSpanish: "es-419",
  French: "fr",
  Croatian: "hr",
  Italian: "it",
  Lithuanian: "lt",
  Hungarian: "hu",
  Dutch: "nl",
  Norwegian: "no",
  Polish: "pl",
  BrazilianPortuguese: "pt-BR",
  Romanian: "ro",
  Finnish: "fi",
  Swedish: "sv-SE",
  Vietnamese: "vi",
  Turkish: "tr",
  Czech: "cs",
  Greek: "el",
  Bulgarian: "bg",
  Russian: "ru",
  Ukrainian: "uk",
  Hindi: "hi",
  Thai: "th",
  SimplifiedChinese: "zh-CN",
  Japanese: "ja",
  TraditionalChinese: "zh-TW",
  Korean: "ko",
  /** @remarks Undocumented. */
  Arabic: "ar",
  /** @remarks Undocumented. */
  Hebrew: "he",
} as const;
export type Locale = Open<typeof Locale>;
