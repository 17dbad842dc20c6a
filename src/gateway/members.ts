import type { Clock } from "../base/clock.ts";
import type { Id, IdInput } from "../base/id.ts";
import { onAbort } from "../base/signal.ts";
import type { RequestGuildMembers } from "../../generated/bodies/gateway.ts";
import type { EventMap } from "../../generated/events/map.ts";
import type { GatewayRateLimit } from "../../generated/events/rate-limits.ts";
import { GatewayOpcode } from "../../generated/models/gateway.ts";
import { GatewayError } from "./error.ts";

/** Which members of a guild, and what of them. Nothing means all members, which takes the intent GuildMembers. */
export type MemberQuery = Omit<RequestGuildMembers, "guild_id" | "nonce">;

/** Some of the members that were asked for. */
export type MemberChunk = EventMap["GUILD_MEMBERS_CHUNK"];

/** How requests for members are carried out. */
export interface MemberOptions {
  readonly clock: Clock;
  readonly send: (data: RequestGuildMembers, signal: AbortSignal) => Promise<void>;
  /** Told when somebody begins to wait for a chunk, and when nobody does any more. */
  readonly waited: (waits: boolean) => void;
}

interface Request {
  readonly data: RequestGuildMembers;
  readonly cancel: AbortController;
  readonly chunks: MemberChunk[];
  /** Whether Discord has been asked, in this session. */
  asked: boolean;
  /** Indexes of chunks that came; undefined before the first. */
  seen: Set<number> | undefined;
  readers: number;
  wake: (() => void)[];
  end: { readonly error?: unknown } | undefined;
  cancelTimer: () => void;
}

/** A chunk that does not come within this time after the one before, or after the request, does not come at all. */
const PATIENCE_MS = 60_000;

/** Asks for members of guilds. Callers that ask for the same at the same time share one request, and each gets all of it. */
export class MemberRequests {
  readonly #options: MemberOptions;
  readonly #active = new Map<string, Request>();
  #count = 0;
  /** Readers that wait for a chunk. */
  #waiting = 0;

  constructor(options: MemberOptions) {
    this.#options = options;
  }

  /** Whether an event with this name matters now. */
  wants(name: string | null): boolean {
    if (this.#active.size === 0) return false;
    return name === "GUILD_MEMBERS_CHUNK" || name === "RATE_LIMITED" || name === "READY";
  }

  /** Takes note of an event that matters. */
  take(name: string | null, data: unknown): void {
    if (typeof data !== "object" || data === null) return;
    if (name === "READY") {
      // What an earlier session was asked, it no longer answers.
      for (const request of this.#active.values()) if (request.asked) this.#ask(request);
    } else if (name === "GUILD_MEMBERS_CHUNK") {
      // The name says what the data is.
      this.#chunk(data as MemberChunk);
    } else {
      this.#limited(data as GatewayRateLimit);
    }
  }

  async *request(
    guildId: IdInput<"Guild">,
    query: MemberQuery,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<MemberChunk, undefined, undefined> {
    signal?.throwIfAborted();
    const key = JSON.stringify([guildId, query.query, query.limit, query.user_ids, query.presences]);
    const request = this.#active.get(key) ?? this.#begin(key, guildId, query);
    request.readers += 1;
    let aborted: { readonly reason: unknown } | undefined;
    const forget = onAbort(signal, (reason) => {
      aborted = { reason };
      wakeAll(request);
    });
    try {
      for (let next = 0; ;) {
        if (aborted !== undefined) throw aborted.reason;
        const chunk = request.chunks[next];
        if (chunk !== undefined) {
          next += 1;
          yield chunk;
        } else if (request.end !== undefined) {
          if ("error" in request.end) throw request.end.error;
          return undefined;
        } else {
          await this.#news(request);
        }
      }
    } finally {
      forget();
      request.readers -= 1;
      if (request.readers === 0) this.#finish(key, request, {});
    }
  }

  /** Fails what is under way. */
  close(): void {
    for (const [key, request] of this.#active) {
      this.#finish(key, request, {
        error: new GatewayError("GATEWAY_CLOSED", "The shard was closed before all members came."),
      });
    }
  }

  /** Waits for something to happen to a request. */
  async #news(request: Request): Promise<void> {
    this.#waiting += 1;
    if (this.#waiting === 1) this.#options.waited(true);
    await new Promise<void>((resolve) => request.wake.push(resolve));
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#options.waited(false);
  }

  #begin(key: string, guildId: IdInput<"Guild">, query: MemberQuery): Request {
    this.#count += 1;
    const fields = query.user_ids === undefined ? { query: "", limit: 0, ...query } : query;
    const request: Request = {
      data: { ...fields, guild_id: guildId, nonce: `members-${this.#count}` },
      cancel: new AbortController(),
      chunks: [],
      asked: false,
      seen: undefined,
      readers: 0,
      wake: [],
      end: undefined,
      cancelTimer: () => {},
    };
    this.#active.set(key, request);
    this.#ask(request);
    return request;
  }

  #ask(request: Request): void {
    request.cancelTimer();
    request.asked = false;
    request.seen = undefined;
    this.#options.send(request.data, request.cancel.signal).then(
      () => {
        request.asked = true;
        if (request.end === undefined && request.seen === undefined) this.#expect(request);
      },
      (error: unknown) => {
        this.#finishRequest(request, { error });
      },
    );
  }

  #expect(request: Request): void {
    request.cancelTimer();
    request.cancelTimer = this.#options.clock.after(PATIENCE_MS, () => {
      // A reader that is busy may be what holds the chunks up.
      if (request.wake.length === 0) {
        this.#expect(request);
        return;
      }
      const error = new GatewayError("GATEWAY_TIMEOUT", "Discord did not send the members that were asked for.");
      this.#finishRequest(request, { error });
    });
  }

  #chunk(chunk: MemberChunk): void {
    for (const request of this.#active.values()) {
      if (request.data.nonce !== chunk.nonce || request.data.guild_id !== chunk.guild_id) continue;
      request.seen ??= new Set();
      if (request.seen.has(chunk.chunk_index)) continue;
      request.seen.add(chunk.chunk_index);
      request.chunks.push(chunk);
      if (request.seen.size >= chunk.chunk_count) this.#finishRequest(request, {});
      else this.#expect(request);
      wakeAll(request);
    }
  }

  #limited({ opcode, retry_after, meta }: GatewayRateLimit): void {
    if (opcode !== GatewayOpcode.RequestGuildMembers) return;
    if (typeof meta !== "object" || meta === null) return;
    // The opcode says what this is about.
    const { guild_id, nonce } = meta as { readonly guild_id: Id<"Guild">; readonly nonce?: string };
    for (const request of this.#active.values()) {
      if (request.data.guild_id !== guild_id || (nonce !== undefined && nonce !== request.data.nonce)) continue;
      if (request.seen !== undefined) continue;
      request.cancelTimer();
      request.cancelTimer = this.#options.clock.after(retry_after * 1_000, () => this.#ask(request));
    }
  }

  #finishRequest(request: Request, end: { readonly error?: unknown }): void {
    for (const [key, active] of this.#active) if (active === request) this.#finish(key, request, end);
  }

  #finish(key: string, request: Request, end: { readonly error?: unknown }): void {
    if (this.#active.get(key) === request) this.#active.delete(key);
    request.end ??= end;
    request.cancelTimer();
    request.cancel.abort();
    wakeAll(request);
  }
}

function wakeAll(request: Request): void {
  for (const wake of request.wake.splice(0)) wake();
}
