// Generated from schema/bodies/application-role-connection.json by codegen/emit/definitions.ts. Do not edit.

/**
 * What a connected platform says of the current user.
 *
 * @see https://docs.discord.com/developers/resources/user#update-current-user-application-role-connection
 */
export interface UpdateCurrentUserApplicationRoleConnectionBody {
  /** Up to 50 characters. */
  readonly platform_name?: string | undefined;
  /** Up to 100 characters. */
  readonly platform_username?: string | undefined;
  /** Metadata keys of the application with the values of the user, as text. Up to 5 items. Each 1 to 100 characters. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}
