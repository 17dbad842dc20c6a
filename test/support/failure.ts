import { HttpError } from "evenfall/http";

/** The error that a request fails with. */
export async function failure(promise: Promise<unknown>): Promise<HttpError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof HttpError) return error;
  throw new Error("expected an HttpError", { cause: error });
}
