export { ValidationError, type ValidationIssue, type ValidationIssueCode } from "./error.ts";
export { validateCommand, validateEvent, validateWebhookEvent } from "./event.ts";
export {
  type CheckedRequest,
  loadRequestCheck,
  type RequestCheck,
  validateRequest,
  validateResponse,
} from "./request.ts";
export { isValid, validate } from "./validate.ts";
