import { isSafe } from '../../analysis/fixAll.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { positionsIn } from '../../core/text/lines.ts';
import type { Report } from '../checkPaths.ts';
import type { Terminal } from '../io.ts';
import { placeOf } from '../openPath.ts';
import { counted, countInWords } from './count.ts';
import { harmless, painter } from './paint.ts';

/** The findings for people: by file, a line each, and a summary. */
export function asText(reports: readonly Report[], terminal: Terminal): string {
  const blocks = reports.flatMap((report) => blocksOf(report, terminal));
  return [...blocks, summary(reports, terminal)].filter((block) => block !== '').join('\n');
}

/** A block for each file that has findings: its name and a line for each. */
export function blocksOf(report: Report, terminal: Terminal): string[] {
  const paint = painter(terminal);
  return report.connector.files.flatMap(({ name }) => {
    const findings = report.findings.filter((finding) => finding.file === name);
    if (findings.length === 0) return [];
    const title = report.kind === 'zip' ? `${report.path}: ${name}` : placeOf(report, name);
    return [`${paint('bold', harmless(title))}\n${linesOf(report, name, findings, terminal)}`];
  });
}

/** Messages up to this length, in characters, have their rules in one column. */
const COLUMN = 90;

function linesOf(
  { connector }: Report,
  name: string,
  findings: readonly Finding[],
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  const file = connector.files.find((candidate) => candidate.name === name);
  const position = positionsIn(file?.kind === 'text' ? file.text : '');
  const rows = findings.map(({ range, severity, message, rule, waived }) => {
    const { line, column } = position(range.start);
    const place = `${line}:${column}`;
    const why = waived === undefined ? '' : ` (waived: ${harmless(waived)})`;
    return { place, severity, message: harmless(message) + why, rule };
  });
  const placeWidth = longest(rows.map(({ place }) => place.length));
  const lengths = rows.map(({ message }) => message.length).filter((length) => length <= COLUMN);
  const messageWidth = longest(lengths);
  return rows
    .map(({ place, severity, message, rule }) => {
      const columns = [
        place.padStart(placeWidth),
        paint(severity, severity.padEnd('warning'.length)),
        message.padEnd(messageWidth),
        paint('dim', rule),
      ];
      return `  ${columns.join('  ')}\n`;
    })
    .join('');
}

/** Of any number, which the arguments of `Math.max` cannot be. */
const longest = (lengths: readonly number[]): number =>
  lengths.reduce((most, length) => Math.max(most, length), 0);

function summary(reports: readonly Report[], terminal: Terminal): string {
  if (reports.length === 0) return '';
  const paint = painter(terminal);
  const findings = reports.flatMap((report) => report.findings);
  const profiles = [...new Set(reports.map(({ profile }) => profile))].join(' and ');
  const where = `in ${counted(reports.length, 'connector')}, judged as ${profiles}`;
  return `${paint('bold', countInWords(findings) ?? 'Nothing found')} ${where}.\n${hint(reports)}`;
}

/** How to get rid of what can be fixed safely. */
function hint(reports: readonly Report[]): string {
  const fixable = reports.filter(({ kind }) => kind !== 'zip');
  const count = fixable.flatMap(({ findings }) => findings.filter(isSafe)).length;
  if (count === 0) return '';
  const path = fixable.length === 1 ? fixable[0]?.path : 'PATH';
  return `${counted(count, 'finding')} can be fixed by: connector-studio fix ${path}\n`;
}
