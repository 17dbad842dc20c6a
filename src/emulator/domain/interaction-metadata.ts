import { castId, type Id } from "../../base/id.ts";
import { ApplicationCommandOptionType, ApplicationCommandType } from "../../../generated/models/application-command.ts";
import { InteractionType, type MessageInteraction } from "../../../generated/models/interaction.ts";
import type { InteractionOption } from "../../../generated/models/interaction-data.ts";
import {
  type Message,
  MessageFlag,
  type MessageInteractionMetadata,
  MessageType,
  type TriggeringInteractionMetadata,
} from "../../../generated/models/message.ts";
import type { User } from "../../../generated/models/user.ts";
import type { StoredInteraction, UserInteraction } from "../state/interaction.ts";
import type { World } from "../state/world.ts";
import { guildKey } from "./audience.ts";
import { findChannel, findUser } from "./find.ts";
import type { MessageFields } from "./messages.ts";

/** What the first message in answer to an interaction says of it. */
export function responseFields(world: World, stored: StoredInteraction): MessageFields {
  const { interaction } = stored;
  const user = findUser(world, stored.userId);
  return {
    ...ownFields(world),
    ...kindOf(world, interaction, stored.trigger),
    interaction_metadata: metadataOf(world, stored),
    ...(interaction.type === InteractionType.ApplicationCommand
      ? { interaction: commandOf(interaction.id, interaction.data, user) }
      : {}),
  };
}

/** What a message says that follows the first one. */
export function followUpFields(world: World, stored: StoredInteraction, original: Message | undefined): MessageFields {
  const metadata = metadataOf(world, stored);
  return {
    ...ownFields(world),
    ...(original === undefined ? {} : replyTo(world, original)),
    interaction_metadata:
      original === undefined ? metadata : { ...metadata, original_response_message_id: original.id },
  };
}

/** What messages say of an interaction. */
export function metadataOf(
  world: World,
  { interaction, trigger, userId }: StoredInteraction,
): MessageInteractionMetadata {
  const { authorizing_integration_owners, id } = interaction;
  const base = { id, user: findUser(world, userId), authorizing_integration_owners };
  switch (interaction.type) {
    case InteractionType.MessageComponent:
      // A component is that of a message.
      return { ...base, type: interaction.type, interacted_message_id: interaction.message?.id as Id<"Message"> };
    case InteractionType.ModalSubmit:
      // A modal is opened by another interaction.
      return {
        ...base,
        type: interaction.type,
        triggering_interaction_metadata: trigger as TriggeringInteractionMetadata,
      };
    default:
      return { ...base, type: InteractionType.ApplicationCommand, ...targetOf(world, interaction) };
  }
}

/** Whether only one user sees a message. */
export function isEphemeral({ flags = 0 }: Pick<Message, "flags">): boolean {
  return (flags & MessageFlag.Ephemeral) !== 0;
}

function ownFields({ application }: World): MessageFields {
  return { application_id: application.id, webhook_id: castId(application.id) };
}

/** Messages show the command that they answer, or the message whose component they answer. */
function kindOf(
  world: World,
  { data, message }: UserInteraction & { readonly message?: Message },
  trigger: TriggeringInteractionMetadata | undefined,
): MessageFields {
  if (message !== undefined) return replyTo(world, message);
  const isOfMenu = trigger !== undefined && ("target_user" in trigger || "target_message_id" in trigger);
  const type = "type" in data ? data.type : isOfMenu ? ApplicationCommandType.User : ApplicationCommandType.ChatInput;
  const isChatInput = type === ApplicationCommandType.ChatInput || type === ApplicationCommandType.PrimaryEntryPoint;
  return { type: isChatInput ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand };
}

/** A message that others do not see cannot be shown above one that they may see. */
function replyTo(world: World, message: Message): MessageFields {
  if (isEphemeral(message)) return {};
  const { channel_id: channelId, id } = message;
  return {
    message_reference: { type: 0, message_id: id, channel_id: channelId, ...guildKey(findChannel(world, channelId)) },
  };
}

function targetOf(
  world: World,
  interaction: UserInteraction,
): { readonly target_user?: User; readonly target_message_id?: Id<"Message"> } {
  if (interaction.type !== InteractionType.ApplicationCommand) return {};
  const { data } = interaction;
  if (data.type === ApplicationCommandType.User) return { target_user: findUser(world, data.target_id) };
  return data.type === ApplicationCommandType.Message ? { target_message_id: data.target_id } : {};
}

function commandOf(
  id: Id<"Interaction">,
  data: { readonly name: string; readonly options?: unknown },
  user: User,
): MessageInteraction {
  // Only slash commands have options, and theirs are these.
  const names = subCommandsOf((data.options ?? []) as readonly InteractionOption[]);
  return { id, type: InteractionType.ApplicationCommand, name: [data.name, ...names].join(" "), user };
}

/** Names of the group and the sub command that were used. */
function subCommandsOf([option]: readonly InteractionOption[]): readonly string[] {
  if (option?.type === ApplicationCommandOptionType.SubCommandGroup) {
    return [option.name, ...subCommandsOf(option.options)];
  }
  return option?.type === ApplicationCommandOptionType.SubCommand ? [option.name] : [];
}
