import type { Connector } from '../core/connector/connector.ts';
import { againstBaseline } from '../core/rules/baseline.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { Profile } from '../core/rules/rule.ts';
import { checkConnector } from './checkConnector.ts';
import type { Io } from './io.ts';
import { type OpenedPath, openPath } from './openPath.ts';
import { profileOf } from './profileOf.ts';
import { startProgress } from './progress.ts';
import { tryEach } from './tryEach.ts';

/** What was found in the connector at one PATH. */
export interface Report extends OpenedPath {
  readonly connector: Connector;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
}

interface Options {
  readonly spec: boolean;
  /** What to judge as, whatever studio.json says. */
  readonly profile: Profile | undefined;
  /** The PATH of the connector as it is published. */
  readonly baseline: string | undefined;
}

/** Checks one connector after the other; one that cannot be read gets its message and stops no other. */
export async function checkPaths(
  paths: readonly string[],
  options: Options,
  io: Io,
): Promise<{ reports: Report[]; unreadable: boolean }> {
  const published =
    options.baseline === undefined
      ? undefined
      : (await openPath(options.baseline, io.files)).connector;
  const reports: Report[] = [];
  const progress = startProgress(io);
  const unreadable = await tryEach(paths, progress, io, async (path, index) => {
    progress.step(`Checking ${index + 1} of ${paths.length}: ${path}`);
    reports.push(await checkPath(path, options, published, io));
  });
  return { reports, unreadable };
}

async function checkPath(
  path: string,
  { spec, profile }: Options,
  published: Connector | undefined,
  io: Io,
): Promise<Report> {
  const opened = await openPath(path, io.files);
  const judged = profile ?? profileOf(opened.connector);
  const all = await checkConnector(opened.connector, judged, { spec });
  const findings = published ? againstBaseline(all, opened.connector, published) : all;
  return { ...opened, profile: judged, findings };
}
