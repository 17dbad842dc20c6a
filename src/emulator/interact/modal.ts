import type { LabelChild, ModalComponent, TextInputInput } from "../../../generated/bodies/component.ts";
import type { ModalData } from "../../../generated/bodies/interaction.ts";
import { ComponentType, type SubmittedComponent } from "../../../generated/models/component.ts";
import type { ModalSubmitData } from "../../../generated/models/interaction-data.ts";
import { cannot } from "./context.ts";
import { pick, requireCount, requireOffered } from "./pick.ts";
import { type ActorFile, isFile, type Resolver } from "./resolve.ts";

/** What is filled into a field of a modal: text, a tick, what was picked, or files. */
export type FieldValue = string | boolean | readonly string[] | readonly ActorFile[];

/** What is filled into the fields of a modal, by their `custom_id`. What is left out stays as the modal had it. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What a modal says that was filled in. Refuses what a client would not take. */
export function submitData(modal: ModalData, values: FieldValues, resolver: Resolver): ModalSubmitData {
  const form = new Form(values, resolver);
  const components = modal.components.map((component) => form.submit(component));
  form.requireAllUsed();
  return { custom_id: modal.custom_id, components, ...resolver.data };
}

class Form {
  readonly #values: FieldValues;
  readonly #resolver: Resolver;
  readonly #used = new Set<string>();

  constructor(values: FieldValues, resolver: Resolver) {
    this.#values = values;
    this.#resolver = resolver;
  }

  submit(component: ModalComponent): SubmittedComponent {
    const { id, type } = component;
    switch (type) {
      case ComponentType.Label:
        return { type, id, component: this.#answer(component.component) } as SubmittedComponent;
      case ComponentType.ActionRow:
        return {
          type,
          id,
          components: component.components.map((input) => this.#answer(input)),
        } as SubmittedComponent;
      case ComponentType.TextDisplay:
        // The modal was numbered when it was opened.
        return { type, id: id as number };
    }
  }

  requireAllUsed(): void {
    const unknown = Object.keys(this.#values).filter((name) => !this.#used.has(name));
    if (unknown.length > 0) throw cannot(`The modal has no field ${unknown.join(", ")}.`);
  }

  #answer(field: LabelChild): object {
    const { custom_id, id, type } = field;
    this.#used.add(custom_id);
    const given = this.#values[custom_id];
    const base = { type, id, custom_id };
    switch (field.type) {
      case ComponentType.TextInput:
        return { ...base, value: checkText(field, asText(custom_id, given ?? field.value ?? "")) };
      case ComponentType.Checkbox: {
        const value = given ?? field.default ?? false;
        if (typeof value !== "boolean") throw cannot(`${custom_id} takes true or false.`);
        return { ...base, value };
      }
      case ComponentType.RadioGroup: {
        const value = given ?? field.options.find((option) => option.default === true)?.value;
        if (value === undefined) {
          if (field.required !== false) throw cannot(`${custom_id} must be answered.`);
          return { ...base, value: null };
        }
        requireOffered(custom_id, [asText(custom_id, value)], field.options);
        return { ...base, value };
      }
      case ComponentType.CheckboxGroup: {
        const values = asTexts(custom_id, given ?? defaults(field.options));
        const { max_values: max = field.options.length, min_values: min = 1, required = true } = field;
        requireAnswers(custom_id, values, { min, max, required });
        requireOffered(custom_id, values, field.options);
        return { ...base, values };
      }
      case ComponentType.FileUpload: {
        const files = asFiles(custom_id, given ?? []);
        const { max_values: max = 1, min_values: min = 1, required = true } = field;
        requireAnswers(custom_id, files, { min, max, required });
        return { ...base, values: files.map((file) => this.#resolver.attachment(file)) };
      }
      default: {
        const values = asTexts(custom_id, given ?? preselected(field));
        const { max_values: max = 1, min_values: min = 1, required = true } = field;
        requireAnswers(custom_id, values, { min, max, required });
        // What is sent of a menu is what comes back of it.
        pick(field as Parameters<typeof pick>[0], values, this.#resolver);
        return { ...base, values };
      }
    }
  }
}

interface Asked {
  readonly min: number;
  readonly max: number;
  readonly required: boolean;
}

/** A field that need not be answered may be left empty, whatever else it asks for. */
function requireAnswers(customId: string, values: readonly unknown[], { max, min, required }: Asked): void {
  if (values.length > 0 || required) requireCount(customId, values, { min: required ? Math.max(1, min) : min, max });
}

function checkText(field: TextInputInput, value: string): string {
  const { custom_id: customId, max_length: max, min_length: min = 0, required = true } = field;
  const length = [...value].length;
  if (length === 0 && required) throw cannot(`${customId} must be filled in.`);
  if (length > 0 && length < min) throw cannot(`The text of ${customId} is too short: ${min} characters at least.`);
  if (max !== undefined && length > max)
    throw cannot(`The text of ${customId} is too long: ${max} characters at most.`);
  return value;
}

type Menu = Extract<LabelChild, { readonly default_values?: unknown } | { readonly placeholder?: unknown }>;

/** What a menu has picked beforehand. */
function preselected(menu: Menu): readonly string[] {
  if ("options" in menu) return defaults(menu.options);
  const chosen = "default_values" in menu ? (menu.default_values ?? []) : [];
  return chosen.map(({ id }) => String(id));
}

function defaults(
  options: readonly { readonly value: string; readonly default?: boolean | undefined }[],
): readonly string[] {
  return options.filter((option) => option.default === true).map(({ value }) => value);
}

function asText(customId: string, value: FieldValue): string {
  if (typeof value === "string") return value;
  throw cannot(`${customId} takes a text.`);
}

function asTexts(customId: string, value: FieldValue): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw cannot(`${customId} takes a list of texts.`);
}

function asFiles(customId: string, value: FieldValue): readonly ActorFile[] {
  if (Array.isArray(value) && value.every(isFile)) return value;
  throw cannot(`${customId} takes a list of files: [{ name, data }].`);
}
