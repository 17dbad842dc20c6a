import type { EmbedInput } from "../../../generated/bodies/embed.ts";
import type { MessageComponentInput } from "../../../generated/bodies/component.ts";
import type { MessageComponent } from "../../../generated/models/component.ts";
import { type Embed, EmbedType } from "../../../generated/models/embed.ts";
import type { Attachment } from "../../../generated/models/message.ts";

/** Embeds in the form in which they come back: rich ones, with the addresses of files that were uploaded for them. */
export function shownEmbeds(embeds: readonly EmbedInput[], attachments: readonly Attachment[]): readonly Embed[] {
  return embeds.map((embed) => {
    const { fields } = embed;
    const shown = {
      ...embed,
      type: EmbedType.Rich,
      ...(fields === undefined ? {} : { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
    };
    // An embed that is sent has the fields of one that is received, where null stands for absent.
    return resolved(withoutNull(shown), attachments) as Embed;
  });
}

/** Components in the form in which they come back: each with a number, and with the addresses of uploaded files. */
export function shownComponents(
  components: readonly MessageComponentInput[],
  attachments: readonly Attachment[],
): readonly MessageComponent[] {
  // What is sent of a component comes back as it is.
  return resolved(numberedComponents(components), attachments) as readonly MessageComponent[];
}

/** Components each of which has a number. */
export function numberedComponents<Component>(components: readonly Component[]): readonly Component[] {
  const taken = new Set<number>();
  walk(components, ({ id }) => {
    if (typeof id === "number") taken.add(id);
    return undefined;
  });
  let next = 1;
  // Nothing but the number of a component changes.
  return walk(components, (component) => {
    const { id } = component;
    if (typeof id === "number" && id !== 0) return component;
    while (taken.has(next)) next += 1;
    return { ...component, id: next++ };
  }) as readonly Component[];
}

type Part = Readonly<Record<string, unknown>>;

/** Calls `visit` for every component, outer ones first, and puts what it answers, if anything, in its place. */
function walk(value: unknown, visit: (component: Part) => Part | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, visit));
  if (typeof value !== "object" || value === null || !("type" in value)) return value;
  // An object has nothing but fields with names.
  const component = value as Part;
  const shown = visit(component) ?? component;
  const inner = ["components", "accessory", "component"].filter((key) => shown[key] !== undefined);
  return { ...shown, ...Object.fromEntries(inner.map((key) => [key, walk(shown[key], visit)])) };
}

/** A value in which `attachment://name` is the address of the file of that name. */
function resolved(value: unknown, attachments: readonly Attachment[]): unknown {
  if (typeof value === "string" && value.startsWith("attachment://")) {
    const name = value.slice("attachment://".length);
    return attachments.find(({ filename }) => filename === name)?.url ?? value;
  }
  if (Array.isArray(value)) return value.map((item) => resolved(item, attachments));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, resolved(item, attachments)]),
  );
}

function withoutNull(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
