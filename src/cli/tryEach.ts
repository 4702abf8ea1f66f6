import { explain, Failure } from './failure.ts';
import type { Io } from './io.ts';
import type { Progress } from './progress.ts';

/** Does something for each path, and goes on after one that fails with its message. Answers whether any did. */
export async function tryEach(
  paths: readonly string[],
  progress: Progress,
  io: Io,
  work: (path: string, index: number) => Promise<void>,
): Promise<boolean> {
  let failed = false;
  for (const [index, path] of paths.entries()) {
    try {
      await work(path, index);
    } catch (fault) {
      failed = true;
      progress.done();
      io.err(`${fault instanceof Failure ? '' : `${path}: `}${explain(fault)}\n`);
    }
  }
  progress.done();
  return failed;
}
