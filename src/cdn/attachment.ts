import { constants } from "../../generated/tables/constants.ts";

/**
 * When the signed address of an attachment expires; undefined for an address that is not signed. An address that has
 * expired is renewed by fetching its message again.
 *
 * @see https://docs.discord.com/developers/reference#signed-attachment-cdn-urls
 */
export function attachmentExpiry(url: string | URL): Date | undefined {
  const hex = new URL(url).searchParams.get(constants.attachmentExpiryParameter);
  if (hex === null || !/^[0-9a-f]{1,11}$/i.test(hex)) return undefined;
  return new Date(Number.parseInt(hex, 16) * 1000);
}
