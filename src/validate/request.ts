import { routeValidators } from "../../generated/validators/routes.ts";
import type { RouteValidators, ValidatorPlace } from "../base/validation/tables.ts";
import { ValidationError } from "./error.ts";
import { loadValidator } from "./load.ts";
import { validate } from "./validate.ts";

/**
 * The parts of a request that are checked: those of a request of `evenfall/request`, which keeps what it was given in
 * `fields` and `queryFields`, or simply a body and a query.
 */
export interface CheckedRequest {
  /** Name of the route: `createMessage`. A route that the schema does not know is not checked. */
  readonly route: string;
  readonly body?: unknown;
  readonly query?: unknown;
  readonly fields?: unknown;
  readonly queryFields?: unknown;
}

/**
 * Checks body and query of a request against what their route takes. Loads the validators of the route when they are
 * needed for the first time. Rejects with a {@link ValidationError} that holds the problems of both.
 */
export async function validateRequest(request: CheckedRequest): Promise<void> {
  const { route } = request;
  const validators = validatorsOf(route);
  if (validators === undefined) return;
  const built = "fields" in request || "queryFields" in request;
  const body = built ? request.fields : request.body;
  const query = built ? request.queryFields : request.query;
  const withoutBody = body === undefined && validators.bodyOptional === true;
  const issues = [
    ...(await issuesOf(validators.query, query, route)),
    ...(withoutBody ? [] : await issuesOf(validators.body, body, route)),
  ];
  if (issues.length > 0) throw new ValidationError(issues, { subject: route });
}

/**
 * Checks the answer of a route and answers it untouched. A status that the schema does not list, or one without a
 * body, is not checked.
 */
export async function validateResponse(route: string, status: number, body: unknown): Promise<unknown> {
  const place = validatorsOf(route)?.responses?.[status];
  return place === undefined ? body : validate(await loadValidator(place), body, route);
}

/** A name such as `constructor` is no route, although every object answers to it. */
function validatorsOf(route: string): RouteValidators | undefined {
  return Object.hasOwn(routeValidators, route) ? routeValidators[route] : undefined;
}

async function issuesOf(
  place: ValidatorPlace | undefined,
  value: unknown,
  route: string,
): Promise<ValidationError["issues"]> {
  if (place === undefined) return [];
  try {
    // A builder leaves out what is optional; an object without fields is what is sent then.
    validate(await loadValidator(place), value ?? {}, route);
    return [];
  } catch (error) {
    if (error instanceof ValidationError) return error.issues;
    throw error;
  }
}
