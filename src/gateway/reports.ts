import type { ValidationError } from "../validate/index.ts";
import { publishInvalid, publishUnsaved } from "./channels.ts";
import type { Closing } from "./connection.ts";
import type { GatewayError } from "./error.ts";
import type { Inbox } from "./inbox.ts";
import { type LifecycleEvent, lifecycleEvent } from "./lifecycle.ts";
import type { Input, MachineState } from "./machine.ts";
import type { ShardId } from "./shard-id.ts";

/** An event that its validator refused. */
export interface InvalidEvent {
  readonly type: string;
  readonly sequence: number;
  readonly error: ValidationError;
}

/** What happens to a shard, told on channels and, where that is wanted, among its events. */
export class Reports {
  readonly #shard: ShardId;
  readonly #inbox: Inbox;
  readonly #lifecycle: boolean;

  constructor(shard: ShardId, inbox: Inbox, lifecycle: boolean) {
    this.#shard = shard;
    this.#inbox = inbox;
    this.#lifecycle = lifecycle;
  }

  /** The phase is another one. */
  changed(state: MachineState, because: Input["type"], closing: Closing, retryInMs: number): void {
    if (!this.#lifecycle) return;
    const { code: closeCode } = because === "lost" ? closing : {};
    this.#tell(lifecycleEvent(state, { because, closeCode, retryInMs }));
  }

  invalid(event: InvalidEvent): void {
    publishInvalid({ shard: this.#shard, ...event });
    this.#tell({ type: "shard:invalid", data: event });
  }

  /** The session could not be saved. */
  unsaved(error: GatewayError): void {
    publishUnsaved({ shard: this.#shard, error });
    this.#tell({ type: "shard:unsaved", data: { error } });
  }

  #tell(event: LifecycleEvent | undefined): void {
    if (this.#lifecycle && event !== undefined) this.#inbox.pushNotice(event);
  }
}
