// Generated from schema/bodies/guild-template.json by codegen/emit/definitions.ts. Do not edit.

/**
 * Name of a new template.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#create-guild-template-json-params
 */
export interface CreateGuildTemplateBody {
  /** 1 to 100 characters. */
  readonly name: string;
  /** Up to 120 characters. */
  readonly description?: string | null | undefined;
}

/**
 * Changes to a template.
 *
 * @see https://docs.discord.com/developers/resources/guild-template#modify-guild-template-json-params
 */
export interface ModifyGuildTemplateBody {
  /** 1 to 100 characters. */
  readonly name?: string | undefined;
  /** Up to 120 characters. */
  readonly description?: string | null | undefined;
}
