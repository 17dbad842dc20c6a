import { type Clock, systemClock } from "../base/clock.ts";
import { WebhookPayloadType } from "../../generated/models/webhook-events.ts";
import { constants } from "../../generated/tables/constants.ts";
import type { UnknownWebhookEvent, WebhookEvent } from "../../generated/webhook-events.ts";
import type { HandleOptions } from "./endpoint.ts";
import { takeIn } from "./intake.ts";
import { SignatureCheck } from "./signature.ts";
import { Tasks } from "./tasks.ts";

/** A third of the time that Discord gives is left for the answer to travel. */
const ACKNOWLEDGE_AFTER_MS = (constants.webhookEventResponseSeconds * 1000 * 2) / 3;

/** How a {@link WebhookEventEndpoint} is set up. */
export interface WebhookEventEndpointOptions {
  /** Public key of the application, as the developer portal shows it. */
  readonly publicKey: string;
  /** Handles an event. When it fails in time, Discord sends the event again later. */
  readonly onEvent: (event: WebhookEvent | UnknownWebhookEvent) => void | Promise<void>;
  /** After how many milliseconds an event is acknowledged although its handler goes on. @default 2000 */
  readonly acknowledgeAfterMs?: number | undefined;
  /** Longest body that is taken in, in bytes. @default 1 MiB */
  readonly maxBodyBytes?: number | undefined;
  /** Told of an error of a handler, which is answered with 500 if nothing was answered yet. @default it is thrown */
  readonly onError?: ((error: unknown, event: WebhookEvent | UnknownWebhookEvent) => void) | undefined;
  readonly clock?: Clock | undefined;
}

/**
 * Receives webhook events: what Discord tells an application over HTTP.
 *
 * @see https://docs.discord.com/developers/events/webhook-events
 */
export class WebhookEventEndpoint {
  readonly #options: WebhookEventEndpointOptions;
  readonly #signature: SignatureCheck;
  readonly #tasks = new Tasks();

  constructor(options: WebhookEventEndpointOptions) {
    this.#options = options;
    this.#signature = new SignatureCheck(options.publicKey);
  }

  /** Answers a request: with 204 once the event is handled, or when its handler takes too long. */
  async handle(request: Request, { waitUntil }: HandleOptions = {}): Promise<Response> {
    const intake = await takeIn(request, this.#signature, this.#options.maxBodyBytes ?? 1_048_576);
    if ("refusal" in intake) return intake.refusal;
    const { type, event } = intake.payload;
    if (type === WebhookPayloadType.Ping || event === undefined) return acknowledged();
    // Discord signed it.
    return this.#receive(event as WebhookEvent | UnknownWebhookEvent, waitUntil);
  }

  /** Waits for the handlers that still run. */
  async close(): Promise<void> {
    await this.#tasks.settled();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #receive(event: WebhookEvent | UnknownWebhookEvent, waitUntil: HandleOptions["waitUntil"]): Promise<Response> {
    const { onEvent, acknowledgeAfterMs = ACKNOWLEDGE_AFTER_MS, clock = systemClock } = this.#options;
    const handling = (async () => {
      await onEvent(event);
    })();
    let isAcknowledged = false;
    const rest = handling.catch((error: unknown) => {
      if (isAcknowledged) this.#report(error, event);
    });
    const task = this.#tasks.add(rest);
    waitUntil?.(task);
    let cancel = (): void => {};
    const late = new Promise<void>((resolve) => {
      cancel = clock.after(acknowledgeAfterMs, () => {
        isAcknowledged = true;
        resolve();
      });
    });
    try {
      await Promise.race([handling, late]);
      return acknowledged();
    } catch (error) {
      this.#report(error, event);
      return new Response(null, { status: 500 });
    } finally {
      cancel();
    }
  }

  #report(error: unknown, event: WebhookEvent | UnknownWebhookEvent): void {
    if (this.#options.onError === undefined) throw error;
    this.#options.onError(error, event);
  }
}

function acknowledged(): Response {
  return new Response(null, { status: 204 });
}
