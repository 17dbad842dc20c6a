import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HttpClient, RequestError, type UploadData } from "evenfall/http";
import type { EditMessageBody } from "evenfall/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { json, startServer } from "../support/server.ts";

const channel = "103735883630395392";
const text = "bytes of a file";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evenfall-upload-"));
  await writeFile(join(folder, "a.txt"), text);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function* stream(): AsyncGenerator<Uint8Array> {
  for (const byte of Buffer.from(text)) yield await Promise.resolve(new Uint8Array([byte]));
}

describe("a file", () => {
  test.each<[string, () => UploadData | Promise<UploadData>, sized: boolean]>([
    ["text", () => text, true],
    ["bytes", () => new Uint8Array(Buffer.from(text)), true],
    ["an ArrayBuffer", () => new Uint8Array(Buffer.from(text)).buffer, true],
    ["a Blob", () => new Blob([text]), true],
    ["a path", () => ({ path: join(folder, "a.txt") }), true],
    ["a handle", async () => ({ handle: await open(join(folder, "a.txt")) }), true],
    ["a function that streams", () => stream, false],
  ])("from %s is sent whole, after the JSON, and again in the same bytes after a 429", async (_, source, sized) => {
    let attempts = 0;
    await using server = await startServer((_seen, response) => {
      attempts += 1;
      if (attempts === 1) json(response, 429, { message: "m", retry_after: 0.001, global: false });
      else json(response, 200, { id: "1" });
    });
    await using http = new HttpClient({ token: "t", baseUrl: server.url });
    const data = await source();
    const attachments = [{ id: 0, filename: "a.txt", description: "what it shows" }];
    await http.createMessage(channel, { content: "x", files: [{ name: "a.txt", data }], attachments });
    if (typeof data === "object" && "handle" in data)
      await (data.handle as unknown as AsyncDisposable)[Symbol.asyncDispose]();

    const [first, second] = server.seen;
    expect(second?.body.equals(first?.body ?? Buffer.alloc(0))).toBe(true);
    expect(first?.headers["content-length"] !== undefined).toBe(sized);
    const parts = first?.body.toString().split("\r\n--") ?? [];
    expect(parts[0]).toContain('name="payload_json"');
    expect(JSON.parse(parts[0]?.split("\r\n\r\n")[1] ?? "")).toEqual({ content: "x", attachments });
    expect(parts[1]).toContain('name="files[0]"; filename="a.txt"');
    expect(parts[1]?.endsWith(`\r\n\r\n${text}`)).toBe(true);
  });

  test.each<[string, UploadData, sent: string]>([
    ["a path where nothing is", { path: "/nowhere/at/all" }, "no"],
    [
      "a stream that breaks",
      async function* () {
        yield await Promise.resolve(new Uint8Array(10));
        throw new Error("disk gone");
      },
      "maybe",
    ],
  ])("from %s rejects, with the cause", async (_, data, sent) => {
    await using server = await startServer((_seen, response) => {
      json(response, 200, {});
    });
    await using http = new HttpClient({ token: "t", baseUrl: server.url });
    const error: unknown = await http.createMessage(channel, { files: [{ name: "a", data }] }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ sent, message: expect.stringContaining("files[0] cannot be read") as string });
    expect((error as Error).cause).toBeInstanceOf(Error);
  });
});

describe("attachments of an edited message", () => {
  test.each<[string, EditMessageBody]>([
    [
      "are kept by their ids, beside a new file",
      { files: [{ name: "b.txt", data: text }], attachments: [{ id: "7" }, { id: 0, description: "new" }] },
    ],
    ["are all removed by an empty list", { attachments: [] }],
    ["stay as they are when nothing is said of them", { content: "x" }],
  ])("%s", async (_name, fields) => {
    await using server = await startServer((_seen, response) => {
      json(response, 200, { id: "1" });
    });
    await using http = new HttpClient({ token: "t", baseUrl: server.url });
    await http.editMessage(channel, "5", fields);
    const body = server.seen[0]?.body.toString() ?? "";
    const sent = body.startsWith("{") ? body : (body.split("\r\n--")[0]?.split("\r\n\r\n")[1] ?? "");
    const { files: _, ...expected } = { files: undefined, ...fields };
    expect(JSON.parse(sent)).toEqual(expected);
  });
});
