import type { UpstreamLimits } from "./model.ts";
import { asNumber, asText, type RawObject } from "./raw.ts";

/** Lengths and counts with which upstream says "as long as you like". */
const unboundedLength = 152133;
const unboundedCount = 1521;

/**
 * The limits a JSON Schema node puts on its value, without those that say nothing: the sentinels above, a lower bound
 * of no characters or items, and bounds beyond what a double holds exactly (int64 limits, which JSON has rounded).
 */
export function readLimits(raw: RawObject): UpstreamLimits {
  const minLength = lower(raw["minLength"]);
  const maxLength = upper(raw["maxLength"], unboundedLength);
  const minItems = lower(raw["minItems"]) ?? lower(raw["minProperties"]);
  const maxItems = upper(raw["maxItems"], unboundedCount) ?? upper(raw["maxProperties"], unboundedCount);
  const min = exact(raw["minimum"]);
  const max = exact(raw["maximum"]);
  // The pattern of a snowflake repeats its format.
  const pattern = raw["format"] === "snowflake" ? undefined : asText(raw["pattern"]);
  return {
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    ...(raw["uniqueItems"] === true && { unique: true as const }),
  };
}

function lower(value: unknown): number | undefined {
  return value === 0 ? undefined : asNumber(value);
}

function upper(value: unknown, unbounded: number): number | undefined {
  return value === unbounded ? undefined : asNumber(value);
}

function exact(value: unknown): number | undefined {
  const number = asNumber(value);
  return number === undefined || Math.abs(number) >= Number.MAX_SAFE_INTEGER ? undefined : number;
}
