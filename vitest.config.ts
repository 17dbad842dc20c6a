import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const source = fileURLToPath(new URL("./src", import.meta.url));

const config: ViteUserConfig = defineConfig({
  // Tests import the package by its public subpaths; here those are the sources.
  resolve: {
    alias: [
      { find: /^evenfall\/([a-z0-9]+)$/, replacement: `${source}/$1/index.ts` },
      { find: /^evenfall\/([a-z]+\/[a-z]+)$/, replacement: `${source}/$1.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/support/reporter.ts"],
    testTimeout: 30_000,
  },
});

export default config;
