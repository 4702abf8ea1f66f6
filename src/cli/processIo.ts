import { disk } from './disk.ts';
import type { Io } from './io.ts';

/** How long the process may take to end by itself after it was asked to, in ms. */
const GRACE_MS = 3000;

/** The real thing: the process's streams, the disk, the user's browser. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  return {
    out: writerTo(stdout),
    err: writerTo(stderr),
    terminal: {
      colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
      progress: stderr.isTTY === true && env['TERM'] !== 'dumb',
    },
    files: disk,
    interrupted,
    openBrowser,
  };
}

/** When the reader goes away (`… | head`), what is still to come is dropped and the command ends as it would have. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => void {
  let open = true;
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    open = false;
    if (fault.code === 'EPIPE' || fault.code === 'ERR_STREAM_DESTROYED') return;
    process.once('exit', () => {
      process.exitCode = 2;
    });
    if (stream !== process.stderr)
      process.stderr.write(`Cannot write the output: ${fault.message}\n`);
  });
  return (text) => {
    if (open) stream.write(text);
  };
}

/** A second signal ends the process the hard way, and so does one that it does not follow in time. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      process.off('SIGINT', end).off('SIGTERM', end);
      setTimeout(() => process.exit(), GRACE_MS).unref();
      resolve();
    };
    process.on('SIGINT', end).on('SIGTERM', end);
  });
}

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};

function openBrowser(url: string): void {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  import('node:child_process').then(({ spawn }) =>
    spawn(program, [...args, url], { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref(),
  );
}
