import type { CommandIr, EventIr, Location, TypeIr, WebhookEventIr } from "../ir.ts";
import { payloadName } from "./declare.ts";
import { entriesOf, type CheckedFile } from "./entries.ts";
import { described, pick, sourceOf } from "./described.ts";
import { checkName, type Loading } from "./loading.ts";
import { below } from "./location.ts";
import type { RawCommand, RawEvent, RawStructBody, RawWebhookEvent } from "./raw.ts";
import { parseType } from "./types.ts";

/** Resolves the dispatch events of one group. */
export function resolveEvents(file: CheckedFile, loading: Loading): readonly EventIr[] {
  const group = file.module.replace(/^events\//, "");
  return entriesOf<RawEvent>(file).map(({ name, raw, at }) => {
    const intents = raw.intents.map((entry, index) => {
      const details = typeof entry === "string" ? { intent: entry } : entry;
      checkName(loading, below(at, "intents", index), "intent", details.intent, loading.tables.intents);
      return details;
    });
    return {
      ...described(raw, at),
      name,
      group,
      dispatch: raw.dispatch,
      source: sourceOf(raw.source),
      payload: payloadType(name, raw.payload, below(at, "payload"), loading),
      intents,
      ...pick(raw, "guild"),
    };
  });
}

/** Resolves what we send through the gateway. */
export function resolveCommands(file: CheckedFile, loading: Loading): readonly CommandIr[] {
  return entriesOf<RawCommand>(file).map(({ name, raw, at }) => {
    checkName(loading, below(at, "opcode"), "opcode", raw.opcode, loading.tables.opcodes);
    const payload = payloadType(name, raw.payload, below(at, "payload"), loading);
    return { ...described(raw, at), name, opcode: raw.opcode, source: sourceOf(raw.source), payload };
  });
}

/** Resolves the events that Discord posts to a URL. */
export function resolveWebhookEvents(file: CheckedFile, loading: Loading): readonly WebhookEventIr[] {
  return entriesOf<RawWebhookEvent>(file).map(({ name, raw, at }) => {
    const about = { ...described(raw, at), name, type: raw.type, source: sourceOf(raw.source) };
    if (raw.payload === undefined) return about;
    return { ...about, payload: payloadType(name, raw.payload, below(at, "payload"), loading) };
  });
}

function payloadType(name: string, raw: string | RawStructBody, at: Location, loading: Loading): TypeIr {
  if (typeof raw === "string") return parseType(raw, at, loading.problems, loading.scope);
  return { kind: "ref", name: payloadName(name), target: "struct" };
}
