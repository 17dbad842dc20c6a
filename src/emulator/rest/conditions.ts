import { fromBits } from "../../base/bits.ts";
import type { Id } from "../../base/id.ts";
import { AutoModerationActionType } from "../../../generated/models/auto-moderation.ts";
import { ChannelType } from "../../../generated/models/channel.ts";
import { GuildFeature } from "../../../generated/models/guild.ts";
import { MessageFlag, MessageReferenceType } from "../../../generated/models/message.ts";
import { Permission } from "../../../generated/models/permissions.ts";
import { findInvite } from "../domain/invites.ts";
import { isThread } from "../domain/permissions.ts";
import { emojiKey } from "../domain/reactions.ts";
import type { StoredChannel, StoredMessage } from "../state/world.ts";
import type { Call } from "./call.ts";

/** Whether what the table of routes says after `when` holds for a request. */
export type Condition = (call: Call) => boolean;

/** What is asked of a need of permissions, in the words of the table of routes. */
export const conditions: Readonly<Record<string, Condition>> = {
  "the channel is in a guild": (call) => inGuild(channelOf(call)),
  "the channel is in a guild and no thread": (call) => isPlainGuildChannel(channelOf(call)),
  "the channel is a channel of a guild and no thread": (call) => isPlainGuildChannel(channelOf(call)),
  "the channel is a thread": (call) => inThread(call),
  "the channel is a voice channel": (call) => typeIn(call, ChannelType.GuildVoice, ChannelType.GuildStageVoice),
  "the channel is a forum or media channel": (call) => isForum(call),
  "permission overwrites are changed": (call) => given(call, "permission_overwrites"),
  "the channel is a thread, and more is asked than to unarchive it while it is not locked": (call) =>
    inThread(call) && !onlyUnarchives(call) && !changesOwnThread(call),
  "the thread is not a private one that the current user has started": (call) => !isOwnPrivateThread(call),
  "an unlocked thread is only unarchived": (call) => inThread(call) && onlyUnarchives(call),
  "the current user is not connected to the voice channel": (call) => !isConnected(call),
  "the thread is public and the channel is no forum or media channel": (call) =>
    !isForum(call) && call.fields()["type"] !== undefined && call.fields()["type"] !== ChannelType.PrivateThread,
  // A thread that is started without a type is private.
  "the thread is private": (call) =>
    !isForum(call) && (call.fields()["type"] ?? ChannelType.PrivateThread) === ChannelType.PrivateThread,
  "`channel_id` is a channel": (call) => typeof call.fields()["channel_id"] === "string",
  "the current user sent the message": (call) => authorOf(call) === call.user().id,
  "somebody else sent the message": (call) => isByAnother(call),
  "the channel is in a guild and somebody else sent the message": (call) =>
    inGuild(channelOf(call)) && isByAnother(call),
  "the message is read out": (call) => call.fields()["tts"] === true,
  "the message is a voice message": (call) => (Number(call.fields()["flags"] ?? 0) & MessageFlag.IsVoiceMessage) !== 0,
  "the message is a reply": (call) => referenceType(call) === MessageReferenceType.Default,
  "the message forwards another one": (call) => referenceType(call) === MessageReferenceType.Forward,
  "nobody has reacted with the emoji yet": (call) =>
    messageOf(call)?.reactions.has(emojiKey(call.text("emoji_name"))) !== true,
  "the current user created the emoji": (call) => isOwn(call, emojiCreator(call)),
  "somebody else created the emoji": (call) => isAnothers(call, emojiCreator(call)),
  "the current user created the sticker": (call) => isOwn(call, stickerCreator(call)),
  "somebody else created the sticker": (call) => isAnothers(call, stickerCreator(call)),
  "the current user created the sound": (call) => isOwn(call, soundCreator(call)),
  "somebody else created the sound": (call) => isAnothers(call, soundCreator(call)),
  "the current user created the event": (call) => isOwn(call, eventCreator(call)),
  "somebody else created the event": (call) => isAnothers(call, eventCreator(call)),
  "the current user did not make the invite": (call) =>
    findInvite(call.world, call.text("code")).inviterId !== call.user().id,
  "the sound is from another guild": (call) => {
    const channel = channelOf(call);
    const { source_guild_id: source } = call.fields();
    return source !== undefined && channel !== undefined && "guild_id" in channel && source !== channel.guild_id;
  },
  "the rule times members out": (call) =>
    items(call, "actions").some((action) => Reflect.get(Object(action), "type") === AutoModerationActionType.Timeout),
  "the welcome screen is not enabled": (call) =>
    !call.guild().guild.features.includes(GuildFeature.WelcomeScreenEnabled),
  "the feature `COMMUNITY` or `DISCOVERABLE` is added or removed": (call) => {
    if (!given(call, "features")) return false;
    const wanted = items(call, "features");
    const has: readonly string[] = call.guild().guild.features;
    return [GuildFeature.Community, GuildFeature.Discoverable].some(
      (name) => wanted.includes(name) !== has.includes(name),
    );
  },
  "an overwrite grants or takes the permission to manage roles": (call) =>
    items(call, "permission_overwrites").some((overwrite) =>
      ["allow", "deny"].some((side) => {
        // The validator of the body has seen that these are sets of flags, where they are there.
        const bits = (Reflect.get(Object(overwrite), side) ?? 0n) as bigint | `${bigint}`;
        return (fromBits(bits) & Permission.ManageRoles) !== 0n;
      }),
    ),
};

