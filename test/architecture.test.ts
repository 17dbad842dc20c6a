import { describe, expect, test } from "vitest";
import { type Import, importsOf, loadedBy, sourceFiles } from "./support/imports.ts";

/** Modules of `src`, each with the modules it may import; docs/architecture.md has the picture. */
const below: Readonly<Record<string, readonly string[]>> = {
  model: [],
  request: [],
  schema: [],
  validate: [],
  queue: [],
  cdn: [],
  interactions: [],
  oauth2: [],
  sample: ["validate"],
  ratelimit: [],
  http: ["ratelimit", "validate"],
  gateway: ["validate", "queue"],
  emulator: ["validate", "sample"],
  proxy: ["ratelimit"],
  cli: ["emulator", "proxy"],
};

/** Why an import breaks the directions; nothing when it does not. */
function complaint({ from, to }: Import): string | undefined {
  if (!to.includes("/") || !/^(codegen|generated|schema|src|test|examples|bench|docs)\//.test(to)) return undefined;
  const [top = "", module = ""] = from.split("/");
  const [toTop = "", toModule = ""] = to.split("/");
  if (top === "codegen") {
    return toTop === "codegen" || to.startsWith("src/base/") ? undefined : "codegen stands on src/base alone";
  }
  if (toTop === "codegen") return "nobody imports codegen";
  if (toTop === "test" || toTop === "examples" || toTop === "bench") return "nobody imports what stands at the top";
  if (top === "generated") {
    return toTop === "generated" || to.startsWith("src/base/") ? undefined : "generated stands on src/base alone";
  }
  if (module === "base") return to.startsWith("src/base/") ? undefined : "src/base imports nothing of ours";
  if (toTop === "generated" || toModule === "base" || toModule === module) return undefined;
  if (toTop !== "src") return "src stands on generated and src/base";
  if (!(below[module] ?? []).includes(toModule)) return `${module} may not import ${toModule}`;
  return to === `src/${toModule}/index.ts` ? undefined : `a module is imported through its index.ts`;
}

describe("import directions", () => {
  test("no import of codegen, generated or src breaks them", () => {
    const imports = sourceFiles("codegen", "generated", "src").flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(100);
    const broken = imports.flatMap((entry) => {
      const why = complaint(entry);
      return why === undefined ? [] : [`${entry.from}:${entry.line} imports ${entry.to}: ${why}`];
    });
    expect(broken).toEqual([]);
  });

  test.each([
    ["src/base/id.ts", "generated/models/user.ts", "src/base imports nothing of ours"],
    ["generated/models/user.ts", "src/http/index.ts", "generated stands on src/base alone"],
    ["src/gateway/shard.ts", "src/http/index.ts", "gateway may not import http"],
    ["src/http/client.ts", "src/validate/error.ts", "a module is imported through its index.ts"],
    ["src/http/client.ts", "codegen/ir.ts", "nobody imports codegen"],
    ["codegen/main.ts", "src/http/index.ts", "codegen stands on src/base alone"],
    ["src/model/index.ts", "src/validate/index.ts", "model may not import validate"],
  ])("%s may not import %s", (from, to, why) => {
    expect(complaint({ from, to, line: 1, kind: "static" })).toBe(why);
  });

  test.each([
    ["src/http/client.ts", "src/validate/index.ts"],
    ["generated/client/user.ts", "src/base/request.ts"],
    ["src/gateway/shard.ts", "generated/events/map.ts"],
    ["src/gateway/connection.ts", "ws"],
    ["codegen/emit/types.ts", "src/base/tables.ts"],
  ])("%s may import %s", (from, to) => {
    expect(complaint({ from, to, line: 1, kind: "static" })).toBeUndefined();
  });

  test("every module of src is in the list", () => {
    const modules = new Set(sourceFiles("src").flatMap((file) => file.split("/")[1] ?? []));
    modules.delete("base");
    expect([...modules].filter((module) => !(module in below))).toEqual([]);
  });
});

describe("what a module loads", () => {
  test("evenfall/gateway loads neither http nor validators", () => {
    const loaded = [...loadedBy("src/gateway/index.ts")];
    expect(
      loaded.filter((file) =>
        /^(undici|zod)$|^src\/(http|validate)\/|^generated\/(client|requests|validators)\//.test(file),
      ),
    ).toEqual([]);
    expect(loaded).toContain("ws");
  });

  test("evenfall/http loads neither the gateway nor validators", () => {
    const loaded = [...loadedBy("src/http/index.ts")];
    expect(
      loaded.filter((file) => /^(ws|zod)$|^src\/(gateway|validate)\/|^generated\/(events|validators)\//.test(file)),
    ).toEqual([]);
    expect(loaded).toContain("undici");
  });

  test("evenfall/proxy/limiter loads neither the proxy nor the tables", () => {
    const loaded = [...loadedBy("src/proxy/limiter.ts")];
    expect(
      loaded.filter((file) => /^undici$|^src\/proxy\/server|^generated\/tables\/(index|routes)/.test(file)),
    ).toEqual([]);
    expect(loaded).toContain("src/ratelimit/index.ts");
  });

  test("evenfall/model loads constants and nothing else", () => {
    const loaded = [...loadedBy("src/model/index.ts")];
    expect(loaded.filter((file) => !/^(src\/model|src\/base|generated\/(models|bodies|events))\//.test(file))).toEqual(
      [],
    );
  });

  test.each(["cdn", "interactions", "model", "oauth2", "request", "schema", "validate"])(
    "evenfall/%s needs no Node module",
    (module) => {
      expect([...loadedBy(`src/${module}/index.ts`)].filter((file) => file.startsWith("node:"))).toEqual([]);
    },
  );
});
