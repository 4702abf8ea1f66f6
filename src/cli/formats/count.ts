import type { Finding } from '../../core/rules/finding.ts';
import { SEVERITIES, type Severity } from '../../core/rules/rule.ts';

/** Whether the author still has to look at it. */
export const isLeft = ({ waived }: Finding): boolean => waived === undefined;

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** `1 connector`, `2 connectors` */
export const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;

/** `3 errors, 12 warnings, 1 waived`; undefined where there are no findings. */
export function countInWords(findings: readonly Finding[]): string | undefined {
  const left = findings.filter(isLeft);
  const parts = SEVERITIES.map((severity) => ({ severity, count: countOf(left, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severity));
  if (left.length < findings.length) parts.push(`${findings.length - left.length} waived`);
  return parts.length > 0 ? parts.join(', ') : undefined;
}
