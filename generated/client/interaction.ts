// Generated from schema/routes/interaction.json by codegen/emit/client.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { SendOptions } from "../../src/base/request.ts";
import type {
  CreateInteractionResponseQuery,
  DeleteOriginalInteractionResponseQuery,
  EditOriginalInteractionResponseQuery,
  GetOriginalInteractionResponseQuery,
  InteractionResponse,
} from "../bodies/interaction.ts";
import type { EditWebhookMessageBody } from "../bodies/webhook.ts";
import type { InteractionCallbackResponse } from "../models/interaction.ts";
import type { Message } from "../models/message.ts";
import {
  createInteractionResponse,
  deleteOriginalInteractionResponse,
  editOriginalInteractionResponse,
  getOriginalInteractionResponse,
} from "../requests/interaction.ts";
import { GuildTemplateMethods } from "./guild-template.ts";

/** Methods for the routes of `schema/routes/interaction.json`. */
export abstract class InteractionMethods extends GuildTemplateMethods {
  /**
   * Responds to an interaction for the first time, within three seconds. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response
   */
  async createInteractionResponse(
    interactionId: IdInput<"Interaction">,
    interactionToken: string,
    fields: InteractionResponse,
    query?: CreateInteractionResponseQuery,
    options?: SendOptions,
  ): Promise<InteractionCallbackResponse | undefined> {
    return this.execute(createInteractionResponse(interactionId, interactionToken, fields, query), options);
  }

  /**
   * Fetches the first response to an interaction. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/interactions/receiving-and-responding#get-original-interaction-response
   */
  async getOriginalInteractionResponse(
    applicationId: IdInput<"Application">,
    interactionToken: string,
    query?: GetOriginalInteractionResponseQuery,
    options?: SendOptions,
  ): Promise<Message> {
    return this.execute(getOriginalInteractionResponse(applicationId, interactionToken, query), options);
  }

  /**
   * Changes the first response to an interaction, or sends the one that was promised. Authorized by the token in its
   * path.
   *
   * @see https://docs.discord.com/developers/interactions/receiving-and-responding#edit-original-interaction-response
   */
  async editOriginalInteractionResponse(
    applicationId: IdInput<"Application">,
    interactionToken: string,
    fields?: EditWebhookMessageBody,
    query?: EditOriginalInteractionResponseQuery,
    options?: SendOptions,
  ): Promise<Message> {
    return this.execute(editOriginalInteractionResponse(applicationId, interactionToken, fields, query), options);
  }

  /**
   * Deletes the first response to an interaction. Authorized by the token in its path.
   *
   * @see https://docs.discord.com/developers/interactions/receiving-and-responding#delete-original-interaction-response
   */
  async deleteOriginalInteractionResponse(
    applicationId: IdInput<"Application">,
    interactionToken: string,
    query?: DeleteOriginalInteractionResponseQuery,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(deleteOriginalInteractionResponse(applicationId, interactionToken, query), options);
  }
}
