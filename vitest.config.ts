import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = fileURLToPath(new URL("./src", import.meta.url));

export default defineConfig({
  // Tests import the package by its public subpaths; here those are the sources.
  resolve: { alias: [{ find: /^evenfall\/([a-z]+)$/, replacement: `${source}/$1/index.ts` }] },
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/support/reporter.ts"],
    testTimeout: 30_000,
  },
});
