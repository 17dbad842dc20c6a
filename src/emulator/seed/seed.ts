import type { BulkOverwriteApplicationCommandBody } from "../../../generated/bodies/application-command.ts";
import type { EmbedInput } from "../../../generated/bodies/embed.ts";
import type { Permission } from "../../../generated/models/permissions.ts";

/** Name of a permission: `ManageMessages`. */
export type PermissionName = keyof typeof Permission;

/**
 * What exists in an emulated Discord from the start, as JSON that a person writes. Things refer to each other by name; what
 * is not said is as it is when somebody makes the thing with nothing but a name. Ids follow from the order, so that the same
 * seed gives the same ids, unless they are said.
 */
export interface Seed {
  /** Address of a JSON schema, for editors; not looked at. */
  readonly $schema?: string | undefined;
  /** How late it is at first: an ISO 8601 timestamp. @default the beginning of 2026 */
  readonly starts_at?: string | undefined;
  readonly application?: SeedApplication | undefined;
  readonly users?: readonly SeedUser[] | undefined;
  /** At least one. The bot is a member of each; the first, and its first text channel, are those of `emulator.guildId` and `channelId`. */
  readonly guilds: readonly SeedGuild[];
}

/** The application, and its bot. */
export interface SeedApplication {
  /** Of the bot as well. @default "evenfall" */
  readonly name?: string | undefined;
  /** Of the bot as well. */
  readonly id?: string | undefined;
  readonly description?: string | undefined;
  /** Global commands, as `bulkOverwriteGlobalApplicationCommands` takes them. */
  readonly commands?: readonly BulkOverwriteApplicationCommandBody[] | undefined;
}

/** A person, or a bot other than the application's. */
export interface SeedUser {
  readonly name: string;
  readonly id?: string | undefined;
  readonly global_name?: string | undefined;
  readonly bot?: boolean | undefined;
}

/** A guild with all that is in it. */
export interface SeedGuild {
  readonly name: string;
  readonly id?: string | undefined;
  /** Name of a user, who is a member. */
  readonly owner: string;
  readonly description?: string | undefined;
  /**
   * From the top down. `@everyone` is the role that everyone has, wherever it stands; a role with the name of the bot is the
   * bot's own, which else is at the top and an administrator.
   */
  readonly roles?: readonly SeedRole[] | undefined;
  readonly members?: readonly SeedMember[] | undefined;
  /** @default a text channel "general" */
  readonly channels?: readonly SeedChannel[] | undefined;
}

/** A role. */
export interface SeedRole {
  readonly name: string;
  readonly id?: string | undefined;
  readonly color?: number | undefined;
  readonly hoist?: boolean | undefined;
  readonly mentionable?: boolean | undefined;
  /** @default what everyone may do in a new guild */
  readonly permissions?: readonly PermissionName[] | undefined;
}

/** A member, the bot included. */
export interface SeedMember {
  /** Name of the user. */
  readonly user: string;
  readonly nick?: string | undefined;
  /** Names of roles of the guild. */
  readonly roles?: readonly string[] | undefined;
}

/** Kind of a channel. */
export type SeedChannelType = "text" | "voice" | "category" | "announcement" | "stage" | "forum" | "media";

/** A channel of a guild. */
export interface SeedChannel {
  readonly name: string;
  readonly id?: string | undefined;
  /** @default "text" */
  readonly type?: SeedChannelType | undefined;
  /** Name of a category of the guild. */
  readonly parent?: string | undefined;
  readonly topic?: string | undefined;
  readonly nsfw?: boolean | undefined;
  readonly rate_limit_per_user?: number | undefined;
  readonly user_limit?: number | undefined;
  readonly overwrites?: readonly SeedOverwrite[] | undefined;
  /** Oldest first; in a forum or media channel each begins a thread. */
  readonly messages?: readonly SeedMessage[] | undefined;
}

/** What a role or a user may do in a channel, differently from elsewhere: exactly one of `role` and `user` says who. */
export interface SeedOverwrite {
  readonly role?: string | undefined;
  readonly user?: string | undefined;
  readonly allow?: readonly PermissionName[] | undefined;
  readonly deny?: readonly PermissionName[] | undefined;
}

/** A message. */
export interface SeedMessage {
  /** Name of a user; the bot's name is known as well. */
  readonly author: string;
  readonly content?: string | undefined;
  readonly embeds?: readonly EmbedInput[] | undefined;
  readonly pinned?: boolean | undefined;
  readonly reactions?: readonly SeedReaction[] | undefined;
  /** A thread that was started from it. */
  readonly thread?: SeedThread | undefined;
}

/** Who reacted with an emoji. */
export interface SeedReaction {
  readonly emoji: string;
  readonly users: readonly string[];
}

/** A thread. */
export interface SeedThread {
  readonly name: string;
  /** What was written in it after the message that it was started from. */
  readonly messages?: readonly SeedMessage[] | undefined;
}
