// Generated from schema/ids.json by codegen/emit/tables/index.ts. Do not edit.

import type { IdKindRow } from "../../src/base/tables.ts";

/** Kinds of ids. */
export const idKinds: readonly IdKindRow[] = [
  { name: "Any", doc: "Id of something whose kind is told elsewhere, or differs from case to case." },
  { name: "User", doc: "Id of a user, and of the member that this user is in a guild." },
  { name: "Guild", doc: "Id of a guild." },
  { name: "Channel", doc: "Id of a channel, thread or category." },
  { name: "Message", doc: "Id of a message." },
  {
    name: "Attachment",
    doc: "Id of a file attached to a message; in requests a number that refers to an upload of the same request.",
  },
  { name: "Role", doc: "Id of a role; that of the role everyone has equals the id of the guild." },
  { name: "Emoji", doc: "Id of a custom emoji of a guild or an application." },
  { name: "Sticker", doc: "Id of a sticker." },
  { name: "StickerPack", doc: "Id of a pack of standard stickers." },
  { name: "SoundboardSound", doc: "Id of a sound of the soundboard." },
  { name: "Webhook", doc: "Id of a webhook." },
  { name: "Application", doc: "Id of an application, often the same as that of its bot user." },
  { name: "ApplicationAsset", doc: "Id of an image that an application has uploaded." },
  { name: "Team", doc: "Id of a team that owns applications." },
  { name: "Command", doc: "Id of an application command." },
  { name: "CommandVersion", doc: "Id that changes whenever an application command does." },
  { name: "Interaction", doc: "Id of an interaction." },
  { name: "Integration", doc: "Id of an integration of a guild." },
  { name: "AuditLogEntry", doc: "Id of an entry in the audit log." },
  { name: "AutoModerationRule", doc: "Id of an auto moderation rule." },
  { name: "ScheduledEvent", doc: "Id of a scheduled event of a guild." },
  { name: "ScheduledEventException", doc: "Id of one changed or cancelled occurrence of a recurring scheduled event." },
  { name: "StageInstance", doc: "Id of a live stage." },
  { name: "Entitlement", doc: "Id of an entitlement: the access that a user or guild has to something sold." },
  { name: "Sku", doc: "Id of something that an application sells." },
  { name: "SkuPlan", doc: "Id of the plan under which a SKU is sold as a subscription." },
  { name: "Subscription", doc: "Id of a subscription of a user." },
  { name: "Lobby", doc: "Id of a lobby of a game." },
  { name: "OnboardingPrompt", doc: "Id of a question asked while a member joins a guild." },
  { name: "OnboardingOption", doc: "Id of an answer to a question asked while a member joins a guild." },
  { name: "ForumTag", doc: "Id of a tag that posts of a forum or media channel may carry." },
  { name: "JoinRequest", doc: "Id of a request to join a guild." },
  { name: "EventVersion", doc: "Id that changes whenever what carries it does." },
];
