import { checkName, type Loading } from "./loading.ts";
import { below } from "./location.ts";

/** Checks that the flags which grant an intent are flags of applications. */
export function checkIntents(loading: Loading): void {
  const flags = loading.flags.get("ApplicationFlag")?.bits ?? [];
  for (const { applicationFlags = [], at } of loading.tables.intents) {
    applicationFlags.forEach((flag, index) => {
      checkName(loading, below(at, "applicationFlags", index), "application flag", flag, flags);
    });
  }
}
