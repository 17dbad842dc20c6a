// Generated from schema/bodies/application.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../bodies/application.ts";
import type * as z from "zod";
import {
  array,
  file,
  flags,
  id,
  imageData,
  integer,
  literal,
  map,
  member,
  nullable,
  oneOf,
  optional,
  sent,
  strict,
  string,
} from "../../../../src/base/validation/sent.ts";
import {
  ApplicationEventWebhookStatus,
  ApplicationExplicitContentFilter,
  ApplicationFlag,
  ApplicationType,
} from "../../../models/application.ts";
import { Locale } from "../../../models/locales.ts";
import { WebhookEventType } from "../../../models/webhook-events.ts";
import { ApplicationIntegrationTypeConfigurationInput, InstallParamsInput } from "../models/application.ts";

/** Checks a {@link models.EditApplicationBody}. */
export const EditApplicationBody: z.ZodType<models.EditApplicationBody> = /* @__PURE__ */ sent(() =>
  strict({
    custom_install_url: optional(string({ maxLength: 2048 })),
    description: optional(oneOf(string({ maxLength: 400 }), ApplicationDescriptionInput)),
    role_connections_verification_url: optional(string({ maxLength: 2048 })),
    install_params: optional(InstallParamsInput),
    integration_types_config: optional(
      map(string(), nullable(ApplicationIntegrationTypeConfigurationInput), { minItems: 1, maxItems: 2 }),
    ),
    flags: optional(
      flags(
        ApplicationFlag.GatewayPresenceLimited |
          ApplicationFlag.GatewayGuildMembersLimited |
          ApplicationFlag.GatewayMessageContentLimited,
      ),
    ),
    icon: optional(nullable(imageData())),
    cover_image: optional(nullable(imageData())),
    interactions_endpoint_url: optional(string({ maxLength: 2048 })),
    tags: optional(array(string({ maxLength: 20 }), { maxItems: 5, unique: true })),
    event_webhooks_url: optional(string({ maxLength: 2048 })),
    event_webhooks_status: optional(
      literal(ApplicationEventWebhookStatus.Disabled, ApplicationEventWebhookStatus.Enabled),
    ),
    event_webhooks_types: optional(array(member(WebhookEventType), { unique: true })),
    team_id: optional(nullable(id())),
    explicit_content_filter: optional(nullable(member(ApplicationExplicitContentFilter))),
    max_participants: optional(nullable(integer({ min: -1 }))),
    type: optional(nullable(member(ApplicationType))),
  }),
);

/** Checks a {@link models.UploadApplicationAttachmentBody}. */
export const UploadApplicationAttachmentBody: z.ZodType<models.UploadApplicationAttachmentBody> = /* @__PURE__ */ sent(
  () =>
    strict({
      file: file(),
    }),
);

/** Checks a {@link models.ApplicationDescriptionInput}. */
export const ApplicationDescriptionInput: z.ZodType<models.ApplicationDescriptionInput> = /* @__PURE__ */ sent(() =>
  strict({
    default: string({ maxLength: 400 }),
    localizations: optional(nullable(map(member(Locale), string({ maxLength: 400 })))),
  }),
);
