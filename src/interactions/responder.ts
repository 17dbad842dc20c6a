import type { Executor } from "../base/methods.ts";
import type { InteractionResponse } from "../../generated/bodies/interaction.ts";
import type { EditWebhookMessageBody, ExecuteWebhookBody } from "../../generated/bodies/webhook.ts";
import type { Message } from "../../generated/models/message.ts";
import { createInteractionResponse, editOriginalInteractionResponse } from "../../generated/requests/interaction.ts";
import { executeWebhook } from "../../generated/requests/webhook.ts";
import { type Deferral, deferralOf, type DeferOptions, lateResponse } from "./deferral.ts";
import { InteractionError } from "./error.ts";
import type { ReceivedInteraction } from "./interaction.ts";

/** Where the first response goes: into the answer to the request, or to the callback route. */
export type RespondBy = "response" | "callback";

/** Responds to one interaction. */
export class Responder {
  readonly #interaction: ReceivedInteraction;
  readonly #executor: Executor | undefined;
  readonly #by: RespondBy;
  #resolveFirst: (response: InteractionResponse | undefined) => void = () => {};
  #state: "open" | "deferred" | "responded" = "open";
  #deferral: { readonly response: Deferral; readonly sent: Promise<void> } | undefined;
  #isSent = false;

  /** What the request that brought the interaction is answered with; undefined when the callback route has it. */
  readonly first: Promise<InteractionResponse | undefined>;

  constructor(interaction: ReceivedInteraction, executor: Executor | undefined, by: RespondBy) {
    this.#interaction = interaction;
    this.#executor = executor;
    this.#by = by;
    this.first = new Promise((resolve) => {
      this.#resolveFirst = resolve;
    });
  }

  /** Whether the first response is on its way to Discord. */
  get isSent(): boolean {
    return this.#isSent;
  }

  /** Whether there is a response, or a deferral. */
  get isAnswered(): boolean {
    return this.#state !== "open";
  }

  /**
   * Responds. After a deferral a message takes the place of the promised one, and an update changes the message of the
   * component; nothing else can be sent then: see `INTERACTION_TOO_LATE`.
   */
  async respond(response: InteractionResponse): Promise<void> {
    if (this.#state === "responded") throw answered();
    const deferral = this.#deferral;
    if (deferral === undefined) {
      this.#state = "responded";
      await this.#answer(response);
      return;
    }
    const late = lateResponse(deferral.response, response);
    if (late.by === "nothing") {
      const message = "This response cannot come after a deferral; respond sooner, or set a longer deferAfterMs.";
      throw new InteractionError("INTERACTION_TOO_LATE", message);
    }
    this.#state = "responded";
    await deferral.sent;
    if (late.by === "edit") await this.editOriginal(late.fields);
    else await this.followUp(late.fields);
  }

  /** Promises a response, for which there are 15 minutes then. */
  async defer(options: DeferOptions = {}): Promise<void> {
    if (this.#state !== "open") throw answered();
    this.#state = "deferred";
    const response = deferralOf(this.#interaction, options);
    const sent = this.#answer(response);
    this.#deferral = { response, sent };
    await sent;
  }

  /** Sends another message. */
  followUp(fields: ExecuteWebhookBody): Promise<Message> {
    const { application_id: application, token } = this.#interaction;
    // For the time of an interaction the application has a webhook of its own id; with `wait` there is a message.
    const request = executeWebhook(application, token, fields, { wait: true });
    return this.#via().execute(request) as Promise<Message>;
  }

  /** Changes the first response. */
  editOriginal(fields: EditWebhookMessageBody): Promise<Message> {
    const { application_id: application, token } = this.#interaction;
    return this.#via().execute(editOriginalInteractionResponse(application, token, fields));
  }

  async #answer(response: InteractionResponse): Promise<void> {
    if (this.#by === "callback") {
      const { id, token } = this.#interaction;
      await this.#via().execute(createInteractionResponse(id, token, response));
    }
    this.#isSent = true;
    this.#resolveFirst(this.#by === "callback" ? undefined : response);
  }

  #via(): Executor {
    if (this.#executor !== undefined) return this.#executor;
    const message =
      "Only the first response needs no executor: new InteractionEndpoint({ executor: new HttpClient() }).";
    throw new InteractionError("INTERACTION_EXECUTOR", message);
  }
}

function answered(): InteractionError {
  return new InteractionError("INTERACTION_ANSWERED", "This interaction has a response; send more with followUp.");
}
