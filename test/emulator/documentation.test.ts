import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { routes } from "../../generated/tables/index.ts";
import { handlers } from "../../src/emulator/rest/routes/index.ts";

test("docs/emulator.md names the routes that answer with a sample, and no others", async () => {
  const text = await readFile(new URL("../../docs/emulator.md", import.meta.url), "utf8");
  const [line = ""] = /^- These routes have no handler:.*$/m.exec(text) ?? [];
  const named = [...line.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
  const missing = routes.map(({ name }) => name).filter((name) => !(name in handlers));
  expect(named.sort()).toEqual(missing.sort());
});
