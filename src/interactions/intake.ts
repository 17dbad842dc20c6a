import { constants } from "../../generated/tables/constants.ts";
import type { SignatureCheck } from "./signature.ts";

/** What arrived, or the answer for what cannot be taken in. */
export type Intake = { readonly payload: Readonly<Record<string, unknown>> } | { readonly refusal: Response };

/** Takes in what Discord posts: signed, JSON, and no longer than `maxBytes`. */
export async function takeIn(request: Request, signature: SignatureCheck, maxBytes: number): Promise<Intake> {
  if (request.method !== "POST") return refuse(405, { allow: "POST" });
  const body = await readBody(request, maxBytes);
  if (body === undefined) return refuse(413);
  const signed = request.headers.get(constants.signatureHeader);
  const timestamp = request.headers.get(constants.signatureTimestampHeader);
  if (!(await signature.isValid(signed, timestamp, body))) return refuse(401);
  const payload = parse(body);
  return payload === undefined ? refuse(400) : { payload };
}

/** The body, unless it is too long; reading stops where it gets so. */
async function readBody(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const body = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}

function parse(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    // An object, and it came from JSON.
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function refuse(status: number, headers: Readonly<Record<string, string>> = {}): Intake {
  return { refusal: new Response(null, { status, headers }) };
}
