// Generated from schema/routes/guild.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as z from "zod";
import { array, map, number, received, string, unknown } from "../../../../src/base/validation/received.ts";
import { GuildChannel } from "../models/channel.ts";
import { Ban, Member } from "../models/guild.ts";
import { Integration } from "../models/integration.ts";
import { Invite } from "../models/invite.ts";
import { Role } from "../models/role.ts";
import { VoiceRegion } from "../models/voice.ts";

/** Answer 200 of getGuildChannels. */
export const GetGuildChannelsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(GuildChannel));

/** Answer 200 of listGuildMembers. */
export const ListGuildMembersResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Member));

/** Answer 200 of searchGuildMembers. */
export const SearchGuildMembersResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Member));

/** Answer 200 of modifyCurrentUserNick. */
export const ModifyCurrentUserNickResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => unknown());

/** Answer 200 of getGuildBans. */
export const GetGuildBansResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Ban));

/** Answer 200 of getGuildRoles. */
export const GetGuildRolesResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Role));

/** Answer 200 of getGuildRoleMemberCounts. */
export const GetGuildRoleMemberCountsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => map(number()));

/** Answer 200 of modifyGuildRolePositions. */
export const ModifyGuildRolePositionsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Role));

/** Answer 200 of getGuildVoiceRegions. */
export const GetGuildVoiceRegionsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(VoiceRegion));

/** Answer 200 of getGuildInvites. */
export const GetGuildInvitesResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Invite));

/** Answer 200 of getGuildIntegrations. */
export const GetGuildIntegrationsResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => array(Integration));

/** Answer 200 of getGuildWidgetImage. */
export const GetGuildWidgetImageResponse200: z.ZodType<unknown> = /* @__PURE__ */ received(() => string());
