import { castId, type Id, id, type IdInput } from "evenfall/model";
import { createMessage, deleteChannel } from "evenfall/request";

/** Ids of different kinds do not mix, and a text is an id only after somebody has looked at it. */

declare const userId: Id<"User">;
declare const channelId: Id<"Channel">;
declare const text: string;

createMessage(channelId, { content: "x" });
createMessage("103735883630395392", { content: "x" });
createMessage(id(text), { content: "x" });
createMessage(castId(userId), { content: "x" });
deleteChannel(channelId);

// @ts-expect-error the id of a user is not that of a channel
createMessage(userId, { content: "x" });
// @ts-expect-error a name is not an id
createMessage("general", { content: "x" });
// @ts-expect-error nobody has checked that this is an id
createMessage(text, { content: "x" });
// @ts-expect-error ids are strings: a number cannot hold one
deleteChannel(103735883630395392);

export const anyId: IdInput<string> = userId;
export const asText: string = userId;
export const asKey: ReadonlyMap<Id<"User">, number> = new Map([[userId, 1]]);
