import { type Id, type IdInput, id } from "../base/id.ts";
import type { Known } from "../base/open.ts";
import type { ActivityInstance } from "../../generated/models/application.ts";
import type { ApplicationIdentity } from "../../generated/models/application-identity.ts";
import type { Entitlement } from "../../generated/models/entitlement.ts";
import { type Message, ReactionType } from "../../generated/models/message.ts";
import type { OAuth2Scope } from "../../generated/models/oauth2.ts";
import type { JoinRequest, MemberVerificationField } from "../../generated/models/onboarding.ts";
import type { Subscription } from "../../generated/models/subscription.ts";
import type { Connection } from "../../generated/models/user.ts";
import { joinActivity, leaveActivity } from "./domain/activities.ts";
import { authorize, deauthorize, decline } from "./domain/authorization.ts";
import { type Activity, PresenceStatus } from "../../generated/models/presence.ts";
import { sendMessage } from "./domain/auto-moderation/messages.ts";
import { openDm } from "./domain/channels.ts";
import { addConnection } from "./domain/connections.ts";
import { purchase } from "./domain/entitlements.ts";
import { findChannel, findGuild, findUser } from "./domain/find.ts";
import { joinGuild, removeMember } from "./domain/members.ts";
import {
  acceptInvite,
  createInvite,
  endlessInvite,
  endVisits,
  invitableChannel,
  setVanityCode,
} from "./domain/invites.ts";
import { postMessage } from "./domain/messages.ts";
import { addIdentity, type IdentityKey } from "./domain/identities.ts";
import { askToJoin, withdrawRequest } from "./domain/join-requests.ts";
import { unvote, vote } from "./domain/polls.ts";
import { setPresence } from "./domain/presences.ts";
import { addReaction } from "./domain/reactions.ts";
import { addInterest, findScheduledEvent, removeInterest } from "./domain/scheduled-events.ts";
import {
  cancelSubscription,
  findSubscription,
  resumeSubscription,
  subscribe,
  switchPlan,
} from "./domain/subscriptions.ts";
import { addAuthorization, giveToken } from "./domain/tokens.ts";
import { passSlowMode } from "./domain/slow-mode.ts";
import { setModerationLevel } from "./domain/two-factor.ts";
import { announceTyping } from "./domain/typing.ts";
import { askToSpeak, moveInVoice, speakOnStage, voiceChannel } from "./domain/voice.ts";
import { type InteractContext, Interactor } from "./interact/index.ts";
import type { StoredPresence, World } from "./state/world.ts";

/** What people switch on and off in a voice channel. */
export interface VoiceSwitches {
  readonly selfDeaf?: boolean | undefined;
  readonly selfMute?: boolean | undefined;
  /** Whether they share their screen. */
  readonly selfStream?: boolean | undefined;
}

/** What is picked on the page on which a user authorizes an application. */
export interface AuthorizeOptions {
  /** Guild that the bot is added to. @default the one that the address names */
  readonly guildId?: IdInput<"Guild"> | undefined;
  /** Channel of the webhook that the application gets with the scope `webhook.incoming`. */
  readonly channelId?: IdInput<"Channel"> | undefined;
}

/** How something is bought. */
export interface BuyOptions {
  /** Whether it is bought in test mode, in which nothing is paid. @default false */
  readonly test?: boolean | undefined;
}

/** What somebody subscribes for. */
export interface SubscribeOptions {
  /** Guild that the subscription is for. @default none: it is for the person */
  readonly guildId?: IdInput<"Guild"> | undefined;
}

/** When a subscription becomes another one. */
export interface SwitchPlanOptions {
  /** @default "now" */
  readonly when?: "atRenewal" | "now" | undefined;
}

/** A person in the emulated Discord, who does what people do with a client. */
export class Actor extends Interactor {
  readonly #world: World;

  constructor(context: InteractContext, userId: Id<"User">) {
    super(context, userId);
    this.#world = context.world;
  }

