import { titleOfRule } from '../../analysis/ruleFacts.ts';
import type { Severity } from '../../core/rules/rule.ts';
import { positionsIn } from '../../core/text/lines.ts';
import type { Report } from '../checkPaths.ts';
import { placeOf } from '../openPath.ts';
import { isLeft } from './count.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** The findings as commands that GitHub Actions shows beside the lines of a pull request. */
export const asGithub = (reports: readonly Report[]): string =>
  reports.flatMap((report) => report.connector.files.flatMap(linesOf(report))).join('');

const linesOf =
  (report: Report) =>
  (file: Report['connector']['files'][number]): string[] => {
    const position = positionsIn(file.kind === 'text' ? file.text : '');
    const place = placeOf(report, file.name).replaceAll('\\', '/');
    return report.findings
      .filter((finding) => finding.file === file.name && isLeft(finding))
      .map(({ severity, range, rule, message, why }) => {
        const { line, column: col } = position(range.start);
        const values = { file: place, line, col, title: `${titleOfRule(rule)} (${rule})` };
        const given = Object.entries(values).map(
          ([name, value]) => `${name}=${escapedValue(String(value))}`,
        );
        return `::${COMMANDS[severity]} ${given.join(',')}::${escaped(`${message}\n${why}`)}\n`;
      });
  };

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedValue = (text: string): string =>
  escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
