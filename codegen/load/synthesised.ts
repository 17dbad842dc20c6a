import type { Described, EnumIr, EnumValueIr, FlagsIr, Source } from "../ir.ts";
import type { TablesIr } from "./loading.ts";

const noSource: Source = { openapi: [], docs: [] };

/** Definitions that follow from the constant tables, so that models can name them as types. */
export function synthesise(tables: TablesIr): readonly (EnumIr | FlagsIr)[] {
  return [
    flags(
      "Permission",
      "permissions",
      "permissions.json",
      "string",
      "Permission of a member or role.",
      tables.permissions,
    ),
    flags("Intent", "intents", "intents.json", "integer", "Group of gateway events to subscribe to.", tables.intents),
    integers("JsonErrorCode", "errors", "errors.json", "Code in the body of an error response.", tables.errorCodes),
    integers("GatewayOpcode", "gateway", "gateway/opcodes.json", "Kind of a gateway payload.", tables.opcodes),
    integers("GatewayCloseCode", "gateway", "gateway/close-codes.json", "Why the gateway closed.", tables.closeCodes),
    integers("VoiceOpcode", "voice", "gateway/voice-opcodes.json", "Kind of a voice payload.", tables.voiceOpcodes),
    integers("VoiceCloseCode", "voice", "gateway/voice-close-codes.json", "Why voice closed.", tables.voiceCloseCodes),
    strings(
      "Locale",
      "locales",
      "locales.json",
      "Language of a client or a guild.",
      tables.locales.map(({ name, code, english }) => {
        return { name, value: code, doc: `${english}.`, at: { file: "locales.json", path: name } };
      }),
    ),
    strings(
      "OAuth2Scope",
      "oauth2",
      "oauth2.json",
      "What a user allows an application to do.",
      tables.scopes.map(({ scope, ...row }) => ({ ...row, value: scope })),
    ),
    strings(
      "TimestampStyle",
      "formatting",
      "formatting.json",
      "How a timestamp in a message is shown.",
      tables.timestampStyles.map(({ style, example, ...row }) => {
        return { ...row, value: style, doc: row.doc ?? `Shown like ${example}.` };
      }),
    ),
  ];
}

function flags(
  name: string,
  page: string,
  file: string,
  wire: "integer" | "string",
  doc: string,
  rows: readonly (Described & { readonly name: string; readonly bit: number })[],
): FlagsIr {
  const bits = rows.map((row) => ({ ...about(row), bit: row.bit }));
  return { kind: "flags", name, module: `models/${page}`, source: noSource, wire, bits, doc, at: { file, path: "" } };
}

function integers(
  name: string,
  page: string,
  file: string,
  doc: string,
  rows: readonly (Described & { readonly name: string; readonly code: number })[],
): EnumIr {
  const values = rows.map((row) => ({ ...about(row), value: row.code }));
  return {
    kind: "enum",
    name,
    module: `models/${page}`,
    source: noSource,
    base: "integer",
    values,
    doc,
    at: { file, path: "" },
  };
}

function strings(name: string, page: string, file: string, doc: string, values: readonly EnumValueIr[]): EnumIr {
  return {
    kind: "enum",
    name,
    module: `models/${page}`,
    source: noSource,
    base: "string",
    values,
    doc,
    at: { file, path: "" },
  };
}

/** What a row says of itself, without the columns of its table. */
function about(row: Described & { readonly name: string }): Described & { readonly name: string } {
  const { name, at, doc, deprecated, status, notes } = row;
  return {
    name,
    at,
    ...(doc === undefined ? {} : { doc }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(status === undefined ? {} : { status }),
    ...(notes === undefined ? {} : { notes }),
  };
}
