import { ApiError, UnauthorizedError } from "evenfall/http";

/** The error that Discord answers a request with. */
export async function failure(promise: Promise<unknown>): Promise<ApiError | UnauthorizedError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError || error instanceof UnauthorizedError) return error;
  throw new Error("expected an ApiError", { cause: error });
}
