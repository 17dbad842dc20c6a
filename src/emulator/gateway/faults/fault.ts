import { FaultError } from "./error.ts";

/** What the gateway can fail to say. */
export type Stage = "upgrade" | "hello" | "ready" | "resumed" | "heartbeatAck";

/** Something that goes wrong at the gateway, as data. README.md of the emulator has the table of what each does. */
export type Fault =
  | { readonly kind: "refuse"; readonly forMs: number }
  | { readonly kind: "reset" }
  | { readonly kind: "cut" }
  | { readonly kind: "blackHole" }
  | { readonly kind: "halfOpen" }
  | { readonly kind: "slow"; readonly bytes: number; readonly everyMs: number }
  | { readonly kind: "merge"; readonly everyMs: number }
  | { readonly kind: "split"; readonly bytes: number }
  | { readonly kind: "earlyHello" }
  | { readonly kind: "silent"; readonly at: Stage }
  | { readonly kind: "corrupt" }
  | { readonly kind: "garbage"; readonly text?: string | undefined }
  | { readonly kind: "keyOrder" }
  | { readonly kind: "burst"; readonly bytes: number; readonly eventBytes?: number | undefined }
  | { readonly kind: "close"; readonly code?: number | undefined }
  | { readonly kind: "reconnect" }
  | { readonly kind: "invalidSession"; readonly resumable: boolean }
  | { readonly kind: "deadResumeUrl"; readonly url?: string | undefined };

/** Name of a {@link Fault}. */
export type FaultKind = Fault["kind"];

/** The fault of a name. */
export type FaultOf<Kind extends FaultKind> = Extract<Fault, { readonly kind: Kind }>;

/** Close codes that a websocket may send: registered ones, except those that stand for the absence of one, and free ones. */
function isSendable(code: number): boolean {
  return (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code <= 4999);
}

/** Throws when a fault could not happen as it is described. */
export function checkFault(fault: Fault): void {
  if (fault.kind === "close" && fault.code !== undefined && !isSendable(fault.code)) {
    throw new FaultError(`A websocket cannot be closed with ${fault.code}; leave the code out for none.`);
  }
  for (const [name, value] of Object.entries(fault)) {
    if (typeof value === "number" && !(value >= (name.endsWith("ytes") ? 1 : 0))) {
      throw new FaultError(`${name} of the fault ${fault.kind} cannot be ${value}.`);
    }
  }
}
