import { basename, dirname, join, resolve } from 'node:path';
import { TARGETS, type TargetName } from '../core/bundle/targets.ts';
import { pack } from '../core/bundle/zip.ts';
import type { Connector } from '../core/connector/connector.ts';
import type { Profile } from '../core/rules/rule.ts';
import { checkConnector } from './checkConnector.ts';
import type { ExitCode } from './exitCode.ts';
import { Failure } from './failure.ts';
import { counted, isLeft } from './formats/count.ts';
import { blocksOf } from './formats/text.ts';
import type { Files, Io } from './io.ts';
import { nameOf, type OpenedPath, openPath } from './openPath.ts';
import { startProgress } from './progress.ts';
import { tryEach } from './tryEach.ts';

interface Options {
  readonly target: TargetName;
  readonly out: string;
  readonly profile: Profile | undefined;
  readonly force: boolean;
}

export async function packConnectors(
  paths: readonly string[],
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const places = await bundlePlaces(paths, options.out, io.files);
  const progress = startProgress(io);
  let refused = false;
  const failed = await tryEach(paths, progress, io, async (path, index) => {
    progress.step(`Packing ${index + 1} of ${paths.length}: ${path}`);
    const packed = await packOne(path, places[index] ?? options.out, options, io);
    progress.done();
    io.out(packed.out);
    if (packed.refusal === undefined) return;
    io.err(packed.refusal);
    refused = true;
  });
  if (failed) return 2;
  return refused ? 1 : 0;
}

/**
 * The file of each bundle.
 * @throws Failure two would have the same one
 */
async function bundlePlaces(
  paths: readonly string[],
  out: string,
  files: Files,
): Promise<readonly string[]> {
  const kind = await files.kindOf(out);
  const isFolder = paths.length > 1 || kind === 'folder' || /[/\\]$/.test(out);
  if (!isFolder) return [out];
  const places = paths.map((path) => join(out, `${bundleName(path)}.zip`));
  for (const [index, place] of places.entries()) {
    const other = places.indexOf(place);
    if (other < index) {
      throw new Failure(`${paths[other]} and ${paths[index]} would both be packed as ${place}.`);
    }
  }
  return places;
}

const bundleName = (path: string): string => nameOf(path).replace(/\.(?:zip|json)$/i, '');

/** What to print: the bundle that was written, or the errors and why there is none. */
interface Packed {
  readonly out: string;
  readonly refusal?: string;
}

async function packOne(
  path: string,
  place: string,
  { target, profile, force }: Options,
  io: Io,
): Promise<Packed> {
  const { profile: usual, bundle } = TARGETS[target];
  const judgedAs = profile ?? usual;
  const opened = await openPath(path, io.files);
  const refused = force ? undefined : await refusal(opened, judgedAs, io);
  if (refused) return refused;
  const files = bundle(withoutBundle(opened, place), judgedAs).entries;
  await io.files.makeFolder(dirname(place));
  await io.files.write(place, pack(files));
  return { out: `${place}: ${counted(files.length, 'file')}.\n` };
}

async function refusal(
  opened: OpenedPath,
  profile: Profile,
  { terminal }: Io,
): Promise<Packed | undefined> {
  const all = await checkConnector(opened.connector, profile, { spec: false });
  const findings = all.filter(({ severity }) => severity === 'error');
  if (findings.length === 0) return undefined;
  const waived = findings.filter((finding) => !isLeft(finding)).length;
  const waivedToo = waived === 0 || waived === findings.length ? '' : ` (${waived} waived)`;
  const errors = counted(findings.length, waived === findings.length ? 'waived error' : 'error');
  const blocks = blocksOf({ ...opened, profile, findings }, terminal);
  return {
    out: blocks.map((block) => `${block}\n`).join(''),
    refusal: `${opened.path} is not packed: ${errors}${waivedToo}, judged as ${profile}. --force packs it in spite of that.\n`,
  };
}

/** A bundle that lies in the connector's folder is no part of the connector. */
function withoutBundle(opened: OpenedPath, place: string): Connector {
  const { connector, kind } = opened;
  if (kind !== 'folder' || resolve(dirname(place)) !== resolve(opened.path)) return connector;
  const files = connector.files.filter(({ name }) => name !== basename(place));
  return { ...connector, files };
}
