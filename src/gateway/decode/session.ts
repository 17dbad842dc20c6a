import type { ReadyPayload } from "../../../generated/events/session.ts";
import type { Header } from "./header.ts";
import { BROKEN, Byte, skipSpace, skipString, skipValue } from "./json-bytes.ts";
import { readString } from "./text.ts";

/** What a shard needs of READY to resume. */
export interface SessionFields {
  readonly sessionId: string;
  /** Where to resume. Absent when READY does not say. */
  readonly resumeUrl?: string;
}

const SESSION_ID = "session_id" satisfies keyof ReadyPayload;
const RESUME_URL = "resume_gateway_url" satisfies keyof ReadyPayload;

/**
 * Reads the session from the bytes of a READY without parsing it, for a shard whose consumer does not want the event.
 * `undefined` when it names no session.
 */
export function readSession(bytes: Uint8Array, { dStart, dEnd }: Header): SessionFields | undefined {
  if (dStart === -1 || bytes[dStart] !== Byte.OpenBrace) return undefined;
  const fields = new Map<string, string | undefined>();
  let at = dStart;
  do {
    at = skipSpace(bytes, at + 1);
    if (bytes[at] !== Byte.Quote || at >= dEnd) break;
    const keyEnd = skipString(bytes, at);
    if (keyEnd === BROKEN) break;
    const colon = skipSpace(bytes, keyEnd);
    if (bytes[colon] !== Byte.Colon) break;
    const start = skipSpace(bytes, colon + 1);
    const end = skipValue(bytes, start);
    if (end === BROKEN) break;
    const key = readString(bytes, at, keyEnd);
    if (key === SESSION_ID || key === RESUME_URL) fields.set(key, readString(bytes, start, end));
    at = skipSpace(bytes, end);
  } while (bytes[at] === Byte.Comma);

  const sessionId = fields.get(SESSION_ID);
  const resumeUrl = fields.get(RESUME_URL);
  if (sessionId === undefined) return undefined;
  return resumeUrl === undefined ? { sessionId } : { sessionId, resumeUrl };
}
