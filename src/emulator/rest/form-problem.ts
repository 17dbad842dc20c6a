import { JsonErrorCode } from "../../../generated/models/errors.ts";
import { Problem } from "../problem.ts";

/** What is wrong with one field, in Discord's words. */
export interface FormError {
  readonly code: string;
  readonly message: string;
}

/** The same with its place in the body. */
export interface PlacedFormError extends FormError {
  readonly path: readonly PropertyKey[];
}

/** What is wrong with a text where an id should be. */
export function notAnId(text: string): FormError {
  return { code: "NUMBER_TYPE_COERCE", message: `Value "${text}" is not snowflake.` };
}

interface Tree {
  _errors?: FormError[];
  [key: string]: Tree | FormError[] | undefined;
}

/** The refusal of a request whose fields are wrong: a tree in the shape of the body, with lists at its leaves. */
export function formProblem(errors: readonly PlacedFormError[]): Problem {
  const root: Tree = {};
  for (const { path, code, message } of errors) {
    let node = root;
    for (const key of path) {
      const name = String(key);
      // `_errors` is the one key that holds a list, and no field of the API is called that.
      node = (node[name] ??= {}) as Tree;
    }
    (node._errors ??= []).push({ code, message });
  }
  return new Problem(400, { message: "Invalid Form Body", code: JsonErrorCode.InvalidFormBody, errors: root });
}
