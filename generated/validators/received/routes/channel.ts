// Generated from schema/routes/channel.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, received } from "../../../../src/base/validation/received.ts";
import { ThreadMember } from "../models/channel.ts";
import { Invite } from "../models/invite.ts";

/** Answer 200 of getChannelInvites. */
export const GetChannelInvitesResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Invite));

/** Answer 200 of listThreadMembers. */
export const ListThreadMembersResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(ThreadMember));
