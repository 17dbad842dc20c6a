/** A module of Node's own, for code that runs in browsers as well: `undefined` where there is none. */
export function builtin(name: string): object | undefined {
  // Browsers and Workers have no `process`, or one that lacks this.
  const runtime: { readonly process?: { getBuiltinModule?(name: string): object | undefined } } = globalThis;
  return runtime.process?.getBuiltinModule?.(name);
}
