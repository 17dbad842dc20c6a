import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import { plainProblem } from "../../problem.ts";
import { sendPage, sendRefusal } from "../limits/index.ts";
import { sendJson } from "../send.ts";
import type { RequestFault, RestFaultKind, RestFaultOf } from "./fault.ts";
import { KeptAnswer } from "./kept-answer.ts";

/** A request that something goes wrong with. */
export interface Struck {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Does what is asked for, and answers into this. */
  readonly serve: (response: ServerResponse) => Promise<void>;
  /** Calls `run` when so much time has passed on the emulator's clock. */
  readonly later: (ms: number, run: () => void) => void;
}

/** A body that ends in the middle. */
const GARBAGE = '{"id":"1","content":"';

type Effects = {
  readonly [Kind in Exclude<RestFaultKind, "refuse">]: (struck: Struck, fault: RestFaultOf<Kind>) => Promise<void>;
};

/** What each fault does to a request. */
const effects: Effects = {
  async reset(struck, { work }) {
    await workOrNot(struck, work);
    cut(struck);
  },
  async silence(struck, { work }) {
    await workOrNot(struck, work);
  },
  async error(struck, { status, body = "json", retryAfterMs, work }) {
    await workOrNot(struck, work);
    const { response } = struck;
    if (body === "page") sendPage(response, status, retryAfterMs);
    else if (body === "none") response.writeHead(status).end();
    else sendJson(response, status, plainProblem(status, STATUS_CODES[status] ?? "Unknown").body);
  },
  async limit(struck, { scope, retryAfterMs }) {
    await workOrNot(struck, false);
    sendRefusal(struck.response, { scope, retryAfterMs });
  },
  async slow(struck, { ms }) {
    const kept = await answerOf(struck);
    struck.later(ms, () => {
      kept.sendTo(struck.response);
    });
  },
  async trickle(struck, { bytes, everyMs }) {
    const kept = await answerOf(struck);
    kept.sendHeadTo(struck.response);
    const write = (from: number): void => {
      struck.response.write(kept.body.subarray(from, from + bytes));
      if (from + bytes < kept.body.length) struck.later(everyMs, () => write(from + bytes));
      else struck.response.end();
    };
    write(0);
  },
  async stall(struck, { bytes = 1 }) {
    const kept = await answerOf(struck);
    if (kept.body.length > 0) beginBody(kept, struck.response, bytes);
  },
  async truncate(struck, { bytes = 1 }) {
    const kept = await answerOf(struck);
    if (kept.body.length === 0) cut(struck);
    else beginBody(kept, struck.response, bytes, () => struck.request.socket.destroy());
  },
  async length(struck, { by }) {
    const kept = await answerOf(struck);
    const length = Math.max(0, kept.body.length + by);
    if (kept.body.length === 0) kept.sendTo(struck.response);
    else {
      kept.sendHeadTo(struck.response, length);
      struck.response.write(kept.body);
    }
  },
  async garbage(struck, { text = GARBAGE }) {
    await answerOf(struck);
    struck.response.writeHead(200, { "content-type": "application/json" }).end(text);
  },
};

/** Lets a fault happen to a request. */
export async function strikeRequest(fault: RequestFault, struck: Struck): Promise<void> {
  // The table pairs each kind with a function that takes exactly that fault.
  const effect = effects[fault.kind] as (struck: Struck, fault: RequestFault) => Promise<void>;
  await effect(struck, fault);
}

/** Does what is asked for, and keeps the answer. */
async function answerOf({ request, serve }: Struck): Promise<KeptAnswer> {
  const kept = new KeptAnswer(request);
  await serve(kept);
  return kept;
}

async function workOrNot(struck: Struck, work: boolean | undefined): Promise<void> {
  if (work === true) await answerOf(struck);
  // What the client sends must be read, or its hanging up would not be noticed.
  else struck.request.resume();
}

function cut({ request }: Struck): void {
  request.socket.resetAndDestroy();
}

/** Sends the head and at most so many bytes, never all of them. */
function beginBody(kept: KeptAnswer, response: ServerResponse, bytes: number, sent?: () => void): void {
  kept.sendHeadTo(response);
  response.write(kept.body.subarray(0, Math.min(bytes, kept.body.length - 1)), sent);
}
