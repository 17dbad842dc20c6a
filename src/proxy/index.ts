export type { ListenOptions } from "../base/listen.ts";
export { ProxyError, type ProxyErrorCode } from "./error.ts";
export type { LimiterOptions } from "./limiters.ts";
export type { ProxyOptions } from "./options.ts";
export { type CloseOptions, ProxyServer, type ProxyStats } from "./server.ts";
