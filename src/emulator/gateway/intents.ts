import type { IntentName } from "../../../generated/events/map.ts";
import { intents } from "../../../generated/tables/intents.ts";

const bits: ReadonlyMap<string, number> = new Map(intents.map(({ name, bit }) => [name, 1 << bit]));

/** Every intent there is. */
export const knownIntents: number = combine(intents.map(({ name }) => name));

/** The intents that an application must be granted. */
export const privilegedIntents: number = combine(intents.flatMap(({ name, privileged }) => (privileged ? [name] : [])));

/** The bits of some intents. */
export function intentBits(names: readonly IntentName[]): number {
  return combine(names);
}

/** Whether an intent is among the bits. */
export function hasIntent(set: number, name: string): boolean {
  return (set & (bits.get(name) ?? 0)) !== 0;
}

function combine(names: readonly string[]): number {
  return names.reduce((set, name) => set | (bits.get(name) ?? 0), 0);
}
