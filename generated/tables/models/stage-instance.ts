// Generated from schema/models/stage-instance.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/models/stage-instance.ts`. */
export const stageInstance: readonly DefinitionRow[] = [
  {
    kind: "enum",
    name: "StagePrivacyLevel",
    module: "models/stage-instance",
    doc: "Who can see that a stage is live.",
    source: {
      openapi: ["StageInstancesPrivacyLevels"],
      docs: ["resources/stage-instance#stage-instance-object-privacy-level"],
    },
    base: "integer",
    values: [
      { name: "Public", value: 1, doc: "Everybody.", deprecated: "`GuildOnly`" },
      { name: "GuildOnly", value: 2, doc: "Members of the guild." },
    ],
  },
  {
    kind: "struct",
    name: "StageInstance",
    module: "models/stage-instance",
    doc: "Stage that is live: what a stage channel is about just now.",
    source: {
      openapi: ["StageInstanceResponse"],
      docs: ["resources/stage-instance#stage-instance-object-stage-instance-structure"],
    },
    use: "received",
    fields: [
      { name: "id", type: { id: "StageInstance" } },
      { name: "guild_id", type: { id: "Guild" } },
      { name: "channel_id", type: { id: "Channel" } },
      { name: "topic", type: "string", doc: "From 1 to 120 characters." },
      { name: "privacy_level", type: { ref: "StagePrivacyLevel" } },
      { name: "discoverable_disabled", type: "boolean", deprecated: true },
      {
        name: "guild_scheduled_event_id",
        type: { id: "ScheduledEvent" },
        nullable: true,
        doc: "Event for which the stage is live.",
      },
    ],
  },
];
