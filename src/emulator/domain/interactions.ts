import { createHash } from "node:crypto";
import type { Id } from "../../base/id.ts";
import type { User } from "../../../generated/models/user.ts";
import { constants } from "../../../generated/tables/constants.ts";
import { problem } from "../problem.ts";
import type {
  InteractionAnswer,
  InteractionOutcome,
  StoredInteraction,
  UserInteraction,
} from "../state/interaction.ts";
import type { StoredChannel, World } from "../state/world.ts";
import { userAudience } from "./audience.ts";
import { type InteractionContext, interactionContext } from "./interaction-context.ts";

/** Time within which an interaction must be answered. */
export const ANSWER_MS: number = constants.interactionResponseSeconds * 1_000;
const TOKEN_MS = constants.interactionTokenSeconds * 1_000;

/** What is said of a new interaction apart from who causes it, and where. */
export interface InteractionFields extends Pick<StoredInteraction, "trigger"> {
  /** Language of the user. */
  readonly locale: NonNullable<UserInteraction["locale"]>;
  /** Kind and data of the interaction, and the message that has the component. */
  readonly what: Omit<UserInteraction, keyof InteractionContext>;
}

/**
 * Tells the application that a user has done something with it: over the gateway, but for an application with an endpoint
 * of its own, to which it is up to the caller to post it.
 */
export function sendInteraction(
  world: World,
  user: User,
  channel: StoredChannel,
  { locale, trigger, what }: InteractionFields,
): StoredInteraction {
  forgetOld(world);
  const id = world.ids.next<"Interaction">();
  const token = tokenOf(id);
  // The kind and the data belong together: whoever calls says both.
  const interaction = { ...interactionContext(world, channel, user, locale), ...what, id, token } as UserInteraction;
  const stored: StoredInteraction = {
    interaction,
    userId: user.id,
    channelId: channel.id,
    sentMs: world.time.nowMs,
    trigger,
    answer: undefined,
    failure: undefined,
    outcomes: [],
    followUps: new Set(),
  };
  world.interactions.set(token, stored);
  if (endpointOf(world) !== undefined) return stored;
  // It comes whether or not the bot sees the channel.
  const to = "guild_id" in channel ? { guild: channel.guild_id } : userAudience(world.bot.id);
  world.fire({ type: "INTERACTION_CREATE", to, data: interaction });
  return stored;
}

/** Where interactions are posted to; absent when they come over the gateway. */
export function endpointOf({ application }: World): string | undefined {
  const { interactions_endpoint_url: url } = application;
  return url === null || url === "" ? undefined : url;
}

/** The interaction that is to be answered, or Discord's refusal: it is unknown, too old, or answered already. */
export function findUnanswered(world: World, id: Id<"Interaction">, token: string): StoredInteraction {
  const stored = world.interactions.get(token);
  if (stored?.interaction.id !== id || stored.failure !== undefined || isOver(world, stored)) {
    throw problem(404, "UnknownInteraction");
  }
  if (stored.answer !== undefined) throw problem(400, "InteractionAlreadyAcknowledged");
  return stored;
}

/**
 * The interaction whose token this is, for messages after the first answer, or Discord's refusal: the token does not work
 * any more, or nothing was answered that messages could follow.
 */
export function findAnswered(
  world: World,
  token: string,
): { readonly stored: StoredInteraction; readonly originalId: Id<"Message"> } {
  const stored = world.interactions.get(token);
  if (stored === undefined || isOver(world, stored)) throw problem(401, "InvalidWebhookToken");
  const originalId = stored.answer?.originalId;
  if (originalId === undefined) throw problem(404, "UnknownWebhook");
  return { stored, originalId };
}

/** Keeps how an interaction was answered, or that what was promised has come. */
export function recordAnswer(stored: StoredInteraction, answer: InteractionAnswer): void {
  stored.answer = answer;
  tell(stored);
}

/** Keeps what became of an interaction. */
export function recordOutcome(stored: StoredInteraction, outcome: InteractionOutcome): void {
  stored.outcomes.push(outcome);
  tell(stored);
}

/** Lets an interaction fail that was not answered: it cannot be from now on. The reason is said of the application. */
export function failInteraction(stored: StoredInteraction, reason: string): void {
  if (stored.answer !== undefined || stored.failure !== undefined) return;
  stored.failure = reason;
  tell(stored);
}

/** Lets an interaction fail because the time to answer it is over. */
export function missDeadline(stored: StoredInteraction): void {
  failInteraction(stored, `has not answered the interaction within ${constants.interactionResponseSeconds} seconds`);
}

/** Does that with all whose time it is. */
export function missDeadlines(world: World): void {
  for (const stored of world.interactions.values()) {
    if (stored.sentMs + ANSWER_MS <= world.time.nowMs) missDeadline(stored);
  }
}

/** Who waits for what becomes of an interaction. Of the run, and not of the state. */
const watchers = new WeakMap<StoredInteraction, Set<() => void>>();

/** Calls `listener` whenever something becomes of an interaction. The returned function ends that. */
export function watchInteraction(stored: StoredInteraction, listener: () => void): () => void {
  const set = watchers.get(stored) ?? new Set();
  watchers.set(stored, set.add(listener));
  return () => {
    set.delete(listener);
  };
}

function tell(stored: StoredInteraction): void {
  for (const listener of [...(watchers.get(stored) ?? [])]) listener();
}

function isOver({ time }: World, { sentMs }: StoredInteraction): boolean {
  return sentMs + TOKEN_MS <= time.nowMs;
}

/** Drops interactions whose tokens do not work any more; the oldest come first. */
function forgetOld(world: World): void {
  for (const [token, stored] of world.interactions) {
    if (!isOver(world, stored)) return;
    world.interactions.delete(token);
  }
}

/** The token of an interaction, which is the same in every run. */
function tokenOf(id: Id<"Interaction">): string {
  const secret = createHash("sha256").update(`interaction ${id}`).digest("base64url");
  return Buffer.from(`interaction:${id}:${secret}`).toString("base64url");
}
