import { type Place, placesAt } from "./path.ts";
import { isFilled, isThere } from "./presence.ts";
import type { Condition } from "./rule.ts";

/** Whether a condition holds for a value. A path that leads to several places holds when one of them does. */
export function holds(condition: Condition, value: unknown): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, value));
  if ("any" in condition) return condition.any.some((part) => holds(part, value));
  if ("not" in condition) return !holds(condition.not, value);
  const places = placesAt(value, condition.field);
  if ("is" in condition) return isOneOf(condition, places);
  if ("has" in condition) return places.some((place) => hasBits(place.value, condition.has));
  if ("present" in condition) return places.some((place) => isFilled(place.value)) === condition.present;
  return places.some((place) => typeof place.value === "number" && place.value >= condition.atLeast);
}

function isOneOf(condition: Extract<Condition, { is: unknown }>, places: readonly Place[]): boolean {
  if (condition.absent === true && !places.some((place) => isThere(place.value))) return true;
  return places.some((place) => condition.is.some((wanted) => wanted === place.value));
}

function hasBits(value: unknown, bits: number | string): boolean {
  const set = toBigInt(value);
  const wanted = toBigInt(bits);
  return set !== undefined && wanted !== undefined && wanted !== 0n && (set & wanted) === wanted;
}

function toBigInt(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  return typeof value === "string" && /^\d+$/.test(value) ? BigInt(value) : undefined;
}
