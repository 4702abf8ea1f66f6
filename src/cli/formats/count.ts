import type { Finding } from '../../core/rules/finding.ts';
import { SEVERITIES, type Severity } from '../../core/rules/rule.ts';

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** `1 connector`, `2 connectors` */
export const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;

/** `3 errors, 12 warnings`; undefined where there are no findings. */
export function countInWords(findings: readonly Finding[]): string | undefined {
  const parts = SEVERITIES.map((severity) => ({ severity, count: countOf(findings, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severity));
  return parts.length > 0 ? parts.join(', ') : undefined;
}
