import type { UnknownName } from "./open.ts";

/** An event from the gateway: its dispatch name, its payload exactly as it was sent, and its sequence number. */
export interface Dispatch<Type, Data> {
  readonly type: Type;
  readonly data: Data;
  readonly sequence: number;
}

/** Dispatch name of an event that Discord added after this version. At run time it is the name. */
export type UnknownEventName = UnknownName;

/** An event that Discord added after this version: what is left when every known `type` has been looked at. */
export type UnknownEvent = Dispatch<UnknownEventName, unknown>;
