import { type Said, severities, severityTitles } from "../compare/index.ts";
import type { Report } from "./model.ts";
import { heading, summary } from "./text.ts";

/** The report as Markdown, for the description of a pull request. */
export function formatMarkdown(report: Report): string {
  const lines = ["# Upstream", "", `${heading(report)}.`, "", `**${summary(report)}**`];
  for (const severity of severities) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push(
      "",
      `## ${severityTitles[severity]}`,
      "",
      "| id | upstream | ours | edit |",
      "| --- | --- | --- | --- |",
    );
    for (const { id, upstream, ours, where, line } of findings) {
      lines.push(`| ${code(id)} | ${value(upstream)} | ${value(ours)} | ${code(`schema/${where.file}:${line}`)} |`);
    }
  }
  if (report.problems.length > 0) {
    lines.push("", "## Ledger", "");
    for (const { kind, message, file, line } of report.problems) {
      lines.push(`- ${kind}: ${cell(message)} (${code(`schema/${file}:${line}`)})`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function value(said: Said): string {
  return said === null ? "nothing" : code(typeof said === "string" ? said : JSON.stringify(said));
}

function code(text: string): string {
  const fence = text.includes("`") ? "``" : "`";
  return `${fence}${cell(text)}${fence}`;
}

/** A bar ends a cell, even inside code. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