/** The condition in these words; `undefined` for one that only the handler can decide. */
export function conditionOf(when: string): Condition | undefined {
  const known = conditions[when];
  if (known !== undefined) return known;
  const [, field, verb] = /^`(\w+)` is (given|set)$/.exec(when) ?? [];
  if (field === undefined) return undefined;
  return verb === "set" ? (call) => call.fields()[field] === true : (call) => given(call, field);
}

function given(call: Call, field: string): boolean {
  return call.fields()[field] !== undefined;
}

function items(call: Call, field: string): readonly unknown[] {
  const list = call.fields()[field];
  return Array.isArray(list) ? list : [];
}

function channelOf(call: Call): StoredChannel | undefined {
  return call.world.channels.get(call.id("channel_id"));
}

function inGuild(channel: StoredChannel | undefined): boolean {
  return channel !== undefined && "guild_id" in channel;
}

function isPlainGuildChannel(channel: StoredChannel | undefined): boolean {
  return channel !== undefined && inGuild(channel) && !isThread(channel);
}

function inThread(call: Call): boolean {
  const channel = channelOf(call);
  return channel !== undefined && isThread(channel);
}

function typeIn(call: Call, ...types: readonly ChannelType[]): boolean {
  const channel = channelOf(call);
  return channel !== undefined && types.includes(channel.type);
}

function isForum(call: Call): boolean {
  return typeIn(call, ChannelType.GuildForum, ChannelType.GuildMedia);
}

/** Whether all that is asked is to unarchive a thread that is not locked. */
function onlyUnarchives(call: Call): boolean {
  const channel = channelOf(call);
  const [only, ...rest] = Object.entries(call.fields());
  if (channel === undefined || !isThread(channel) || channel.thread_metadata.locked) return false;
  return only?.[0] === "archived" && only[1] === false && rest.length === 0;
}

/** What the creator of a thread may change without permission. */
const OF_CREATOR: readonly string[] = ["name", "archived", "auto_archive_duration"];

function changesOwnThread(call: Call): boolean {
  const channel = channelOf(call);
  if (channel === undefined || !isThread(channel) || channel.owner_id !== call.user().id) return false;
  return !channel.thread_metadata.locked && Object.keys(call.fields()).every((name) => OF_CREATOR.includes(name));
}

function isOwnPrivateThread(call: Call): boolean {
  return typeIn(call, ChannelType.PrivateThread) && Reflect.get(Object(channelOf(call)), "owner_id") === call.user().id;
}

function isConnected(call: Call): boolean {
  const channel = channelOf(call);
  if (channel === undefined || !("guild_id" in channel)) return false;
  const state = call.world.guilds.get(channel.guild_id)?.voiceStates.get(call.user().id);
  return state?.channel_id === channel.id;
}

function messageOf(call: Call): StoredMessage | undefined {
  return call.world.messages.get(call.id("channel_id"))?.get(call.id("message_id"));
}

function authorOf(call: Call): Id<"User"> | undefined {
  return messageOf(call)?.message.author.id;
}

function isByAnother(call: Call): boolean {
  const author = authorOf(call);
  return author !== undefined && author !== call.user().id;
}

/** What a new message does with the one that it refers to, if it does. */
function referenceType(call: Call): unknown {
  const reference = call.fields()["message_reference"];
  if (typeof reference !== "object" || reference === null) return undefined;
  return Reflect.get(reference, "type") ?? MessageReferenceType.Default;
}

/** Who made a thing: absent when it does not say; `undefined` when there is no such thing. */
type Creator = { readonly userId: Id<"User"> | undefined } | undefined;

function isOwn(call: Call, creator: Creator): boolean {
  return creator?.userId === call.user().id;
}

function isAnothers(call: Call, creator: Creator): boolean {
  return creator !== undefined && creator.userId !== call.user().id;
}

function emojiCreator(call: Call): Creator {
  const emojiId = call.id("emoji_id");
  const emoji = call.guild().guild.emojis.find(({ id }) => id === emojiId);
  return emoji === undefined ? undefined : { userId: emoji.user?.id };
}

function stickerCreator(call: Call): Creator {
  const stickerId = call.id("sticker_id");
  const sticker = call.guild().guild.stickers?.find(({ id }) => id === stickerId);
  return sticker === undefined ? undefined : { userId: sticker.user?.id };
}

function soundCreator(call: Call): Creator {
  const sound = call.guild().sounds.get(call.id("sound_id"));
  return sound === undefined ? undefined : { userId: sound.user?.id };
}

function eventCreator(call: Call): Creator {
  const stored = call.guild().scheduledEvents.get(call.id("guild_scheduled_event_id"));
  return stored === undefined ? undefined : { userId: stored.event.creator_id ?? undefined };
}
