import type { GeneratedFile } from "../../codegen/emit/file.ts";
import { printFiles } from "../../codegen/print.ts";

/** Text of one of the files, without its header. */
export async function printed(files: readonly GeneratedFile[], path: string): Promise<string> {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`No ${path} among ${files.map((candidate) => candidate.path).join(", ")}`);
  const [only] = await printFiles([file]);
  return (only?.text ?? "").replace(/^.*\n\n?/, "");
}
