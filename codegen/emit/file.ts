import type { StatementStructures } from "ts-morph";
import type { Import } from "./imports.ts";

/** A file to be printed: what an emitter makes of the IR. */
export interface GeneratedFile {
  /** Relative to `generated/`, with forward slashes: `models/message.ts`. */
  readonly path: string;
  /** The schema files it says in code, relative to `schema/`: `models/message.json`, or `events/*.json` for many. */
  readonly sources: readonly string[];
  /** The emitter, relative to `codegen/emit/`: `models.ts`. */
  readonly generator: string;
  readonly imports: readonly Import[];
  /** Whole structures; a string where ts-morph has no structure for a statement. */
  readonly statements: readonly (StatementStructures | string)[];
  /** The statements are in the format of the project already. */
  readonly formatted?: true;
}
