import { describe, expect, it } from "vitest";
import type { RouteRow, TypeRow } from "evenfall/schema";
import { routes } from "evenfall/schema";
import * as builders from "evenfall/request";
import { InputError } from "../../../src/base/input-error.ts";
import { Random } from "../../support/random.ts";

const hostile = ["/", "..", ".", "%2f", "?", "#", "\\", "a", "👍", ":", " "];

/** A builder as it is when nobody knows its route. */
type Builder = (...args: readonly unknown[]) => builders.Request;

function builderOf(route: RouteRow): Builder {
  // Every builder is a function that answers a request; the test gives it what its row asks for.
  return (builders as unknown as Readonly<Record<string, Builder>>)[route.name] as Builder;
}

function argumentFor(type: TypeRow, text: string): unknown {
  if (typeof type === "object" && "id" in type) return "18446744073709551615";
  if (typeof type === "object" && "ref" in type) return text;
  return type === "integer" ? 7 : text;
}

describe("generated request builders", () => {
  it("exist for every route and know their method and template", () => {
    const made = routes.map((route) => {
      const { method, template } = builderOf(route)(...route.params.map(({ type }) => argumentFor(type, "x")), {}, {});
      return [route.name, method, template];
    });
    expect(made).toEqual(routes.map(({ name, method, path }) => [name, method, path]));
    expect(made.length).toBeGreaterThan(200);
  });

  it("keep the segments of their template whatever the texts in the path are", () => {
    const random = new Random(3);
    const open = routes.filter(({ params }) => params.some(({ type }) => argumentFor(type, "x") === "x"));
    expect(open.length).toBeGreaterThan(10);
    let built = 0;
    for (const route of open) {
      for (let round = 0; round < 50; round += 1) {
        const args = route.params.map(({ type }) => argumentFor(type, random.text(hostile, 5)));
        try {
          const { pathname, search, hash } = new URL(`https://host.example${builderOf(route)(...args, {}, {}).path}`);
          expect(pathname.split("/")).toHaveLength(route.path.split("/").length);
          expect(search + hash).toBe("");
          built += 1;
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }
    }
    expect(built).toBeGreaterThan(open.length * 10);
  });

  it("refuse a text where an id belongs", () => {
    const withId = routes.filter(({ params }) => typeof params[0]?.type === "object" && "id" in params[0].type);
    const accepted = withId.filter((route) => {
      const args = route.params.map(({ type }) => argumentFor(type, "x"));
      try {
        builderOf(route)("1/../2", ...args.slice(1), {}, {});
        return true;
      } catch (error) {
        return !(error instanceof InputError && error.code === "INPUT_PATH");
      }
    });
    expect(withId.length).toBeGreaterThan(150);
    expect(accepted.map(({ name }) => name)).toEqual([]);
  });
});
