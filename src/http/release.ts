import { MessageChannel, type MessagePort } from "node:worker_threads";

/** A port that is closed; there is none before the first blob is uploaded. */
let nowhere: MessagePort | undefined;

/**
 * Frees the memory of bytes that nobody will look at again, without waiting for the collector: it moves to a port that is
 * closed, where it is dropped. (`ArrayBuffer.prototype.transfer` would do the same from Node 22 on.)
 * Bytes that share their memory with others are left alone.
 */
export function release(bytes: Uint8Array<ArrayBuffer>): void {
  if (bytes.length !== bytes.buffer.byteLength) return;
  nowhere ??= closedPort();
  nowhere.postMessage(null, [bytes.buffer]);
}

function closedPort(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  return port1;
}
