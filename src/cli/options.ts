/** A value of the command line that cannot be; the message says which and what it should be. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Values of options as the command line has them. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** The number that an option was given; undefined when it was not. Throws a {@link UsageError} when it is none from 0 to `most`. */
export function numberOf(values: Values, name: string, most: number = Number.MAX_SAFE_INTEGER): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= most && String(value).trim() !== "") return number;
  const range = most === Number.MAX_SAFE_INTEGER ? "from 0 on" : `from 0 to ${most}`;
  throw new UsageError(`--${name} takes a number ${range}, not ${JSON.stringify(value)}`);
}

/** The text that an option was given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** Which of some words an option was given; undefined when it was not. Throws a {@link UsageError} when it is none of them. */
export function choiceOf<Choice extends string>(
  values: Values,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const choice = choices.find((word) => word === value);
  if (choice !== undefined) return choice;
  throw new UsageError(`--${name} takes ${choices.join(" or ")}, not ${JSON.stringify(value)}`);
}

/** The port to listen on. */
export function portOf(values: Values): number {
  return numberOf(values, "port", 65_535) ?? 0;
}