  /** Posts a message in a channel, whose slow mode may hold the person back. Throws Discord's refusal when auto moderation blocks it. */
  say(channelId: IdInput<"Channel">, content: string): Message {
    const channel = findChannel(this.#world, id(channelId));
    const user = findUser(this.#world, this.id);
    passSlowMode(this.#world, channel, user);
    return sendMessage(this.#world, channel, user, { content });
  }

  /** Writes to the bot in private. */
  whisper(content: string): Message {
    const user = findUser(this.#world, this.id);
    return postMessage(this.#world, openDm(this.#world, user), user, { content });
  }

  /** Reacts to a message with an emoji: a standard one, or `name:id`. */
  react(message: Pick<Message, "channel_id" | "id">, emoji: string): void {
    const channel = findChannel(this.#world, message.channel_id);
    addReaction(this.#world, channel, message.id, findUser(this.#world, this.id), emoji);
  }

  /** Spends a super reaction on a message. */
  superReact(message: Pick<Message, "channel_id" | "id">, emoji: string): void {
    const channel = findChannel(this.#world, message.channel_id);
    addReaction(this.#world, channel, message.id, findUser(this.#world, this.id), emoji, ReactionType.Burst);
  }

  /** Votes for an answer of a poll, by its number. */
  vote(message: Pick<Message, "channel_id" | "id">, answerId: number): void {
    vote(
      this.#world,
      findChannel(this.#world, message.channel_id),
      message.id,
      findUser(this.#world, this.id),
      answerId,
    );
  }

  /** Takes a vote back. */
  unvote(message: Pick<Message, "channel_id" | "id">, answerId: number): void {
    const channel = findChannel(this.#world, message.channel_id);
    unvote(this.#world, channel, message.id, findUser(this.#world, this.id), answerId);
  }

  /** Makes an invite to a channel that never expires, and answers its code. */
  invite(channelId: IdInput<"Channel">): string {
    const channel = invitableChannel(findChannel(this.#world, id(channelId)));
    return createInvite(this.#world, channel, this.id, endlessInvite).code;
  }

  /** Joins the guild that an invite is to, by its code. */
  accept(code: string): void {
    acceptInvite(this.#world, code, findUser(this.#world, this.id));
  }

  /** Sets the code by which a guild is found, or takes it away; what only people may do who manage the guild. */
  setVanityCode(guildId: IdInput<"Guild">, code: string | null): void {
    setVanityCode(this.#world, findGuild(this.#world, id(guildId)), this.id, code);
  }

  /** Says that moderators need a second factor, or that they need none; what only the owner of a guild may do. */
  requireTwoFactor(guildId: IdInput<"Guild">, required: boolean): void {
    setModerationLevel(this.#world, findGuild(this.#world, id(guildId)), this.id, required);
  }

  /** Shows a status, and what the person is doing. */
  appear(status: StoredPresence["status"], activities: readonly Activity[] = []): void {
    setPresence(this.#world, findUser(this.#world, this.id), { status, activities });
    if (status === PresenceStatus.Offline) endVisits(this.#world, this.id);
  }

  /** Joins a voice channel, or moves to it. */
  join(
    channelId: IdInput<"Channel">,
    { selfDeaf = false, selfMute = false, selfStream = false }: VoiceSwitches = {},
  ): void {
    const channel = voiceChannel(findChannel(this.#world, id(channelId)));
    const guild = findGuild(this.#world, channel.guild_id);
    moveInVoice(this.#world, guild, this.id, channel, {
      sessionId: `voice-${this.id}`,
      selfDeaf,
      selfMute,
      selfStream,
    });
  }

  /** Leaves the voice channel, if the person is in one. */
  leave(guildId: IdInput<"Guild">): void {
    const guild = findGuild(this.#world, id(guildId));
    moveInVoice(this.#world, guild, this.id, undefined, { sessionId: "", selfDeaf: false, selfMute: false });
  }

  /** Asks to speak on the stage that the person is connected to. */
  raiseHand(guildId: IdInput<"Guild">): void {
    askToSpeak(this.#world, findGuild(this.#world, id(guildId)), this.id);
  }

  /** Begins to speak on the stage that the person is connected to, once a moderator has let them. */
  speak(guildId: IdInput<"Guild">): void {
    speakOnStage(this.#world, findGuild(this.#world, id(guildId)), this.id);
  }

  /** Says that the person is interested in a scheduled event, or in one occurrence of it. */
  attend(
    guildId: IdInput<"Guild">,
    eventId: IdInput<"ScheduledEvent">,
    occurrence?: IdInput<"ScheduledEventException">,
  ): void {
    const guild = findGuild(this.#world, id(guildId));
    const stored = findScheduledEvent(guild, id(eventId));
    addInterest(this.#world, guild, stored, this.id, occurrence === undefined ? undefined : id(occurrence));
  }

  /** Takes that back. */
  skip(
    guildId: IdInput<"Guild">,
    eventId: IdInput<"ScheduledEvent">,
    occurrence?: IdInput<"ScheduledEventException">,
  ): void {
    const guild = findGuild(this.#world, id(guildId));
    const stored = findScheduledEvent(guild, id(eventId));
    removeInterest(this.#world, guild, stored, this.id, occurrence === undefined ? undefined : id(occurrence));
  }

  /** Asks to join a guild that lets in only those it approves, with the form filled in. */
  askToJoin(guildId: IdInput<"Guild">, form: readonly MemberVerificationField[] = []): JoinRequest {
    return askToJoin(this.#world, findGuild(this.#world, id(guildId)), findUser(this.#world, this.id), form);
  }

  /** Takes the request to join back. */
  withdrawRequest(guildId: IdInput<"Guild">): void {
    withdrawRequest(this.#world, findGuild(this.#world, id(guildId)), this.id);
  }

  /** Begins to write in a channel. */
  type(channelId: IdInput<"Channel">): void {
    announceTyping(this.#world, findChannel(this.#world, id(channelId)), findUser(this.#world, this.id));
  }

  /** Buys something that is paid for once. */
  buy(skuId: IdInput<"Sku">, { test = false }: BuyOptions = {}): Entitlement {
    return purchase(this.#world, this.id, id(skuId), test);
  }

  /** Subscribes to something that is paid for each month: for themselves, or for a guild. */
  subscribe(skuId: IdInput<"Sku">, { guildId }: SubscribeOptions = {}): Subscription {
    return subscribe(this.#world, this.id, id(skuId), guildId === undefined ? undefined : id(guildId));
  }

  /** Says that a subscription is to end with its period. */
  unsubscribe(subscriptionId: IdInput<"Subscription">): Subscription {
    return cancelSubscription(this.#world, findSubscription(this.#world, id(subscriptionId)));
  }

  /** Takes that back before the period is over. */
  resubscribe(subscriptionId: IdInput<"Subscription">): Subscription {
    return resumeSubscription(this.#world, findSubscription(this.#world, id(subscriptionId)));
  }

  /** Moves a subscription to another SKU: to a dearer one at once, to a cheaper one when it is renewed. */
  switchPlan(
    subscriptionId: IdInput<"Subscription">,
    skuId: IdInput<"Sku">,
    { when = "now" }: SwitchPlanOptions = {},
  ): Subscription {
    return switchPlan(this.#world, findSubscription(this.#world, id(subscriptionId)), id(skuId), when);
  }

  /**
   * Authorizes the application at an address such as `authorizationUrl` of evenfall/oauth2 makes. Answers the address that
   * they come back to, with a code or a token; nothing when only a bot was added.
   */
  authorize(url: string, { channelId, guildId }: AuthorizeOptions = {}): string | undefined {
    return authorize(this.#world, findUser(this.#world, this.id), url, {
      guildId: guildId === undefined ? undefined : id(guildId),
      channelId: channelId === undefined ? undefined : id(channelId),
    });
  }

  /** Grants scopes to the application without more ado, and answers the access token. */
  grant(scopes: readonly Known<typeof OAuth2Scope>[]): string {
    const authorization = { userId: this.id, scopes };
    const authorizationId = addAuthorization(this.#world, authorization);
    return giveToken(this.#world, authorizationId, authorization, { refreshable: false }).access_token;
  }

  /** Declines at such an address. */
  decline(url: string): string | undefined {
    return decline(this.#world, url);
  }

  /** Takes back whatever they have allowed the application. */
  deauthorize(): void {
    deauthorize(this.#world, findUser(this.#world, this.id));
  }

  /** Connects an account on another service. */
  connect(connection: Pick<Connection, "name" | "type"> & Partial<Connection>): Connection {
    return addConnection(this.#world, this.id, connection);
  }

  /** Takes part in the activity of the application in a channel; it is started when nobody does yet. */
  play(channelId: IdInput<"Channel">): ActivityInstance {
    return joinActivity(this.#world, findChannel(this.#world, id(channelId)), this.id);
  }

  /** Leaves an activity, which is over when the last one does. */
  stopPlaying(instanceId: string): void {
    leaveActivity(this.#world, instanceId, this.id);
  }

  /** Links an account in an external system, as a game with the Social SDK does. */
  link(account: IdentityKey): ApplicationIdentity {
    return addIdentity(this.#world, this.id, account);
  }

  /** Becomes a member of a guild. */
  joinGuild(guildId: IdInput<"Guild">): void {
    joinGuild(this.#world, id(guildId), findUser(this.#world, this.id));
  }

  /** Leaves a guild. */
  leaveGuild(guildId: IdInput<"Guild">): void {
    removeMember(this.#world, findGuild(this.#world, id(guildId)), this.id);
  }
}
