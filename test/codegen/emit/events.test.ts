import { describe, expect, it } from "vitest";
import { emitCommands } from "../../../codegen/emit/commands.ts";
import { emitEvents } from "../../../codegen/emit/events.ts";
import { emitWebhookEvents } from "../../../codegen/emit/webhook-events.ts";
import { event, field, primitive, ref, schemaOf, struct } from "../../support/ir.ts";
import { printed } from "../../support/printed.ts";

const at = { file: "", path: "" };
const source = { openapi: [], docs: [] };

describe("events", () => {
  const schema = schemaOf([struct("Thing", [])], {
    events: [
      event("ThingCreate", "THING_CREATE", ref("Thing"), ["Things", "Rare"]),
      event("Ready", "READY", primitive("unknown"), []),
      event("ThingDelete", "THING_DELETE", ref("Thing"), ["Things"]),
    ],
    intents: ["Things", "Rare", "Empty"].map((name, bit) => ({ name, bit, privileged: false, at })),
  });

  it("are mapped to their payloads and to the intents that deliver them", async () => {
    expect(await printed(emitEvents(schema), "events/map.ts")).toMatchInlineSnapshot(`
      "import type { Dispatch } from "../../src/base/event.ts";
      import type { Thing } from "../models/thing.ts";

      /** Payloads of the events by dispatch name. */
      export interface EventMap {
        /** Arrives whatever the intents are. */
        readonly READY: unknown;
        /** Delivered by Things or Rare. */
        readonly THING_CREATE: Thing;
        /** Delivered by Things. */
        readonly THING_DELETE: Thing;
      }

      /** Dispatch name of an event. */
      export type EventName = keyof EventMap;

      /** The event of a dispatch name, or of any of several. */
      export type DispatchEvent<Name extends EventName = EventName> = {
        [Type in Name]: Dispatch<Type, EventMap[Type]>;
      }[Name];

      /** Any event that this version knows; \`switch (event.type)\` narrows \`event.data\`. */
      export type Event = DispatchEvent;

      /** Dispatch names of the events that each intent delivers. */
      export interface IntentEvents {
        readonly Things: "THING_CREATE" | "THING_DELETE";
        readonly Rare: "THING_CREATE";
        readonly Empty: never;
      }

      /** Name of a gateway intent. */
      export type IntentName = keyof IntentEvents;

      /** Dispatch names of the events that arrive whatever the intents are. */
      export type AlwaysEventName = "READY";

      /** What a shard with these intents can receive: \`EventsOf<"Guilds" | "GuildMessages">\`, or of a list of names. */
      export type EventsOf<Intents extends IntentName | readonly IntentName[]> = DispatchEvent<
        AlwaysEventName | IntentEvents[Intents extends readonly IntentName[] ? Intents[number] : Intents & IntentName]
      >;
      "
    `);
  });

  it("say where in their payload their guild is", async () => {
    const made = { ...event("ThingCreate", "THING_CREATE", ref("Thing"), []), guild: "thing.guild_id" };
    const events = [made, event("Ready", "READY", primitive("unknown"), [])];
    expect(await printed(emitEvents({ ...schema, events }), "events/guild-paths.ts")).toContain(
      'new Map<EventName, readonly string[]>(\n  [["THING_CREATE", ["thing", "guild_id"]]],',
    );
  });

  it("have a parser that knows their names", async () => {
    expect(await printed(emitEvents(schema), "events/parse.ts")).toContain(
      'new Set<EventName>(["READY", "THING_CREATE", "THING_DELETE"])',
    );
  });
});

describe("commands", () => {
  it("have their opcode and a payload that is sent", async () => {
    const schema = schemaOf([struct("Ask", [field("a?", primitive("string"))], { use: "both" })], {
      opcodes: [{ name: "Ask", code: 8, direction: ["send"], at }],
      commands: [{ name: "AskThings", opcode: "Ask", source, payload: ref("Ask"), at }],
    });
    const text = await printed(emitCommands(schema), "commands.ts");
    expect(text).toContain("readonly AskThings: AskInput;");
    expect(text).toContain("AskThings: 8,");
  });

  it("that name an opcode which does not exist are an error", () => {
    const schema = schemaOf([], {
      commands: [{ name: "Ask", opcode: "Nope", source, payload: primitive("unknown"), at }],
    });
    expect(() => emitCommands(schema)).toThrow("the opcode Nope, which does not exist");
  });
});

describe("webhook events", () => {
  it("have the fields of every body, and data by type", async () => {
    const schema = schemaOf(
      [struct("WebhookEventBody", [], { module: "models/webhook-events" }), struct("Thing", [])],
      {
        webhookEvents: [
          { name: "Thing", type: "THING", source, payload: ref("Thing"), at },
          { name: "Empty", type: "EMPTY", source, at },
        ],
      },
    );
    const text = await printed(emitWebhookEvents(schema), "webhook-events.ts");
    expect(text).toContain("readonly EMPTY: undefined;\n  readonly THING: Thing;");
    expect(text).toContain('Omit<WebhookEventBody, "type" | "data">');
    expect(text).toContain("export type UnknownWebhookEvent");
    expect(text).toContain("readonly type: UnknownEventName;");
  });

  it("are an error where the schema does not say what they share", () => {
    const webhookEvents = [{ name: "Empty", type: "EMPTY", source, at }];
    expect(() => emitWebhookEvents(schemaOf([], { webhookEvents }))).toThrow("no WebhookEventBody");
  });
});
