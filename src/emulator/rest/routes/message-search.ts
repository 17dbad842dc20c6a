import type { SearchGuildMessagesQuery } from "../../../../generated/bodies/message.ts";
import { indexing, searchMessages } from "../../domain/search/search.ts";
import type { Handlers } from "../handlers.ts";

/** Answers the route of the page `message` by which the messages of a guild are searched. */
export const messageSearchHandlers: Handlers = {
  searchGuildMessages(call) {
    const guild = call.guild();
    const notReady = indexing(call.world, guild);
    if (notReady !== undefined) {
      call.status = 202;
      return notReady;
    }
    const query = call.query<SearchGuildMessagesQuery>();
    const { offset = 0 } = query;
    return searchMessages(call.world, guild, call.user().id, query, { offset, limit: call.limit() });
  },
};
