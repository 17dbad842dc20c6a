import { FaultError } from "../../gateway/faults/index.ts";
import type { LimitScope } from "../limits/index.ts";

/** Something that goes wrong with a request, as data. README.md of the emulator has the table of what each does. */
export type RestFault =
  | { readonly kind: "refuse"; readonly forMs: number }
  | { readonly kind: "reset"; readonly work?: boolean | undefined }
  | { readonly kind: "silence"; readonly work?: boolean | undefined }
  | {
      readonly kind: "error";
      readonly status: number;
      /** @default "json" */
      readonly body?: "json" | "page" | "none" | undefined;
      /** Told in the header `Retry-After` of a page. */
      readonly retryAfterMs?: number | undefined;
      readonly work?: boolean | undefined;
    }
  | { readonly kind: "limit"; readonly scope: LimitScope; readonly retryAfterMs: number }
  | { readonly kind: "slow"; readonly ms: number }
  | { readonly kind: "trickle"; readonly bytes: number; readonly everyMs: number }
  | { readonly kind: "stall"; readonly bytes?: number | undefined }
  | { readonly kind: "truncate"; readonly bytes?: number | undefined }
  | { readonly kind: "length"; readonly by: number }
  | { readonly kind: "garbage"; readonly text?: string | undefined };

/** Name of a {@link RestFault}. */
export type RestFaultKind = RestFault["kind"];

/** The fault of a name. */
export type RestFaultOf<Kind extends RestFaultKind> = Extract<RestFault, { readonly kind: Kind }>;

/** A fault that concerns a request, not the port that it comes to. */
export type RequestFault = Exclude<RestFault, RestFaultOf<"refuse">>;

/** Throws when a fault could not happen as it is described. */
export function checkRestFault(fault: RestFault): void {
  const refuse = (name: string, value: number): never => {
    throw new FaultError(`${name} of the fault ${fault.kind} cannot be ${value}.`);
  };
  for (const [name, value] of Object.entries(fault)) {
    if (typeof value !== "number" || name === "by") continue;
    const least = name === "bytes" ? 1 : 0;
    if (!(value >= least)) refuse(name, value);
  }
  if (fault.kind === "length" && (fault.by === 0 || !Number.isSafeInteger(fault.by))) refuse("by", fault.by);
  if (fault.kind === "error" && !(Number.isInteger(fault.status) && fault.status >= 400 && fault.status <= 599)) {
    refuse("status", fault.status);
  }
}
