import { type Button, ComponentType, type SelectMenu } from "../../../generated/models/component.ts";
import type { MessageComponentData } from "../../../generated/models/interaction-data.ts";
import type { Message } from "../../../generated/models/message.ts";
import { cannot } from "./context.ts";
import { pick, requireCount } from "./pick.ts";
import type { Resolver } from "./resolve.ts";

/** What a click on a button of a message says. */
export function clickData(message: Message, customId: string): MessageComponentData {
  const component = findComponent(message, customId);
  if (component.type !== ComponentType.Button) throw cannot(`${customId} is no button; use select().`);
  return { component_type: component.type, custom_id: customId, ...idOf(component) };
}

/** What a choice in a select menu of a message says. */
export function selectData(
  message: Message,
  customId: string,
  values: readonly string[],
  resolver: Resolver,
): MessageComponentData {
  const component = findComponent(message, customId);
  if (component.type === ComponentType.Button) throw cannot(`${customId} is a button; use click().`);
  const { max_values: max = 1, min_values: min = 1 } = component;
  requireCount(customId, values, { min, max });
  pick(component, values, resolver);
  const data = { component_type: component.type, custom_id: customId, ...idOf(component), values, ...resolver.data };
  // The values are of the kind that the menu offers.
  return data as MessageComponentData;
}

type Used = Button | Extract<SelectMenu, { readonly custom_id: string }>;

const USABLE: readonly number[] = [
  ComponentType.Button,
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** The component of a message that has this id of the application's. */
function findComponent({ components = [], id }: Message, customId: string): Used {
  const usable = inner(components).filter(({ type }) => USABLE.includes(type));
  const found = usable.find((component) => component.custom_id === customId);
  if (found === undefined) {
    const ids = usable.flatMap((component) => component.custom_id ?? []);
    const there = ids.length === 0 ? "it has none" : `it has ${ids.join(", ")}`;
    throw cannot(`The message ${id} has no component ${customId}; ${there}.`);
  }
  if (found.disabled === true) throw cannot(`The component ${customId} is disabled.`);
  return found;
}

/** Components with those inside of them. */
function inner(value: unknown): readonly Used[] {
  if (Array.isArray(value)) return value.flatMap(inner);
  if (typeof value !== "object" || value === null || !("type" in value)) return [];
  const parts = ["components", "accessory"].flatMap((key) => inner(Reflect.get(value, key)));
  // Whoever looks for those that can be used looks at the type first.
  return [value as Used, ...parts];
}

function idOf({ id }: Used): { readonly id?: number } {
  return id === undefined ? {} : { id };
}
