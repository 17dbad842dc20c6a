import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

/** Listens, tells its port, and then blocks for good, so that nobody accepts what is waiting. */
const listenAndBlock = `
  const { parentPort } = require("node:worker_threads");
  const server = require("node:net").createServer();
  server.listen({ host: "127.0.0.1", port: 0, backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

/** Connections that the system completes by itself for a backlog of one. */
const COMPLETED = 2;

/** A server that no connection to is ever completed: its backlog is full, and nobody accepts. */
export async function startDeafServer(): Promise<AsyncDisposable & { readonly url: string }> {
  const worker = new Worker(listenAndBlock, { eval: true });
  const [port] = (await once(worker, "message")) as [number];
  const waiting: Socket[] = [];
  for (let i = 0; i < COMPLETED; i++) {
    const socket = connect(port, "127.0.0.1");
    waiting.push(socket);
    await once(socket, "connect");
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of waiting) socket.destroy();
      await worker.terminate();
    },
  };
}
