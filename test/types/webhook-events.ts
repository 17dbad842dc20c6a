import type { UnknownWebhookEvent, WebhookEvent } from "evenfall/model";

/** Webhook events narrow by their type. */
export function narrowing(event: WebhookEvent | UnknownWebhookEvent): void {
  if (event.type === "APPLICATION_AUTHORIZED") event.data.scopes satisfies readonly string[];
  else if (event.type === "ENTITLEMENT_CREATE") event.data.sku_id satisfies string;
  // @ts-expect-error -- none of Discord's types
  else if (event.type === "NOTHING_OF_THE_KIND") return;
}
