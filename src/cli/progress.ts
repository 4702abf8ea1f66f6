import type { Io } from './io.ts';

/** Work that takes less time than this, in ms, shows no progress. */
const PATIENCE_MS = 1000;

/** A line that is longer than the terminal is wide could not be taken away again. */
const WIDTH = 79;

export interface Progress {
  /** Says what is being done now. */
  step(text: string): void;
  /** Takes the line away again. */
  done(): void;
}

/** One line on a terminal's standard error that says what is being done, from the first second on. */
export function startProgress({ terminal, err }: Io): Progress {
  if (!terminal.progress) return { step: () => undefined, done: () => undefined };
  const start = performance.now();
  let line = '';
  let shown = false;
  const show = () => {
    err(`\r\u001b[K${line.slice(0, WIDTH)}`);
    shown = true;
  };
  const timer = setTimeout(show, PATIENCE_MS);
  return {
    step(text) {
      line = text;
      // Work that never pauses lets no timer run.
      if (performance.now() - start >= PATIENCE_MS) show();
    },
    done() {
      clearTimeout(timer);
      if (shown) err('\r\u001b[K');
    },
  };
}
