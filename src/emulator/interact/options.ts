import {
  type ApplicationCommand,
  type ApplicationCommandOption,
  ApplicationCommandOptionType,
  type ApplicationCommandSubCommandGroupOption,
  type ApplicationCommandSubCommandOption,
} from "../../../generated/models/application-command.ts";
import { cannot } from "./context.ts";
import { type ActorFile, isFile, type Resolver } from "./resolve.ts";

/** What is filled into an option of a slash command: users, roles and channels by id. */
export type OptionValue = string | number | boolean | ActorFile;

/** What is filled into the options of a slash command, by name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** A command as a user names it: `/name`, followed by group and sub command where there are any. */
export interface CommandPath {
  readonly name: string;
  readonly rest: readonly string[];
}

/** Reads `/config set color`; the slash may be left out. */
export function readPath(text: string): CommandPath {
  const [name = "", ...rest] = text.replace(/^\//, "").trim().split(/\s+/);
  return { name, rest };
}

/** The option in which a user is typing. */
export interface Focus {
  readonly name: string;
}

/** What was filled in, as interactions have it, inside the group and sub command that were used. */
export function filledOptions(
  command: ApplicationCommand,
  { rest }: CommandPath,
  values: OptionValues,
  resolver: Resolver,
  focus?: Focus,
): readonly object[] {
  const fillIn = (options: readonly ApplicationCommandOption[]): readonly object[] =>
    fill(options, values, resolver, focus);
  return inside(command.options ?? [], rest, command.name, fillIn);
}

function inside(
  options: readonly ApplicationCommandOption[],
  [next, ...rest]: readonly string[],
  path: string,
  fillIn: (options: readonly ApplicationCommandOption[]) => readonly object[],
): readonly object[] {
  const subs = options.filter(isSub);
  if (next === undefined) {
    if (subs.length > 0) throw cannot(`/${path} needs one of: ${subs.map(({ name }) => name).join(", ")}.`);
    return fillIn(options);
  }
  const sub = subs.find(({ name }) => name === next);
  if (sub === undefined) throw cannot(`/${path} has no sub command ${next}.`);
  const filled = inside(sub.options ?? [], rest, `${path} ${next}`, fillIn);
  return [{ name: sub.name, type: sub.type, ...(filled.length === 0 ? {} : { options: filled }) }];
}

function isSub(
  option: ApplicationCommandOption,
): option is ApplicationCommandSubCommandOption | ApplicationCommandSubCommandGroupOption {
  const { SubCommand, SubCommandGroup } = ApplicationCommandOptionType;
  return option.type === SubCommand || option.type === SubCommandGroup;
}

function fill(
  options: readonly ApplicationCommandOption[],
  values: OptionValues,
  resolver: Resolver,
  focus: Focus | undefined,
): readonly object[] {
  const known = new Map(options.map((option) => [option.name, option]));
  if (focus === undefined) {
    const missing = options.filter(({ name, required }) => required === true && values[name] === undefined);
    if (missing.length > 0)
      throw cannot(`Required options are missing: ${missing.map(({ name }) => name).join(", ")}.`);
  }
  return Object.entries(values).map(([name, value]) => {
    const option = known.get(name);
    if (option === undefined) throw cannot(`There is no option ${name}.`);
    if (focus?.name === name) return focused(option, value);
    return { name, type: option.type, value: readValue(option, value, resolver) };
  });
}

function focused(option: ApplicationCommandOption, value: OptionValue): object {
  if (!("autocomplete" in option) || option.autocomplete !== true || typeof value === "object") {
    throw cannot(`The application suggests nothing for the option ${option.name}.`);
  }
  // Only texts and numbers can be suggested; while they are typed both are text.
  return { name: option.name, type: option.type, value: `${value}`, focused: true };
}

/** What is sent of a value; one that a client would not take is refused. */
function readValue(
  option: ApplicationCommandOption,
  value: OptionValue,
  resolver: Resolver,
): string | number | boolean {
  const { name } = option;
  const type = ApplicationCommandOptionType;
  switch (option.type) {
    case type.String:
      return checkText(option, expectKind(name, value, "string"));
    case type.Integer:
    case type.Number:
      return checkNumber(option, expectKind(name, value, "number"));
    case type.Boolean:
      return expectKind(name, value, "boolean");
    case type.User:
      return resolver.user(expectKind(name, value, "string"));
    case type.Channel:
      return resolver.channel(expectKind(name, value, "string"), option.channel_types);
    case type.Role:
      return resolver.role(expectKind(name, value, "string"));
    case type.Mentionable:
      return resolver.mentionable(expectKind(name, value, "string"));
    case type.Attachment:
      if (isFile(value)) return resolver.attachment(value);
      throw cannot(`The option ${name} takes a file: { name, data }.`);
    default:
      throw cannot(`The option ${name} is of a type that this version does not know.`);
  }
}

interface Kinds {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

function expectKind<Kind extends keyof Kinds>(name: string, value: OptionValue, kind: Kind): Kinds[Kind] {
  // The check says of which kind it is.
  if (typeof value === kind) return value as Kinds[Kind];
  throw cannot(`The option ${name} takes a ${kind}.`);
}

type TextOption = Extract<ApplicationCommandOption, { readonly type: typeof ApplicationCommandOptionType.String }>;

function checkText({ choices, max_length: max, min_length: min, name }: TextOption, value: string): string {
  const length = [...value].length;
  if (length === 0 || (min !== undefined && length < min)) throw cannot(`The text of the option ${name} is too short.`);
  if (max !== undefined && length > max) throw cannot(`The text of the option ${name} is too long.`);
  requireChoice(name, choices, value);
  return value;
}

type NumberOption = Extract<
  ApplicationCommandOption,
  { readonly type: typeof ApplicationCommandOptionType.Integer | typeof ApplicationCommandOptionType.Number }
>;

function checkNumber({ choices, max_value: max, min_value: min, name, type }: NumberOption, value: number): number {
  const isFitting =
    type === ApplicationCommandOptionType.Integer ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (!isFitting)
    throw cannot(`The option ${name} takes a ${type === ApplicationCommandOptionType.Integer ? "whole " : ""}number.`);
  if (min !== undefined && value < min) throw cannot(`The option ${name} takes ${min} at least.`);
  if (max !== undefined && value > max) throw cannot(`The option ${name} takes ${max} at most.`);
  requireChoice(name, choices, value);
  return value;
}

function requireChoice(
  name: string,
  choices: readonly { readonly value: string | number }[] | undefined,
  value: string | number,
): void {
  if (choices === undefined || choices.length === 0 || choices.some((choice) => choice.value === value)) return;
  throw cannot(`The option ${name} takes one of: ${choices.map((choice) => choice.value).join(", ")}.`);
}
