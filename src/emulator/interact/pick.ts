import { type SelectMenu, ComponentType } from "../../../generated/models/component.ts";
import { cannot } from "./context.ts";
import type { Resolver } from "./resolve.ts";

/** How many may be picked. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Refuses a number of picks that a client would not take, and the same pick twice. */
export function requireCount(customId: string, values: readonly unknown[], { min, max }: Bounds): void {
  if (new Set(values).size < values.length) throw cannot(`Nothing can be picked twice in ${customId}.`);
  if (values.length >= min && values.length <= max) return;
  throw cannot(`${customId} takes ${min === max ? min : `${min} to ${max}`} values, not ${values.length}.`);
}

/** Refuses picks that are not offered. */
export function requireOffered(
  customId: string,
  values: readonly string[],
  options: readonly { readonly value: string }[],
): void {
  const offered = options.map(({ value }) => value);
  const wrong = values.find((value) => !offered.includes(value));
  if (wrong !== undefined) throw cannot(`${customId} does not offer ${wrong}; it offers ${offered.join(", ")}.`);
}

/** Refuses what a select menu of any kind does not offer, and resolves what was picked. */
export function pick(menu: SelectMenu, values: readonly string[], resolver: Resolver): void {
  switch (menu.type) {
    case ComponentType.StringSelect:
      requireOffered(menu.custom_id, values, menu.options);
      break;
    case ComponentType.UserSelect:
      for (const value of values) resolver.user(value);
      break;
    case ComponentType.RoleSelect:
      for (const value of values) resolver.role(value);
      break;
    case ComponentType.MentionableSelect:
      for (const value of values) resolver.mentionable(value);
      break;
    case ComponentType.ChannelSelect:
      for (const value of values) resolver.channel(value, menu.channel_types);
      break;
    default:
      throw cannot("The select menu is of a kind that this version does not know.");
  }
}
