import type { Clock } from "../base/clock.ts";
import { sleep } from "../base/sleep.ts";
import { ApplicationEventWebhookStatus } from "../../generated/models/application.ts";
import { WebhookPayloadType } from "../../generated/models/webhook-events.ts";
import { constants } from "../../generated/tables/constants.ts";
import type { WebhookEvent } from "../../generated/webhook-events.ts";
import { postJson } from "./outgoing.ts";
import { signedHeaders } from "./state/signing.ts";
import type { World } from "./state/world.ts";
import type { Trace } from "./trace.ts";

/** Wait before the second attempt; it doubles with each further one. */
const FIRST_WAIT_MS = 1_000;

/** What a {@link WebhookEventSender} needs. */
export interface WebhookEventSenderOptions {
  readonly world: World;
  readonly clock: Clock;
  readonly onTrace: ((trace: Trace) => void) | undefined;
}

/** Posts webhook events to the address of the application: those it has asked for, until it acknowledges them. */
export class WebhookEventSender {
  readonly #options: WebhookEventSenderOptions;
  readonly #stop = new AbortController();
  readonly #sending = new Set<Promise<void>>();
  readonly #forget: () => void;

  constructor(options: WebhookEventSenderOptions) {
    this.#options = options;
    this.#forget = options.world.onPost((event) => {
      const url = addressFor(options.world, event);
      if (url === undefined) return;
      const sending = this.#send(event, url).finally(() => this.#sending.delete(sending));
      this.#sending.add(sending);
    });
  }

  /** Gives up what was not acknowledged, and sends nothing more. */
  async close(): Promise<void> {
    this.#forget();
    this.#stop.abort();
    await Promise.all(this.#sending);
  }

  async #send(event: WebhookEvent, url: string): Promise<void> {
    const { clock, onTrace, world } = this.#options;
    const { signal } = this.#stop;
    const envelope = { version: 1, application_id: world.application.id, type: WebhookPayloadType.Event, event };
    const body = JSON.stringify(envelope);
    const endMs = clock.now() + constants.webhookEventRetrySeconds * 1000;
    for (let waitMs = FIRST_WAIT_MS, attempt = 1; !signal.aborted; waitMs *= 2, attempt += 1) {
      const status = await this.#attempt(url, body);
      onTrace?.({ kind: "webhookEvent", type: event.type, attempt, status });
      if (status === 204 || clock.now() + waitMs > endMs) return;
      // Only closing ends the wait early, and the loop with it.
      await sleep(waitMs, clock, signal).catch(() => undefined);
    }
  }

  /** Status of the answer; nothing when there was none in time. */
  async #attempt(url: string, body: string): Promise<number | undefined> {
    const { clock, world } = this.#options;
    const attempt = new AbortController();
    const abort = (): void => {
      attempt.abort();
    };
    const cancel = clock.after(constants.webhookEventResponseSeconds * 1000, abort);
    this.#stop.signal.addEventListener("abort", abort, { once: true });
    try {
      return (await postJson(url, signedHeaders(world, body), body, attempt.signal)).status;
    } catch {
      // Nobody answered: that is what the next attempt is for.
      return undefined;
    } finally {
      cancel();
      this.#stop.signal.removeEventListener("abort", abort);
    }
  }
}

/** Where an event is posted to, if the application wants it. */
function addressFor({ application }: World, { type }: WebhookEvent): string | undefined {
  const { event_webhooks_status: status, event_webhooks_types: types = [], event_webhooks_url: url } = application;
  const isWanted = status === ApplicationEventWebhookStatus.Enabled && types.some((wanted) => wanted === type);
  return isWanted ? (url ?? undefined) : undefined;
}
