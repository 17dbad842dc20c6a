import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

const text = (path: string) => readFile(new URL(`../../src/gateway/${path}`, import.meta.url), "utf8");

/** First cells of the table below a heading. */
function rows(markdown: string, heading: string): string[] {
  const [, section = ""] = markdown.split(`\n## ${heading}\n`);
  return [...(section.split("\n## ")[0] ?? "").matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name);
}

/** Fields of an interface. */
function fields(source: string, name: string): string[] {
  const [, body = ""] = new RegExp(`export interface ${name}\\b[^{]*\\{([^]*?)\\n\\}`).exec(source) ?? [];
  return [...body.matchAll(/^ {2}readonly ("?)([\w:]+)\1\??:/gm)].map(([, , field = ""]) => field);
}

describe("the README", () => {
  test("has every option, and no other", async () => {
    const [readme, options, identify] = await Promise.all(["README.md", "options.ts", "identify.ts"].map(text));
    const known = [...fields(options ?? "", "ShardOptions"), ...fields(identify ?? "", "IdentifyOptions")];
    expect(known).toContain("highWaterMark");
    expect(rows(readme ?? "", "Options").sort()).toEqual(known.sort());
  });

  test("has everything that can happen to a shard, and every channel", async () => {
    const [readme, lifecycle, channels] = await Promise.all(["README.md", "lifecycle.ts", "channels.ts"].map(text));
    const events = [...fields(lifecycle ?? "", "LifecycleMap"), "shard:failed"];
    const names = [...(channels ?? "").matchAll(/channel\("([^"]+)"\)/g)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(2);
    expect(rows(readme ?? "", "What happens to a shard").sort()).toEqual([...events, ...names].sort());
  });
});
