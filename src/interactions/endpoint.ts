import { type Clock, systemClock } from "../base/clock.ts";
import type { Executor } from "../base/methods.ts";
import type { InteractionResponse } from "../../generated/bodies/interaction.ts";
import { InteractionCallbackType, InteractionType } from "../../generated/models/interaction.ts";
import { constants } from "../../generated/tables/constants.ts";
import type { DeferOptions } from "./deferral.ts";
import { encodeResponse } from "./encode.ts";
import { InteractionError } from "./error.ts";
import { takeIn } from "./intake.ts";
import type { ReceivedInteraction } from "./interaction.ts";
import { type RespondBy, Responder } from "./responder.ts";
import { SignatureCheck } from "./signature.ts";
import { Tasks } from "./tasks.ts";

/** A third of the time that Discord gives is left for the answer to travel. */
const DEFER_AFTER_MS = (constants.interactionResponseSeconds * 1000 * 2) / 3;

/** A response, or nothing from a handler that uses its responder. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- so that a handler need not end with a return
export type HandlerResult = InteractionResponse | undefined | void;

/** How an {@link InteractionEndpoint} is set up. */
export interface InteractionEndpointOptions {
  /** Public key of the application, as the developer portal shows it. */
  readonly publicKey: string;
  /** Handles an interaction. What it returns is the response, if it has not responded itself. */
  readonly onInteraction: (
    interaction: ReceivedInteraction,
    responder: Responder,
  ) => HandlerResult | Promise<HandlerResult>;
  /** Sends what comes after the first response: an `HttpClient`, which needs no token for it. */
  readonly executor?: Executor | undefined;
  /** Where the first response goes. The callback route needs an executor. @default "response" */
  readonly respondBy?: RespondBy | undefined;
  /** After how many milliseconds a response is promised for a handler that takes longer; with an executor only. @default 2000 */
  readonly deferAfterMs?: number | undefined;
  /** How a response is promised. @default what {@link DeferOptions} says */
  readonly deferral?: ((interaction: ReceivedInteraction) => DeferOptions) | undefined;
  /** Longest body that is taken in, in bytes. @default 1 MiB */
  readonly maxBodyBytes?: number | undefined;
  /** Told of an error of a handler, which is answered with 500 if nothing was answered yet. @default it is thrown */
  readonly onError?: ((error: unknown, interaction: ReceivedInteraction) => void) | undefined;
  readonly clock?: Clock | undefined;
}

/** What a runtime gives along with a request. */
export interface HandleOptions {
  /** Keeps the runtime alive until a promise is settled: that of an edge runtime's context. */
  readonly waitUntil?: ((promise: Promise<unknown>) => void) | undefined;
}

/**
 * Receives interactions over HTTP, on any server or edge runtime that speaks `Request` and `Response`.
 *
 * @see https://docs.discord.com/developers/interactions/overview#configuring-an-interactions-endpoint-url
 */
export class InteractionEndpoint {
  readonly #options: InteractionEndpointOptions;
  readonly #signature: SignatureCheck;
  readonly #clock: Clock;
  readonly #tasks = new Tasks();

  constructor(options: InteractionEndpointOptions) {
    if (options.respondBy === "callback" && options.executor === undefined) {
      throw new InteractionError("INTERACTION_EXECUTOR", 'respondBy: "callback" needs an executor.');
    }
    this.#options = options;
    this.#signature = new SignatureCheck(options.publicKey);
    this.#clock = options.clock ?? systemClock;
  }

  /** Answers a request. Resolves with the first response; a handler that goes on is left to `waitUntil` and `close`. */
  async handle(request: Request, { waitUntil }: HandleOptions = {}): Promise<Response> {
    const intake = await takeIn(request, this.#signature, this.#options.maxBodyBytes ?? 1_048_576);
    if ("refusal" in intake) return intake.refusal;
    if (intake.payload["type"] === InteractionType.Ping) return Response.json({ type: InteractionCallbackType.Pong });
    // Discord signed it.
    const interaction = intake.payload as unknown as ReceivedInteraction;

    const { executor, respondBy = "response" } = this.#options;
    const responder = new Responder(interaction, executor, respondBy);
    const handling = this.#run(interaction, responder);
    // An error before the first response is the answer's affair; one after it has nobody else to tell.
    const rest = handling.catch((error: unknown) => {
      if (responder.isSent) this.#report(error, interaction);
    });
    const task = this.#tasks.add(rest);
    waitUntil?.(task);
    try {
      const response = await Promise.race([responder.first, handling.then(() => responder.first)]);
      return response === undefined ? new Response(null, { status: 202 }) : await encodeResponse(interaction, response);
    } catch (error) {
      this.#report(error, interaction);
      return new Response(null, { status: 500 });
    }
  }

  /** Waits for the handlers that still run. */
  async close(): Promise<void> {
    await this.#tasks.settled();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #run(interaction: ReceivedInteraction, responder: Responder): Promise<void> {
    const { onInteraction, executor, deferral, deferAfterMs = DEFER_AFTER_MS } = this.#options;
    const defer = (): void => {
      if (responder.isAnswered) return;
      const deferring = responder.defer(deferral?.(interaction));
      void this.#tasks.add(
        deferring.catch((error: unknown) => {
          this.#report(error, interaction);
        }),
      );
    };
    const cancel = executor === undefined ? () => {} : this.#clock.after(deferAfterMs, defer);
    try {
      const response = await onInteraction(interaction, responder);
      if (response !== undefined) await responder.respond(response);
      else if (!responder.isAnswered) throw unanswered();
    } finally {
      cancel();
    }
  }

  #report(error: unknown, interaction: ReceivedInteraction): void {
    if (this.#options.onError === undefined) throw error;
    this.#options.onError(error, interaction);
  }
}

function unanswered(): InteractionError {
  const message =
    "The handler neither returned a response nor used its responder; Discord tells the user that it failed.";
  return new InteractionError("INTERACTION_UNANSWERED", message);
}
