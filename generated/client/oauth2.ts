// Generated from schema/routes/oauth2.json by codegen/emit/client.ts. Do not edit.

import type { SendOptions } from "../../src/base/request.ts";
import type {
  GetProvisionalTokenAsBotBody,
  GetProvisionalTokenBody,
  UnmergeProvisionalAccountAsBotBody,
  UnmergeProvisionalAccountBody,
} from "../bodies/oauth2.ts";
import type { CurrentApplication } from "../models/application.ts";
import type { AuthorizationInformation, OAuth2KeySet, OpenIdUserInfo, ProvisionalToken } from "../models/oauth2.ts";
import {
  getCurrentAuthorizationInformation,
  getCurrentBotApplicationInformation,
  getOpenIdUserInfo,
  getProvisionalToken,
  getProvisionalTokenAsBot,
  getPublicKeys,
  unmergeProvisionalAccount,
  unmergeProvisionalAccountAsBot,
} from "../requests/oauth2.ts";
import { MessageMethods } from "./message.ts";

/** Methods for the routes of `schema/routes/oauth2.json`. */
export abstract class Oauth2Methods extends MessageMethods {
  /**
   * Reads what the current access token allows.
   *
   * @see https://docs.discord.com/developers/topics/oauth2#get-current-authorization-information
   */
  async getCurrentAuthorizationInformation(options?: SendOptions): Promise<AuthorizationInformation> {
    return this.execute(getCurrentAuthorizationInformation(), options);
  }

  /**
   * Reads the application of the current bot.
   *
   * @see https://docs.discord.com/developers/topics/oauth2#get-current-bot-application-information
   */
  async getCurrentBotApplicationInformation(options?: SendOptions): Promise<CurrentApplication> {
    return this.execute(getCurrentBotApplicationInformation(), options);
  }

  /**
   * Lists the keys with which Discord signs ID tokens.
   *
   * @remarks Undocumented.
   */
  async getPublicKeys(options?: SendOptions): Promise<OAuth2KeySet> {
    return this.execute(getPublicKeys(), options);
  }

  /**
   * Reads the OpenID Connect claims of the current user.
   *
   * @remarks Undocumented.
   */
  async getOpenIdUserInfo(options?: SendOptions): Promise<OpenIdUserInfo> {
    return this.execute(getOpenIdUserInfo(), options);
  }

  /**
   * Separates a provisional account from a Discord account, on proof of the external account.
   *
   * @remarks Undocumented.
   */
  async unmergeProvisionalAccount(fields: UnmergeProvisionalAccountBody, options?: SendOptions): Promise<undefined> {
    return this.execute(unmergeProvisionalAccount(fields), options);
  }

  /**
   * Separates a provisional account from a Discord account, as the bot of the application.
   *
   * @remarks Undocumented.
   */
  async unmergeProvisionalAccountAsBot(
    fields: UnmergeProvisionalAccountAsBotBody,
    options?: SendOptions,
  ): Promise<undefined> {
    return this.execute(unmergeProvisionalAccountAsBot(fields), options);
  }

  /**
   * Gets a token of a provisional account, on proof of the external account.
   *
   * @remarks Undocumented.
   */
  async getProvisionalToken(fields: GetProvisionalTokenBody, options?: SendOptions): Promise<ProvisionalToken> {
    return this.execute(getProvisionalToken(fields), options);
  }

  /**
   * Gets a token of a provisional account, as the bot of the application.
   *
   * @remarks Undocumented.
   */
  async getProvisionalTokenAsBot(
    fields: GetProvisionalTokenAsBotBody,
    options?: SendOptions,
  ): Promise<ProvisionalToken> {
    return this.execute(getProvisionalTokenAsBot(fields), options);
  }
}
