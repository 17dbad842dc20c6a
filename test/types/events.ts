import type { Event, EventMap, EventName, EventsOf, IntentName, UnknownEvent } from "evenfall/gateway";
import type { Message } from "evenfall/model";
import { expectTrue, type Same } from "./expect.ts";

/** What a shard can receive follows from its intents, exactly. */

type Names<Intents extends IntentName | readonly IntentName[]> = EventsOf<Intents>["type"];
type Always = Names<never>;

expectTrue<
  Same<Exclude<Names<"GuildWebhooks" | "GuildInvites">, Always>, "WEBHOOKS_UPDATE" | "INVITE_CREATE" | "INVITE_DELETE">
>();
expectTrue<
  Same<
    Exclude<Names<"GuildMessageTyping" | "GuildInvites">, Always>,
    "TYPING_START" | "INVITE_CREATE" | "INVITE_DELETE"
  >
>();
expectTrue<Same<Names<readonly ["Guilds", "GuildMessages"]>, Names<"Guilds" | "GuildMessages">>>();
expectTrue<Same<Names<["Guilds"]>, Names<"Guilds">>>();
expectTrue<Same<Names<readonly []>, Always>>();
expectTrue<Same<Names<"MessageContent">, Always>>();
expectTrue<Same<Names<IntentName>, EventName>>();
expectTrue<"READY" extends Always ? true : false>();
expectTrue<"MESSAGE_CREATE" extends Always ? false : true>();
expectTrue<Same<Event["type"], EventName>>();

// @ts-expect-error there is no such intent
export type Misspelt = EventsOf<"Guild">;

export function handle(event: EventsOf<"GuildMessages"> | UnknownEvent): string {
  switch (event.type) {
    case "MESSAGE_CREATE": {
      const message: Pick<Message, "id" | "content" | "author"> = event.data;
      return message.content;
    }
    case "MESSAGE_DELETE":
      // @ts-expect-error what was deleted does not come with it
      return event.data.content;
    // @ts-expect-error these intents do not deliver reactions
    case "MESSAGE_REACTION_ADD":
      return "";
    default:
      return event.type;
  }
}

/** An event that nobody knows yet is what is left in the end. */
export function rest(event: EventsOf<never> | UnknownEvent): unknown {
  if (event.type === "READY") return event.data.session_id;
  if (event.type === "RESUMED") return event.sequence;
  return event.data;
}

export function payload<Name extends EventName>(name: Name, data: EventMap[Name]): readonly [Name, EventMap[Name]] {
  return [name, data];
}
