// Generated from schema/models/scheduled-event.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/scheduled-event.ts";
import type * as z from "zod";
import { integer, member, sent, strict, string } from "../../../../src/base/validation/sent.ts";
import { RecurrenceRuleWeekday } from "../../../models/scheduled-event.ts";

/** Checks a {@link models.StageScheduledEventMetadataInput}. */
export const StageScheduledEventMetadataInput: z.ZodType<models.StageScheduledEventMetadataInput> =
  /* @__PURE__ */ sent(() => strict({}));

/** Checks a {@link models.VoiceScheduledEventMetadataInput}. */
export const VoiceScheduledEventMetadataInput: z.ZodType<models.VoiceScheduledEventMetadataInput> =
  /* @__PURE__ */ sent(() => strict({}));

/** Checks a {@link models.ExternalScheduledEventMetadataInput}. */
export const ExternalScheduledEventMetadataInput: z.ZodType<models.ExternalScheduledEventMetadataInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      location: string({ minLength: 1, maxLength: 100 }),
    }),
  );

/** Checks a {@link models.RecurrenceRuleNWeekdayInput}. */
export const RecurrenceRuleNWeekdayInput: z.ZodType<models.RecurrenceRuleNWeekdayInput> = /* @__PURE__ */ sent(() =>
  strict({
    n: integer({ min: 1, max: 5 }),
    day: member(RecurrenceRuleWeekday),
  }),
);
