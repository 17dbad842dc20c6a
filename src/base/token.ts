/** A token with its kind, as the header `Authorization` has it; one without a kind is that of a bot. */
export function withKind(token: string): string {
  return /^(?:Bot|Bearer|Basic) /.test(token) ? token : `Bot ${token}`;
}
