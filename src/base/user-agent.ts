import { version } from "./version.ts";

/** The product that Discord asks libraries to name, from the form that it has to have. */
export function userAgentOf(form: string): string {
  return form.replace("{url}", "https://www.npmjs.com/package/evenfall").replace("{version}", version);
}
