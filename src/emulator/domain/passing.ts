import type { World } from "../state/world.ts";
import { endDuePolls } from "./polls.ts";
import { archiveIdleThreads } from "./threads.ts";

/** Lets time pass, and what comes with it happen: polls end, and threads in which nobody writes are archived. */
export function passTime(world: World, ms: number): void {
  world.time.nowMs += ms;
  endDuePolls(world);
  archiveIdleThreads(world);
}
