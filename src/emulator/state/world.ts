import type { Id } from "../../base/id.ts";
import type { ApplicationCommand, CommandPermission } from "../../../generated/models/application-command.ts";
import type { ActivityInstance } from "../../../generated/models/application.ts";
import type {
  CategoryChannel,
  DirectoryChannel,
  DmChannel,
  ForumChannel,
  GroupDmChannel,
  TextChannel,
  ThreadChannel,
  ThreadMember,
  VoiceChannel,
} from "../../../generated/models/channel.ts";
import type { AuditLogEntry } from "../../../generated/models/audit-log.ts";
import type { AutoModerationRule } from "../../../generated/models/auto-moderation.ts";
import type { Emoji, ReactionEmoji } from "../../../generated/models/emoji.ts";
import type { Ban, Guild, Member } from "../../../generated/models/guild.ts";
import type { WelcomeScreen } from "../../../generated/models/guild-display.ts";
import type { GuildTemplate } from "../../../generated/models/guild-template.ts";
import type { DiscordIntegration } from "../../../generated/models/integration.ts";
import type { Message } from "../../../generated/models/message.ts";
import type { GuildOnboarding, JoinRequest } from "../../../generated/models/onboarding.ts";
import type { Activity, PresenceStatus } from "../../../generated/models/presence.ts";
import type { ScheduledEvent } from "../../../generated/models/scheduled-event.ts";
import type { SoundboardSound } from "../../../generated/models/soundboard.ts";
import type { StageInstance } from "../../../generated/models/stage-instance.ts";
import type { StickerPack } from "../../../generated/models/sticker.ts";
import type { User } from "../../../generated/models/user.ts";
import type { VoiceState } from "../../../generated/models/voice.ts";
import type { ChannelFollowerWebhook, IncomingWebhook } from "../../../generated/models/webhook.ts";
import type { WebhookEvent } from "../../../generated/webhook-events.ts";
import type { Dispatch } from "../dispatch.ts";
import type { EphemeralMessage, StoredInteraction } from "./interaction.ts";
import { type IdentifyLimitOptions, IdentifyLimits } from "./identify-limits.ts";
import { firstInstant, IdSource, type WorldTime } from "./ids.ts";
import type { RoleConnections, StoredApplication, StoredIdentity } from "./application.ts";
import type { StoredLobby } from "./lobbies.ts";
import { emptyOAuth2, type OAuth2State, type StoredAccessToken } from "./oauth2.ts";
import { emptyPremium, type Premium } from "./premium.ts";
import type { StoredInvite } from "./invite.ts";
import { requireShapeOf } from "./shape.ts";
import { decodeState, encodeState } from "./snapshot.ts";

/** What every stored channel of a guild has; over the gateway it may be left out. */
interface InGuild {
  readonly guild_id: Id<"Guild">;
}

/** A channel of a guild, threads apart. */
export type StoredGuildChannel = (TextChannel | VoiceChannel | CategoryChannel | ForumChannel | DirectoryChannel) &
  InGuild;

/** A thread of a channel. */
export type StoredThread = ThreadChannel & InGuild & { readonly parent_id: Id<"Channel"> };

/** A channel that messages can be posted in. */
export type Messageable = ((TextChannel | VoiceChannel) & InGuild) | StoredThread | DmChannel | GroupDmChannel;

/** A channel that the emulator keeps. */
export type StoredChannel = StoredGuildChannel | StoredThread | DmChannel | GroupDmChannel;

/** A webhook that posts in a channel: whoever has its token does, or another channel that this one follows. */
export type StoredWebhook = IncomingWebhook | ChannelFollowerWebhook;

/** A file that was uploaded. */
export interface StoredFile {
  readonly filename: string;
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
}

