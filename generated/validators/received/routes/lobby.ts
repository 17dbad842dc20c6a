// Generated from schema/routes/lobby.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { LobbyMember, LobbyMessage } from "../models/lobby.ts";

/** Answer 200 of bulkUpdateLobbyMembers. */
export const BulkUpdateLobbyMembersResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(LobbyMember));

/** Answer 200 of getLobbyMessages. */
export const GetLobbyMessagesResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(LobbyMessage));
