// Generated from schema/routes/scheduled-event.json by codegen/emit/requests.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { ReasonOptions, Request } from "../../src/base/request.ts";
import type {
  CreateGuildScheduledEventBody,
  CreateGuildScheduledEventExceptionBody,
  GetGuildScheduledEventExceptionUsersQuery,
  GetGuildScheduledEventQuery,
  GetGuildScheduledEventUserCountQuery,
  GetGuildScheduledEventUsersQuery,
  ListScheduledEventsForGuildQuery,
  ModifyGuildScheduledEventBody,
  ModifyGuildScheduledEventExceptionBody,
} from "../bodies/scheduled-event.ts";
import type {
  ScheduledEvent,
  ScheduledEventException,
  ScheduledEventUser,
  ScheduledEventUserCount,
} from "../models/scheduled-event.ts";
import { request } from "../../src/base/request.ts";

/**
 * Lists the scheduled events of a guild.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#list-scheduled-events-for-guild
 */
export function listScheduledEventsForGuild(
  guildId: IdInput<"Guild">,
  query?: ListScheduledEventsForGuildQuery,
): Request<readonly ScheduledEvent[]> {
  return request<readonly ScheduledEvent[]>({
    route: "listScheduledEventsForGuild",
    method: "GET",
    template: "/guilds/{guild_id}/scheduled-events",
    ids: { guild_id: guildId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Makes a scheduled event in a guild. Needs CreateEvents.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event
 */
export function createGuildScheduledEvent(
  guildId: IdInput<"Guild">,
  fields: CreateGuildScheduledEventBody,
  options?: ReasonOptions,
): Request<ScheduledEvent> {
  return request<ScheduledEvent>({
    route: "createGuildScheduledEvent",
    method: "POST",
    template: "/guilds/{guild_id}/scheduled-events",
    ids: { guild_id: guildId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Gets a scheduled event.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event
 */
export function getGuildScheduledEvent(
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  query?: GetGuildScheduledEventQuery,
): Request<ScheduledEvent> {
  return request<ScheduledEvent>({
    route: "getGuildScheduledEvent",
    method: "GET",
    template: "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
    ids: { guild_id: guildId, guild_scheduled_event_id: guildScheduledEventId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Changes, starts or ends a scheduled event.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event
 */
export function modifyGuildScheduledEvent(
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  fields: ModifyGuildScheduledEventBody,
  options?: ReasonOptions,
): Request<ScheduledEvent> {
  return request<ScheduledEvent>({
    route: "modifyGuildScheduledEvent",
    method: "PATCH",
    template: "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
    ids: { guild_id: guildId, guild_scheduled_event_id: guildScheduledEventId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Deletes a scheduled event.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#delete-guild-scheduled-event
 */
export function deleteGuildScheduledEvent(
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "deleteGuildScheduledEvent",
    method: "DELETE",
    template: "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
    ids: { guild_id: guildId, guild_scheduled_event_id: guildScheduledEventId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}

/**
 * Lists the users who are interested in a scheduled event, in the order of their ids.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-users
 */
export function getGuildScheduledEventUsers(
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  query?: GetGuildScheduledEventUsersQuery,
): Request<readonly ScheduledEventUser[]> {
  return request<readonly ScheduledEventUser[]>({
    route: "getGuildScheduledEventUsers",
    method: "GET",
    template: "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users",
    ids: { guild_id: guildId, guild_scheduled_event_id: guildScheduledEventId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Moves or cancels one occurrence of a recurring scheduled event.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event-exception
 */
export function createGuildScheduledEventException(
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  fields: CreateGuildScheduledEventExceptionBody,
  options?: ReasonOptions,
): Request<ScheduledEventException> {
  return request<ScheduledEventException>({
    route: "createGuildScheduledEventException",
    method: "POST",
    template: "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions",
    ids: { guild_id: guildId, guild_scheduled_event_id: guildScheduledEventId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Changes a moved or canceled occurrence of a scheduled event.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event-exception
 */
export function modifyGuildScheduledEventException(
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  exceptionId: IdInput<"ScheduledEventException">,
  fields: ModifyGuildScheduledEventExceptionBody = {},
  options?: ReasonOptions,
): Request<ScheduledEventException> {
  return request<ScheduledEventException>({
    route: "modifyGuildScheduledEventException",
    method: "PATCH",
    template: "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id}",
    ids: { guild_id: guildId, guild_scheduled_event_id: guildScheduledEventId, exception_id: exceptionId },
    body: fields,
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [200],
    idempotent: true,
    major: ["guild_id"],
  });
}

/**
 * Puts a moved or canceled occurrence of a scheduled event back.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#delete-guild-scheduled-event-exception
 */
export function deleteGuildScheduledEventException(
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  exceptionId: IdInput<"ScheduledEventException">,
  options?: ReasonOptions,
): Request<undefined> {
  return request<undefined>({
    route: "deleteGuildScheduledEventException",
    method: "DELETE",
    template: "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id}",
    ids: { guild_id: guildId, guild_scheduled_event_id: guildScheduledEventId, exception_id: exceptionId },
    reason: options?.reason,
    reasonLimit: 512,
    auth: ["bot"],
    success: [204],
    major: ["guild_id"],
  });
}

/**
 * Lists the users who are interested in one occurrence of a scheduled event, in the order of their ids.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-exception-users
 */
export function getGuildScheduledEventExceptionUsers(
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  guildScheduledEventExceptionId: IdInput<"ScheduledEventException">,
  query?: GetGuildScheduledEventExceptionUsersQuery,
): Request<readonly ScheduledEventUser[]> {
  return request<readonly ScheduledEventUser[]>({
    route: "getGuildScheduledEventExceptionUsers",
    method: "GET",
    template:
      "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/{guild_scheduled_event_exception_id}/users",
    ids: {
      guild_id: guildId,
      guild_scheduled_event_id: guildScheduledEventId,
      guild_scheduled_event_exception_id: guildScheduledEventExceptionId,
    },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}

/**
 * Counts the users who are interested in a scheduled event and in some of its occurrences.
 *
 * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-user-count
 */
export function getGuildScheduledEventUserCount(
  guildId: IdInput<"Guild">,
  guildScheduledEventId: IdInput<"ScheduledEvent">,
  query?: GetGuildScheduledEventUserCountQuery,
): Request<ScheduledEventUserCount> {
  return request<ScheduledEventUserCount>({
    route: "getGuildScheduledEventUserCount",
    method: "GET",
    template: "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users/counts",
    ids: { guild_id: guildId, guild_scheduled_event_id: guildScheduledEventId },
    query,
    auth: ["bot"],
    success: [200],
    major: ["guild_id"],
  });
}
