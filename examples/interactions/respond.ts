import type { ReceivedInteraction } from "evenfall/interactions";
import {
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  type CreateApplicationCommandBody,
  InteractionCallbackType,
  type InteractionResponse,
  InteractionType,
  MessageFlag,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "evenfall/model";

/** What users find after a slash. */
export const commands: readonly CreateApplicationCommandBody[] = [
  { type: ApplicationCommandType.ChatInput, name: "feedback", description: "Asks what you think." },
];

/** What the bot says to an interaction; the same whether it comes over the gateway or over HTTP. */
export function respond(interaction: ReceivedInteraction): InteractionResponse | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return invitation;
    case InteractionType.MessageComponent:
      return form;
    case InteractionType.ModalSubmit:
      return thanks(interaction);
    default:
      return undefined;
  }
}

const invitation: InteractionResponse = {
  type: InteractionCallbackType.ChannelMessageWithSource,
  data: {
    content: "How do you like it here?",
    components: [
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: "write", label: "Write" }],
      },
    ],
  },
};

const form: InteractionResponse = {
  type: InteractionCallbackType.Modal,
  data: {
    custom_id: "feedback",
    title: "Feedback",
    components: [
      {
        type: ComponentType.Label,
        label: "What do you think?",
        component: {
          type: ComponentType.TextInput,
          custom_id: "text",
          style: TextInputStyle.Paragraph,
          max_length: 500,
        },
      },
    ],
  },
};

/** Only who wrote it reads the answer. */
function thanks({ data }: ModalSubmitInteraction): InteractionResponse {
  const [field] = data.components;
  const answer = field?.type === ComponentType.Label ? field.component : undefined;
  const text = answer?.type === ComponentType.TextInput ? answer.value : "";
  return {
    type: InteractionCallbackType.ChannelMessageWithSource,
    data: { content: `Thank you for ${text.length} characters.`, flags: MessageFlag.Ephemeral },
  };
}
