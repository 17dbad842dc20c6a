import { type Id, id as toId, isSnowflake } from "../../base/id.ts";
import type { ChannelType } from "../../../generated/models/channel.ts";
import type { ResolvedChannel, ResolvedData, ResolvedMember } from "../../../generated/models/interaction-data.ts";
import type { Attachment, Message } from "../../../generated/models/message.ts";
import type { Role } from "../../../generated/models/role.ts";
import type { User } from "../../../generated/models/user.ts";
import { storeFiles } from "../domain/attachments.ts";
import { resolvedChannel, resolvedMember } from "../domain/interaction-context.ts";
import type { StoredGuild } from "../state/world.ts";
import { cannot, type InteractContext, type Place, sees } from "./context.ts";

/** A file that somebody uploads. */
export interface ActorFile {
  readonly name: string;
  /** A string is UTF-8. */
  readonly data: string | Uint8Array;
  readonly contentType?: string | undefined;
}

/** Whether a value is a file. */
export function isFile(value: unknown): value is ActorFile {
  return typeof value === "object" && value !== null && "name" in value && "data" in value;
}

/** Collects the objects behind the ids that a user picks, and refuses those that a client would not offer. */
export class Resolver {
  readonly #context: InteractContext;
  readonly #place: Place;
  readonly #users = new Map<Id<"User">, User>();
  readonly #members = new Map<Id<"User">, ResolvedMember>();
  readonly #roles = new Map<Id<"Role">, Role>();
  readonly #channels = new Map<Id<"Channel">, ResolvedChannel>();
  readonly #messages = new Map<Id<"Message">, Message>();
  readonly #attachments = new Map<Id<"Attachment">, Attachment>();

  constructor(context: InteractContext, place: Place) {
    this.#context = context;
    this.#place = place;
  }

  /** Everything that was picked; absent when that is nothing. */
  get data(): { readonly resolved?: ResolvedData } {
    const maps = {
      users: this.#users,
      members: this.#members,
      roles: this.#roles,
      channels: this.#channels,
      messages: this.#messages,
      attachments: this.#attachments,
    };
    const filled = Object.entries(maps).filter(([, map]) => map.size > 0);
    if (filled.length === 0) return {};
    return { resolved: Object.fromEntries(filled.map(([name, map]) => [name, Object.fromEntries(map)])) };
  }

  user(text: string): Id<"User"> {
    const { world } = this.#context;
    const user = isSnowflake(text) ? world.users.get(toId(text)) : undefined;
    if (user === undefined) throw cannot(`There is no user ${text}.`);
    this.#users.set(user.id, user);
    const member = this.#guild?.members.get(user.id);
    if (member !== undefined) this.#members.set(user.id, resolvedMember(world, this.#place.channel, member));
    return user.id;
  }

  role(text: string): Id<"Role"> {
    const role = this.#guild?.guild.roles.find(({ id }) => id === text);
    if (role === undefined) throw cannot(`There is no role ${text} in the guild.`);
    this.#roles.set(role.id, role);
    return role.id;
  }

  /** A user or a role. */
  mentionable(text: string): Id<"User"> | Id<"Role"> {
    const isRole = this.#guild?.guild.roles.some(({ id }) => id === text) === true;
    return isRole ? this.role(text) : this.user(text);
  }

  channel(text: string, types: readonly ChannelType[] = []): Id<"Channel"> {
    const { world } = this.#context;
    const channel = isSnowflake(text) ? world.channels.get(toId(text)) : undefined;
    const isThere = channel !== undefined && "guild_id" in channel && channel.guild_id === this.#guild?.guild.id;
    if (!isThere || !sees(world, channel, this.#place.user.id)) {
      throw cannot(`${this.#place.user.username} sees no channel ${text} in the guild.`);
    }
    if (types.length > 0 && !types.includes(channel.type)) throw cannot(`The channel ${text} is of another type.`);
    this.#channels.set(channel.id, resolvedChannel(world, channel, this.#place.user.id));
    return channel.id;
  }

  message(message: Message): Id<"Message"> {
    this.#messages.set(message.id, message);
    return message.id;
  }

  /** Uploads a file. */
  attachment({ contentType, data, name }: ActorFile): Id<"Attachment"> {
    const { origin, world } = this.#context;
    const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
    const files = storeFiles(world, origin, this.#place.channel, [{ name, data: bytes, contentType }], []);
    for (const file of files) this.#attachments.set(file.id, file);
    // One file was stored.
    return (files[0] as Attachment).id;
  }

  get #guild(): StoredGuild | undefined {
    const { channel } = this.#place;
    return "guild_id" in channel ? this.#context.world.guilds.get(channel.guild_id) : undefined;
  }
}
