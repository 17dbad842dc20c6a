import { systemClock } from "../../base/clock.ts";
import { onAbort } from "../../base/signal.ts";
import type { Message } from "../../../generated/models/message.ts";
import { ANSWER_MS, endpointOf, missDeadline, watchInteraction } from "../domain/interactions.ts";
import { EmulatorError } from "../error.ts";
import type { InteractionAnswer, InteractionOutcome, StoredInteraction } from "../state/interaction.ts";
import type { InteractContext } from "./context.ts";

/** How long to wait for the application. */
export interface WaitOptions {
  /** Milliseconds by the machine's clock after which to give up. @default 3000 */
  readonly withinMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The first answer to an interaction, for which there are three seconds by the clock of the emulator. */
export async function firstAnswer(
  { clock, isHeard, post, world }: InteractContext,
  stored: StoredInteraction,
  signal: AbortSignal | undefined,
): Promise<InteractionAnswer> {
  const isPosted = endpointOf(world) !== undefined;
  const wasHeard = isPosted || isHeard();
  // The deadline holds whether or not somebody goes on waiting.
  const stop = clock.after(ANSWER_MS, () => {
    missDeadline(stored);
  });
  const unwatch = watchInteraction(stored, () => {
    stop();
    unwatch();
  });
  if (isPosted) post(stored);
  const answer = await settled(stored, () => stored.failure ?? stored.answer, { signal });
  if (typeof answer !== "string") return answer;
  const hint = wasHeard ? "" : " No session of the gateway was there to hear of it: is the bot connected?";
  const message = `The application ${answer}.${hint}`;
  throw new EmulatorError("EMULATOR_NO_RESPONSE", message);
}

const NAMES: Readonly<Record<InteractionOutcome["kind"], string>> = {
  edit: "changed its answer",
  followUp: "followed up",
  deletion: "deleted its answer",
};

/** What became of an interaction in one way, counted from 0. */
export async function nextOutcome(
  stored: StoredInteraction,
  kind: InteractionOutcome["kind"],
  number: number,
  { signal, withinMs = ANSWER_MS }: WaitOptions,
): Promise<Message> {
  const find = (): InteractionOutcome | undefined => stored.outcomes.filter((outcome) => outcome.kind === kind)[number];
  const { message } = await settled(stored, find, {
    signal,
    withinMs,
    late: () => {
      const times = stored.outcomes.filter((outcome) => outcome.kind === kind).length;
      const so = times === 0 ? "" : ` again (it has ${times} times)`;
      const text = `The application has not ${NAMES[kind]}${so} within ${withinMs} ms.`;
      return new EmulatorError("EMULATOR_NO_RESPONSE", text);
    },
  });
  return message;
}

interface Patience {
  readonly signal: AbortSignal | undefined;
  readonly withinMs?: number;
  readonly late?: () => Error;
}

/** Waits until a look at an interaction finds something. */
function settled<T>(
  stored: StoredInteraction,
  look: () => T | undefined,
  { late, signal, withinMs }: Patience,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const ends: (() => void)[] = [];
    const end = (): void => {
      for (const each of ends.splice(0)) each();
    };
    const check = (): boolean => {
      const found = look();
      if (found === undefined) return false;
      end();
      resolve(found);
      return true;
    };
    if (check()) return;
    ends.push(watchInteraction(stored, check));
    if (withinMs !== undefined && late !== undefined) {
      const cancel = systemClock.after(withinMs, () => {
        end();
        reject(late());
      });
      ends.push(cancel);
    }
    const forget = onAbort(signal, (reason) => {
      end();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a reason is passed on as it is
      reject(reason);
    });
    ends.push(forget);
  });
}
