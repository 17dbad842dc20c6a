import type { Id, IdInput } from "../../base/id.ts";
import type { AutocompleteData } from "../../../generated/bodies/interaction.ts";
import { type ApplicationCommand, ApplicationCommandType } from "../../../generated/models/application-command.ts";
import { InteractionType } from "../../../generated/models/interaction.ts";
import { Locale } from "../../../generated/models/locales.ts";
import type { Message } from "../../../generated/models/message.ts";
import { commandObstacle, reachableCommands } from "../domain/command-access.ts";
import { openDm } from "../domain/channels.ts";
import { typeOf } from "../domain/commands.ts";
import { findUser } from "../domain/find.ts";
import { metadataOf } from "../domain/interaction-metadata.ts";
import { type InteractionFields, sendInteraction } from "../domain/interactions.ts";
import type { StoredInteraction } from "../state/interaction.ts";
import { clickData, selectData } from "./components.ts";
import { cannot, type InteractContext, type Place, placeOf } from "./context.ts";
import { type FieldValues, submitData } from "./modal.ts";
import { filledOptions, type OptionValues, readPath } from "./options.ts";
import { Reply } from "./reply.ts";
import { Resolver } from "./resolve.ts";
import { firstAnswer } from "./wait.ts";

/** How something is done with the application. */
export interface UseOptions {
  /** Language of the person's client. @default "en-US" */
  readonly locale?: Locale | undefined;
  /** Ends the wait for the answer. */
  readonly signal?: AbortSignal | undefined;
}

/** How a command is used. */
export interface CommandUseOptions extends UseOptions {
  /** Where. @default the channel that is there from the start */
  readonly channelId?: IdInput<"Channel"> | undefined;
}

/** How suggestions are asked for. */
export interface SuggestOptions extends CommandUseOptions {
  /** The option in which the person is typing. @default the last one */
  readonly focus?: string | undefined;
}

/** A message that somebody means: itself, or the reply that it came in. */
export type MessageRef = Pick<Message, "channel_id" | "id"> | Reply;

/**
 * A person who does something with the application. Each way to do so tells the application of it and waits for the answer.
 * It rejects with an `EmulatorError`: what a client would not let the person do is `EMULATOR_ACTION`, and no answer within
 * three seconds is `EMULATOR_NO_RESPONSE`.
 */
export class Interactor {
  readonly id: Id<"User">;
  readonly #context: InteractContext;

  constructor(context: InteractContext, userId: Id<"User">) {
    this.#context = context;
    this.id = userId;
  }

  /** The channel in which the person and the bot write to each other. */
  get dmId(): Id<"Channel"> {
    const { world } = this.#context;
    return openDm(world, findUser(world, this.id)).id;
  }

