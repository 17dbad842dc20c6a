import { writeSync } from "node:fs";

/** Tells the test one line, which is out when this returns: a process that is killed next has said it. */
export function say(line: string): void {
  writeSync(1, `${line}\n`);
}
