import { clientCloseCodes, closeCodes } from "../../generated/tables/opcodes.ts";

type CloseCodeEntry = (typeof closeCodes)[number];

const byCode: ReadonlyMap<number, CloseCodeEntry> = new Map(closeCodes.map((entry) => [entry.code, entry]));

const ending: ReadonlySet<number> = new Set(clientCloseCodes.map(({ code }) => code));

/** What Discord means by a close code; absent for codes it does not document. */
export function closeCode(code: number | undefined): CloseCodeEntry | undefined {
  return code === undefined ? undefined : byCode.get(code);
}

/** Whether a client that closes with this code gives its session up. */
export function endsSession(code: number): boolean {
  return ending.has(code);
}
