import type { Location } from "../../ir.ts";
import type { Change } from "./change.ts";

/** What a finding means for a user of the SDK, most urgent first. */
export const severities = ["parsing", "sending", "additive", "limit", "text"] as const;

export type Severity = (typeof severities)[number];

export const severityTitles: Readonly<Record<Severity, string>> = {
  parsing: "Breaks parsing",
  sending: "Breaks sending",
  additive: "Additive",
  limit: "Limits",
  text: "Text",
};

/** What upstream or the schema says, as JSON: a type as text, a limit as a number, `null` for nothing. */
export type Said = string | number | boolean | null | readonly (string | number | boolean)[];

/** One place where upstream and the schema say different things. */
export interface Finding {
  /** `at#aspect`: the same difference has the same id in every run. */
  readonly id: string;
  readonly severity: Severity;
  /** The upstream place: `Schema.field`, `Schema` or `operation_id.part`. */
  readonly at: string;
  readonly aspect: string;
  readonly upstream: Said;
  readonly ours: Said;
  /** One sentence for a reader. */
  readonly message: string;
  /** Where upstream says it: a JSON pointer into the OpenAPI document. */
  readonly pointer: string;
  /** Where to edit. */
  readonly where: Location;
  /** How scaffolding mends it; absent where a person must decide. */
  readonly change?: Change;
}

/** Collects findings; the first of several with the same id stands for all. */
export class Findings {
  readonly #byId = new Map<string, Finding>();

  add(finding: Omit<Finding, "id">): void {
    const id = `${finding.at}#${finding.aspect}`;
    if (!this.#byId.has(id)) this.#byId.set(id, { id, ...finding });
  }

  get list(): readonly Finding[] {
    return [...this.#byId.values()];
  }
}
