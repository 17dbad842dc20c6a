/** Something that happened in the emulator, for whoever watches. Without tokens and bodies. */
export type Trace =
  | { readonly kind: "session"; readonly shard: readonly [number: number, total: number] }
  | { readonly kind: "resume"; readonly shard: readonly [number: number, total: number]; readonly replayed: number }
  /** The emulator itself is at fault; the client was told of an internal error. */
  | { readonly kind: "failure"; readonly error: unknown }
  | { readonly kind: "event"; readonly type: string; readonly sequence: number }
  | {
      readonly kind: "request";
      readonly method: string;
      /** Template of the path, or nothing when no route fits. */
      readonly route: string | undefined;
      readonly status: number;
    };
