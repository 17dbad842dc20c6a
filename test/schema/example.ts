/** How an example of Discord's documentation is tried, and what it is called there. */
export type Example = {
  readonly title: string;
  /** What had to be changed before it was JSON, or whole. */
  readonly repaired?: string;
} & (
  | { readonly received: string }
  | { readonly sent: string }
  /** Body of a route, put together by its request builder. */
  | { readonly route: string }
  /** Answer of a route. */
  | { readonly response: string }
  /** `{ op, d }` that is sent to the gateway. */
  | { readonly command: string }
  /** `{ op, d }` that is received; `d` is this definition, or null. */
  | { readonly frame: string | null }
  /** `{ op, d }` of a voice connection, `d` being this definition. */
  | { readonly voice: string | null }
  /** A webhook event in its envelope. */
  | { readonly webhookEvent: string }
  /** Answer of a route that has accepted the request and is not done yet. */
  | { readonly accepted: string }
  /** List of a definition. */
  | { readonly list: string }
);
