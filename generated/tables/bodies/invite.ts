// Generated from schema/bodies/invite.json and schema/routes/invite.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/invite.ts`. */
export const invite: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "CreateGuildInviteBody",
    module: "bodies/invite",
    doc: "New invite to a guild.",
    source: {
      openapi: ["CreateGuildInviteRequest"],
      docs: ["resources/channel#create-channel-invite-jsonform-params"],
    },
    use: "sent",
    fields: [
      {
        name: "max_age",
        type: "integer",
        optional: true,
        limits: { min: 0, max: 604800 },
        default: 86400,
        doc: "Seconds until it expires; 0 for never.",
        notes: "The OpenAPI document allows 60 days, the documentation 7.",
      },
      {
        name: "max_uses",
        type: "integer",
        optional: true,
        limits: { min: 0, max: 100 },
        default: 0,
        doc: "How often it can be used; 0 for any number.",
      },
      {
        name: "temporary",
        type: "boolean",
        optional: true,
        default: false,
        doc: "Whether members who get no role are kicked when they disconnect.",
      },
      {
        name: "unique",
        type: "boolean",
        optional: true,
        default: false,
        doc: "Whether to make a new invite where a similar one exists.",
      },
      {
        name: "target_type",
        type: {
          anyOf: [
            { member: "InviteTargetType.Stream", value: 1 },
            { member: "InviteTargetType.EmbeddedApplication", value: 2 },
          ],
        },
        optional: true,
        doc: "What the invite leads to in a voice channel.",
      },
      {
        name: "target_user_id",
        type: { id: "User" },
        optional: true,
        doc: "Who shares the screen that the invite leads to.",
      },
      {
        name: "target_application_id",
        type: { id: "Application" },
        optional: true,
        doc: "Activity that the invite leads to; its application has the flag `Embedded`.",
      },
      {
        name: "target_users_file",
        type: "file",
        optional: true,
        doc: "CSV file of one column with the ids of the users that the invite is for.",
      },
      {
        name: "role_ids",
        type: { array: { id: "Role" } },
        optional: true,
        limits: { maxItems: 250, unique: true },
        permission: "ManageRoles",
        doc: "Roles that those get who accept; none above those of the current user.",
      },
    ],
    rules: [
      {
        rule: "requiredWhen",
        fields: ["target_user_id"],
        when: { field: "target_type", is: [1], text: ["InviteTargetType.Stream"] },
      },
      {
        rule: "requiredWhen",
        fields: ["target_application_id"],
        when: { field: "target_type", is: [2], text: ["InviteTargetType.EmbeddedApplication"] },
      },
    ],
  },
  {
    kind: "struct",
    name: "CreateGroupDmInviteBody",
    module: "bodies/invite",
    doc: "New invite to a group of direct messages.",
    status: "undocumented",
    source: { openapi: ["CreateGroupDMInviteRequest"] },
    use: "sent",
    fields: [
      {
        name: "max_age",
        type: "integer",
        optional: true,
        limits: { min: 1, max: 604800 },
        doc: "Seconds until it expires.",
      },
    ],
  },
  {
    kind: "struct",
    name: "UpdateTargetUsersBody",
    module: "bodies/invite",
    doc: "New list of the users that an invite is for.",
    source: {
      openapi: ["#/paths/~1invites~1{code}~1target-users/put/requestBody"],
      docs: ["resources/invite#update-target-users-form-params"],
    },
    use: "sent",
    fields: [
      {
        name: "target_users_file",
        type: "file",
        doc: "CSV file of one column with the ids of the users that the invite is for.",
      },
    ],
  },
  {
    kind: "struct",
    name: "BulkAddTargetUsersBody",
    module: "bodies/invite",
    doc: "Users to add to those that an invite is for.",
    source: { docs: ["resources/invite#bulk-add-target-users-json-params"] },
    use: "sent",
    fields: [{ name: "user_ids", type: { array: { id: "User" } }, limits: { maxItems: 1000 } }],
  },
  {
    kind: "struct",
    name: "BulkDeleteTargetUsersBody",
    module: "bodies/invite",
    doc: "Users to remove from those that an invite is for.",
    source: { docs: ["resources/invite#bulk-delete-target-users-json-params"] },
    use: "sent",
    fields: [{ name: "user_ids", type: { array: { id: "User" } }, limits: { maxItems: 1000 } }],
  },
  {
    kind: "struct",
    name: "GetInviteQuery",
    module: "bodies/invite",
    doc: "Query of getInvite.",
    source: { openapi: ["invite_resolve"], docs: ["resources/invite#get-invite"] },
    use: "sent",
    fields: [
      { name: "with_counts", type: "boolean", optional: true, default: false, doc: "Whether to count members." },
      {
        name: "guild_scheduled_event_id",
        type: { id: "ScheduledEvent" },
        optional: true,
        doc: "Event to include with the invite.",
      },
      { name: "target_channel_id", type: { id: "Channel" }, optional: true, status: "undocumented" },
      { name: "target_message_id", type: { id: "Message" }, optional: true, status: "undocumented" },
    ],
  },
];
