// Generated from schema/bodies/application.json by codegen/emit/definitions.ts. Do not edit.

import type { IdInput } from "../../src/base/id.ts";
import type { Known } from "../../src/base/open.ts";
import type { Upload } from "../../src/base/upload.ts";
import type {
  ApplicationEventWebhookStatus,
  ApplicationExplicitContentFilter,
  ApplicationFlag,
  ApplicationIntegrationTypeConfigurationInput,
  ApplicationType,
  InstallParamsInput,
} from "../models/application.ts";
import type { Locale } from "../models/locales.ts";
import type { WebhookEventType } from "../models/webhook-events.ts";

/**
 * Changes to an application.
 *
 * @see https://docs.discord.com/developers/resources/application#edit-current-application
 */
export interface EditApplicationBody {
  /** Up to 2048 characters. */
  readonly custom_install_url?: string | undefined;
  /** Up to 400 characters. */
  readonly description?: string | ApplicationDescriptionInput | undefined;
  /** Up to 2048 characters. */
  readonly role_connections_verification_url?: string | undefined;
  readonly install_params?: InstallParamsInput | undefined;
  /** 1 to 2 items. */
  readonly integration_types_config?:
    Readonly<Record<string, ApplicationIntegrationTypeConfigurationInput | null>> | undefined;
  /**
   * Only the limited intent bits can be changed. Only GatewayPresenceLimited, GatewayGuildMembersLimited,
   * GatewayMessageContentLimited.
   */
  readonly flags?: ApplicationFlag | undefined;
  readonly icon?: string | null | undefined;
  readonly cover_image?: string | null | undefined;
  /** Up to 2048 characters. */
  readonly interactions_endpoint_url?: string | undefined;
  /** Up to 5 items. Without repeats. Each up to 20 characters. */
  readonly tags?: readonly string[] | undefined;
  /** Where webhook events are sent. Up to 2048 characters. */
  readonly event_webhooks_url?: string | undefined;
  /** Enabled or disabled; only Discord sets the third value. */
  readonly event_webhooks_status?:
    typeof ApplicationEventWebhookStatus.Disabled | typeof ApplicationEventWebhookStatus.Enabled | undefined;
  /** Without repeats. */
  readonly event_webhooks_types?: readonly WebhookEventType[] | undefined;
  readonly team_id?: IdInput<"Team"> | null | undefined;
  readonly explicit_content_filter?: ApplicationExplicitContentFilter | null | undefined;
  /** At least -1. */
  readonly max_participants?: number | null | undefined;
  readonly type?: ApplicationType | null | undefined;
}

/** File to attach to an activity. */
export interface UploadApplicationAttachmentBody {
  readonly file: Upload;
}

/**
 * Description of an application with its translations.
 *
 * @see https://docs.discord.com/developers/resources/application#edit-current-application
 */
export interface ApplicationDescriptionInput {
  /** Up to 400 characters. */
  readonly default: string;
  /** Each up to 400 characters. */
  readonly localizations?: { readonly [Key in Known<typeof Locale>]?: string | undefined } | null | undefined;
}
