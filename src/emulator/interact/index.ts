export { type InteractContext } from "./context.ts";
export type { FieldValue, FieldValues } from "./modal.ts";
export type { OptionValue, OptionValues } from "./options.ts";
export type { Reply } from "./reply.ts";
export type { ActorFile } from "./resolve.ts";
export {
  type CommandUseOptions,
  Interactor,
  type MessageRef,
  type SuggestOptions,
  type UseOptions,
} from "./interactor.ts";
export type { WaitOptions } from "./wait.ts";
