/** Compile-time expectations: nothing here runs. */

/** Whether two types are the same, `any` and modifiers included. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only when its argument is `true`. */
export function expectTrue<_T extends true>(): void {
  // The constraint is the expectation.
}
