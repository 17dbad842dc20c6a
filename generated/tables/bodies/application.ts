// Generated from schema/bodies/application.json by codegen/emit/tables/index.ts. Do not edit.

import type { DefinitionRow } from "../../../src/base/tables.ts";

/** Definitions of `generated/bodies/application.ts`. */
export const application: readonly DefinitionRow[] = [
  {
    kind: "struct",
    name: "EditApplicationBody",
    module: "bodies/application",
    doc: "Changes to an application.",
    source: { openapi: ["ApplicationFormPartial"], docs: ["resources/application#edit-current-application"] },
    use: "sent",
    fields: [
      { name: "custom_install_url", type: "url", optional: true, limits: { maxLength: 2048 } },
      {
        name: "description",
        type: { anyOf: ["string", { ref: "ApplicationDescriptionInput" }] },
        optional: true,
        limits: { maxLength: 400 },
      },
      { name: "role_connections_verification_url", type: "url", optional: true, limits: { maxLength: 2048 } },
      { name: "install_params", type: { ref: "InstallParams" }, optional: true },
      {
        name: "integration_types_config",
        type: { map: ["string", { nullable: { ref: "ApplicationIntegrationTypeConfiguration" } }] },
        optional: true,
        limits: { minItems: 1, maxItems: 2 },
      },
      {
        name: "flags",
        type: { ref: "ApplicationFlag" },
        optional: true,
        limits: { allowed: ["GatewayPresenceLimited", "GatewayGuildMembersLimited", "GatewayMessageContentLimited"] },
        doc: "Only the limited intent bits can be changed.",
      },
      { name: "icon", type: "imageData", optional: true, nullable: true },
      { name: "cover_image", type: "imageData", optional: true, nullable: true },
      { name: "interactions_endpoint_url", type: "url", optional: true, limits: { maxLength: 2048 } },
      {
        name: "tags",
        type: { array: "string" },
        optional: true,
        limits: { maxItems: 5, unique: true, items: { maxLength: 20 } },
      },
      {
        name: "event_webhooks_url",
        type: "url",
        optional: true,
        limits: { maxLength: 2048 },
        doc: "Where webhook events are sent.",
      },
      {
        name: "event_webhooks_status",
        type: {
          anyOf: [
            { member: "ApplicationEventWebhookStatus.Disabled", value: 1 },
            { member: "ApplicationEventWebhookStatus.Enabled", value: 2 },
          ],
        },
        optional: true,
        doc: "Enabled or disabled; only Discord sets the third value.",
      },
      {
        name: "event_webhooks_types",
        type: { array: { ref: "WebhookEventType" } },
        optional: true,
        limits: { unique: true },
      },
      { name: "team_id", type: { id: "Team" }, optional: true, nullable: true },
      {
        name: "explicit_content_filter",
        type: { ref: "ApplicationExplicitContentFilter" },
        optional: true,
        nullable: true,
      },
      { name: "max_participants", type: "integer", optional: true, nullable: true, limits: { min: -1 } },
      { name: "type", type: { ref: "ApplicationType" }, optional: true, nullable: true },
    ],
  },
  {
    kind: "struct",
    name: "UploadApplicationAttachmentBody",
    module: "bodies/application",
    doc: "File to attach to an activity.",
    source: { openapi: ["#/paths/~1applications~1{application_id}~1attachment/post/requestBody"] },
    use: "sent",
    fields: [{ name: "file", type: "file" }],
  },
  {
    kind: "struct",
    name: "ApplicationDescriptionInput",
    module: "bodies/application",
    doc: "Description of an application with its translations.",
    source: {
      openapi: ["#/components/schemas/ApplicationFormPartial/properties/description"],
      docs: ["resources/application#edit-current-application"],
    },
    use: "sent",
    fields: [
      { name: "default", type: "string", limits: { maxLength: 400 } },
      {
        name: "localizations",
        type: { map: [{ ref: "Locale" }, "string"] },
        optional: true,
        nullable: true,
        limits: { items: { maxLength: 400 } },
      },
    ],
  },
];
