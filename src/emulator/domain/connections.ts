import type { Id } from "../../base/id.ts";
import { type Connection, ConnectionVisibility } from "../../../generated/models/user.ts";
import type { World } from "../state/world.ts";

/** Connects an account on another service to that of a user, in place of the one that was there. */
export function addConnection(
  world: World,
  userId: Id<"User">,
  fields: Pick<Connection, "name" | "type"> & Partial<Connection>,
): Connection {
  const connection: Connection = {
    id: String(world.ids.next<"Any">()),
    verified: true,
    friend_sync: false,
    show_activity: true,
    two_way_link: false,
    visibility: ConnectionVisibility.Everyone,
    ...fields,
  };
  const { connections } = world.oauth2;
  const others = (connections.get(userId) ?? []).filter(
    ({ id, type }) => id !== connection.id || type !== connection.type,
  );
  connections.set(userId, [...others, connection]);
  return connection;
}
