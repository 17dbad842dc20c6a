import type { Id } from "../../base/id.ts";
import type { Application, CurrentApplication } from "../../../generated/models/application.ts";
import type {
  ApplicationIdentity,
  ApplicationIdentityProfile,
} from "../../../generated/models/application-identity.ts";
import type { ApplicationRoleConnectionMetadata } from "../../../generated/models/application-role-connection.ts";
import type { ApplicationRoleConnection } from "../../../generated/models/user.ts";

/** The application of the bot, with what others see of it and what its owner sees. */
export type StoredApplication = Application & CurrentApplication;

/** What linked roles can require, and what the platform of the application says of its users. */
export interface RoleConnections {
  readonly kinds: readonly ApplicationRoleConnectionMetadata[];
  readonly users: Map<Id<"User">, ApplicationRoleConnection>;
}

/** An account of a user in the system of the application. */
export interface StoredIdentity {
  readonly userId: Id<"User">;
  readonly identity: ApplicationIdentity;
  /** Absent until it was written. */
  readonly profile?: ApplicationIdentityProfile | undefined;
}
