import { openAsBlob } from "node:fs";
import { open, truncate, writeFile } from "node:fs/promises";
import { HttpClient, type UploadData } from "evenfall/http";

/**
 * Uploads a file of the given size and prints how far the resident memory of this process grew meanwhile, in bytes.
 * A small one goes first, so that what is loaded on demand is there.
 */

const [url = "", kind = "", path = "", size = "0"] = process.argv.slice(2);

/** The same bytes each time, so that what the memory grows by is not of this script. */
const zeros = new Uint8Array(65_536);

function streamOf(length: number): () => AsyncGenerator<Uint8Array> {
  return async function* () {
    for (let left = length; left > 0; left -= zeros.length) {
      yield await Promise.resolve(zeros.subarray(0, Math.min(left, zeros.length)));
    }
  };
}

async function dataOf(length: number): Promise<UploadData> {
  if (kind === "stream") return streamOf(length);
  await writeFile(path, "");
  await truncate(path, length);
  if (kind === "blob") return openAsBlob(path);
  return kind === "path" ? { path } : { handle: await open(path) };
}

async function upload(http: HttpClient, data: UploadData): Promise<void> {
  await http.createMessage("1", { files: [{ name: "big.bin", data }] });
}

await using http = new HttpClient({ token: "t", baseUrl: url });
await upload(http, await dataOf(1000));
const data = await dataOf(Number(size));
const before = process.memoryUsage.rss();
let most = before;
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
await upload(http, data);
clearInterval(watch);
process.stdout.write(String(most - before));
process.exit(0);
