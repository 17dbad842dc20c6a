// Generated from schema/bodies/oauth2.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { IdentityProviderAuthType } from "../models/oauth2.ts";

/** Proof of the external account whose provisional account is to be separated. */
export interface UnmergeProvisionalAccountBody {
  readonly client_id: IdInput<"Application">;
  /** Up to 1024 characters. */
  readonly client_secret?: string | undefined;
  /** 1 to 10240 characters. */
  readonly external_auth_token: string;
  readonly external_auth_type: IdentityProviderAuthType;
}

/** External account whose provisional account is to be separated. */
export interface UnmergeProvisionalAccountAsBotBody {
  /** 1 to 1024 characters. */
  readonly external_user_id: string;
}

/** Proof of the external account for which a token is wanted. */
export interface GetProvisionalTokenBody {
  readonly client_id: IdInput<"Application">;
  /** Up to 1024 characters. */
  readonly client_secret?: string | undefined;
  /** 1 to 10240 characters. */
  readonly external_auth_token: string;
  readonly external_auth_type: IdentityProviderAuthType;
}

/** External account for which a token is wanted. */
export interface GetProvisionalTokenAsBotBody {
  readonly provisional_user_id?: IdInput<"User"> | undefined;
  /** 1 to 1024 characters. */
  readonly external_user_id: string;
  /** 1 to 32 characters. */
  readonly preferred_global_name?: string | undefined;
}
