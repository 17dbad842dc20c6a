import { fileURLToPath } from "node:url";
import { runCommand } from "./commands.ts";
import { schemaFolder } from "./load/index.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  schema: schemaFolder,
  generated: fileURLToPath(new URL("../generated/", import.meta.url)),
  print: (line) => {
    console.log(line);
  },
  printError: (line) => {
    console.error(line);
  },
});
