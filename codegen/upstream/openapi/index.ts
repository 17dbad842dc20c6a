export { NotOpenApi, readDocument, readPointer } from "./document.ts";
export type * from "./model.ts";
