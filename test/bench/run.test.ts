import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const program = fileURLToPath(new URL("../../bench/run.mjs", import.meta.url));

/** Runs the command as `npm run bench` does. */
function bench(...args: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

describe("npm run bench", () => {
  test("--json prints one object a line, the floor at ratio 1", { timeout: 60_000 }, async () => {
    const { code, stdout, stderr } = await bench("decode", "--quick", "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(["bench", "variant", "unit", "value", "min", "max", "floor", "ratio"]);
      expect(row).toMatchObject({ bench: "decode", unit: "µs" });
      for (const key of ["value", "min", "max", "floor", "ratio"]) expect(row[key]).toBeGreaterThan(0);
    }
    expect(rows[0]).toMatchObject({ variant: "JSON.parse of everything", ratio: 1 });
  });

  test("prints a table without --json", { timeout: 60_000 }, async () => {
    const { stdout } = await bench("decode", "--quick");
    expect(stdout).toContain("### decode");
    expect(stdout).toMatch(/^\| header \| [\d.]+ µs \| [\d.]+ to [\d.]+ \| [\d.]+ \|$/m);
  });

  test("an unknown name is refused with the names that there are", async () => {
    const { code, stdout, stderr } = await bench("decode", "nonesuch");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^There is no bench nonesuch\. There are: .*decode.*\.\n$/);
  });

  test("an unknown option is refused", async () => {
    const { code, stderr } = await bench("--nonesuch");
    expect(code).not.toBe(0);
    expect(stderr).toContain("--nonesuch");
  });
});
