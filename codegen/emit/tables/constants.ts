import type { Described, SchemaIr, Source, TypeIr } from "../../ir.ts";
import { camelCase } from "../../naming.ts";
import { deliveredBy } from "../events.ts";
import type { GeneratedFile } from "../file.ts";
import { type Table, tableFile } from "./file.ts";
import { describedRow, present, sourceRow, typeRow } from "./rows.ts";

type Named = Described & { readonly name: string };

/** The tables that are not about types or routes. */
export function constantTables(schema: SchemaIr): readonly GeneratedFile[] {
  return [
    tableFile("tables/ids.ts", ["ids.json"], [list("idKinds", "IdKindRow", "Kinds of ids.", schema.ids.map(named))]),
    tableFile("tables/events.ts", ["events/*.json"], [events(schema)]),
    tableFile("tables/commands.ts", ["gateway/commands.json"], [commands(schema)]),
    tableFile("tables/webhook-events.ts", ["gateway/webhook-events.json"], [webhookEvents(schema)]),
    tableFile("tables/intents.ts", ["intents.json", "events/*.json"], [intents(schema)]),
    tableFile("tables/permissions.ts", ["permissions.json"], [permissions(schema)]),
    tableFile("tables/errors.ts", ["errors.json"], [errorCodes(schema)]),
    tableFile("tables/opcodes.ts", ["gateway/*.json"], opcodes(schema)),
    tableFile("tables/cdn.ts", ["cdn.json"], cdn(schema)),
    tableFile("tables/locales.ts", ["locales.json"], [locales(schema)]),
    tableFile("tables/formatting.ts", ["formatting.json"], formatting(schema)),
    tableFile("tables/scopes.ts", ["oauth2.json"], [scopes(schema)]),
    tableFile("tables/constants.ts", ["constants.json"], [constants(schema)]),
  ];
}

function events({ events: rows }: SchemaIr): Table {
  const data = rows.map((event) => {
    const { name, group, dispatch, intents: needed, guild } = event;
    const common = { name, group, dispatch, ...typed(event), intents: needed };
    return { ...common, ...present({ guild }) };
  });
  return list("events", "EventRow", "Events that the gateway dispatches.", data);
}

function commands({ commands: rows }: SchemaIr): Table {
  const data = rows.map((command) => ({ name: command.name, opcode: command.opcode, ...typed(command) }));
  return list("commands", "CommandRow", "What a client sends over the gateway.", data);
}

function webhookEvents({ webhookEvents: rows }: SchemaIr): Table {
  const data = rows.map((event) => ({ name: event.name, type: event.type, ...typed(event) }));
  return list("webhookEvents", "WebhookEventRow", "Events that Discord posts to an application.", data);
}

function intents(schema: SchemaIr): Table {
  const data = schema.intents.map((intent) => {
    const { applicationFlags, name, bit, privileged } = intent;
    const delivered = deliveredBy(name, schema.events).map(({ dispatch }) => dispatch);
    return { name, bit, privileged, ...present({ applicationFlags }), ...describedRow(intent), events: delivered };
  });
  return list("intents", "IntentRow", "Gateway intents and the events that they deliver.", data);
}

function permissions({ permissions: rows }: SchemaIr): Table {
  const data = rows.map((permission) => {
    const { name, bit, channels, requires2fa } = permission;
    return { name, bit, channels, requires2fa, ...describedRow(permission) };
  });
  return list(
    "permissions",
    "PermissionRow",
    "Permissions, and the kinds of channels in which they mean something.",
    data,
  );
}

function errorCodes({ errorCodes: rows }: SchemaIr): Table {
  const data = rows.map((row) => ({ name: row.name, code: row.code, ...describedRow(row) }));
  return list("errorCodes", "ErrorCodeRow", "Codes in the bodies of error responses.", data);
}

