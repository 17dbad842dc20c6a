import type { World } from "../state/world.ts";
import { forgetExpiredInvites } from "./invites.ts";
import { closeIdleLobbies } from "./lobbies.ts";
import { missDeadlines } from "./interactions.ts";
import { passEvents } from "./event-times.ts";
import { endDuePolls } from "./polls.ts";
import { closeQuietStages } from "./stages.ts";
import { endDuePeriods } from "./subscriptions.ts";
import { archiveIdleThreads } from "./threads.ts";

/**
 * Lets time pass, and what comes with it happen: polls end, threads in which nobody writes are archived, subscriptions are
 * renewed or end, idle lobbies are closed, it is too late to answer interactions, stages end on which nobody speaks, invites
 * expire, and scheduled events begin and end.
 */
export function passTime(world: World, ms: number): void {
  world.time.nowMs += ms;
  endDuePolls(world);
  archiveIdleThreads(world);
  passEvents(world);
  endDuePeriods(world);
  closeIdleLobbies(world);
  missDeadlines(world);
  closeQuietStages(world);
  forgetExpiredInvites(world);
}
