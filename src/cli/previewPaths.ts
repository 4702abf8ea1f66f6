import type { ExitCode } from './exitCode.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { openDefinition } from './openDefinition.ts';
import type { PreviewFormat, TargetName } from './previews/names.ts';
import type { Previewed } from './previews/target.ts';
import { targets } from './previews/targets.ts';
import { startProgress } from './progress.ts';
import { tryEach } from './tryEach.ts';

interface Options {
  readonly target: TargetName;
  /** All of them unless told. */
  readonly operation: string | undefined;
  readonly format: PreviewFormat;
}

/** Previews each connector; one that cannot be read gets its message and stops no other. */
export async function previewPaths(
  paths: readonly string[],
  { target, operation, format }: Options,
  io: Io,
): Promise<ExitCode> {
  if (format === 'html' && paths.length > 1)
    throw new Failure('--format html is a page for one connector: name one PATH.');
  const previews: (Previewed & { path: string })[] = [];
  const progress = startProgress(io);
  const failed = await tryEach(paths, progress, io, async (path, index) => {
    progress.step(`Previewing ${index + 1} of ${paths.length}: ${path}`);
    const opened = await openDefinition(path, io.files);
    const preview = targets[target].preview(opened, path, operation);
    if (format === 'html' && !preview.html)
      throw new Failure(`--target ${target} is no page: its --format is json or text.`);
    previews.push({ path, ...preview });
  });
  if (format === 'json') {
    const files = previews.map(({ path, fields }) => ({ path, ...fields }));
    io.out(`${JSON.stringify({ version: 1, target, files }, null, 2)}\n`);
  } else if (format === 'html') for (const { html } of previews) io.out(html?.() ?? '');
  else io.out(previews.map(({ text }) => text(io.terminal)).join('\n'));
  return failed ? 2 : 0;
}
