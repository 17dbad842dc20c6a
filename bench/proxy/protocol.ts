/** What the bench tells the client: to post so many messages to a URL. */
export interface ProxyOrder {
  readonly url: string;
  readonly count: number;
}
