import type { AutocompleteData, ModalData } from "../../../generated/bodies/interaction.ts";
import type { InteractionCallbackType } from "../../../generated/models/interaction.ts";
import type { Message } from "../../../generated/models/message.ts";
import { isEphemeral } from "../domain/interaction-metadata.ts";
import type {
  InteractionAnswer,
  InteractionOutcome,
  StoredInteraction,
  UserInteraction,
} from "../state/interaction.ts";
import type { World } from "../state/world.ts";
import { nextOutcome, type WaitOptions } from "./wait.ts";

/** How the application has answered what a person did, and what it does after that. */
export class Reply {
  /** What the application was told. */
  readonly interaction: UserInteraction;
  /** The first answer. */
  readonly type: InteractionCallbackType;
  readonly #world: World;
  readonly #stored: StoredInteraction;
  readonly #answer: InteractionAnswer;
  /** Which outcomes of each kind were given to somebody who waited, or are waited for. */
  readonly #taken = { edit: new Set<number>(), followUp: new Set<number>(), deletion: new Set<number>() };

  constructor(world: World, stored: StoredInteraction, answer: InteractionAnswer) {
    this.#world = world;
    this.#stored = stored;
    this.#answer = answer;
    this.interaction = stored.interaction;
    this.type = answer.type;
  }

  /** The message that answers as it stands now, or that has the component; absent while it is only promised, and once it is gone. */
  get message(): Message | undefined {
    if (this.isLoading) return undefined;
    return this.#original;
  }

  /** Whether a message is promised and has not come yet. */
  get isLoading(): boolean {
    return this.#stored.answer?.isLoading === true;
  }

  /** Whether nobody else sees the message. */
  get isEphemeral(): boolean {
    return this.#original !== undefined && isEphemeral(this.#original);
  }

  /** The modal that was opened, to be filled in with `submit`. */
  get modal(): ModalData | undefined {
    return this.#answer.modal;
  }

  /** What was suggested. */
  get choices(): AutocompleteData["choices"] | undefined {
    return this.#answer.choices;
  }

  /**
   * The next edit of the message; of a message that was promised, the message. Each call gives the edit after the one
   * before, waiting for it where it has not happened yet.
   */
  edited(options: WaitOptions = {}): Promise<Message> {
    return this.#next("edit", options);
  }

  /** The next message that the application sends after the first, in the same way. */
  followUp(options: WaitOptions = {}): Promise<Message> {
    return this.#next("followUp", options);
  }

  /** The message when the application has deleted it. */
  deleted(options: WaitOptions = {}): Promise<Message> {
    return this.#next("deletion", options);
  }

  get #original(): Message | undefined {
    const id = this.#answer.originalId;
    if (id === undefined) return undefined;
    const { ephemeralMessages, messages } = this.#world;
    return (ephemeralMessages.get(id) ?? messages.get(this.#stored.channelId)?.get(id))?.message;
  }

  async #next(kind: InteractionOutcome["kind"], options: WaitOptions): Promise<Message> {
    const taken = this.#taken[kind];
    let number = 0;
    while (taken.has(number)) number += 1;
    taken.add(number);
    try {
      return await nextOutcome(this.#stored, kind, number, options);
    } catch (error) {
      // Whoever waits next waits for the same.
      taken.delete(number);
      throw error;
    }
  }
}
