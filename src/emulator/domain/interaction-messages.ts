import type { Id } from "../../base/id.ts";
import type { AllowedMentions } from "../../../generated/bodies/message.ts";
import { ApplicationIntegrationType } from "../../../generated/models/application.ts";
import { AllowedMentionType, type Message, MessageFlag } from "../../../generated/models/message.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { problem } from "../problem.ts";
import type { StoredInteraction } from "../state/interaction.ts";
import type { StoredChannel, StoredMessage, World } from "../state/world.ts";
import { findChannel, findMessage } from "./find.ts";
import { followUpFields, isEphemeral, responseFields } from "./interaction-metadata.ts";
import { findAnswered, recordAnswer, recordOutcome } from "./interactions.ts";
import {
  announceMessage,
  composeMessage,
  deleteMessage,
  type MessageFields,
  postMessage,
  type PostOptions,
  revisedMessage,
} from "./messages.ts";

/** A message that the token of an interaction may change. */
export interface InteractionMessage {
  readonly stored: StoredInteraction;
  readonly channel: StoredChannel;
  readonly holder: StoredMessage;
}

type Allowed = AllowedMentions | null | undefined;

/** A message of a channel, or one that only one user sees, or Discord's refusal. */
export function findAnyMessage(world: World, channelId: Id<"Channel">, id: Id<"Message">): StoredMessage {
  const ephemeral = world.ephemeralMessages.get(id);
  return ephemeral?.message.channel_id === channelId ? ephemeral : findMessage(world, channelId, id);
}

/** Posts the first message in answer to an interaction; one that is loading is promised. */
export function postResponse(
  world: World,
  stored: StoredInteraction,
  fields: MessageFields,
  allowed?: Allowed,
): Message {
  return post(world, stored, { ...fields, ...responseFields(world, stored) }, allowed);
}

/** The first message in answer to an interaction, or the one that has the component, or Discord's refusal. */
export function findOriginal(world: World, token: string): InteractionMessage {
  const { originalId, stored } = findAnswered(world, token);
  return named(world, stored, originalId);
}

/** That message or one that followed it, by id, or Discord's refusal. */
export function findInteractionMessage(world: World, token: string, id: Id<"Message">): InteractionMessage {
  const { originalId, stored } = findAnswered(world, token);
  if (id !== originalId && !stored.followUps.has(id)) throw problem(404, "UnknownMessage");
  return named(world, stored, id);
}

/** Sends another message. While one is promised this is that one, which others see or not as was promised. */
export function postFollowUp(world: World, token: string, fields: MessageFields, allowed?: Allowed): Message {
  const { originalId, stored } = findAnswered(world, token);
  if (stored.answer?.isLoading === true) {
    const { flags = 0, ...rest } = fields;
    const target = named(world, stored, originalId);
    const kept = (target.holder.message.flags ?? 0) & MessageFlag.Ephemeral;
    return changeMessage(world, target, { ...rest, flags: (flags & ~MessageFlag.Ephemeral) | kept }, allowed);
  }
  const original = (world.ephemeralMessages.get(originalId) ?? world.messages.get(stored.channelId)?.get(originalId))
    ?.message;
  if (!isOfGuild(stored) && stored.followUps.size >= constants.userInstallMaxFollowups) {
    throw problem(400, "MaximumFollowups");
  }
  const message = post(world, stored, { ...fields, ...followUpFields(world, stored, original) }, allowed);
  stored.followUps.add(message.id);
  recordOutcome(stored, { kind: "followUp", message });
  return message;
}

/** Whether the application that was used is installed to the guild, or to where the bot is written to. */
function isOfGuild({ interaction }: StoredInteraction): boolean {
  return ApplicationIntegrationType.GuildInstall in interaction.authorizing_integration_owners;
}

/** Changes a message by the token of the interaction. One that was promised comes by that, and has not been edited. */
export function changeMessage(
  world: World,
  { channel, holder, stored }: InteractionMessage,
  fields: MessageFields,
  allowed?: Allowed,
): Message {
  const after = revisedMessage(world, channel, holder.message, fields, notified(allowed));
  const { flags = 0 } = after;
  const wasLoading = ((holder.message.flags ?? 0) & MessageFlag.Loading) !== 0;
  holder.message = wasLoading ? { ...after, flags: flags & ~MessageFlag.Loading, edited_timestamp: null } : after;
  if (!isEphemeral(after)) announceMessage(world, channel, holder.message);
  const { answer } = stored;
  if (answer?.originalId === after.id) {
    if (answer.isLoading) recordAnswer(stored, { ...answer, isLoading: false });
    recordOutcome(stored, { kind: "edit", message: holder.message });
  }
  return holder.message;
}

/** Deletes a message by the token of the interaction. */
export function removeMessage(world: World, { channel, holder: { message }, stored }: InteractionMessage): void {
  if (isEphemeral(message)) world.ephemeralMessages.delete(message.id);
  else deleteMessage(world, channel, message.id);
  if (stored.answer?.originalId === message.id) recordOutcome(stored, { kind: "deletion", message });
}

function named(world: World, stored: StoredInteraction, id: Id<"Message">): InteractionMessage {
  const channel = findChannel(world, stored.channelId);
  return { stored, channel, holder: findAnyMessage(world, channel.id, id) };
}

function post(
  world: World,
  { channelId, userId }: StoredInteraction,
  fields: MessageFields,
  allowed: Allowed,
): Message {
  const channel = findChannel(world, channelId);
  if (!isEphemeral(fields)) return postMessage(world, channel, world.bot, fields, notified(allowed));
  const message = composeMessage(world, channel, world.bot, fields, notified(allowed));
  world.ephemeralMessages.set(message.id, { message, userId, reactions: new Map(), votes: new Map() });
  return message;
}

/** Without a word of the application users are notified, and nobody else. */
function notified(allowed: Allowed): PostOptions {
  return { allowed: allowed ?? { parse: [AllowedMentionType.Users] } };
}
