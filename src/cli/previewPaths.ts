import { designerPreview } from '../core/preview/designer/designerPreview.ts';
import type { DesignerFile } from '../core/preview/designer/shape.ts';
import type { Json } from '../core/text/value.ts';
import type { ExitCode } from './exitCode.ts';
import { Failure } from './failure.ts';
import { designerText } from './formats/designer.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';
import { openDefinition } from './openDefinition.ts';
import { startProgress } from './progress.ts';
import { tryEach } from './tryEach.ts';

const targets = { designer: (root: Json): DesignerFile => designerPreview(root) } as const;

interface Options {
  readonly target: keyof typeof targets;
  /** All of them unless told. */
  readonly operation: string | undefined;
  readonly format: 'text' | 'json';
}

/** Previews each connector; one that cannot be read gets its message and stops no other. */
export async function previewPaths(
  paths: readonly string[],
  { target, operation, format }: Options,
  io: Io,
): Promise<ExitCode> {
  const files: ({ path: string } & DesignerFile)[] = [];
  const progress = startProgress(io);
  const failed = await tryEach(paths, progress, io, async (path, index) => {
    progress.step(`Previewing ${index + 1} of ${paths.length}: ${path}`);
    const { definition } = await openDefinition(path, io.files);
    const whole = targets[target](definition);
    files.push({ path, ...(operation === undefined ? whole : only(whole, operation, path)) });
  });
  io.out(
    format === 'json'
      ? `${JSON.stringify({ version: 1, target, files }, null, 2)}\n`
      : files.map((file) => designerText(file, io.terminal)).join('\n'),
  );
  return failed ? 2 : 0;
}

function only(file: DesignerFile, id: string, path: string): DesignerFile {
  const operation = Object.hasOwn(file.operations, id) ? file.operations[id] : undefined;
  if (!operation) {
    const meant = nearest(id, Object.keys(file.operations));
    throw new Failure(
      `${path} has no operation ${id}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    );
  }
  return {
    ...file,
    order: file.order.filter((each) => each === id),
    operations: { [id]: operation },
  };
}
