/** Headers between an Evenfall proxy and those who send through it. Discord has none that begin so. */
export const proxyHeaders = {
  /** On each answer that the proxy gives itself: whether Discord may have acted on the request, `no` or `maybe`. */
  sent: "x-evenfall-sent",
  /** On a request: seconds that it may wait for its turn. */
  maxWait: "x-evenfall-max-wait",
  /** On a request: `high` goes before what waits. */
  priority: "x-evenfall-priority",
} as const;
