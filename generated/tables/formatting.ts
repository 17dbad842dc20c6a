// Generated from schema/formatting.json by codegen/emit/tables/index.ts. Do not edit.

import type { FormattingRow, TimestampStyleRow } from "../../src/base/tables.ts";

/** Names in {@link formatting}. */
export type FormattingName =
  | "UserMention"
  | "NicknameMention"
  | "ChannelMention"
  | "RoleMention"
  | "GameMention"
  | "SlashCommand"
  | "SlashSubcommand"
  | "SlashSubcommandInGroup"
  | "StandardEmoji"
  | "CustomEmoji"
  | "AnimatedEmoji"
  | "Timestamp"
  | "StyledTimestamp"
  | "CustomizeLink"
  | "BrowseLink"
  | "GuideLink"
  | "LinkedRolesLink"
  | "LinkedRoleLink";

/** Markup of messages by name. */
export const formatting: Readonly<Record<FormattingName, FormattingRow>> = {
  UserMention: { pattern: "<@{user_id}>", example: "<@80351110224678912>", doc: "Mentions a user." },
  NicknameMention: {
    pattern: "<@!{user_id}>",
    example: "<@!80351110224678912>",
    doc: "Mentions a user, in the form that old messages have.",
    deprecated: "UserMention",
  },
  ChannelMention: { pattern: "<#{channel_id}>", example: "<#103735883630395392>", doc: "Links a channel." },
  RoleMention: { pattern: "<@&{role_id}>", example: "<@&165511591545143296>", doc: "Mentions a role." },
  GameMention: {
    pattern: "<@${game_id}>",
    example: "<@$1402418491272986635>",
    doc: "Links the profile of a game.",
    notes: "Added to the documentation after 2026-08-06.",
  },
  SlashCommand: {
    pattern: "</{name}:{command_id}>",
    example: "</airhorn:816437322781949972>",
    doc: "Links a slash command.",
  },
  SlashSubcommand: {
    pattern: "</{name} {subcommand}:{command_id}>",
    example: "</foo bar:123456789012345678>",
    doc: "Links a subcommand of a slash command.",
  },
  SlashSubcommandInGroup: {
    pattern: "</{name} {group} {subcommand}:{command_id}>",
    example: "</foo group bar:123456789012345678>",
    doc: "Links a subcommand inside a group of a slash command.",
  },
  StandardEmoji: { pattern: "{emoji}", example: "🪴", doc: "Shows a standard emoji, written as itself." },
  CustomEmoji: {
    pattern: "<:{name}:{emoji_id}>",
    example: "<:mmLol:216154654256398347>",
    doc: "Shows a custom emoji.",
  },
  AnimatedEmoji: {
    pattern: "<a:{name}:{emoji_id}>",
    example: "<a:b1nzy:392938283556143104>",
    doc: "Shows an animated custom emoji.",
  },
  Timestamp: {
    pattern: "<t:{seconds}>",
    example: "<t:1618953630>",
    doc: "Shows a moment, given in Unix seconds, in the reader's time zone and language.",
  },
  StyledTimestamp: {
    pattern: "<t:{seconds}:{style}>",
    example: "<t:1618953630:d>",
    doc: "Shows a moment in one of the timestamp styles.",
  },
  CustomizeLink: {
    pattern: "<id:customize>",
    example: "<id:customize>",
    doc: "Links the tab with the channels and roles of the guild, and its onboarding questions.",
  },
  BrowseLink: {
    pattern: "<id:browse>",
    example: "<id:browse>",
    doc: "Links the tab that lists the channels of the guild.",
  },
  GuideLink: { pattern: "<id:guide>", example: "<id:guide>", doc: "Links the guide of the guild." },
  LinkedRolesLink: {
    pattern: "<id:linked-roles>",
    example: "<id:linked-roles>",
    doc: "Links the tab with the linked roles of the guild.",
  },
  LinkedRoleLink: {
    pattern: "<id:linked-roles:{role_id}>",
    example: "<id:linked-roles:165511591545143296>",
    doc: "Links one linked role, and opens its connection dialog when clicked.",
  },
};

/** Styles of timestamps in messages. */
export const timestampStyles: readonly TimestampStyleRow[] = [
  { name: "ShortTime", style: "t", example: "16:20", doc: "Hours and minutes." },
  { name: "MediumTime", style: "T", example: "16:20:30", doc: "Hours, minutes and seconds." },
  { name: "ShortDate", style: "d", example: "20/04/2021", doc: "The date in numbers." },
  { name: "LongDate", style: "D", example: "April 20, 2021", doc: "The date with the month by name." },
  {
    name: "LongDateShortTime",
    style: "f",
    example: "April 20, 2021 at 16:20",
    doc: "The date with the month by name, and the time; what a timestamp without a style shows.",
  },
  {
    name: "FullDateShortTime",
    style: "F",
    example: "Tuesday, April 20, 2021 at 16:20",
    doc: "The date with weekday and month by name, and the time.",
  },
  {
    name: "ShortDateShortTime",
    style: "s",
    example: "20/04/2021, 16:20",
    doc: "The date in numbers, hours and minutes.",
  },
  {
    name: "ShortDateMediumTime",
    style: "S",
    example: "20/04/2021, 16:20:30",
    doc: "The date in numbers, hours, minutes and seconds.",
  },
  { name: "RelativeTime", style: "R", example: "4 years ago", doc: "How long ago, or in how long." },
];
