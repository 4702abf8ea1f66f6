import type { Connector } from '../../core/connector/connector.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { SEVERITIES } from '../../core/rules/rule.ts';
import type { Report } from '../checkPaths.ts';
import { positionsIn } from '../lines.ts';
import { countOf } from './count.ts';

/** The findings as the contract of design.md has them: lines and columns 1-based, offsets 0-based UTF-16 units. */
export function asJson(reports: readonly Report[]): string {
  const all = reports.flatMap(({ findings }) => findings);
  const report = {
    version: 1,
    files: reports.map(({ path, connector, findings }) => ({
      path,
      findings: findingsOf(connector, findings),
    })),
    summary: Object.fromEntries(SEVERITIES.map((severity) => [severity, countOf(all, severity)])),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function findingsOf({ files }: Connector, findings: readonly Finding[]) {
  const positions = new Map(
    files.map((file) => [file.name, positionsIn(file.kind === 'text' ? file.text : '')]),
  );
  return findings.map(({ rule, severity, message, why, file, pointer, range, fix }) => {
    const place = (offset: number) => ({ ...positions.get(file)?.(offset), offset });
    return {
      rule,
      severity,
      message,
      why,
      file,
      pointer,
      range: { start: place(range.start), end: place(range.end) },
      fix: fix && { title: fix.title, safe: fix.safe },
      microsoft: null,
      docs: `docs/rules.md#${rule}`,
    };
  });
}
