import { codePoints } from "../base/rules/index.ts";
import { textMatching } from "./pattern.ts";
import type { SampleLimits } from "./shape.ts";

/** A text within limits, a different one for each number as far as they allow. */
export function sampleText(limits: SampleLimits, number: number): string {
  const { minLength = 0, maxLength = 100 } = limits;
  if (limits.pattern === undefined) return textOfLength(clamp(6, minLength, maxLength), number);
  const pattern = new RegExp(limits.pattern, "u");
  const fits = (text: string): boolean =>
    pattern.test(text) && codePoints(text) >= minLength && codePoints(text) <= maxLength;
  const plain = textOfLength(clamp(6, minLength, maxLength), number);
  const found = [plain, textMatching(limits.pattern), textMatching(limits.pattern, minLength)].find(fits);
  if (found === undefined) throw new Error(`No sample text is known for the pattern ${limits.pattern}`);
  return found;
}

/** A text of exactly so many code points: letters, and the number at its end. */
export function textOfLength(length: number, number: number): string {
  const digits = number.toString(36);
  return "a".repeat(Math.max(0, length - digits.length)) + digits.slice(0, Math.max(0, length));
}

/** A number within limits. */
export function sampleNumber(limits: SampleLimits): number {
  return clamp(1, limits.min ?? -Infinity, limits.max ?? Infinity);
}

/** A snowflake that no double can hold, a different one for each number. */
export function sampleId(number: number): string {
  return String(1_099_511_627_776_000_001n + (BigInt(number) << 22n));
}

/** How many items a list has that should not be empty unless it must. */
export function sampleCount({ minItems = 0, maxItems = Infinity }: SampleLimits, wanted: number): number {
  return clamp(wanted, minItems, maxItems);
}

export const sampleTimestamp = "2026-01-01T00:00:00.000000+00:00";
export const sampleUrl = "https://example.com/a";
export const sampleHash = "a_d41d8cd98f00b204e9800998ecf8427e";
export const sampleImage = "data:image/png;base64,iVBORw0KGgo=";

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
