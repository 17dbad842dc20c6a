/** What the sender tells the runner, once it listens. */
export interface SenderReport {
  readonly port: number;
  /** How many events of the stream are of the names that make up a tenth. */
  readonly wanted: number;
  /** Bytes of the stream, not compressed. */
  readonly bytes: number;
}

/** What the runner tells the sender: send the stream to this client. */
export interface SenderOrder {
  readonly client: string;
}
