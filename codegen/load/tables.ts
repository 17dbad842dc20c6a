import type {
  ClientCloseCodeIr,
  CloseCodeIr,
  EnumIr,
  ErrorCodeIr,
  FlagsIr,
  FormattingIr,
  IntentIr,
  LocaleIr,
  OpcodeIr,
  PermissionIr,
  SchemaIr,
  ScopeIr,
  TimestampStyleIr,
  VoiceOpcodeIr,
} from "../ir.ts";
import type { CheckedFile } from "./entries.ts";
import { described, pick } from "./described.ts";
import { below } from "./location.ts";
import type { Problems } from "./problem.ts";
import type { RawDescribed } from "./raw.ts";
import { readCdn } from "./tables/cdn.ts";
import { enumOf, flagsOf } from "./tables/definitions.ts";
import { checkDistinct, readPart, readTable, type RawCode, type Row, type Table } from "./tables/table.ts";

/** The constant tables of the IR. */
export interface TablesIr extends Pick<
  SchemaIr,
  | "ids"
  | "opcodes"
  | "closeCodes"
  | "clientCloseCodes"
  | "intents"
  | "permissions"
  | "voiceOpcodes"
  | "voiceCloseCodes"
  | "errorCodes"
  | "cdn"
  | "locales"
  | "formatting"
  | "timestampStyles"
  | "scopes"
  | "constants"
> {
  /** The tables that are types too, so that a field may name them: `Permission`, `Locale`, `OAuth2Scope`, … */
  readonly definitions: readonly (EnumIr | FlagsIr)[];
}

interface RawOpcode extends RawCode {
  readonly direction: OpcodeIr["direction"];
}

interface RawCloseCode extends RawCode {
  readonly reconnect: boolean;
  readonly resume: boolean;
}

interface RawIntent extends RawDescribed {
  readonly bit: number;
  readonly privileged?: true;
  readonly applicationFlags?: readonly string[];
}

interface RawPermission extends RawDescribed {
  readonly bit: number;
  readonly channels?: PermissionIr["channels"];
  readonly requires2fa?: true;
}

interface RawVoiceOpcode extends RawCode {
  readonly sentBy: VoiceOpcodeIr["sentBy"];
  readonly binary?: true;
}

interface RawLocale extends RawDescribed {
  readonly code: string;
  readonly english: string;
  readonly native: string;
}

interface RawScope extends RawDescribed {
  readonly scope: string;
}

interface RawFormat extends RawDescribed {
  readonly pattern: string;
  readonly example: string;
}

interface RawStyle extends RawDescribed {
  readonly style: string;
  readonly example: string;
}

interface RawConstant extends RawDescribed {
  readonly value: number | string;
}

