import type { ServerResponse } from "node:http";
import { id as toId, isSnowflake } from "../../base/id.ts";
import type { World } from "../state/world.ts";

/** Answers with JSON, or with nothing when there is no body. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** Answers with text of some type. */
export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "content-type": type }).end(text);
}

/** Answers with a picture in the format PNG. */
export function sendImage(response: ServerResponse, status: number, bytes: Uint8Array): void {
  response.writeHead(status, { "content-type": "image/png" }).end(bytes);
}

/** Answers with a file or a picture that was uploaded, if that is what the path names. */
export function sendFile(world: World, method: string, path: string, response: ServerResponse): boolean {
  // A picture is served as it came, whatever format is asked for.
  const image = world.images.get(path.replace(/\.\w+$/, ""));
  if (method === "GET" && image !== undefined) {
    response.writeHead(200, { "content-type": image.contentType }).end(image.bytes);
    return true;
  }
  const id = /^\/attachments\/\d+\/(\d+)\/[^/]+$/.exec(path)?.[1];
  if (method !== "GET" || id === undefined || !isSnowflake(id)) return false;
  const file = world.files.get(toId(id));
  if (file === undefined) return false;
  const type = file.contentType ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type }).end(file.bytes);
  return true;
}
