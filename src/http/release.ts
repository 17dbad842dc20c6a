import { MessageChannel } from "node:worker_threads";

const { port1: nowhere, port2 } = new MessageChannel();
nowhere.unref();
port2.close();

/**
 * Frees the memory of bytes that nobody will look at again, without waiting for the collector: it moves to a port that is
 * closed, where it is dropped. (`ArrayBuffer.prototype.transfer` would do the same from Node 22 on.)
 * Bytes that share their memory with others are left alone.
 */
export function release(bytes: Uint8Array<ArrayBuffer>): void {
  if (bytes.length === bytes.buffer.byteLength) nowhere.postMessage(null, [bytes.buffer]);
}
