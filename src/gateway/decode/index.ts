export { DecodeError, type DecodeErrorCode, type Malformed } from "./error.ts";
export { type Header, scanHeader } from "./header.ts";
export { type DecodedMessage, decodeMessage, type DecodeOptions } from "./message.ts";
export { type Body, decodePayload, type Parse, type Payload } from "./payload.ts";
export { readSession, type SessionFields } from "./session.ts";
export { asciiText } from "./text.ts";