/** A picture, or another file that the CDN shows at a place of its own. */
export interface StoredImage {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A scheduled event with who is interested. */
export interface StoredScheduledEvent {
  event: ScheduledEvent;
  readonly users: Set<Id<"User">>;
  /** Who is interested in one occurrence, by the id of that. */
  readonly occurrenceUsers: Map<Id<"ScheduledEventException">, Set<Id<"User">>>;
}

/** A guild with what belongs to it. */
export interface StoredGuild {
  guild: Guild;
  readonly joinedAt: string;
  readonly members: Map<Id<"User">, Member>;
  /** Who is in a voice channel. */
  readonly voiceStates: Map<Id<"User">, VoiceState>;
  readonly sounds: Map<Id<"SoundboardSound">, SoundboardSound>;
  readonly bans: Map<Id<"User">, Ban>;
  readonly scheduledEvents: Map<Id<"ScheduledEvent">, StoredScheduledEvent>;
  readonly integrations: Map<Id<"Integration">, DiscordIntegration>;
  /** Stages that are live, by their channel. */
  readonly stages: Map<Id<"Channel">, StageInstance>;
  /** Members who leave when they disconnect, unless they have got a role by then. */
  readonly temporaryMembers: Set<Id<"User">>;
  /** How often the vanity code was used. */
  vanityUses: number;
  readonly autoModerationRules: Map<Id<"AutoModerationRule">, AutoModerationRule>;
  /** Requests to join, in the order in which they were made. */
  readonly joinRequests: Map<Id<"JoinRequest">, JoinRequest>;
  /** Absent until one is set up; a feature of the guild says whether it is shown. */
  welcomeScreen?: WelcomeScreen | undefined;
  /** Absent until it is set up. */
  onboarding?: GuildOnboarding | undefined;
  /** What was done, oldest first. */
  readonly auditLog: AuditLogEntry[];
}

/** What is passing about a voice channel. */
export interface VoiceChannelInfo {
  readonly status: string | null;
  /** Unix seconds at which somebody came into the empty channel; null while it is empty. */
  readonly startTime: number | null;
  /** Unix milliseconds since which nobody may speak in it; absent while somebody does. */
  readonly quietSinceMs?: number | undefined;
}

/** What a user is doing. Users of whom nothing is kept are offline. */
export interface StoredPresence {
  readonly status: PresenceStatus;
  readonly activities: readonly Activity[];
}

/** Who reacted to a message with one emoji. */
export interface StoredReaction {
  readonly emoji: ReactionEmoji;
  readonly normal: Set<Id<"User">>;
  /** Who spent a super reaction. */
  readonly burst: Set<Id<"User">>;
}

/** A message with what the API never shows as a whole. */
export interface StoredMessage {
  message: Message;
  /** By the id of the emoji, or its characters when it is a standard one. */
  readonly reactions: Map<string, StoredReaction>;
  /** Who voted, by answer of the poll. */
  readonly votes: Map<number, Set<Id<"User">>>;
  /** When it was pinned; absent while it is not. */
  pinnedAt?: string | undefined;
}

/** A count that starts anew each day. */
export interface DayCount {
  /** Unix milliseconds. */
  readonly sinceMs: number;
  readonly count: number;
}

/** What is set about an emulated Discord from outside. */
export interface WorldOptions extends IdentifyLimitOptions {
  /** Number of shards that bots are told to start. @default 1 */
  readonly shards?: number | undefined;
  /** How late it is at first. @default always the same */
  readonly startsAt?: Date | undefined;
}

/**
 * Everything that exists in one emulated Discord. Records are replaced, never changed in place.
 *
 * Its public fields are its state: plain objects, arrays, maps, sets, bytes and plain values, so that
 * {@link encodeState} can write them all. What is no state is private.
 */
export class World {
  readonly time: WorldTime = firstInstant();
  application: StoredApplication;
  readonly botId: Id<"User">;
  readonly users: Map<Id<"User">, User> = new Map();
  /** The guild, and its text channel, that are there from the start. */
  first: { readonly guildId: Id<"Guild">; readonly channelId: Id<"Channel"> } | undefined;
  /** People that tests know by name. */
  readonly people: Map<string, Id<"User">> = new Map();
  readonly accessTokens: Map<string, StoredAccessToken> = new Map();
  readonly guilds: Map<Id<"Guild">, StoredGuild> = new Map();
  /** Channels of guilds, their threads, and direct messages. */
  readonly channels: Map<Id<"Channel">, StoredChannel> = new Map();
  /** Templates of guilds, by code. */
  readonly templates: Map<string, GuildTemplate> = new Map();
  readonly threadMembers: Map<Id<"Channel">, Map<Id<"User">, ThreadMember>> = new Map();
  readonly messages: Map<Id<"Channel">, Map<Id<"Message">, StoredMessage>> = new Map();
  /** Invites by their code. */
  readonly invites: Map<string, StoredInvite> = new Map();
  /** When users last posted in a channel while its slow mode held them back: Unix milliseconds. */
  readonly slowedPosts: Map<Id<"Channel">, Map<Id<"User">, number>> = new Map();
  /** Users whose accounts are not guarded by a second factor. */
  readonly withoutTwoFactor: Set<Id<"User">> = new Set();
  /** How many searches of a guild are still answered with that its messages are being indexed. */
  readonly searchesUntilIndexed: Map<Id<"Guild">, number> = new Map();
  readonly webhooks: Map<Id<"Webhook">, StoredWebhook> = new Map();
  readonly presences: Map<Id<"User">, StoredPresence> = new Map();
  readonly voiceChannels: Map<Id<"Channel">, VoiceChannelInfo> = new Map();
  readonly files: Map<Id<"Attachment">, StoredFile> = new Map();
  readonly applicationEmojis: Map<Id<"Emoji">, Emoji> = new Map();
  readonly stickerPacks: Map<Id<"StickerPack">, StickerPack> = new Map();
  /** Sounds that everybody may play everywhere. */
  readonly defaultSounds: Map<Id<"SoundboardSound">, SoundboardSound> = new Map();
  /** What the CDN shows, by path without the extension. */
  readonly images: Map<string, StoredImage> = new Map();
  /** Commands of the application, those of guilds included. */
  readonly commands: Map<Id<"Command">, ApplicationCommand> = new Map();
  /** Who may use a command in a guild; under the id of the application, who may use those of which nothing is set. */
  readonly commandPermissions: Map<Id<"Guild">, Map<Id<"Command"> | Id<"Application">, readonly CommandPermission[]>> =
    new Map();
  /** How many commands were made within a day, by guild or `global`. */
  readonly commandCreates: Map<string, DayCount> = new Map();
  /** Running instances of the activity of the application. */
  readonly activities: Map<string, ActivityInstance> = new Map();
  roleConnections: RoleConnections = { kinds: [], users: new Map() };
  /** Accounts of users in the system of the application. */
  identities: readonly StoredIdentity[] = [];
  readonly lobbies: Map<Id<"Lobby">, StoredLobby> = new Map();
  readonly oauth2: OAuth2State = emptyOAuth2();
  /** What the application sells. */
  readonly premium: Premium = emptyPremium();
  /** What users did with the application, by token, oldest first. */
  readonly interactions: Map<string, StoredInteraction> = new Map();
  readonly ephemeralMessages: Map<Id<"Message">, EphemeralMessage> = new Map();
  readonly #ids: IdSource = new IdSource(() => this.time);
  readonly #identifyLimits: IdentifyLimits;
  readonly #recommendedShards: number;
  readonly #posts: Set<(event: WebhookEvent) => void> = new Set();
  readonly #listeners: Set<(dispatch: Dispatch) => void> = new Set();

