import type { ZodType } from "zod";
import { validatorFiles } from "../../generated/validators/files.ts";
import type { ValidatorPlace } from "../base/validation/tables.ts";

/** Imports the file of a validator, when that has not happened yet, and answers the validator. */
export async function loadValidator([file, name]: ValidatorPlace): Promise<ZodType> {
  const validator = (await validatorFiles[file]?.())?.[name];
  if (validator === undefined) throw new TypeError(`There is no validator ${name} in ${file}`);
  return validator;
}
