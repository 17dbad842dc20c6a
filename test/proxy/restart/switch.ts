import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A port whose new connections go where the test says, as a load balancer's do. */
export interface Switch extends AsyncDisposable {
  readonly url: string;
  /** Sends new connections to this port of the machine. */
  to(port: number): void;
}

/** Opens such a port. */
export async function openSwitch(): Promise<Switch> {
  let target = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const onward = connect(target, "127.0.0.1");
    join(client, onward);
    join(onward, client);
  });
  function join(from: Socket, to: Socket): void {
    sockets.add(from);
    from.pipe(to);
    // What ends in disorder on one side does on the other, because clients tell that apart.
    from.on("error", () => to.resetAndDestroy());
    from.on("close", () => sockets.delete(from));
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    // It listens on an address, not on a pipe.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    to(port) {
      target = port;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
