export * from "../../generated/requests/index.ts";
export type { FilePart } from "../base/files.ts";
export { toJson } from "../base/json.ts";
export type { Query } from "../base/query.ts";
export type { ReactionEmojiInput } from "../base/reaction-emoji.ts";
export type { Encoding, Method, ReasonOptions, Request, SendOptions } from "../base/request.ts";
