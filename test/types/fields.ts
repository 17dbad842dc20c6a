import type { CreateMessageBody, Member, Message, ModifyGuildMemberBody } from "evenfall/model";
import { createMessage, modifyGuildMember, type Request } from "evenfall/request";
import { expectTrue, type Same } from "./expect.ts";

/** Absent, null and a value are three different things. */

declare const maybe: string | undefined;

// Leaving a nickname alone, taking it away and setting it.
modifyGuildMember("1", "2", {});
modifyGuildMember("1", "2", { nick: undefined });
modifyGuildMember("1", "2", { nick: null });
modifyGuildMember("1", "2", { nick: maybe });
expectTrue<Same<ModifyGuildMemberBody["nick"], string | null | undefined>>();

createMessage("1", { content: maybe });
// @ts-expect-error a message is not edited here: null has no meaning
createMessage("1", { content: "x", message_reference: null });
// @ts-expect-error there is no such field
createMessage("1", { contents: "x" });

// What is received is never undefined when its key is there.
// @ts-expect-error `flags` is either absent or a number
export const received: Pick<Message, "flags"> = { flags: undefined };
export const absent: Pick<Message, "flags"> = {};
expectTrue<Same<Message["edited_timestamp"], string | null>>();

export function change(message: Message, member: Member): void {
  // @ts-expect-error what is received is not changed
  message.content = "x";
  // @ts-expect-error neither are its lists
  member.roles.push("1");
}

export const sent: CreateMessageBody = { content: "x", flags: 4, files: [{ name: "a.txt", data: "x" }] };

expectTrue<Same<ReturnType<typeof createMessage>, Request<Message>>>();
