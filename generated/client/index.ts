// Generated from schema/routes/*.json by codegen/emit/client.ts. Do not edit.

export { WebhookMethods as RouteMethods } from "./webhook.ts";