  constructor(
    makeSelf: (ids: IdSource) => { readonly application: StoredApplication; readonly bot: User },
    options: WorldOptions = {},
  ) {
    this.#identifyLimits = new IdentifyLimits(options);
    this.#recommendedShards = options.shards ?? 1;
    if (options.startsAt !== undefined) this.time.nowMs = options.startsAt.getTime();
    const { application, bot } = makeSelf(this.#ids);
    this.application = application;
    this.botId = bot.id;
    this.users.set(bot.id, bot);
  }

  /** Where new ids come from. */
  get ids(): IdSource {
    return this.#ids;
  }

  /** How often sessions may be started. Of the run, and not of the state. */
  get identifyLimits(): IdentifyLimits {
    return this.#identifyLimits;
  }

  /** Number of shards that bots are told to start. */
  get recommendedShards(): number {
    return this.#recommendedShards;
  }

  /** The user that the bot is. */
  get bot(): User {
    // Put there by the constructor, and never taken out.
    return this.users.get(this.botId) as User;
  }

  /** Tells everybody who listens that something happened. */
  fire(dispatch: Dispatch): void {
    for (const listener of this.#listeners) listener(dispatch);
  }

  /** Calls `listener` for whatever happens from now on. The returned function ends that. */
  onDispatch(listener: (dispatch: Dispatch) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Tells whoever posts to the application of a webhook event. */
  post(event: WebhookEvent): void {
    for (const listener of this.#posts) listener(event);
  }

  /** Calls `listener` for webhook events from now on. The returned function ends that. */
  onPost(listener: (event: WebhookEvent) => void): () => void {
    this.#posts.add(listener);
    return () => {
      this.#posts.delete(listener);
    };
  }

  /** Writes the whole state as JSON. */
  snapshot(): string {
    return encodeState({ ...this });
  }

  /** Replaces the whole state by one that {@link World.snapshot} wrote, or refuses one of another shape. */
  restore(snapshot: string): void {
    const state = decodeState(snapshot);
    requireShapeOf(this, state);
    Object.assign(this, state);
  }
}
