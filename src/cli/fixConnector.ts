import { fixAll, isSafe } from '../analysis/fixAll.ts';
import { Session } from '../analysis/session.ts';
import type { TextFile } from '../core/connector/files.ts';
import { RULES } from '../core/rules/catalogue.ts';
import type { Finding } from '../core/rules/finding.ts';
import { unifiedDiff } from '../core/text/unifiedDiff.ts';
import type { ExitCode } from './exitCode.ts';
import { Failure } from './failure.ts';
import { counted } from './formats/count.ts';
import { harmless, painter } from './formats/paint.ts';
import type { Io } from './io.ts';
import { jsonBytes } from './jsonBytes.ts';
import { nearest } from './nearest.ts';
import { type OpenedPath, openPath, placeOf } from './openPath.ts';
import { profileOf } from './profileOf.ts';
import { startProgress } from './progress.ts';

interface Options {
  /** Ids; none means all. */
  readonly rules: readonly string[];
  readonly dryRun: boolean;
}

/** A file that the fixes changed. */
interface ChangedFile {
  readonly before: TextFile;
  readonly after: TextFile;
  readonly findings: readonly Finding[];
}

export async function fixConnector(path: string, options: Options, io: Io): Promise<ExitCode> {
  refuseUnknown(options.rules);
  const progress = startProgress(io);
  progress.step(`Fixing ${path}`);
  const opened = await openPath(path, io.files);
  if (opened.kind === 'zip') {
    throw new Failure(
      `${path} is a zip, which is not changed in place. Unpack it and fix its folder.`,
    );
  }
  const changed = fixedFiles(opened, options.rules);
  progress.done();
  if (options.dryRun) {
    for (const { before, after } of changed)
      io.out(unifiedDiff(placeOf(opened, before.name), before.text, after.text));
    io.err(summary(changed, 'would be fixed'));
    return 0;
  }
  for (const { after } of changed)
    await io.files.write(placeOf(opened, after.name), jsonBytes(after));
  for (const file of changed) io.out(listed(opened, file, io));
  io.out(summary(changed, 'fixed'));
  return 0;
}

function refuseUnknown(rules: readonly string[]): void {
  const ids = RULES.map(({ id }) => id);
  for (const id of rules) {
    if (ids.includes(id)) continue;
    const meant = nearest(id, ids);
    throw new Failure(`There is no rule ${id}.${meant ? ` Did you mean ${meant}?` : ''}`);
  }
}

function fixedFiles({ connector }: OpenedPath, rules: readonly string[]): ChangedFile[] {
  const session = new Session(RULES);
  session.open(connector);
  const isWanted = (finding: Finding) =>
    isSafe(finding) && (rules.length === 0 || rules.includes(finding.rule));
  const fixed = fixAll(session, profileOf(connector), isWanted);
  return session.connector.files.flatMap((after): ChangedFile[] => {
    const before = connector.files.find(({ name }) => name === after.name);
    if (after.kind !== 'text' || before?.kind !== 'text' || after.text === before.text) return [];
    const findings = fixed.findings.filter(({ file }) => file === after.name);
    return [{ before, after, findings }];
  });
}

function listed(opened: OpenedPath, { after, findings }: ChangedFile, { terminal }: Io): string {
  const paint = painter(terminal);
  const rows = findings.map(
    ({ pointer, fix, rule }) =>
      `  ${harmless(pointer)}  ${harmless(fix?.title ?? '')}  ${paint('dim', rule)}\n`,
  );
  return `${paint('bold', harmless(placeOf(opened, after.name)))}\n${rows.join('')}\n`;
}

function summary(changed: readonly ChangedFile[], done: string): string {
  const count = changed.reduce((total, { findings }) => total + findings.length, 0);
  return count === 0
    ? 'Nothing to fix.\n'
    : `${counted(count, 'finding')} ${done} in ${counted(changed.length, 'file')}.\n`;
}
