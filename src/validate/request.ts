import type { ZodType } from "zod";
import { routeValidators } from "../../generated/validators/routes.ts";
import type { RouteValidators } from "../base/validation/tables.ts";
import { ValidationError, type ValidationIssue } from "./error.ts";
import { loadValidator } from "./load.ts";
import { findIssues, validate } from "./validate.ts";

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

/** Checks a request of one route. Throws a {@link ValidationError} that holds the problems of body and query. */
export type RequestCheck = (request: CheckedRequest) => void;

/**
 * Checks body and query of a request against what their route takes. Loads the validators of the route when they are
 * needed for the first time. Rejects with a {@link ValidationError} that holds the problems of both.
 */
export async function validateRequest(request: CheckedRequest): Promise<void> {
  (await loadRequestCheck(request.route))(request);
}

/** Loads what checks the requests of a route, so that each is checked without waiting. A route that is not known passes. */
export async function loadRequestCheck(route: string): Promise<RequestCheck> {
  const validators = validatorsOf(route);
  if (validators === undefined) return () => {};
  const { query, body, bodyOptional = false } = validators;
  const ofQuery = query === undefined ? undefined : await loadValidator(query);
  const ofBody = body === undefined ? undefined : await loadValidator(body);
  return (request) => {
    const built = "fields" in request || "queryFields" in request;
    const sentBody = built ? request.fields : request.body;
    const sentQuery = built ? request.queryFields : request.query;
    const withoutBody = sentBody === undefined && bodyOptional;
    const issues = [...issuesOf(ofQuery, sentQuery), ...(withoutBody ? [] : issuesOf(ofBody, sentBody))];
    if (issues.length > 0) throw new ValidationError(issues, { subject: route });
  };
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

function issuesOf(validator: ZodType | undefined, value: unknown): readonly ValidationIssue[] {
  // A builder leaves out what is optional; an object without fields is what is sent then.
  return validator === undefined ? [] : findIssues(validator, value ?? {});
}
