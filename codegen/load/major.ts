const parameter = /^\{([a-z0-9_]+)\}$/;

/**
 * The path parameters that have rate-limit buckets of their own: the id behind `/channels`, `/guilds` and `/webhooks`,
 * and the token that goes with the id of a webhook.
 */
export function majorParameters(path: string): readonly string[] {
  const [first, ...rest] = path.split("/").slice(1);
  const [id, token] = rest.map((segment) => parameter.exec(segment)?.[1]);
  if (id === undefined) return [];
  if (first === "channels" || first === "guilds") return [id];
  if (first !== "webhooks") return [];
  return token === undefined ? [id] : [id, token];
}

/** Whether the path is below `/interactions/{id}/{token}`, which the global limit does not count. */
export function isInteractionCallback(path: string): boolean {
  const [first, id, token] = path.split("/").slice(1);
  return first === "interactions" && parameter.test(id ?? "") && parameter.test(token ?? "");
}
