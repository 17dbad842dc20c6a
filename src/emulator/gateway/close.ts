import { GatewayCloseCode } from "../../../generated/models/gateway.ts";
import { clientCloseCodes, closeCodes } from "../../../generated/tables/opcodes.ts";

/** Name of a reason to close a connection. */
export type CloseName = keyof typeof GatewayCloseCode;

const byCode: ReadonlyMap<number, { readonly resume: boolean }> = new Map(closeCodes.map((row) => [row.code, row]));

/** Close codes with which a client says that it will not come back. */
const goodbyes: ReadonlySet<number> = new Set(clientCloseCodes.map(({ code }) => code));

/** Code and words of a reason. */
export function closeFrame(name: CloseName): { readonly code: number; readonly reason: string } {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return { code: GatewayCloseCode[name], reason: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` };
}

/** Whether the session of a connection that the gateway closes with this code is over. */
export function endsSession(code: number | undefined): boolean {
  return code !== undefined && byCode.get(code)?.resume === false;
}

/** Whether a client that closes with this code gives its session up. */
export function isGoodbye(code: number): boolean {
  return goodbyes.has(code);
}
