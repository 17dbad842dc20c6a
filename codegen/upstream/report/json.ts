import { hasDrift, type Report } from "./model.ts";

/** The report as JSON, for tools. */
export function formatJson(report: Report): string {
  const findings = report.findings.map(({ where, line, change, ...finding }) => ({
    ...finding,
    file: `schema/${where.file}`,
    path: where.path,
    line,
    scaffold: change !== undefined,
  }));
  const problems = report.problems.map(({ file, ...problem }) => ({ ...problem, file: `schema/${file}` }));
  return `${JSON.stringify({ ...report, drift: hasDrift(report), findings, problems }, null, 2)}\n`;
}
