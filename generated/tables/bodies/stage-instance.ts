// Generated from schema/bodies/stage-instance.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/stage-instance.ts`. */
export const stageInstance: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "CreateStageInstanceBody",
    module: "bodies/stage-instance",
    doc: "Stage to go live.",
    source: {
      openapi: ["#/paths/~1stage-instances/post/requestBody"],
      docs: ["resources/stage-instance#create-stage-instance-json-params"],
    },
    use: "sent",
    fields: [
      { name: "channel_id", type: { id: "Channel" }, doc: "The stage channel." },
      { name: "topic", type: "string", limits: { minLength: 1, maxLength: 120 } },
      { name: "privacy_level", type: { ref: "StagePrivacyLevel" }, optional: true, default: 2 },
      {
        name: "send_start_notification",
        type: "boolean",
        optional: true,
        permission: "MentionEveryone",
        doc: "Whether everyone is notified.",
      },
      {
        name: "guild_scheduled_event_id",
        type: { id: "ScheduledEvent" },
        optional: true,
        doc: "Event for which the stage is live.",
      },
    ],
  },
  {
    kind: "struct",
    name: "ModifyStageInstanceBody",
    module: "bodies/stage-instance",
    doc: "Changes to a live stage.",
    source: {
      openapi: ["#/paths/~1stage-instances~1{channel_id}/patch/requestBody"],
      docs: ["resources/stage-instance#modify-stage-instance-json-params"],
    },
    use: "sent",
    fields: [
      {
        name: "topic",
        type: "string",
        optional: true,
        limits: { minLength: 1, maxLength: 120 },
        status: "undocumented",
      },
      { name: "privacy_level", type: { ref: "StagePrivacyLevel" }, optional: true },
    ],
  },
];
