import { type Id, type IdInput, id } from "../base/id.ts";
import { type Message, ReactionType } from "../../generated/models/message.ts";
import type { Activity } from "../../generated/models/presence.ts";
import { openDm } from "./domain/channels.ts";
import { findChannel, findGuild, findUser } from "./domain/find.ts";
import { postMessage } from "./domain/messages.ts";
import { unvote, vote } from "./domain/polls.ts";
import { setPresence } from "./domain/presences.ts";
import { addReaction } from "./domain/reactions.ts";
import { addInterest, findScheduledEvent, removeInterest } from "./domain/scheduled-events.ts";
import { announceTyping } from "./domain/typing.ts";
import { moveInVoice, voiceChannel } from "./domain/voice.ts";
import type { StoredPresence, World } from "./state/world.ts";

/** What people switch off in a voice channel. */
export interface VoiceSwitches {
  readonly selfDeaf?: boolean | undefined;
  readonly selfMute?: boolean | undefined;
}

/** A person in the emulated Discord, who does what people do with a client. */
export class Actor {
  readonly id: Id<"User">;
  readonly #world: World;

  constructor(world: World, userId: Id<"User">) {
    this.#world = world;
    this.id = userId;
  }

  /** Posts a message in a channel. */
  say(channelId: IdInput<"Channel">, content: string): Message {
    const channel = findChannel(this.#world, id(channelId));
    return postMessage(this.#world, channel, findUser(this.#world, this.id), { content });
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

  /** Shows a status, and what the person is doing. */
  appear(status: StoredPresence["status"], activities: readonly Activity[] = []): void {
    setPresence(this.#world, findUser(this.#world, this.id), { status, activities });
  }

  /** Joins a voice channel, or moves to it. */
  join(channelId: IdInput<"Channel">, { selfDeaf = false, selfMute = false }: VoiceSwitches = {}): void {
    const channel = voiceChannel(findChannel(this.#world, id(channelId)));
    const guild = findGuild(this.#world, channel.guild_id);
    moveInVoice(this.#world, guild, this.id, channel, { sessionId: `voice-${this.id}`, selfDeaf, selfMute });
  }

  /** Leaves the voice channel, if the person is in one. */
  leave(guildId: IdInput<"Guild">): void {
    const guild = findGuild(this.#world, id(guildId));
    moveInVoice(this.#world, guild, this.id, undefined, { sessionId: "", selfDeaf: false, selfMute: false });
  }

  /** Says that the person is interested in a scheduled event. */
  attend(guildId: IdInput<"Guild">, eventId: IdInput<"ScheduledEvent">): void {
    const guild = findGuild(this.#world, id(guildId));
    addInterest(this.#world, guild, findScheduledEvent(guild, id(eventId)), this.id);
  }

  /** Takes that back. */
  skip(guildId: IdInput<"Guild">, eventId: IdInput<"ScheduledEvent">): void {
    const guild = findGuild(this.#world, id(guildId));
    removeInterest(this.#world, guild, findScheduledEvent(guild, id(eventId)), this.id);
  }

  /** Begins to write in a channel. */
  type(channelId: IdInput<"Channel">): void {
    announceTyping(this.#world, findChannel(this.#world, id(channelId)), findUser(this.#world, this.id));
  }
}