function opcodes(schema: SchemaIr): readonly Table[] {
  const closing = (rows: SchemaIr["closeCodes"]): object =>
    rows.map((row) => {
      const { name, code, reconnect, resume } = row;
      return { name, code, reconnect, resume, ...describedRow(row) };
    });
  const gateway = schema.opcodes.map((row) => {
    return { name: row.name, code: row.code, direction: row.direction, ...describedRow(row) };
  });
  const voice = schema.voiceOpcodes.map((row) => {
    return { name: row.name, code: row.code, sentBy: row.sentBy, binary: row.binary, ...describedRow(row) };
  });
  return [
    list("opcodes", "OpcodeRow", "Kinds of gateway payloads.", gateway),
    list("closeCodes", "CloseCodeRow", "Why the gateway closes, and what to do then.", closing(schema.closeCodes)),
    list(
      "clientCloseCodes",
      "ClientCloseCodeRow",
      "Close codes with which a client gives its session up; any other keeps it.",
      schema.clientCloseCodes.map((row) => ({ name: row.name, code: row.code, ...describedRow(row) })),
    ),
    list("voiceOpcodes", "VoiceOpcodeRow", "Kinds of voice payloads.", voice),
    list("voiceCloseCodes", "CloseCodeRow", "Why voice closes, and what to do then.", closing(schema.voiceCloseCodes)),
  ];
}

function cdn({ cdn: { base, endpoints } }: SchemaIr): readonly Table[] {
  const data = endpoints.map((endpoint) => {
    const { name, path, params, formats, animated, sized, bases, source } = endpoint;
    const types = Object.entries(params).map(([param, type]) => [param, typeRow(type)] as const);
    const common = { path, params: Object.fromEntries(types), formats, animated, sized, ...present({ bases }) };
    return [name, { ...common, ...describedRow(endpoint), source: sourceRow(source) }] as const;
  });
  const byName = Object.fromEntries(data);
  return [
    { name: "cdnBase", doc: "Where the paths of the CDN begin.", shape: "constant", data: base },
    { name: "cdn", doc: "Images of the CDN by name.", row: "CdnRow", shape: "record", data: byName },
  ];
}

function locales({ locales: rows }: SchemaIr): Table {
  const data = rows.map(({ name, code, english, native }) => ({ name, code, english, native }));
  return list("locales", "LocaleRow", "Languages of clients and guilds.", data);
}

function formatting(schema: SchemaIr): readonly Table[] {
  const formats = schema.formatting.map((row) => {
    return [row.name, { pattern: row.pattern, example: row.example, ...describedRow(row) }] as const;
  });
  const styles = schema.timestampStyles.map((row) => {
    return { name: row.name, style: row.style, example: row.example, ...describedRow(row) };
  });
  const data = Object.fromEntries(formats);
  return [
    { name: "formatting", doc: "Markup of messages by name.", row: "FormattingRow", shape: "record", data },
    list("timestampStyles", "TimestampStyleRow", "Styles of timestamps in messages.", styles),
  ];
}

function scopes({ scopes: rows }: SchemaIr): Table {
  const data = rows.map((row) => ({ name: row.name, scope: row.scope, ...describedRow(row) }));
  return list("scopes", "ScopeRow", "OAuth2 scopes.", data);
}

function constants(schema: SchemaIr): Table {
  const data = Object.fromEntries(Object.entries(schema.constants).map(([name, value]) => [camelCase(name), value]));
  return { name: "constants", doc: "Numbers and addresses that are about no single type.", shape: "constant", data };
}

function named(row: Named): object {
  return { name: row.name, ...describedRow(row) };
}

/** What everything with a payload says of itself. */
function typed(row: Described & { readonly source: Source; readonly payload?: TypeIr }): object {
  const payload = row.payload === undefined ? undefined : typeRow(row.payload);
  return { ...describedRow(row), source: sourceRow(row.source), ...present({ payload }) };
}

function list(name: string, row: string, doc: string, data: object): Table {
  return { name, doc, row, shape: "list", data };
}
