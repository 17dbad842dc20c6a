import { JsonErrorCode } from "../../generated/models/errors.ts";

/** Body of a failed answer, in Discord's shape. */
export interface ProblemBody {
  readonly message: string;
  readonly code: number;
  readonly errors?: unknown;
  /** Seconds after which the same is not refused. */
  readonly retry_after?: number | undefined;
}

/** What is wrong with fields, where a route says it in its own shape: lists of texts by the names of the fields. */
export type FieldTexts = Readonly<Record<string, readonly string[]>>;

/** A request that the emulator refuses. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly body: ProblemBody | FieldTexts;

  constructor(status: number, body: ProblemBody | FieldTexts) {
    super(typeof body.message === "string" ? body.message : Object.values(body).flat().join("\n"));
    this.status = status;
    this.body = body;
  }
}

/** A refusal with one of Discord's error codes, whose name is its text. */
export function problem(status: number, name: keyof typeof JsonErrorCode): Problem {
  return new Problem(status, { message: sentence(name), code: JsonErrorCode[name] });
}

/** A refusal without a code of its own. */
export function plainProblem(status: number, text: string): Problem {
  return new Problem(status, { message: `${status}: ${text}`, code: JsonErrorCode.GeneralError });
}

/** `UnknownChannel` as a person writes it: `Unknown Channel`. */
function sentence(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ");
}
