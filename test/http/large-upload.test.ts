import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import { type FileHandle, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Dispatcher, Pool } from "undici";
import { HttpClient, type UploadData } from "evenfall/http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { json, listen } from "../support/server.ts";

const channel = "103735883630395392";

let folder: string;
/** A file of bytes that stand nowhere twice. */
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evenfall-large-upload-"));
  path = join(folder, "random");
  await writeFile(path, randomBytes(6_000_000));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A server that takes bodies as `take` does, and answers with a message. */
async function serve(take: (request: IncomingMessage) => Promise<void>): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer((request, response) => {
    void take(request).then(() => {
      json(response, 200, { id: "1" });
    });
  });
  return await listen(server);
}

/** Reads a body in small steps with breaks in between, so that the sender has to wait for most of it. */
async function slowly(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  }
  return Buffer.concat(chunks);
}

/** Sends nothing before it has read all of a body, and keeps every chunk of it until then. */
class Keeping extends Dispatcher implements AsyncDisposable {
  readonly #pool: Pool;

  constructor(url: string) {
    super();
    this.#pool = new Pool(url);
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    void this.#keep(options.body as AsyncIterable<Uint8Array>).then((body) => {
      this.#pool.dispatch({ ...options, body }, handler);
    });
    return true;
  }

  override async close(): Promise<void> {
    await this.#pool.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #keep(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
}

describe("a large file that the server takes slowly arrives as it is", () => {
  const sources: readonly (readonly [string, () => UploadData | Promise<UploadData>])[] = [
    ["a path", () => ({ path })],
    ["a handle", async () => ({ handle: await open(path) })],
    ["a handle that gives a little at a time", async () => littleAtATime(await readFile(path))],
    ["a Blob on disk", () => openAsBlob(path)],
    ["a Blob in memory", async () => new Blob([await readFile(path)])],
  ];
  const dispatchers: readonly (readonly [string, (url: string) => Keeping | undefined])[] = [
    ["the client's own connections", () => undefined],
    ["a dispatcher that keeps every chunk", (url) => new Keeping(url)],
  ];
  const cases = sources.flatMap(([from, source]) =>
    dispatchers.map(([by, dispatcher]) => ({ from, by, source, dispatcher })),
  );
  test.each(cases)("from $from, by $by", { timeout: 30_000 }, async ({ source, dispatcher }) => {
    let received: Buffer = Buffer.alloc(0);
    await using server = await serve(async (request) => {
      received = await slowly(request);
    });
    await using sending = dispatcher(server.url);
    await using http = new HttpClient({ token: "t", baseUrl: server.url, dispatcher: sending });
    const data = await source();
    await http.createMessage(channel, { files: [{ name: "a", data }] });
    if (typeof data === "object" && "handle" in data) await (data.handle as Partial<FileHandle>).close?.();
    const sent = await readFile(path);
    const start = received.indexOf("\r\n\r\n", received.indexOf("files[0]")) + 4;
    expect(hash(received.subarray(start, start + sent.length))).toBe(hash(sent));
  });
});

describe("500 MB", () => {
  const size = 500_000_000;
  test.each(["stream", "path", "handle", "blob"])(
    "from a %s grow the memory by less than 32 MB",
    { timeout: 120_000 },
    async (kind) => {
      let received = 0;
      await using server = await serve(async (request) => {
        for await (const chunk of request) received += (chunk as Buffer).length;
      });
      const script = fileURLToPath(new URL("upload-memory.ts", import.meta.url));
      // For a moment, once in a process, V8 takes 40 MB to optimise the WebAssembly that undici reads answers with.
      const flags = ["--liftoff-only", "--import", "tsx", "--conditions=evenfall-source"];
      const args = [server.url, kind, join(folder, `big-${kind}`), String(size)];
      const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, ...args]);
      expect(received).toBeGreaterThan(size);
      expect(Number(stdout)).toBeLessThan(32_000_000);
    },
  );
});

/** A handle whose reads end early. */
function littleAtATime(bytes: Buffer): UploadData {
  return {
    handle: {
      stat: () => Promise.resolve({ size: bytes.length }),
      read(buffer: Uint8Array, offset: number, length: number, position: number) {
        const bytesRead = bytes.copy(buffer, offset, position, position + Math.min(length, 1_500));
        return Promise.resolve({ bytesRead });
      },
    },
  };
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
