// Generated from schema/models/application-role-connection.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/application-role-connection.ts";
import type * as z from "zod";
import { map, member, nullable, optional, sent, strict, string } from "../../../../src/base/validation/sent.ts";
import { ApplicationRoleConnectionMetadataType } from "../../../models/application-role-connection.ts";
import { Locale } from "../../../models/locales.ts";

/** Checks a {@link models.ApplicationRoleConnectionMetadataInput}. */
export const ApplicationRoleConnectionMetadataInput: z.ZodType<models.ApplicationRoleConnectionMetadataInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      type: member(ApplicationRoleConnectionMetadataType),
      key: string({ minLength: 1, maxLength: 50, pattern: /^[a-z0-9_]+$/u }),
      name: string({ minLength: 1, maxLength: 100 }),
      name_localizations: optional(nullable(map(member(Locale), string({ minLength: 1, maxLength: 100 })))),
      description: string({ minLength: 1, maxLength: 200 }),
      description_localizations: optional(nullable(map(member(Locale), string({ minLength: 1, maxLength: 200 })))),
    }),
  );
