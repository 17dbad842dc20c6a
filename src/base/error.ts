/** What every error of this package is: a sentence to act on, a `code` to switch on, and the facts as fields. */
export abstract class EvenfallError extends Error {
  abstract override readonly name: string;
  abstract readonly code: string;
}
