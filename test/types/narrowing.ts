/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- the mistakes are made on purpose */

import {
  type Channel,
  ChannelType,
  isKnown,
  type Locale,
  type Message,
  MessageFlag,
  MessageType,
  type UnknownChannel,
  type UnknownName,
  type UnknownTag,
} from "evenfall/model";
import { expectTrue, type Same } from "./expect.ts";

/** Enums are open and unions have a member that nobody knows yet; both narrow all the same. */

export function describe(channel: Channel): string {
  switch (channel.type) {
    case ChannelType.GuildVoice:
      return String(channel.bitrate);
    case ChannelType.GuildForum:
    case ChannelType.GuildMedia:
      return (channel.available_tags ?? []).map((tag) => tag.name).join();
    case ChannelType.Dm:
      // @ts-expect-error a conversation has no bitrate
      return String(channel.bitrate);
    default:
      return channel.id;
  }
}

export function compare(channel: Channel): string | undefined {
  if (channel.type === ChannelType.GuildCategory) return channel.name;
  // @ts-expect-error not every other channel has a topic
  return channel.topic;
}

/** What every channel has is there before and after narrowing. */
export function common(channel: Channel): string {
  return channel.id;
}

export function unknown(channel: UnknownChannel): unknown {
  expectTrue<Same<UnknownChannel["type"], UnknownTag>>();
  return channel["something_new"];
}

export function kind(type: MessageType): string {
  switch (type) {
    case MessageType.Default:
    case MessageType.Reply:
      return "written";
    default: {
      const other: MessageType = type;
      // @ts-expect-error a reply has been dealt with above
      if (other === type && type === MessageType.Reply) return "never";
      return `something else: ${other}`;
    }
  }
}

export function guard(value: number): 0 | 19 | undefined {
  if (!isKnown(MessageType, value)) return undefined;
  return value === MessageType.Default || value === MessageType.Reply ? value : undefined;
}

// @ts-expect-error a number that is no message type needs a reason
export const made: MessageType = 9999;
export const known: MessageType = MessageType.Default;
export const literal: MessageType = 0;

export function language(locale: Locale): string {
  // A language that is not known is still a text.
  const text: string = locale;
  return locale === "de" ? "Deutsch" : text;
}
expectTrue<Same<Exclude<Locale, string>, never>>();
expectTrue<UnknownName extends string ? true : false>();

// Flags are plain numbers, so that they combine without a cast.
export const flags: Message["flags"] = MessageFlag.Ephemeral | MessageFlag.SuppressEmbeds;
