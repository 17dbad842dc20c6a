import { isKnown, JsonErrorCode } from "evenfall/model";
import { errorCodes } from "evenfall/schema";
import { expect, test } from "vitest";

test("every error code of the schema can be told by its name", () => {
  expect(errorCodes.length).toBeGreaterThan(100);
  for (const { name, code } of errorCodes) {
    expect(JsonErrorCode).toHaveProperty(name, code);
    expect(isKnown(JsonErrorCode, code)).toBe(true);
  }
});