  /**
   * Uses a slash command, `"/ban"` or `"/config set"`. Users, roles and channels are filled in by id, files as
   * `{ name, data }`.
   */
  async slash(text: string, values: OptionValues = {}, options: CommandUseOptions = {}): Promise<Reply> {
    const path = readPath(text);
    const place = this.#place(options);
    const command = this.#command(place, ApplicationCommandType.ChatInput, path.name);
    const resolver = new Resolver(this.#context, place);
    const filled = filledOptions(command, path, values, resolver);
    const data = { ...base(command), ...(filled.length === 0 ? {} : { options: filled }), ...resolver.data };
    return await this.#send(place, { type: InteractionType.ApplicationCommand, data }, options);
  }

  /** Types in an option of a slash command and asks for suggestions; required options may still be missing. */
  async suggest(
    text: string,
    values: OptionValues,
    options: SuggestOptions = {},
  ): Promise<AutocompleteData["choices"]> {
    const path = readPath(text);
    const place = this.#place(options);
    const command = this.#command(place, ApplicationCommandType.ChatInput, path.name);
    const { focus: name = Object.keys(values).at(-1) } = options;
    if (name === undefined || values[name] === undefined)
      throw cannot("Suggestions are for an option that is typed in.");
    const resolver = new Resolver(this.#context, place);
    const data = {
      ...base(command),
      options: filledOptions(command, path, values, resolver, { name }),
      ...resolver.data,
    };
    const reply = await this.#send(place, { type: InteractionType.ApplicationCommandAutocomplete, data }, options);
    return reply.choices ?? [];
  }

  /** Uses a command on a user. */
  async useOnUser(name: string, targetId: IdInput<"User">, options: CommandUseOptions = {}): Promise<Reply> {
    const place = this.#place(options);
    const command = this.#command(place, ApplicationCommandType.User, name);
    const resolver = new Resolver(this.#context, place);
    const data = { ...base(command), target_id: resolver.user(targetId), ...resolver.data };
    return await this.#send(place, { type: InteractionType.ApplicationCommand, data }, options);
  }

  /** Uses a command on a message. */
  async useOnMessage(name: string, message: MessageRef, options: UseOptions = {}): Promise<Reply> {
    const { place, target } = this.#message(message);
    const command = this.#command(place, ApplicationCommandType.Message, name);
    const resolver = new Resolver(this.#context, place);
    const data = { ...base(command), target_id: resolver.message(target), ...resolver.data };
    return await this.#send(place, { type: InteractionType.ApplicationCommand, data }, options);
  }

  /** Opens the activity of the application by its command. */
  async launch(name: string, options: CommandUseOptions = {}): Promise<Reply> {
    const place = this.#place(options);
    const command = this.#command(place, ApplicationCommandType.PrimaryEntryPoint, name);
    return await this.#send(place, { type: InteractionType.ApplicationCommand, data: base(command) }, options);
  }

  /** Clicks a button of a message. */
  async click(message: MessageRef, customId: string, options: UseOptions = {}): Promise<Reply> {
    const { place, target } = this.#ownMessage(message);
    const data = clickData(target, customId);
    return await this.#send(place, { type: InteractionType.MessageComponent, data, message: target }, options);
  }

  /** Picks values in a select menu of a message: ids, but for menus whose options the application names. */
  async select(
    message: MessageRef,
    customId: string,
    values: readonly string[],
    options: UseOptions = {},
  ): Promise<Reply> {
    const { place, target } = this.#ownMessage(message);
    const data = selectData(target, customId, values, new Resolver(this.#context, place));
    return await this.#send(place, { type: InteractionType.MessageComponent, data, message: target }, options);
  }

  /** Fills in a modal, by the `custom_id` of its fields, and submits it. What is left out stays as the modal had it. */
  async submit(opened: Reply, values: FieldValues = {}, options: UseOptions = {}): Promise<Reply> {
    const { interaction, modal } = opened;
    if (modal === undefined) throw cannot("No modal was opened.");
    const opener = this.#context.world.interactions.get(interaction.token);
    if (opener?.userId !== this.id) throw cannot("The modal was opened for somebody else.");
    const place = placeOf(this.#context.world, this.id, opener.channelId);
    const data = submitData(modal, values, new Resolver(this.#context, place));
    const { message } = interaction;
    const what = { type: InteractionType.ModalSubmit, data, ...(message === undefined ? {} : { message }) };
    return await this.#send(place, what, options, opener);
  }

  async #send(
    { channel, user }: Place,
    what: object,
    { locale = Locale.AmericanEnglish, signal }: UseOptions,
    opener?: StoredInteraction,
  ): Promise<Reply> {
    signal?.throwIfAborted();
    const { world } = this.#context;
    // Modals are opened by commands and components only.
    const trigger = (opener === undefined ? undefined : metadataOf(world, opener)) as InteractionFields["trigger"];
    // Each kind comes with its data.
    const fields: InteractionFields = { locale, trigger, what: what as InteractionFields["what"] };
    const stored = sendInteraction(world, user, channel, fields);
    return new Reply(world, stored, await firstAnswer(this.#context, stored, signal));
  }

  #place({ channelId }: CommandUseOptions): Place {
    const { world } = this.#context;
    const id = channelId ?? world.first?.channelId;
    if (id === undefined) throw cannot("There is no channel from the start: say channelId.");
    return placeOf(world, this.id, id);
  }

  #command({ channel, user }: Place, type: ApplicationCommandType, name: string): ApplicationCommand {
    const { world } = this.#context;
    const all = reachableCommands(world, channel).filter((command) => typeOf(command) === type);
    const command = all.find((each) => each.name === name);
    if (command === undefined) {
      const names = all.map((each) => each.name);
      throw cannot(
        `There is no command ${name} here; there ${names.length === 0 ? "are none" : `is ${names.join(", ")}`}.`,
      );
    }
    const obstacle = commandObstacle(world, command, channel, user.id);
    if (obstacle !== undefined) throw cannot(`${user.username} cannot use ${name} here: ${obstacle}.`);
    return command;
  }

  #message(meant: MessageRef): { readonly place: Place; readonly target: Message } {
    const { world } = this.#context;
    const ref = meant instanceof Reply ? meant.message : meant;
    if (ref === undefined) throw cannot("The reply has no message.");
    const place = placeOf(world, this.id, ref.channel_id);
    const { ephemeralMessages, messages } = world;
    const ephemeral = ephemeralMessages.get(ref.id);
    if (ephemeral !== undefined && ephemeral.userId !== this.id) {
      throw cannot(`The message ${ref.id} is for somebody else.`);
    }
    const holder = ephemeral ?? messages.get(place.channel.id)?.get(ref.id);
    if (holder === undefined) throw cannot(`There is no message ${ref.id} in the channel.`);
    return { place, target: holder.message };
  }

  /** A message of the application. */
  #ownMessage(ref: MessageRef): { readonly place: Place; readonly target: Message } {
    const { place, target } = this.#message(ref);
    const { application, bot } = this.#context.world;
    const isOwn = target.author.id === bot.id || target.application_id === application.id;
    if (!isOwn) throw cannot(`The message ${target.id} is not one of the application's.`);
    return { place, target };
  }
}

function base({ guild_id: guildId, id, name, type = ApplicationCommandType.ChatInput }: ApplicationCommand): object {
  return { id, name, type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}
