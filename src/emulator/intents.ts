import type { IntentName } from "../../generated/events/map.ts";
import { ApplicationFlag } from "../../generated/models/application.ts";
import { intents } from "../../generated/tables/intents.ts";

const bits: ReadonlyMap<string, number> = new Map(intents.map(({ name, bit }) => [name, 1 << bit]));

const applicationFlagBits: ReadonlyMap<string, number> = new Map(Object.entries(ApplicationFlag));

/** Every intent there is. */
export const knownIntents: number = combine(intents.map(({ name }) => name));

/** The intents that an application must be granted. */
export const privilegedIntents: readonly IntentName[] = intents.flatMap(({ name, privileged }) =>
  // The names in the table are those of the type.
  privileged ? [name as IntentName] : [],
);

/** The intents that an application with these bits of `ApplicationFlag` may ask for. */
export function intentsGrantedBy(applicationFlags: number): number {
  const isGranted = (flags: readonly string[]): boolean =>
    flags.some((name) => (applicationFlags & flagOf(name)) !== 0);
  return combine(intents.flatMap(({ applicationFlags: flags, name }) => (!flags || isGranted(flags) ? [name] : [])));
}

/** The bits by which an application that is not verified is granted these privileged intents. */
export function limitedFlagsFor(names: readonly IntentName[]): number {
  return names.reduce((set, wanted) => {
    const flags = intents.find(({ name }) => name === wanted)?.applicationFlags ?? [];
    return set | flagOf(flags.find((name) => name.endsWith("Limited")) ?? "");
  }, 0);
}

function flagOf(name: string): number {
  return applicationFlagBits.get(name) ?? 0;
}

/** Whether an intent is among the bits. */
export function hasIntent(set: number, name: string): boolean {
  return (set & (bits.get(name) ?? 0)) !== 0;
}

function combine(names: readonly string[]): number {
  return names.reduce((set, name) => set | (bits.get(name) ?? 0), 0);
}
