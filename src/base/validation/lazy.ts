import type * as z from "zod";

interface Target<T> {
  readonly build: () => z.ZodType<T>;
  schema?: z.ZodType<T>;
}

/**
 * Makes a schema that is built when it is first used. Importing a thousand of them then costs next to nothing, and
 * definitions may refer to each other in circles.
 */
export function lazy<T>(build: () => z.ZodType<T>): z.ZodType<T> {
  const target: Target<T> = { build };
  // Every trap answers for the built schema, so that the proxy is one as far as anybody can see.
  return new Proxy(target, handler) as unknown as z.ZodType<T>;
}

function schemaOf(target: Target<unknown>): z.ZodType<unknown> {
  return (target.schema ??= target.build());
}

const handler: ProxyHandler<Target<unknown>> = {
  get: (target, key) => {
    const schema = schemaOf(target);
    return Reflect.get(schema, key, schema) as unknown;
  },
  set: (target, key, value) => Reflect.set(schemaOf(target), key, value),
  has: (target, key) => Reflect.has(schemaOf(target), key),
  defineProperty: (target, key, descriptor) => Reflect.defineProperty(schemaOf(target), key, descriptor),
  getPrototypeOf: (target) => Reflect.getPrototypeOf(schemaOf(target)),
};
