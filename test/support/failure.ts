import { ApiError, UnauthorizedError } from "evenfall/http";
import { JsonErrorCode } from "evenfall/model";
import { expect } from "vitest";

/** The error that Discord answers a request with. */
export async function failure(promise: Promise<unknown>): Promise<ApiError | UnauthorizedError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError || error instanceof UnauthorizedError) return error;
  throw new Error("expected an ApiError", { cause: error });
}

/** Expects Discord to refuse a request for a reason: the name of an error code, or the code itself. */
export async function expectRefusal(
  request: Promise<unknown>,
  reason: keyof typeof JsonErrorCode | number,
): Promise<void> {
  const { discordCode } = await failure(request);
  expect(nameOf(discordCode)).toBe(nameOf(reason));
}

/** The name of a code that has one. */
export function nameOf(reason: string | number | undefined): string | number | undefined {
  return Object.entries(JsonErrorCode).find(([, code]) => code === reason)?.[0] ?? reason;
}
