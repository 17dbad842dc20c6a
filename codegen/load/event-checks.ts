import type { CommandIr, EventIr, Location, WebhookEventIr } from "../ir.ts";
import type { Loading } from "./loading.ts";
import { below } from "./location.ts";
import { isShapeless, walk } from "./paths.ts";
import { typeText } from "./type-text.ts";
import { checkDirection } from "./uses.ts";

/** Checks events, commands and webhook events against each other and their payloads. */
export function checkEvents(
  events: readonly EventIr[],
  commands: readonly CommandIr[],
  webhookEvents: readonly WebhookEventIr[],
  loading: Loading,
): void {
  const names = new Map<string, Location>();
  const dispatches = new Map<string, Location>();
  const types = new Map<string, Location>();
  for (const event of events) {
    claim(names, event.name, event.at, `the name "${event.name}"`, loading);
    claim(dispatches, event.dispatch, below(event.at, "dispatch"), `the dispatch name "${event.dispatch}"`, loading);
    const at = below(event.at, "payload");
    checkDirection(event.payload, "received", at, loading);
    if (event.guild === undefined) continue;
    const { error, types } = walk([event.payload], event.guild, loading);
    if (error !== undefined) loading.problems.add(below(event.at, "guild"), error.message, error.expected);
    else if (event.guild.includes("[]")) {
      loading.problems.add(below(event.at, "guild"), `"${event.guild}" leads to several ids`, "the path of one id");
    } else if (!types.some((type) => type.kind === "id" || isShapeless(type))) {
      const found = types.map(typeText).join(" | ");
      loading.problems.add(below(event.at, "guild"), `"${event.guild}" leads to ${found}`, "the path of an id");
    }
  }
  for (const command of commands) checkDirection(command.payload, "sent", below(command.at, "payload"), loading);
  for (const event of webhookEvents) {
    claim(types, event.type, below(event.at, "type"), `the type "${event.type}"`, loading);
    if (event.payload !== undefined) checkDirection(event.payload, "received", below(event.at, "payload"), loading);
  }
}

function claim(taken: Map<string, Location>, key: string, at: Location, what: string, { problems }: Loading): void {
  const holder = taken.get(key);
  if (holder === undefined) taken.set(key, at);
  else problems.add(at, `${what} is that of schema/${holder.file} ${holder.path}`, "one of its own");
}
