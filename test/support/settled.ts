import { access } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

const waiting: (() => void)[] = [];
let echo: Promise<Socket> | undefined;

/** A connection of this process with itself on which whatever is sent comes back. It keeps the process alive only while somebody waits. */
async function connectEcho(): Promise<Socket> {
  const server = createServer((socket) => {
    socket.setNoDelay().pipe(socket).unref();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // It listens on an address, not on a pipe.
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  server.unref();
  socket.on("data", (bytes) => {
    for (const arrived of waiting.splice(0, bytes.length)) arrived();
    if (waiting.length === 0) socket.unref();
  });
  return socket.setNoDelay().unref();
}

/**
 * Waits until what was under way has had its chance to arrive: a byte goes over loopback and back, behind everything that
 * was sent before, and a job passes the thread pool. On a busy machine it takes as much longer as everything else does.
 */
export async function settled(): Promise<void> {
  const socket = await (echo ??= connectEcho());
  await Promise.all([
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      // Now and then there is no other connection, and a process without one ends.
      socket.ref().write("x");
    }),
    new Promise<void>((resolve) => {
      access(".", () => {
        resolve();
      });
    }),
  ]);
}
