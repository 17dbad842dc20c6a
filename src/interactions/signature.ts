import { InteractionError } from "./error.ts";

const ALGORITHM = "Ed25519";
const encoder = new TextEncoder();

/** Checks that what arrives was signed by Discord for one application. */
export class SignatureCheck {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #key: Promise<CryptoKey> | undefined;

  /** `publicKey` is that of the application, in hexadecimal. Throws an {@link InteractionError} when it is not a key. */
  constructor(publicKey: string) {
    const bytes = fromHex(publicKey, 32);
    if (bytes === undefined) {
      const message = "publicKey has to be the 64 hexadecimal digits that the developer portal shows.";
      throw new InteractionError("INTERACTION_KEY", message);
    }
    this.#bytes = bytes;
  }

  /** Whether `signature` is Discord's for this time and body. Whatever is malformed is not. */
  async isValid(signature: string | null, timestamp: string | null, body: Uint8Array): Promise<boolean> {
    const signed = fromHex(signature ?? "", 64);
    if (signed === undefined || timestamp === null) return false;
    const time = encoder.encode(timestamp);
    const message = new Uint8Array(time.length + body.length);
    message.set(time);
    message.set(body, time.length);
    return crypto.subtle.verify(ALGORITHM, await this.#imported(), signed, message);
  }

  #imported(): Promise<CryptoKey> {
    return (this.#key ??= crypto.subtle.importKey("raw", this.#bytes, ALGORITHM, false, ["verify"]));
  }
}

function fromHex(text: string, length: number): Uint8Array<ArrayBuffer> | undefined {
  if (text.length !== length * 2 || !/^[0-9a-f]+$/i.test(text)) return undefined;
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(text.slice(index * 2, index * 2 + 2), 16));
}
