import { formatJson } from "./json.ts";
import { formatMarkdown } from "./markdown.ts";
import type { Report } from "./model.ts";
import { formatText } from "./text.ts";

export { hasDrift, type PlacedFinding, type PlacedProblem, type Report } from "./model.ts";

export type Format = "text" | "markdown" | "json";

export const formats: Readonly<Record<Format, (report: Report) => string>> = {
  text: formatText,
  markdown: formatMarkdown,
  json: formatJson,
};

export function isFormat(name: string): name is Format {
  return name in formats;
}
