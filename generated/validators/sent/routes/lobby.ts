// Generated from schema/routes/lobby.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, map, sent, string } from "../../../../src/base/validation/sent.ts";
import { BulkLobbyMemberInput } from "../bodies/lobby.ts";

/** Body of bulkUpdateLobbyMembers. */
export const BulkUpdateLobbyMembersBody: z.ZodType<unknown> = /* @__PURE__ */ sent(() =>
  array(BulkLobbyMemberInput, { minItems: 1, maxItems: 25 }),
);

/** Body of updateLobbyMessageModerationMetadata. */
export const UpdateLobbyMessageModerationMetadataBody: z.ZodType<unknown> = /* @__PURE__ */ sent(() =>
  map(string({ maxLength: 1024 }), string({ maxLength: 2000 }), { maxItems: 5 }),
);

/** Body of updateDmMessageModerationMetadata. */
export const UpdateDmMessageModerationMetadataBody: z.ZodType<unknown> = /* @__PURE__ */ sent(() =>
  map(string({ maxLength: 1024 }), string({ maxLength: 2000 }), { maxItems: 5 }),
);