/** Reads every constant table; what is wrong is added to `problems`. */
export function loadTables(files: readonly CheckedFile[], problems: Problems): TablesIr {
  const table = <Raw>(file: string): Table<Raw> => readTable<Raw>(files, file);
  const ids = table<string>("ids.json").rows.map(({ name, raw, at }) => ({ name, doc: raw, at }));
  const opcodes = table<RawOpcode>("gateway/opcodes.json");
  const closeCodes = table<RawCloseCode>("gateway/close-codes.json");
  const clientCloseCodes = table<RawCode>("gateway/client-close-codes.json");
  const voiceOpcodes = table<RawVoiceOpcode>("gateway/voice-opcodes.json");
  const voiceCloseCodes = table<RawCloseCode>("gateway/voice-close-codes.json");
  const errors = table<RawCode>("errors.json");
  const intents = table<RawIntent>("intents.json");
  const permissions = table<RawPermission>("permissions.json");
  const locales = table<RawLocale>("locales.json");
  const scopes = table<RawScope>("oauth2.json");
  const constants = table<RawConstant>("constants.json");
  const formats = readPart<RawFormat>(files, "formatting.json", "formats");
  const styles = readPart<RawStyle>(files, "formatting.json", "timestampStyles");

  const coded = [
    opcodes,
    closeCodes,
    clientCloseCodes,
    voiceOpcodes,
    voiceCloseCodes,
    errors,
  ] satisfies Table<RawCode>[];
  for (const { rows } of coded) checkDistinct<RawCode>(rows, "code", problems);
  checkCloseCodes([...closeCodes.rows, ...voiceCloseCodes.rows], problems);
  checkDistinct(intents.rows, "bit", problems);
  checkDistinct(permissions.rows, "bit", problems);
  checkDistinct(locales.rows, "code", problems);
  checkDistinct(scopes.rows, "scope", problems);
  checkDistinct(formats, "pattern", problems);
  checkDistinct(styles, "style", problems);

  return {
    ids,
    opcodes: opcodes.rows.map(({ name, raw, at }): OpcodeIr => ({
      name,
      code: raw.code,
      direction: raw.direction,
      ...described(raw, at),
    })),
    closeCodes: closeCodes.rows.map(closeCode),
    clientCloseCodes: clientCloseCodes.rows.map(({ name, raw, at }): ClientCloseCodeIr => {
      return { name, code: raw.code, ...described(raw, at) };
    }),
    voiceOpcodes: voiceOpcodes.rows.map(({ name, raw, at }): VoiceOpcodeIr => {
      const { code, sentBy, binary } = raw;
      return { name, code, sentBy, binary: binary === true, ...described(raw, at) };
    }),
    voiceCloseCodes: voiceCloseCodes.rows.map(closeCode),
    errorCodes: errors.rows.map(({ name, raw, at }): ErrorCodeIr => ({ name, code: raw.code, ...described(raw, at) })),
    intents: intents.rows.map(({ name, raw, at }): IntentIr => {
      return {
        name,
        bit: raw.bit,
        privileged: raw.privileged === true,
        ...pick(raw, "applicationFlags"),
        ...described(raw, at),
      };
    }),
    permissions: permissions.rows.map(({ name, raw, at }): PermissionIr => {
      const { bit, channels = [], requires2fa } = raw;
      return { name, bit, channels, requires2fa: requires2fa === true, ...described(raw, at) };
    }),
    cdn: readCdn(files, new Set(ids.map((id) => id.name)), problems),
    locales: locales.rows.map(({ name, raw, at }): LocaleIr => {
      const { code, english, native } = raw;
      return { name, code, english, native, ...described(raw, at) };
    }),
    formatting: formats.map(({ name, raw, at }): FormattingIr => {
      return { name, pattern: raw.pattern, example: raw.example, ...described(raw, at) };
    }),
    timestampStyles: styles.map(({ name, raw, at }): TimestampStyleIr => {
      return { name, style: raw.style, example: raw.example, ...described(raw, at) };
    }),
    scopes: scopes.rows.map(({ name, raw, at }): ScopeIr => ({ name, scope: raw.scope, ...described(raw, at) })),
    constants: Object.fromEntries(constants.rows.map(({ name, raw }) => [name, raw.value])),
    definitions: [
      enumOf(opcodes, { name: "GatewayOpcode", module: "models/gateway" }, (raw) => raw.code),
      enumOf(closeCodes, { name: "GatewayCloseCode", module: "models/gateway" }, (raw) => raw.code),
      enumOf(voiceOpcodes, { name: "VoiceOpcode", module: "models/voice" }, (raw) => raw.code),
      enumOf(voiceCloseCodes, { name: "VoiceCloseCode", module: "models/voice" }, (raw) => raw.code),
      enumOf(errors, { name: "JsonErrorCode", module: "models/errors" }, (raw) => raw.code),
      flagsOf(intents, { name: "Intent", module: "models/intents" }, "integer"),
      flagsOf(permissions, { name: "Permission", module: "models/permissions" }, "string"),
      enumOf(locales, { name: "Locale", module: "models/locales" }, (raw) => raw.code),
      enumOf(scopes, { name: "OAuth2Scope", module: "models/oauth2" }, (raw) => raw.scope),
    ],
  };
}

function closeCode({ name, raw, at }: Row<RawCloseCode>): CloseCodeIr {
  const { code, reconnect, resume } = raw;
  return { name, code, reconnect, resume, ...described(raw, at) };
}

/** A session that cannot be connected to cannot be resumed. */
function checkCloseCodes(rows: readonly Row<RawCloseCode>[], problems: Problems): void {
  for (const { raw, at } of rows) {
    if (raw.resume && !raw.reconnect) {
      problems.add(below(at, "resume"), "a session cannot be resumed without connecting again", "false");
    }
  }
}
