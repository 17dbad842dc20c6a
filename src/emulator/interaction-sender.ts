import { endpointOf, failInteraction, watchInteraction } from "./domain/interactions.ts";
import { postJson } from "./outgoing.ts";
import { Problem } from "./problem.ts";
import { takeInlineResponse } from "./rest/inline-response.ts";
import type { StoredInteraction } from "./state/interaction.ts";
import { signedHeaders } from "./state/signing.ts";
import type { World } from "./state/world.ts";
import type { Trace } from "./trace.ts";

/** What an {@link InteractionSender} needs. */
export interface InteractionSenderOptions {
  readonly world: World;
  /** Where the emulator answers: `http://127.0.0.1:1234`. */
  readonly origin: string;
  readonly onTrace: ((trace: Trace) => void) | undefined;
}

/** Posts interactions to the endpoint of the application, signed, and takes the response from the answer. */
export class InteractionSender {
  readonly #world: World;
  readonly #origin: string;
  readonly #onTrace: ((trace: Trace) => void) | undefined;
  readonly #stop = new AbortController();
  readonly #sending = new Set<Promise<void>>();

  constructor({ onTrace, origin, world }: InteractionSenderOptions) {
    this.#world = world;
    this.#origin = origin;
    this.#onTrace = onTrace;
  }

  /** Posts an interaction. One that the application does not answer as it should fails. */
  post(stored: StoredInteraction): void {
    const sending = this.#send(stored).finally(() => this.#sending.delete(sending));
    this.#sending.add(sending);
  }

  /** Gives up on what is not answered. */
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#sending);
  }

  async #send(stored: StoredInteraction): Promise<void> {
    const url = endpointOf(this.#world);
    if (url === undefined) return;
    const attempt = new AbortController();
    const abort = (): void => {
      attempt.abort();
    };
    // Whoever has missed the deadline need not be listened to any more.
    const unwatch = watchInteraction(stored, () => {
      if (stored.failure !== undefined) abort();
    });
    this.#stop.signal.addEventListener("abort", abort, { once: true });
    const body = JSON.stringify(stored.interaction);
    try {
      const response = await postJson(url, signedHeaders(this.#world, body), body, attempt.signal);
      // With 202 the application says that it uses the callback route.
      if (response.status !== 202) await this.#take(stored, response);
    } catch {
      // Nobody is there, or what came could not be read: the person who waits is told.
      failInteraction(stored, "could not be reached at its endpoint");
    } finally {
      unwatch();
      this.#stop.signal.removeEventListener("abort", abort);
    }
  }

  async #take(stored: StoredInteraction, response: Response): Promise<void> {
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!response.ok) {
      failInteraction(stored, `answered the interaction with the status ${response.status}`);
      return;
    }
    try {
      const type = response.headers.get("content-type") ?? "";
      await takeInlineResponse(this.#world, this.#origin, stored, { bytes, type });
    } catch (error) {
      if (!(error instanceof Problem)) this.#onTrace?.({ kind: "failure", error });
      failInteraction(stored, error instanceof Problem ? refusal(error) : "answered what the emulator failed at");
    }
  }
}

function refusal({ body, message }: Problem): string {
  const details = body.errors === undefined ? "" : `: ${JSON.stringify(body.errors)}`;
  return `answered the interaction with what Discord refuses (${message}${details})`;
}
