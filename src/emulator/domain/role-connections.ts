import type { Id } from "../../base/id.ts";
import {
  type ApplicationRoleConnectionMetadata,
  ApplicationRoleConnectionMetadataType,
} from "../../../generated/models/application-role-connection.ts";
import type { ApplicationRoleConnection } from "../../../generated/models/user.ts";
import type { World } from "../state/world.ts";

const { IntegerEqual, IntegerGreaterThanOrEqual, IntegerLessThanOrEqual, IntegerNotEqual } =
  ApplicationRoleConnectionMetadataType;
const { BooleanEqual, BooleanNotEqual } = ApplicationRoleConnectionMetadataType;

/** What the platform of the application says of a user; with nothing in it when it has said nothing. */
export function roleConnectionOf({ roleConnections }: World, userId: Id<"User">): ApplicationRoleConnection {
  return roleConnections.users.get(userId) ?? { platform_name: null, platform_username: null, metadata: {} };
}

/** Replaces the kinds of metadata of the application. Values of users of kinds that are gone go with them. */
export function setMetadataKinds(world: World, kinds: readonly ApplicationRoleConnectionMetadata[]): void {
  const { users } = world.roleConnections;
  const kept = new Set(kinds.map(({ key }) => key));
  for (const [userId, connection] of users) {
    const values = Object.entries(connection.metadata ?? {}).filter(([key]) => kept.has(key));
    users.set(userId, { ...connection, metadata: Object.fromEntries(values) });
  }
  world.roleConnections = { kinds, users };
}

/** What is wrong with the metadata of a user: keys that the application does not have, and values that do not read. */
export function metadataProblems(
  { roleConnections }: World,
  metadata: Readonly<Record<string, string>>,
): readonly { readonly key: string; readonly code: string; readonly message: string }[] {
  return Object.entries(metadata).flatMap(([key, value]) => {
    const kind = roleConnections.kinds.find((other) => other.key === key);
    if (kind === undefined) {
      return [
        { key, code: "APPLICATION_ROLE_CONNECTION_METADATA_UNKNOWN_KEY", message: `Unknown metadata key "${key}"` },
      ];
    }
    if (reads(kind, value)) return [];
    const message = `Value "${value}" does not fit the type of the metadata`;
    return [{ key, code: "APPLICATION_ROLE_CONNECTION_METADATA_INVALID_VALUE", message }];
  });
}

function reads({ type }: ApplicationRoleConnectionMetadata, value: string): boolean {
  switch (type) {
    case IntegerEqual:
    case IntegerNotEqual:
    case IntegerLessThanOrEqual:
    case IntegerGreaterThanOrEqual:
      return /^-?\d+$/.test(value);
    case BooleanEqual:
    case BooleanNotEqual:
      return value === "0" || value === "1";
    default:
      return /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));
  }
}
