import { expect, test } from "vitest";
import { ChunkMemory } from "../../src/http/chunk-memory.ts";
import { type Multipart, multipart, type Part } from "../../src/http/multipart.ts";

async function bytesOf(form: Multipart): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of form.read(new ChunkMemory(false))) chunks.push(chunk);
  return Buffer.concat(chunks).toString("latin1");
}

const parts: readonly Part[] = [
  { name: "payload_json", data: '{"a":1}', contentType: "application/json" },
  { name: "files[0]", filename: "a.bin", data: new Uint8Array([1, 2, 3]) },
  { name: "files[1]", filename: "b.txt", data: new Blob(["blob"]), contentType: "text/plain" },
];

test("parts are written in order, with names and types", async () => {
  const form = await multipart(parts, "B");
  expect(form.contentType).toBe("multipart/form-data; boundary=B");
  expect(await bytesOf(form)).toBe(
    [
      '--B\r\nContent-Disposition: form-data; name="payload_json"\r\nContent-Type: application/json\r\n\r\n{"a":1}',
      '--B\r\nContent-Disposition: form-data; name="files[0]"; filename="a.bin"\r\n\r\n\u0001\u0002\u0003',
      '--B\r\nContent-Disposition: form-data; name="files[1]"; filename="b.txt"\r\nContent-Type: text/plain\r\n\r\nblob',
      "--B--\r\n",
    ].join("\r\n"),
  );
});

test("the length is that of the bytes, and a form can be read again", async () => {
  const form = await multipart(parts, "B");
  const first = await bytesOf(form);
  expect(form.length).toBe(first.length);
  expect(await bytesOf(form)).toBe(first);
});

test("a stream has no length, and is opened anew for each reading", async () => {
  let opened = 0;
  async function* open(): AsyncGenerator<Uint8Array> {
    opened += 1;
    yield await Promise.resolve(new Uint8Array([65]));
    yield await Promise.resolve(new Uint8Array([66]));
  }
  const form = await multipart([{ name: "file", filename: "s", data: open }], "B");
  expect(form.length).toBeUndefined();
  expect(await bytesOf(form)).toContain("\r\n\r\nAB\r\n");
  expect(await bytesOf(form)).toContain("\r\n\r\nAB\r\n");
  expect(opened).toBe(2);
});

test("a name cannot end its quotes, its line or its part", async () => {
  const form = await multipart(
    [{ name: "f", filename: 'a"\r\nX: y', contentType: "text/plain\r\nX: z", data: "" }],
    "B",
  );
  const [head] = (await bytesOf(form)).split("\r\n\r\n");
  expect(head?.split("\r\n")).toEqual([
    "--B",
    'Content-Disposition: form-data; name="f"; filename="a%22%0D%0AX: y"',
    "Content-Type: text/plainX: z",
  ]);
});
