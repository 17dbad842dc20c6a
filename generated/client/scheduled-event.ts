// Generated from schema/routes/scheduled-event.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IterateOptions } from "../../src/base/iterate.ts";
import type { ReasonOptions, SendOptions } from "../../src/base/request.ts";
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
import { iterGuildScheduledEventExceptionUsers, iterGuildScheduledEventUsers } from "../iterators/scheduled-event.ts";
import {
  createGuildScheduledEvent,
  createGuildScheduledEventException,
  deleteGuildScheduledEvent,
  deleteGuildScheduledEventException,
  getGuildScheduledEvent,
  getGuildScheduledEventExceptionUsers,
  getGuildScheduledEventUserCount,
  getGuildScheduledEventUsers,
  listScheduledEventsForGuild,
  modifyGuildScheduledEvent,
  modifyGuildScheduledEventException,
} from "../requests/scheduled-event.ts";
import { PollMethods } from "./poll.ts";

/** Methods for the routes of `schema/routes/scheduled-event.json`. */
export abstract class ScheduledEventMethods extends PollMethods {
  /**
   * Lists the scheduled events of a guild.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#list-scheduled-events-for-guild
   */
  async listScheduledEventsForGuild(
    guildId: IdInput<"Guild">,
    query?: ListScheduledEventsForGuildQuery,
    options?: SendOptions,
  ): Promise<readonly ScheduledEvent[]> {
    return this.execute(listScheduledEventsForGuild(guildId, query), options);
  }

  /**
   * Makes a scheduled event in a guild. Needs CreateEvents.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event
   */
  async createGuildScheduledEvent(
    guildId: IdInput<"Guild">,
    fields: CreateGuildScheduledEventBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<ScheduledEvent> {
    return this.execute(createGuildScheduledEvent(guildId, fields, options), options);
  }

  /**
   * Gets a scheduled event.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event
   */
  async getGuildScheduledEvent(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    query?: GetGuildScheduledEventQuery,
    options?: SendOptions,
  ): Promise<ScheduledEvent> {
    return this.execute(getGuildScheduledEvent(guildId, guildScheduledEventId, query), options);
  }

  /**
   * Changes, starts or ends a scheduled event.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event
   */
  async modifyGuildScheduledEvent(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    fields: ModifyGuildScheduledEventBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<ScheduledEvent> {
    return this.execute(modifyGuildScheduledEvent(guildId, guildScheduledEventId, fields, options), options);
  }

  /**
   * Deletes a scheduled event.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#delete-guild-scheduled-event
   */
  async deleteGuildScheduledEvent(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(deleteGuildScheduledEvent(guildId, guildScheduledEventId, options), options);
  }

  /**
   * Lists the users who are interested in a scheduled event, in the order of their ids.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-users
   */
  async getGuildScheduledEventUsers(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    query?: GetGuildScheduledEventUsersQuery,
    options?: SendOptions,
  ): Promise<readonly ScheduledEventUser[]> {
    return this.execute(getGuildScheduledEventUsers(guildId, guildScheduledEventId, query), options);
  }

  /**
   * Goes through all pages of `getGuildScheduledEventUsers`. By rising id from `after` on; given `before`, by falling
   * id from there.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-users
   */
  iterGuildScheduledEventUsers(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    query?: Omit<GetGuildScheduledEventUsersQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<ScheduledEventUser, void, undefined> {
    return iterGuildScheduledEventUsers(this, guildId, guildScheduledEventId, query, options);
  }

  /**
   * Moves or cancels one occurrence of a recurring scheduled event.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#create-guild-scheduled-event-exception
   */
  async createGuildScheduledEventException(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    fields: CreateGuildScheduledEventExceptionBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<ScheduledEventException> {
    return this.execute(createGuildScheduledEventException(guildId, guildScheduledEventId, fields, options), options);
  }

  /**
   * Changes a moved or canceled occurrence of a scheduled event.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#modify-guild-scheduled-event-exception
   */
  async modifyGuildScheduledEventException(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    exceptionId: IdInput<"ScheduledEventException">,
    fields?: ModifyGuildScheduledEventExceptionBody,
    options?: SendOptions & ReasonOptions,
  ): Promise<ScheduledEventException> {
    return this.execute(
      modifyGuildScheduledEventException(guildId, guildScheduledEventId, exceptionId, fields, options),
      options,
    );
  }

  /**
   * Puts a moved or canceled occurrence of a scheduled event back.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#delete-guild-scheduled-event-exception
   */
  async deleteGuildScheduledEventException(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    exceptionId: IdInput<"ScheduledEventException">,
    options?: SendOptions & ReasonOptions,
  ): Promise<undefined> {
    return this.execute(
      deleteGuildScheduledEventException(guildId, guildScheduledEventId, exceptionId, options),
      options,
    );
  }

  /**
   * Lists the users who are interested in one occurrence of a scheduled event, in the order of their ids.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-exception-users
   */
  async getGuildScheduledEventExceptionUsers(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    guildScheduledEventExceptionId: IdInput<"ScheduledEventException">,
    query?: GetGuildScheduledEventExceptionUsersQuery,
    options?: SendOptions,
  ): Promise<readonly ScheduledEventUser[]> {
    return this.execute(
      getGuildScheduledEventExceptionUsers(guildId, guildScheduledEventId, guildScheduledEventExceptionId, query),
      options,
    );
  }

  /**
   * Goes through all pages of `getGuildScheduledEventExceptionUsers`. By rising id from `after` on; given `before`, by
   * falling id from there.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-exception-users
   */
  iterGuildScheduledEventExceptionUsers(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    guildScheduledEventExceptionId: IdInput<"ScheduledEventException">,
    query?: Omit<GetGuildScheduledEventExceptionUsersQuery, "limit">,
    options?: IterateOptions,
  ): AsyncGenerator<ScheduledEventUser, void, undefined> {
    return iterGuildScheduledEventExceptionUsers(
      this,
      guildId,
      guildScheduledEventId,
      guildScheduledEventExceptionId,
      query,
      options,
    );
  }

  /**
   * Counts the users who are interested in a scheduled event and in some of its occurrences.
   *
   * @see https://docs.discord.com/developers/resources/guild-scheduled-event#get-guild-scheduled-event-user-count
   */
  async getGuildScheduledEventUserCount(
    guildId: IdInput<"Guild">,
    guildScheduledEventId: IdInput<"ScheduledEvent">,
    query?: GetGuildScheduledEventUserCountQuery,
    options?: SendOptions,
  ): Promise<ScheduledEventUserCount> {
    return this.execute(getGuildScheduledEventUserCount(guildId, guildScheduledEventId, query), options);
  }
}
