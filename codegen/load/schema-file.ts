/** A file of `schema/`, parsed and not yet understood. */
export interface SchemaFile {
  /** Relative to `schema/`, with forward slashes: `models/message.json`. */
  readonly file: string;
  /** `models/message` */
  readonly module: string;
  /** The parsed JSON, without `$schema`. */
  readonly data: Readonly<Record<string, unknown>>;
}
