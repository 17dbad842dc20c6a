import type { CommandName } from "../../../generated/commands.ts";
import { readCommand } from "./commands.ts";
import type { GatewayContext } from "./context.ts";
import type { Session } from "./session.ts";

/** Does what a client asks for over the gateway; false when the request is malformed. */
export async function runCommand(
  _context: GatewayContext,
  _session: Session,
  name: CommandName,
  data: unknown,
): Promise<boolean> {
  return (await readCommand(name, data)) !== undefined;
}
