export { AbortError } from "../base/abort-error.ts";
export type { Clock } from "../base/clock.ts";
export type { Request, SendOptions } from "../base/request.ts";
export { SendingError, type SendingErrorFacts, type Sent } from "../base/sending-error.ts";
export type { DiskFile, Upload, UploadData } from "../base/upload.ts";
export type { FieldError } from "./api-failure.ts";
export type { AttemptMessage, EndMessage, RetryMessage, StartMessage } from "./channels.ts";
export { HttpClient } from "./client.ts";
export {
  AnswerError,
  ApiError,
  BanError,
  type FailedRequest,
  HttpError,
  type HttpErrorCode,
  type HttpErrorFacts,
  NetworkError,
  RateLimitedError,
  RequestError,
  TimeoutError,
  type TimeoutStage,
  UnauthorizedError,
} from "./error.ts";
export type { DerivedOptions, HttpClientOptions } from "./options.ts";
export { HttpResponse, type ResponseHeaders } from "./response.ts";
export { backOff, type BackOffOptions, type FailedAttempt, noRetries, type RetryPolicy } from "./retry.ts";
export type { Timeouts } from "./transport.ts";
