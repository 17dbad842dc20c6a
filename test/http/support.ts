import { backOff, type Request, type RetryPolicy } from "evenfall/http";
import { createMessage, editMessage } from "evenfall/request";
import type { ServerResponse } from "node:http";
import { json, type Seen } from "../support/server.ts";

export const token = "secret-bot-token";
export const channel = "103735883630395392";

/** The policy that clients have, without its waits. */
export const atOnce: RetryPolicy = backOff({ random: () => 0 });

/** What an attempt is answered with: a status, with a body of its own or not; a page of Cloudflare's; or less than an answer. */
export type Step =
  | number
  | { readonly status: number; readonly body: unknown }
  | "page"
  | "nonsense"
  | "break"
  | "break after the head"
  | "silence"
  | "silence after the head";

/** Does one step after the other, and succeeds once there is none left. */
export function script(steps: readonly Step[]): (seen: Seen, response: ServerResponse) => void {
  const left = [...steps];
  return (_, response) => {
    const step = left.shift() ?? 200;
    if (typeof step === "number") json(response, step, step === 200 ? { id: "1" } : { message: "no", code: 0 });
    else if (typeof step === "object") json(response, step.status, step.body);
    else act(step, response);
  };
}

function act(step: Extract<Step, string>, response: ServerResponse): void {
  const head = { "content-type": "application/json", "content-length": "99" };
  switch (step) {
    case "page":
      response.writeHead(429, { "content-type": "text/html" }).end("<html>error code: 1015</html>");
      break;
    case "nonsense":
      response.writeHead(200, { "content-type": "application/json" }).end("<html>");
      break;
    case "break":
      response.destroy();
      break;
    case "break after the head":
      response.writeHead(200, head).write("{", () => response.destroy());
      break;
    case "silence":
      break;
    case "silence after the head":
      response.writeHead(200, head).write("{");
      break;
  }
}

/** What a promise rejects with; undefined when it does not. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

export const limited: Step = { status: 429, body: { message: "slow down", retry_after: 0.001, global: false } };
export const post: Request = createMessage(channel, { content: "x" });
export const enforced: Request = createMessage(channel, { content: "x", nonce: "1", enforce_nonce: true });
export const edit: Request = editMessage(channel, "2", { content: "x" });
export const upload: Request = editMessage(channel, "2", { files: [{ name: "a", data: "a" }] });
