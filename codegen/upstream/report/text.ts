import { severities, severityTitles } from "../compare/index.ts";
import { hasDrift, type PlacedFinding, type Report } from "./model.ts";

/** The report for a terminal. */
export function formatText(report: Report): string {
  const lines = [heading(report)];
  for (const severity of severities) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push("", `${severityTitles[severity]} (${findings.length})`);
    for (const finding of findings) lines.push(...describe(finding));
  }
  if (report.problems.length > 0) {
    lines.push("", `Ledger (${report.problems.length})`);
    for (const { kind, message, file, line } of report.problems) {
      lines.push(`  ${kind}: ${message}`, `    edit schema/${file}:${line}`);
    }
  }
  lines.push("", summary(report));
  return `${lines.join("\n")}\n`;
}

/** One line that says which documents were compared. */
export function heading({ document, lock }: Report): string {
  const size = `${document.operations} operations, ${document.schemas} schemas`;
  return `${document.path}: ${size}; ${document.locked ? "this is" : "this is not"} the locked document (${lock})`;
}

/** One line that says how it went. */
export function summary(report: Report): string {
  const counts = severities.flatMap((severity) => {
    const count = report.findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  if (report.problems.length > 0) counts.push(`${report.problems.length} in the ledger`);
  const found = counts.length === 0 ? "no difference" : counts.join(", ");
  const { schemas, operations } = report.ignored;
  const known = `${report.accepted} accepted, ${schemas} schemas and ${operations} operations ignored`;
  return `${hasDrift(report) ? "Drift" : "No drift"}: ${found}; ${known}.`;
}

function describe(finding: PlacedFinding): readonly string[] {
  return [
    `  ${finding.id}: ${finding.message}`,
    `    upstream ${JSON.stringify(finding.upstream)}, ours ${JSON.stringify(finding.ours)}`,
    `    edit schema/${finding.where.file}:${finding.line} ${finding.where.path}`,
  ];
}
