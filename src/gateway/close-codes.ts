import { closeCodes } from "../../generated/tables/opcodes.ts";

type CloseCodeEntry = (typeof closeCodes)[number];

const byCode: ReadonlyMap<number, CloseCodeEntry> = new Map(closeCodes.map((entry) => [entry.code, entry]));

/** What Discord means by a close code; absent for codes it does not document. */
export function closeCode(code: number | undefined): CloseCodeEntry | undefined {
  return code === undefined ? undefined : byCode.get(code);
}
