import type { AutocompleteData } from "../../../../generated/bodies/interaction.ts";
import { ApplicationCommandOptionType } from "../../../../generated/models/application-command.ts";
import { InteractionType } from "../../../../generated/models/interaction.ts";
import type { AutocompleteOption } from "../../../../generated/models/interaction-data.ts";
import type { UserInteraction } from "../../state/interaction.ts";
import { formProblem } from "../form-problem.ts";

/** Refuses suggestions that are not of the kind that the option takes in which the user is typing. */
export function requireFittingChoices(interaction: UserInteraction, { choices }: AutocompleteData): void {
  if (interaction.type !== InteractionType.ApplicationCommandAutocomplete) return;
  const type = focusedType(interaction.data.options);
  const isText = type === ApplicationCommandOptionType.String;
  const wrong = choices.flatMap(({ value }, index) => {
    if ((typeof value === "string") === isText) return [];
    const message = `Value "${value}" is not ${isText ? "a string" : "a number"}.`;
    return [{ path: ["data", "choices", index, "value"], code: "BASE_TYPE_INVALID", message }];
  });
  if (wrong.length > 0) throw formProblem(wrong);
}

/** The type of the option in which the user is typing, wherever it is. */
function focusedType(options: readonly AutocompleteOption[]): number | undefined {
  for (const option of options) {
    if ("focused" in option && option.focused === true) return option.type;
    // Groups and sub commands have options of the same kinds.
    const inner = "options" in option ? ((option.options ?? []) as readonly AutocompleteOption[]) : [];
    const found = focusedType(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
