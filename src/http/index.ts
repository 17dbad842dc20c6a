export type { Request, SendOptions } from "../base/request.ts";
export type { FieldError } from "./api-failure.ts";
export { HttpClient, type HttpClientOptions } from "./client.ts";
export { type FailedRequest, HttpError, type HttpErrorCode } from "./error.ts";
export { HttpResponse, type ResponseHeaders } from "./response.ts";
export type { Timeouts } from "./transport.ts";
