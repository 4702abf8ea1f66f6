import type { Connector } from '../../core/connector/connector.ts';
import { jsonIn } from '../../core/connector/fileJson.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { microsoftWords } from '../../core/rules/microsoft/microsoft.ts';
import { SEVERITIES } from '../../core/rules/rule.ts';
import { positionsIn } from '../../core/text/lines.ts';
import type { Report } from '../checkPaths.ts';
import { countOf, isLeft } from './count.ts';

/** The findings as the contract of design.md has them: lines and columns 1-based, offsets 0-based UTF-16 units. */
export function asJson(reports: readonly Report[]): string {
  const all = reports.flatMap(({ findings }) => findings);
  const left = all.filter(isLeft);
  const report = {
    version: 1,
    files: reports.map(({ path, connector, findings }) => ({
      path,
      findings: findingsOf(connector, findings),
    })),
    summary: {
      ...Object.fromEntries(SEVERITIES.map((severity) => [severity, countOf(left, severity)])),
      ...(left.length < all.length ? { waived: all.length - left.length } : {}),
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function findingsOf({ files }: Connector, findings: readonly Finding[]) {
  const positions = new Map(
    files.map((file) => [file.name, positionsIn(file.kind === 'text' ? file.text : '')]),
  );
  const roots = new Map(files.map((file) => [file.name, jsonIn(file)]));
  return findings.map((finding) => {
    const { rule, severity, message, why, file, pointer, range, fix, waived } = finding;
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
      microsoft: microsoftWords(finding, roots.get(file)),
      docs: `docs/rules.md#${rule}`,
      ...(waived === undefined ? {} : { waived }),
    };
  });
}
