import { describe, expect, test } from "vitest";
import type { Finding } from "../../../codegen/upstream/compare/index.ts";
import { type Accepted, propose, settle } from "../../../codegen/upstream/ledger.ts";
import { compareWith, repositoryTexts, snapshot, successor, texts } from "./support.ts";

const finding: Finding = {
  id: "Lamp.name#maxLength",
  severity: "limit",
  at: "Lamp.name",
  aspect: "maxLength",
  upstream: 40,
  ours: 20,
  message: "",
  pointer: "#",
  where: { file: "models/lamp.json", path: "Lamp.fields.name" },
};
const entry: Accepted = {
  at: "Lamp.name",
  aspect: "maxLength",
  upstream: 40,
  ours: 20,
  why: "Lamps are small.",
  reviewed: "2026-01-31",
};

describe("an accepted difference", () => {
  test("explains the finding that it names", () => {
    expect(settle([finding], [entry])).toEqual({ unexplained: [], explained: [finding], problems: [] });
  });

  test("is stale when upstream says something else than it did", () => {
    const { unexplained, problems } = settle([{ ...finding, upstream: 50 }], [entry]);
    expect(unexplained).toHaveLength(1);
    expect(problems).toMatchObject([{ kind: "stale", path: "differences[0]", id: finding.id }]);
    expect(problems[0]?.message).toContain("upstream now says 50, and the entry 40");
  });

  test("is stale when the schema says something else than it did", () => {
    const { problems } = settle([{ ...finding, ours: 30 }], [entry]);
    expect(problems[0]?.message).toContain("the schema says 30, and the entry 20");
  });

  test("is unused when there is no difference any more", () => {
    const { unexplained, problems } = settle([], [entry]);
    expect(unexplained).toEqual([]);
    expect(problems).toMatchObject([{ kind: "unused", path: "differences[0]" }]);
  });

  test("is proposed without a reason, which the loader refuses", () => {
    expect(propose([finding], "2026-02-01")).toEqual([{ ...entry, why: "", reviewed: "2026-02-01" }]);
  });
});

describe("the ignore list", () => {
  test("may not name what upstream does not have", () => {
    const ignored = JSON.stringify({
      $schema: "../meta/upstream-ignored.schema.json",
      schemas: { NoSuchThing: "There is none of that name." },
      operations: { no_such_operation: "There is none of that name." },
    });
    const { report } = compareWith(snapshot, new Map([...repositoryTexts, ["upstream/ignored.json", ignored]]));
    const useless = report.problems.filter(({ kind }) => kind === "useless");
    expect(useless.map(({ path }) => path)).toEqual(["schemas.NoSuchThing", "operations.no_such_operation"]);
  });
});

test("an accepted limit that upstream changes is stale and not scaffolded away", () => {
  const { report: before } = compareWith(snapshot, texts);
  expect(before.problems).toEqual([]);
  const document = successor(({ components }) => {
    components.schemas["MessageCreateRequest"].properties.content.maxLength = 6000;
  });
  const { report } = compareWith(document, texts);
  expect(report.findings.map(({ id }) => id)).toEqual(["MessageCreateRequest.content#maxLength"]);
  expect(report.problems).toMatchObject([{ kind: "stale", file: "upstream/accepted.json" }]);
});
