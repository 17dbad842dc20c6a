import { type Id, type IdInput, id } from "../base/id.ts";
import type { Message } from "../../generated/models/message.ts";
import { openDm } from "./domain/channels.ts";
import { findChannel, findUser } from "./domain/find.ts";
import { postMessage } from "./domain/messages.ts";
import { addReaction } from "./domain/reactions.ts";
import { announceTyping } from "./domain/typing.ts";
import type { World } from "./state/world.ts";

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

  /** Begins to write in a channel. */
  type(channelId: IdInput<"Channel">): void {
    announceTyping(this.#world, findChannel(this.#world, id(channelId)), findUser(this.#world, this.id));
  }
}
