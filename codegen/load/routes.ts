import { isIdempotentMethod } from "../../src/base/idempotent.ts";
import type { BodyIr, ConditionIr, Location, ResponseIr, RouteIr, TypeIr } from "../ir.ts";
import { resolveCondition } from "./conditions.ts";
import { queryName } from "./declare.ts";
import { entriesOf, type CheckedFile } from "./entries.ts";
import { described, pick, sourceOf } from "./described.ts";
import { resolveLimits } from "./limits.ts";
import type { Loading } from "./loading.ts";
import { below } from "./location.ts";
import { majorParameters, isInteractionCallback } from "./major.ts";
import type { RawBody, RawCondition, RawRoute } from "./raw.ts";
import { parseType } from "./types.ts";

/** Resolves the routes of one page; what they say of each other is checked elsewhere. */
export function resolveRoutes(file: CheckedFile, loading: Loading): readonly RouteIr[] {
  const page = file.module.replace(/^routes\//, "");
  return entriesOf<RawRoute>(file).map(({ name, raw, at }) => resolveRoute(name, page, raw, at, loading));
}

function resolveRoute(name: string, page: string, raw: RawRoute, at: Location, loading: Loading): RouteIr {
  const query = raw.query === undefined ? undefined : loading.structs.get(queryName(name));
  const body = resolveBody(raw, at, loading);
  const params = Object.entries(raw.params ?? {}).map(([param, type]) => {
    return { name: param, type: paramType(type, below(at, "params", param), loading) };
  });
  return {
    ...described(raw, at),
    name,
    page,
    ...pick(raw, "method", "path"),
    source: sourceOf(raw.source),
    params,
    ...(query === undefined ? {} : { query }),
    ...(body === undefined ? {} : { body }),
    responses: resolveResponses(raw, at, loading),
    auth: raw.auth,
    reason: raw.reason ?? false,
    permissions: raw.permissions ?? [],
    intents: raw.intents ?? [],
    ...resolveSending(raw, body, at, loading),
    rateLimit: {
      major: raw.rateLimit?.major ?? majorParameters(raw.path),
      global: raw.rateLimit?.global ?? !isInteractionCallback(raw.path),
      unreliable: raw.rateLimit?.unreliable ?? false,
      ...(isInteractionCallback(raw.path) ? { urgent: true as const } : {}),
    },
    ...pick(raw, "pagination"),
    fires: raw.fires ?? [],
  };
}

/** What decides whether and with which defaults a request is sent: conditions on its body. */
function resolveSending(
  raw: RawRoute,
  body: BodyIr | undefined,
  at: Location,
  loading: Loading,
): Pick<RouteIr, "idempotent" | "allowedMentions"> {
  const from = body === undefined ? [] : [body.type];
  const condition = (written: RawCondition, ...place: readonly string[]): ConditionIr =>
    resolveCondition(written, from, below(at, ...place), loading);
  const { idempotent = isIdempotentMethod(raw.method), allowedMentions: mentions } = raw;
  return {
    idempotent: typeof idempotent === "boolean" ? idempotent : condition(idempotent, "idempotent"),
    ...(mentions === undefined
      ? {}
      : {
          allowedMentions: {
            at: mentions.at,
            ...(mentions.when === undefined ? {} : { when: condition(mentions.when, "allowedMentions", "when") }),
          },
        }),
  };
}

function paramType(text: string, at: Location, loading: Loading): TypeIr {
  if (text === "reactionEmoji") return { kind: "primitive", name: text };
  const type = parseType(text, at, loading.problems, loading.scope);
  const plain =
    type.kind === "id" ||
    type.kind === "literal" ||
    type.kind === "member" ||
    (type.kind === "anyOf" && type.options.every((option) => option.kind === "literal" || option.kind === "id")) ||
    (type.kind === "primitive" && ["string", "integer", "unknown"].includes(type.name)) ||
    (type.kind === "ref" && type.target === "enum");
  if (!plain) {
    const expected = "Id<…>, string, integer, an enum or reactionEmoji";
    loading.problems.add(at, `the type "${text}" cannot stand in a path`, expected);
  }
  return type;
}

function resolveBody(raw: RawRoute, at: Location, loading: Loading): BodyIr | undefined {
  if (raw.body === undefined) return undefined;
  const details: RawBody = typeof raw.body === "string" ? { type: raw.body } : raw.body;
  const bodyAt = below(at, "body");
  const typeAt = typeof raw.body === "string" ? bodyAt : below(bodyAt, "type");
  const type = parseType(details.type, typeAt, loading.problems, loading.scope);
  return {
    type,
    limits: resolveLimits(details, type, bodyAt, loading),
    optional: details.optional ?? false,
    form: details.form ?? false,
    ...pick(details, "multipart", "files"),
  };
}

function resolveResponses(raw: RawRoute, at: Location, loading: Loading): readonly ResponseIr[] {
  return Object.entries(raw.response).map(([status, entry]) => {
    const place = below(at, "response", status);
    const conditional = typeof entry === "object" && entry !== null;
    const text = conditional ? entry.type : entry;
    const typeAt = conditional ? below(place, "type") : place;
    return {
      status: Number(status),
      ...(text === null ? {} : { type: parseType(text, typeAt, loading.problems, loading.scope) }),
      ...(conditional ? { when: entry.when } : {}),
    };
  });
}
