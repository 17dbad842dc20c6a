// Generated from schema/models/error.json by codegen/emit/definitions.ts. Do not edit.

import type { JsonErrorCode } from "./errors.ts";

/**
 * One thing wrong with a field of a request.
 *
 * @see https://docs.discord.com/developers/reference#error-messages
 */
export interface ApiErrorDetail {
  /** Such as `BASE_TYPE_REQUIRED`. */
  readonly code: string | number;
  /** For people. */
  readonly message: string;
}

/**
 * Things wrong with one field of a request.
 *
 * @see https://docs.discord.com/developers/reference#error-messages
 */
export interface ApiFieldErrors {
  readonly _errors: readonly ApiErrorDetail[];
}

/**
 * Body of a failed request.
 *
 * @see https://docs.discord.com/developers/reference#error-messages
 */
export interface ApiError {
  /** Zero for a general error. */
  readonly code: JsonErrorCode;
  readonly message: string;
  /** Tree in the shape of the request, whose leaves are `ApiFieldErrors`. */
  readonly errors?: unknown;
}

/**
 * Body of a response with status 429.
 *
 * @see https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit-rate-limit-response-structure
 */
export interface RateLimitResponse {
  readonly message: string;
  /** Seconds to wait before the next request. */
  readonly retry_after: number;
  /** Whether the limit is that of the whole application. */
  readonly global: boolean;
  readonly code?: JsonErrorCode;
}
