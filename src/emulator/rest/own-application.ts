import type { Id } from "../../base/id.ts";
import { problem } from "../problem.ts";
import type { Call } from "./call.ts";

/** The application that the path names. Discord refuses what is about another one than the caller's own. */
export function ownApplication(call: Call): Id<"Application"> {
  const { id } = call.world.application;
  if (call.id<"Application">("application_id") !== id) throw problem(403, "ApplicationActionNotAllowed");
  return id;
}
