import type { Fault } from "./gateway/faults/index.ts";
import type { RequestFault } from "./rest/faults/index.ts";

/** Something that happened in the emulator, for whoever watches. Without tokens and bodies. */
export type Trace =
  | { readonly kind: "session"; readonly shard: readonly [number: number, total: number] }
  | { readonly kind: "resume"; readonly shard: readonly [number: number, total: number]; readonly replayed: number }
  /** The emulator itself is at fault; the client was told of an internal error. */
  | { readonly kind: "failure"; readonly error: unknown }
  | { readonly kind: "event"; readonly type: string; readonly sequence: number }
  /** Something went wrong because it was asked for; `shard` is known once the client has logged in. */
  | { readonly kind: "fault"; readonly fault: Fault; readonly shard: number | undefined }
  /** A webhook event was posted; `status` is absent when nobody answered in time. */
  | {
      readonly kind: "webhookEvent";
      readonly type: string;
      readonly attempt: number;
      readonly status: number | undefined;
    }
  /** The same with a request; `route` is the template of its path. */
  | { readonly kind: "restFault"; readonly fault: RequestFault; readonly route: string | undefined }
  | {
      readonly kind: "request";
      readonly method: string;
      /** Template of the path, or nothing when no route fits. */
      readonly route: string | undefined;
      readonly status: number;
    };
