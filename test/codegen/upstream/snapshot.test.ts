import { describe, expect, test } from "vitest";
import { readLedger, sha256 } from "../../../codegen/upstream/ledger.ts";
import { readDocument } from "../../../codegen/upstream/openapi/index.ts";
import { formats } from "../../../codegen/upstream/report/index.ts";
import { compareWith, repositoryTexts, snapshot } from "./support.ts";

describe("the snapshot", () => {
  test("has no difference from the schema that is not accepted, and no entry says anything untrue", () => {
    const { report } = compareWith(snapshot, repositoryTexts);
    const message = formats.text(report);
    expect(
      report.problems.map((problem) => problem.message),
      message,
    ).toEqual([]);
    expect(
      report.findings.map(({ id }) => id),
      message,
    ).toEqual([]);
    expect(report.document.locked).toBe(true);
  });

  test("is read whole", () => {
    const { operations, schemas } = readDocument(JSON.parse(snapshot));
    expect(operations.size).toBe(snapshot.match(/"operationId":/g)?.length);
    expect(operations.size).toBeGreaterThanOrEqual(242);
    expect(schemas.size).toBeGreaterThanOrEqual(500);
  });

  test("is the document that the lock names, without its white space", () => {
    const { lock } = readLedger(repositoryTexts);
    expect(sha256(snapshot.trimEnd())).toBe(lock?.sha256);
  });
});
