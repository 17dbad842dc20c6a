import type { WebhookEvent, WebhookEventMap, WebhookEventName } from "../../../generated/webhook-events.ts";
import type { World } from "../state/world.ts";

/** Lets the application know of something over HTTP, where it has asked for that. */
export function tellApplication<Name extends WebhookEventName>(
  world: World,
  type: Name,
  data: WebhookEventMap[Name],
): void {
  // The type and the data are of the same event.
  world.post({ type, timestamp: new Date(world.time.nowMs).toISOString(), data } as WebhookEvent);
}
