// Generated from schema/routes/*.json by codegen/emit/iterators.ts. Do not edit.

export * from "./audit-log.ts";
export * from "./channel.ts";
export * from "./entitlement.ts";
export * from "./guild.ts";
export * from "./message.ts";
export * from "./poll.ts";
export * from "./scheduled-event.ts";
export * from "./subscription.ts";
export * from "./user.ts";
