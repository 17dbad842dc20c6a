// Generated from schema/models/error.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/error.ts`. */
export const error: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "ApiErrorDetail",
    module: "models/error",
    doc: "One thing wrong with a field of a request.",
    source: { openapi: ["Error"], docs: ["reference#error-messages"] },
    use: "received",
    fields: [
      {
        name: "code",
        type: { anyOf: ["string", "integer"] },
        doc: "Such as `BASE_TYPE_REQUIRED`.",
        notes: "The OpenAPI says integer; the field errors of the documentation carry text.",
      },
      { name: "message", type: "string", doc: "For people." },
    ],
  },
  {
    kind: "struct",
    name: "ApiFieldErrors",
    module: "models/error",
    doc: "Things wrong with one field of a request.",
    source: { openapi: ["InnerErrors"], docs: ["reference#error-messages"] },
    use: "received",
    fields: [{ name: "_errors", type: { array: { ref: "ApiErrorDetail" } } }],
  },
  {
    kind: "struct",
    name: "ApiError",
    module: "models/error",
    doc: "Body of a failed request.",
    source: { openapi: ["ErrorResponse"], docs: ["reference#error-messages"] },
    use: "received",
    fields: [
      { name: "code", type: { ref: "JsonErrorCode" }, doc: "Zero for a general error." },
      { name: "message", type: "string" },
      {
        name: "errors",
        type: "unknown",
        optional: true,
        doc: "Tree in the shape of the request, whose leaves are `ApiFieldErrors`.",
      },
    ],
  },
  {
    kind: "struct",
    name: "RateLimitResponse",
    module: "models/error",
    doc: "Body of a response with status 429.",
    source: {
      openapi: ["RatelimitedResponse"],
      docs: ["topics/rate-limits#exceeding-a-rate-limit-rate-limit-response-structure"],
    },
    use: "received",
    fields: [
      { name: "message", type: "string" },
      { name: "retry_after", type: "number", doc: "Seconds to wait before the next request." },
      { name: "global", type: "boolean", doc: "Whether the limit is that of the whole application." },
      { name: "code", type: { ref: "JsonErrorCode" }, optional: true },
    ],
  },
];
