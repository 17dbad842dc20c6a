// Generated from schema/models/application.json by codegen/emit/validators/definitions.ts. Do not edit.

import type * as models from "../../../models/application.ts";
import type * as z from "zod";
import { array, bits, literal, optional, sent, strict } from "../../../../src/base/validation/sent.ts";
import { OAuth2Scope } from "../../../models/oauth2.ts";

/** Checks a {@link models.ApplicationIntegrationTypeConfigurationInput}. */
export const ApplicationIntegrationTypeConfigurationInput: z.ZodType<models.ApplicationIntegrationTypeConfigurationInput> =
  /* @__PURE__ */ sent(() =>
    strict({
      oauth2_install_params: optional(InstallParamsInput),
    }),
  );

/** Checks a {@link models.InstallParamsInput}. */
export const InstallParamsInput: z.ZodType<models.InstallParamsInput> = /* @__PURE__ */ sent(() =>
  strict({
    scopes: array(literal(OAuth2Scope.ApplicationsCommands, OAuth2Scope.Bot), { minItems: 1, unique: true }),
    permissions: bits(),
  }),
);
