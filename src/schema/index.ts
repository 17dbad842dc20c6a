export * from "../../generated/tables/index.ts";
export type * from "../base/tables.ts";
